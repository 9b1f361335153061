"""What was measured, as tables for people and as JSON for machines."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from benchmarks.measure import Samples


@dataclass(frozen=True, slots=True)
class Row:
    """One case of a benchmark.

    Attributes:
        case: who did what.
        seconds: the best time.
        ratio: to the baseline, the median of the ratios within each round.
        best: the best time over the best of the baseline.
        note: what a fair reading has to know.
    """

    case: str
    seconds: float
    ratio: float
    best: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure to reach, and what was measured.

    Attributes:
        what: is measured.
        limit: the largest value that is good.
        value: what was measured.
        unit: after both numbers.
    """

    what: str
    limit: float
    value: float
    unit: str = "times"

    @property
    def reached(self) -> bool:
        """Whether the value is within the limit."""
        return self.value <= self.limit


@dataclass(frozen=True, slots=True)
class Table:
    """One benchmark."""

    title: str
    rows: list[Row]
    figures: list[Figure] = field(default_factory=list[Figure])
    notes: list[str] = field(default_factory=list[str])


def rows(
    samples: Mapping[str, Samples],
    baseline: str,
    notes: Mapping[str, str] | None = None,
) -> list[Row]:
    """Return a row for every case, the baseline first.

    Args:
        samples: what was measured, by case.
        baseline: the case that the others are compared with.
        notes: by case; the peak of memory is noted here where there is one.
    """
    base, remarks = samples[baseline], dict(notes or {})
    ordered = [baseline, *(name for name in samples if name != baseline)]
    return [
        Row(
            name,
            samples[name].best,
            samples[name].over(base),
            samples[name].best_over(base),
            remarks.get(name, ""),
        )
        for name in ordered
    ]


def as_text(tables: Iterable[Table]) -> str:
    """Return the tables as Markdown that also reads well as plain text."""
    tables = list(tables)
    parts = [f"{machine()}\n"]
    for table in tables:
        lines = [
            (r.case, _time(r.seconds), f"{r.ratio:.2f}", f"{r.best:.2f}", r.note)
            for r in table.rows
        ]
        parts.append(f"### {table.title}\n")
        parts.append(grid(("case", "best time", "ratio", "of best", "note"), lines))
        parts.extend(f"{note}\n" for note in table.notes)
    parts.append("### Figures to reach\n")
    parts.append(grid(("what", "figure", "measured", "reached"), _verdicts(tables)))
    return "\n".join(parts)


def as_json(tables: Iterable[Table]) -> str:
    """Return everything as one JSON object."""
    listed = [
        {
            **asdict(table),
            "figures": [{**asdict(f), "reached": f.reached} for f in table.figures],
        }
        for table in tables
    ]
    return json.dumps({"machine": machine(), "benchmarks": listed}, indent=2)


def machine() -> str:
    """Return the interpreter and the machine that this ran on."""
    return (
        f"{platform.python_implementation()} {platform.python_version()}, "
        f"{platform.system()} {platform.machine()}"
    )


def _verdicts(tables: list[Table]) -> list[tuple[str, ...]]:
    return [
        (
            figure.what,
            f"≤ {figure.limit:g} {figure.unit}",
            f"{figure.value:.3g} {figure.unit}",
            "yes" if figure.reached else "**no**",
        )
        for table in tables
        for figure in table.figures
    ]


def _time(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.2f} s"
    if seconds >= 0.001:
        return f"{seconds * 1e3:.1f} ms"
    if seconds >= 1e-6:
        return f"{seconds * 1e6:.1f} µs"
    return f"{seconds * 1e9:.0f} ns"


def grid(head: tuple[str, ...], lines: Sequence[tuple[str, ...]]) -> str:
    """Return a table of Markdown with its columns aligned."""
    columns = list(zip(head, *lines, strict=True))
    widths = [max(map(len, column)) for column in columns]
    rule = tuple("-" * width for width in widths)
    return "".join(
        "| " + " | ".join(map(str.ljust, line, widths)) + " |\n"
        for line in (head, rule, *lines)
    )

"""The table that people read: a row for each fault, a column for each client."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.faults.stage import Result
from tests.faults.steps import KINDS
from tests.faults.worlds import WORLDS

__all__ = ["table"]

_COLUMNS = [(world.package, kind) for world in WORLDS for kind in KINDS]
_NAME = 46


def table(results: Sequence[Result]) -> str:
    """Return the whole report.

    Each cell says whether all was as due, the attempts that the server counted,
    and milliseconds. The columns at the end are the largest of the row: bytes sent
    and received, and what Python had allocated.
    """
    rows: dict[str, dict[tuple[str, str], Result]] = {}
    for result in results:
        cells = rows.setdefault(result.name, {})
        cells[result.world, result.kind] = result
    lines = [_heading(), "-" * len(_heading())]
    lines += [_row(name, cells) for name, cells in rows.items()]
    lines += ["", *_problems(results), _summary(results, len(rows))]
    return "\n".join(lines)


def _heading() -> str:
    """Return the names of the columns."""
    names = [f"{world[:7]} {kind}" for world, kind in _COLUMNS]
    cells = "".join(f"{name:>16}" for name in names)
    return f"{'fault':{_NAME}} rule {cells}  {'sent':>8} {'received':>9} {'MB':>5}"


def _row(name: str, cells: dict[tuple[str, str], Result]) -> str:
    """Return one line."""
    found = list(cells.values())
    shown = "".join(f"{_cell(cells.get(column)):>16}" for column in _COLUMNS)
    sent, received = (max(getattr(r, n) for r in found) for n in ("sent", "received"))
    peak = max(result.peak for result in found) / 1e6
    rule = found[0].rule
    return f"{name:{_NAME}} {rule:4} {shown}  {sent:8} {received:9} {peak:5.1f}"


def _cell(result: Result | None) -> str:
    """Return what one client made of it."""
    if result is None:
        return "·"
    mark = "WRONG" if result.problems else "ok"
    return f"{mark} {result.attempts}x {result.seconds * 1000:.0f}ms"


def _problems(results: Iterable[Result]) -> list[str]:
    """Return what was wrong, one line each."""
    return [
        f"WRONG {result.name} ({result.world}, {result.kind}): {problem}"
        for result in results
        for problem in result.problems
    ]


def _summary(results: Sequence[Result], rows: int) -> str:
    """Return the last line."""
    wrong = sum(bool(result.problems) for result in results)
    attempts = sum(result.attempts for result in results)
    return (
        f"{rows} faults, {len(results)} cases, {attempts} attempts counted by the "
        f"server, {sum(r.seconds for r in results):.0f} s: {wrong or 'none'} wrong"
    )

"""What the generator makes of a document: a package, and what it says."""

from __future__ import annotations

import functools
import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from paragon_codegen import ir, lower, pipeline, render
from paragon_codegen.diagnostics import Diagnostics, Severity, SpecError

__all__ = ["Result", "Said", "changed_lines", "generated", "packages_differ"]


@dataclass(frozen=True, slots=True)
class Said:
    """A diagnostic; two that say the same are equal wherever they stand.

    Attributes:
        text: Message and hint.
        line: The index of the line that it points at.
    """

    severity: Severity
    text: str
    line: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a document.

    Attributes:
        lines: The document, a key or a value a line, without blanks and commas around it.
        package: None when the document was refused.
        said: What was said about it.
    """

    lines: tuple[str, ...]
    package: ir.Package | None
    said: tuple[Said, ...]


def generated(document: dict[str, Any]) -> Result:
    """Return what the generator makes of a document."""
    return _generated(json.dumps(document, indent=1))


def packages_differ(one: Result, other: Result) -> bool:
    """Tell whether two packages differ in their text, or in that there is one.

    Text is made of what a package means and of nothing else: that of equals is equal.
    """
    if one.package == other.package:
        return False
    return _files(one.package) != _files(other.package)


def changed_lines(one: Result, other: Result) -> range:
    """Return the indexes of the lines of a document that another one does not have."""
    first = _common(one.lines, other.lines)
    last = len(one.lines) - _common(one.lines[:first:-1], other.lines[:first:-1])
    return range(first, last)


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Return how many lines are the same from the start."""
    pairs = zip(one, other, strict=False)
    return next(
        (at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other))
    )


@functools.cache
def _generated(text: str) -> Result:
    diagnostics = Diagnostics()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "spec.json"
        path.write_text(text, "utf-8")
        try:
            document = pipeline.validate(path, diagnostics)
            package = lower.lower(document, "package", diagnostics)
        except SpecError:
            package = None
    said = tuple(
        Said(
            each.severity,
            f"{each.message}; {each.hint}",
            each.location.line - 1 if each.location else -1,
        )
        for each in diagnostics.items
    )
    lines = tuple(line.strip(" ,") for line in text.split("\n"))
    return Result(lines, package, said)


def _files(package: ir.Package | None) -> dict[str, str]:
    """Return what templates write; the formatter adds nothing but blanks and lines."""
    return {} if package is None else dict(render.render(package, pipeline.NO_OVERLAY))

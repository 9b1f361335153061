"""The figures: how much of each kind is shown, and what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paragon_codegen.coverage.kinds import HINTS, KINDS, MEANINGS
from paragon_codegen.coverage.ledger import Goal
from paragon_codegen.diagnostics import Diagnostic, Diagnostics, Location
from paragon_codegen.loader import Document

__all__ = ["Entry", "Figure", "Report"]


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that an example should show, and where one does, if any does."""

    goal: Goal
    shown: Location | None


@dataclass(frozen=True, slots=True)
class Figure:
    """How much of one kind is shown.

    Attributes:
        kind: one of `KINDS`.
        shown: how many are.
        total: how many there are.
        minimum: how many of a hundred must be; none is asked for by default.
    """

    kind: str
    shown: int
    total: int
    minimum: float = 0

    @property
    def percent(self) -> float:
        """How many of a hundred are shown, rounded down: 100 is all of them."""
        return self.shown * 1000 // self.total / 10 if self.total else 100.0

    @property
    def reached(self) -> bool:
        """Whether as many are shown as must be."""
        return self.shown * 100 >= self.minimum * self.total


@dataclass(frozen=True, slots=True)
class Report:
    """What the examples of a document show.

    Attributes:
        entries: all that there is to show.
        examples: how many examples were looked at.
        minimums: by kind, how many of a hundred must be shown.
    """

    entries: tuple[Entry, ...]
    examples: int
    minimums: Mapping[str, float]

    @property
    def figures(self) -> list[Figure]:
        """The figures of all kinds, in their order."""
        total = Counter(entry.goal.kind for entry in self.entries)
        missing = Counter(e.goal.kind for e in self.entries if e.shown is None)
        return [
            Figure(
                kind,
                total[kind] - missing[kind],
                total[kind],
                self.minimums.get(kind, 0),
            )
            for kind in KINDS
        ]

    @property
    def reached(self) -> bool:
        """Whether every minimum is reached."""
        return all(figure.reached for figure in self.figures)

    def of(self, kind: str) -> list[Entry]:
        """All of one kind, by place."""
        found = [entry for entry in self.entries if entry.goal.kind == kind]
        return sorted(found, key=lambda entry: (entry.goal.place, entry.goal.what))

    def complaints(
        self, document: Document, *, all_kinds: bool
    ) -> tuple[Diagnostic, ...]:
        """What is missing: errors where a minimum is not reached.

        Args:
            document: where the lines are to be seen.
            all_kinds: tell the rest too, as warnings.
        """
        diagnostics = Diagnostics()
        for file in document.files:
            diagnostics.add_source(file.shown, file.line)
        for figure in self.figures:
            if figure.reached and not all_kinds:
                continue
            say = diagnostics.warning if figure.reached else diagnostics.error
            for entry in self.of(figure.kind):
                if entry.shown is None:
                    message = f"no example shows {entry.goal.what}"
                    say(entry.goal.place, message, HINTS[figure.kind])
        return diagnostics.items

    def facts(self) -> dict[str, Any]:
        """The figures for machines."""
        return {
            figure.kind: {
                "meaning": MEANINGS[figure.kind],
                "shown": figure.shown,
                "total": figure.total,
                "percent": figure.percent,
                "minimum": figure.minimum,
                "reached": figure.reached,
            }
            for figure in self.figures
        }

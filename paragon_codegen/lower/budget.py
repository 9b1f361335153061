"""How much a document may cost, in proportion to what is written in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from paragon_codegen.data import collections, is_mapping
from paragon_codegen.diagnostics import Diagnostics, SpecError
from paragon_codegen.loader import Document, Node

__all__ = ["DECLARATIONS", "STEPS", "TEXTS", "Allowance", "Budget"]


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a document may use up.

    Attributes:
        free: What even the smallest document may use.
        each: What it may use for each mapping, or byte, that is written in it.
        most: What even the largest document may use.
    """

    free: int
    each: int
    most: int


DECLARATIONS = Allowance(free=1_000, each=10, most=500_000)
"""Classes and aliases. Public documents need less than one for each mapping."""
STEPS = Allowance(free=100_000, each=50, most=20_000_000)
"""Schemas looked at. Public documents need about one for each mapping."""
TEXTS = Allowance(free=2_000_000, each=5, most=200_000_000)
"""Characters, as `weight` counts them. Public documents need about one for each byte."""

_MULTIPLY = (
    "the schemas combined here multiply without end",
    "give what they share a name under `components` and refer to it, "
    "instead of combining it anew at every level",
)
_REPEATED = (
    "what is shared is written out here once more, and is too much by now",
    "a text or a list in `components` stands in the code of all that refer to it: "
    "make it shorter, or let less refer to it",
)


class Budget:
    """Counts what is used up, and refuses the document when that is out of proportion.

    Schemas that combine each other anew at every level multiply: a page of them
    can stand for more classes than there is memory. Whatever such a document is
    made of, it ends here, and with the place where it ended.

    Attributes:
        spent: What has been used up.
        limit: What may be used up, as far as the document has been counted.
    """

    def __init__(
        self, document: Document, diagnostics: Diagnostics, allowance: Allowance
    ) -> None:
        """Allow so much for `document`; what exceeds it goes to `diagnostics`."""
        self.spent = 0
        self.limit = allowance.free
        self._diagnostics = diagnostics
        self._allowance = allowance
        self._counted = 0
        # Counted no further than the work asks for: most documents need little of it.
        units = _bytes if allowance is TEXTS else _mappings
        self._uncounted = units(document)

    def spend(self, where: Node, amount: int = 1) -> None:
        """Use up some of the budget.

        Args:
            where: The schema that it is used for.
            amount: How much.

        Raises:
            SpecError: Nothing is left.
        """
        self.spent += amount
        each, most = self._allowance.each, self._allowance.most
        while self.spent > self.limit:
            more = next(self._uncounted, None)
            if self.limit == most or more is None:
                raise self._refusal(where)
            self._counted += more
            self.limit = min(most, max(self.limit, each * self._counted))

    def _refusal(self, where: Node) -> SpecError:
        """Return the refusal of a document that uses up more than there is."""
        what = _REPEATED if self._allowance is TEXTS else _MULTIPLY
        self._diagnostics.error(where, *what)
        return SpecError(self._diagnostics.items)


def _bytes(document: Document) -> Iterator[int]:
    """Yield how many bytes each file has."""
    for file in document.files:
        yield len(file.content)


def _mappings(document: Document) -> Iterator[int]:
    """Yield one for each mapping of all files."""
    left: list[Any] = [file.data for file in document.files]
    seen: set[int] = set()
    while left:
        value = left.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if is_mapping(value):
            yield 1
        left += collections(value)

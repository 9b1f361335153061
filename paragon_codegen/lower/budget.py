"""How much a document may cost, in proportion to what is written in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Document, Node

__all__ = ["DECLARATIONS", "STEPS", "Allowance", "Budget"]


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a document may use up.

    Attributes:
        free: What even the smallest document may use.
        each: What it may use for each mapping that is written in it.
    """

    free: int
    each: int


DECLARATIONS = Allowance(free=1_000, each=10)
"""Classes and aliases. Public documents need less than one for each mapping."""
STEPS = Allowance(free=100_000, each=50)
"""Schemas looked at. Public documents need about one for each mapping."""


class Budget:
    """Counts what is used up, and refuses the document when that is out of proportion.

    Schemas that combine each other anew at every level multiply: a page of them
    can stand for more classes than there is memory. Whatever such a document is
    made of, it ends here, and with the place where it ended.

    Attributes:
        spent: What has been used up.
    """

    def __init__(
        self, document: Document, diagnostics: Diagnostics, allowance: Allowance
    ) -> None:
        """Allow so much for `document`; what exceeds it goes to `diagnostics`."""
        self.spent = 0
        self._document = document
        self._diagnostics = diagnostics
        self._allowance = allowance
        self._limit = allowance.free

    def spend(self, where: Node, amount: int = 1) -> None:
        """Use up some of the budget.

        Args:
            where: The schema that it is used for.
            amount: How much.

        Raises:
            SpecError: Nothing is left.
        """
        self.spent += amount
        if self.spent > self._limit:
            self._limit = self.limit()
        if self.spent > self._limit:
            self._diagnostics.error(
                where,
                "the schemas combined here multiply without end",
                "give what they share a name under `components` and refer to it, "
                "instead of combining it anew at every level",
            )
            self._diagnostics.raise_if_errors()

    def limit(self) -> int:
        """Return what this document may use up in all."""
        written = sum(_mappings(file.data) for file in self._document.files)
        return max(self._allowance.free, self._allowance.each * written)


def _mappings(data: Any) -> int:
    """Return how many mappings there are in plain data, each counted once."""
    left, seen, count = [data], {id(data)}, 0
    while left:
        value = left.pop()
        inner: list[Any] = []
        if is_mapping(value):
            count += 1
            inner = list(value.values())
        elif is_list(value):
            inner = value
        for each in inner:
            # Most values are scalars, which hold nothing.
            if (is_mapping(each) or is_list(each)) and id(each) not in seen:
                seen.add(id(each))
                left.append(each)
    return count

"""Text of a document inside of views: a template cannot put it into code as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

__all__ = ["Text", "UnfilteredTextError"]


class UnfilteredTextError(Exception):
    """A template would have put text of a document into the code without a filter."""


@dataclass(frozen=True, slots=True)
class Text:
    """A string of the document.

    It goes through a filter (`literal`, `docstring`, `prose`, `comment` or
    `identifier`); anything that would make plain text of it raises.

    Attributes:
        value: What stands in the document.
    """

    value: str

    def __bool__(self) -> bool:
        """Tell whether there is any text."""
        return bool(self.value)

    def __str__(self) -> NoReturn:
        """Refuse: this would be code."""
        raise UnfilteredTextError(
            "text of the document would become code: put it through `literal`, "
            "`docstring`, `prose`, `comment` or `identifier`"
        )

    def __format__(self, specification: str) -> NoReturn:
        """Refuse, as `str` does."""
        self.__str__()

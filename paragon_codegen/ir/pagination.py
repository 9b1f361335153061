"""Lists that come in pages: what asks for the next page, and where a page says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .types import Type

__all__ = ["Member", "Pagination", "Paging", "Way"]

Paging = Literal["cursor", "page", "offset", "link", "linkHeader"]
"""What asks for the next page."""


@dataclass(frozen=True, slots=True)
class Member:
    """One step of a way: an attribute of a model.

    Attributes:
        name: Python name.
        certain: Whether it is always there and never null.
    """

    name: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Way:
    """How to get from the answer to something in it.

    Attributes:
        certain: Whether the answer itself is always there.
        members: Attributes, one within the other.
    """

    certain: bool
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list is gone through, page by page.

    Attributes:
        name: Python name of the method that iterates.
        builder: Name of the function that describes the pages.
        by: What asks for the next page.
        argument: The operation's argument that takes the position; for links `start`.
        start: The iterating method's, which takes the position to begin at.
        items: Where the items are.
        item: The type of one.
        following: Where the cursor of the next page is, or its link; None for others.
        more: Where a page says whether another one follows.
        total: Where it says how many pages, or items, there are.
        first: The number of the first page, or of the first item.
        until_empty: Whether a page without items is the last one, whatever it says.
    """

    name: str
    by: Paging
    argument: str
    start: str
    items: Way
    item: Type
    following: Way | None = None
    more: Way | None = None
    total: Way | None = None
    first: int = 0
    until_empty: bool = False
    builder: str = ""

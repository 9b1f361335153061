# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A run through the pages of a list, without I/O: what asks for the next, and the end.

A page counts when it has been read: whatever fails before that is asked for again.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Final, Generic, TypeVar, cast

from .errors import DecodeError
from .hosts import BaseHosts
from .operation import Operation
from .response import RawResponse
from .unset import UNSET, Unset

__all__ = ["ByCursor", "ByNumber", "Pages"]

Item = TypeVar("Item")
Page = TypeVar("Page")
Position = TypeVar("Position")

Items = Sequence[Item] | Unset | None
"""The items of a page; none where it lacks them."""

_TWICE: Final = (
    "the page says that the next one is one that was there before: the list would "
    "never end"
)
_SAME: Final = (
    "the page has the same items as the one before it: the server does not heed which "
    "one is asked for, and the list would never end"
)


class Pages(ABC, Generic[Item, Page, Position]):
    """A run through pages: where it is, and what comes next.

    Args:
        describe: returns the call for the page at a position.
        start: the position to begin at.
        items: takes the items out of a page.
        more: says of a page whether another one follows; False counts.
        until_empty: whether a page without items is the last one.

    Attributes:
        position: what asked for the last page that came.
        next_position: what asks for the page behind it; None where there is none.
    """

    def __init__(
        self,
        describe: Callable[[Position], Operation[Page]],
        start: Position,
        *,
        items: Callable[[Page], Items[Item]],
        more: Callable[[Page], bool | Unset | None] = lambda _: UNSET,
        until_empty: bool = False,
    ) -> None:
        self.position = start
        self.next_position: Position | None = start
        self._describe = describe
        self._items = items
        self._more = more
        self._until_empty = until_empty
        self._asked = start
        self._done = self._busy = False
        self._problem: DecodeError | None = None
        # Hashes: a cursor may be long, and there may be many.
        self._seen: set[int] = set()

    def asking(self, hosts: BaseHosts) -> Operation[Page] | None:
        """Return the call for the next page, None at the end.

        Args:
            hosts: those of the client that makes it.

        Raises:
            DecodeError: what the last page says of the next one cannot be followed.
        """
        if self._problem is not None:
            raise self._problem.with_traceback(None)
        return None if self._done else self._call(hosts)

    def take(self, response: RawResponse[Page]) -> Page:
        """Read the page that was asked for: from now on it is the last one.

        Raises:
            ClientError: it is none; the same page is asked for again.
        """
        page = response.parse()
        count = len(self.items(page))
        over = self._more(page) is False
        following = None if over else self._following(page, count, response)
        self.position = self._reached()
        self.next_position = following
        self._seen.add(hash(self.position))
        if following is None or self._ends(following, count):
            self._done = True
        elif hash(following) in self._seen:
            self._problem = response.describe(DecodeError(_TWICE))
        else:
            self._asked = following
        return page

    def items(self, page: Page) -> Sequence[Item]:
        """Return the items of a page; none where it lacks them."""
        return self._items(page) or ()

    @contextmanager
    def turn(self) -> Generator[None]:
        """Hold the next page: who asks for it meanwhile would get the same one.

        Raises:
            RuntimeError: it is held already.
        """
        if self._busy:
            raise RuntimeError("the next page is already being asked for")
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def _call(self, hosts: BaseHosts) -> Operation[Page]:
        """Return the call for the page that comes next."""
        return self._describe(self._asked)

    def _reached(self) -> Position:
        """Return the position of the page that was asked for."""
        return self._asked

    def _ends(self, following: Position, count: int) -> bool:
        """Tell whether a page of so many items is the last, whatever is said to follow."""
        return not count and (self._until_empty or following == self.position)

    @abstractmethod
    def _following(
        self, page: Page, count: int, response: RawResponse[Page]
    ) -> Position | None:
        """Return what asks for the page behind one, None where there is none."""


class ByCursor(Pages[Item, Page, Position]):
    """Pages that say by which cursor the next one is asked for.

    Args:
        following: takes that cursor out of a page; the last page has none.
    """

    def __init__(
        self,
        describe: Callable[[Position], Operation[Page]],
        start: Position,
        *,
        items: Callable[[Page], Items[Item]],
        following: Callable[[Page], Position | Unset | None],
        more: Callable[[Page], bool | Unset | None] = lambda _: UNSET,
        until_empty: bool = False,
    ) -> None:
        super().__init__(
            describe, start, items=items, more=more, until_empty=until_empty
        )
        self._cursor = following

    def _following(
        self, page: Page, count: int, response: RawResponse[Page]
    ) -> Position | None:
        """Return the cursor of the next page, None where there is none."""
        cursor = self._cursor(page)
        return None if cursor is UNSET or cursor == "" else cast("Position", cursor)


class ByNumber(Pages[Item, Page, Position]):
    """Pages that are asked for by number, or by how many items come before them.

    The last page is one without items, or the one that `more` or `total` says. One that
    has the same items as the one before it is an error: none of them is given out.

    Args:
        first: the number of the first page.
        by_items: whether items are counted, not pages.
        total: says how many pages there are, or how many items.
    """

    def __init__(
        self,
        describe: Callable[[Position], Operation[Page]],
        start: Position,
        *,
        items: Callable[[Page], Items[Item]],
        first: int,
        by_items: bool = False,
        more: Callable[[Page], bool | Unset | None] = lambda _: UNSET,
        total: Callable[[Page], int | Unset | None] = lambda _: UNSET,
    ) -> None:
        super().__init__(describe, start, items=items, more=more, until_empty=True)
        self._first = first
        self._by_items = by_items
        self._total = total
        # The items may be changed by whoever gets them, the bytes are as they came.
        self._last: tuple[int, Sequence[Item]] = (0, ())

    def _reached(self) -> Position:
        """Return the number of the page that was asked for."""
        return cast("Position", self._number())

    def _number(self) -> int:
        """Return the number that was asked for, also where it was not said."""
        return self._asked if isinstance(self._asked, int) else self._first

    def _following(
        self, page: Page, count: int, response: RawResponse[Page]
    ) -> Position | None:
        """Return the number of the next page, None where there is none."""
        self._compare(page, response)
        following = self._number() + (count if self._by_items else 1)
        total = self._total(page)
        if not count or (total and following >= total + self._first):
            return None
        return cast("Position", following)

    def _compare(self, page: Page, response: RawResponse[Page]) -> None:
        """Refuse a page that is the one before it once more."""
        found = hash(response.content), self.items(page)
        before, self._last = self._last, found
        if found[1] and (found[0] == before[0] or found[1] == before[1]):
            self._last = before
            raise response.describe(DecodeError(_SAME))

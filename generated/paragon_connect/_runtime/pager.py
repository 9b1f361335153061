# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The items of a list that comes in pages, one after the other; see `pages`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from .client import SyncClient

if TYPE_CHECKING:
    from .pages import Pages

__all__ = ["Pager"]

Item = TypeVar("Item")
Page = TypeVar("Page")
Position = TypeVar("Position")


class Pager(Iterator[Item], Generic[Item, Page, Position]):
    """Iterates over the items of all pages; a page is asked for when it is needed.

    Each page is a call like any other. When one fails, ``next`` raises its error, and the
    next ``next`` asks for the same page again: no item is lost, and none comes twice.

    Args:
        client: makes the calls.
        pages: what they are, and which comes next.
    """

    __slots__ = ("_client", "_left", "_pages")

    def __init__(self, client: SyncClient, pages: Pages[Item, Page, Position]) -> None:
        self._client = client
        self._pages = pages
        self._left: Iterator[Item] = iter(())

    @property
    def position(self) -> Position:
        """What asked for the last page that came: beginning there gives it again."""
        return self._pages.position

    @property
    def next_position(self) -> Position | None:
        """What asks for the page behind the last one; None where there is none."""
        return self._pages.next_position

    def __next__(self) -> Item:
        """Return the next item."""
        while True:
            for item in self._left:
                return item
            self._left = iter(self._pages.items(self._next_page()))

    def pages(self) -> Iterator[Page]:
        """Iterate over whole pages in place of items, from the next page on."""
        return _WholePages(self._next_page)

    def _next_page(self) -> Page:
        """Ask for the next page; raises StopIteration at the end."""
        with self._pages.turn():
            operation = self._pages.asking(self._client.hosts)
            if operation is not None:
                return self._pages.take(self._client.execute_raw(operation))
        raise StopIteration


class _WholePages(Iterator[Page]):
    """Iterates over pages; after an error it can go on, as no generator could."""

    __slots__ = ("_ask",)

    def __init__(self, ask: Callable[[], Page]) -> None:
        self._ask = ask

    def __next__(self) -> Page:
        """Return the next page."""
        return self._ask()

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A run through pages of which each has a link to the next, in its body or a header."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from .errors import ConfigurationError, DecodeError
from .hosts import BaseHosts, ServiceUrl
from .link_header import linked
from .links import address_of, followed
from .operation import Operation
from .pages import Items, Pages
from .response import RawResponse
from .unset import UNSET, Unset

__all__ = ["ByLink"]

Item = TypeVar("Item")
Page = TypeVar("Page")

_REFUSED: Final = "the link to the next page is not followed: "


class ByLink(Pages[Item, Page, str | Unset]):
    """Pages that link to the next one; a position is the URL of a page.

    A link is followed as it stands, and only to the host that the page came from.

    Args:
        describe: returns the call for the first page.
        start: a link that an earlier run came to; UNSET for the first page.
        following: takes the link out of a page; without it, the `Link` header has it.
    """

    def __init__(
        self,
        describe: Callable[[], Operation[Page]],
        start: str | Unset,
        *,
        items: Callable[[Page], Items[Item]],
        following: Callable[[Page], str | Unset | None] | None = None,
        more: Callable[[Page], bool | Unset | None] = lambda _: UNSET,
        until_empty: bool = False,
    ) -> None:
        super().__init__(
            lambda _: describe(), start, items=items, more=more, until_empty=until_empty
        )
        self._link = following
        self._service: ServiceUrl | None = None
        self._target = ""

    def _call(self, hosts: BaseHosts) -> Operation[Page]:
        """Return the call for the page that comes next.

        Raises:
            ConfigurationError: it is to begin at a link that is not followed.
        """
        from .heading import target_of

        operation = self._describe(self._asked)
        service = hosts.service(operation.host)
        self._service, self._target = service, target_of(operation, service)
        if self._asked is UNSET:
            return operation
        link = followed(self._asked, service, self._target)
        if link.problem:
            raise ConfigurationError(_REFUSED + link.problem)
        self._target = link.target
        return operation.at(link.target)

    def _reached(self) -> str | Unset:
        """Return the URL of the page that was asked for."""
        return self._address(self._target)

    def _following(
        self, page: Page, count: int, response: RawResponse[Page]
    ) -> str | None:
        """Return the URL of the next page, None where there is none."""
        link = self._named(page, response)
        if not link or self._service is None:
            return None
        found = followed(link, self._service, self._target)
        if not found.problem:
            return self._address(found.target)
        problem = DecodeError(_REFUSED + found.problem)
        self._problem = response.describe(problem)
        return None

    def _named(self, page: Page, response: RawResponse[Page]) -> str | Unset | None:
        """Return the link to the next page as the server wrote it."""
        if self._link is not None:
            return self._link(page)
        return linked(response.headers.get("link", ""), "next")

    def _address(self, target: str) -> str:
        """Return the URL of a page."""
        return address_of(target, self._service) if self._service else target

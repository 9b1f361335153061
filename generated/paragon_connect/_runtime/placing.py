# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The credentials of one call: asked for before each attempt, and once more after a 401."""

from __future__ import annotations

from collections.abc import Callable

from .credentials import Credential, Placed
from .operation import Security
from .shared_credentials import origin_of, places

__all__ = ["Placing", "Select"]

Select = Callable[[Security], list[Credential]]
"""Chooses the credentials of an attempt."""


class Placing:
    """Asks for the credentials of a call's attempts.

    Args:
        select: chooses the credentials.
        security: what the operation needs.
    """

    __slots__ = ("_fresh", "_last", "_security", "_select")

    def __init__(self, select: Select, security: Security) -> None:
        self._select = select
        self._security = security
        self._last: list[Placed] = []
        self._fresh: list[Placed] | None = None

    def place(self) -> list[Placed]:
        """Return the credentials of the next attempt."""
        found = self._fresh
        if found is None:
            found = self._placed()
        return self._use(found)

    async def place_async(self) -> list[Placed]:
        """Return the credentials of the next attempt, awaiting async callables."""
        found = self._fresh
        if found is None:
            found = await self._placed_async()
        return self._use(found)

    def renew(self) -> bool:
        """Ask anew; tell whether the credentials are others than those of the attempt.

        The next attempt takes what was given here, and asks nobody.
        """
        return self._differ(self._placed())

    async def renew_async(self) -> bool:
        """Ask anew as `renew` does, awaiting async callables."""
        return self._differ(await self._placed_async())

    def _placed(self) -> list[Placed]:
        """Ask for the credentials, each once, also where it goes to several places."""
        chosen = self._select(self._security)
        origins = dict.fromkeys(map(origin_of, chosen))
        return places(chosen, {each: each.place() for each in origins})

    async def _placed_async(self) -> list[Placed]:
        """Ask as `_placed` does, awaiting async callables."""
        chosen = self._select(self._security)
        origins = dict.fromkeys(map(origin_of, chosen))
        return places(chosen, {each: await each.place_async() for each in origins})

    def _use(self, found: list[Placed]) -> list[Placed]:
        self._fresh, self._last = None, found
        return found

    def _differ(self, found: list[Placed]) -> bool:
        self._fresh = found
        before, after = (
            [placed.text.reveal() for placed in each] for each in (self._last, found)
        )
        return before != after

"""The credentials of one call: asked for before each attempt, and once more after a 401."""

from __future__ import annotations

from collections.abc import Callable

from .credentials import Credential, Placed
from .operation import Security

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
            found = [each.place() for each in self._select(self._security)]
        return self._use(found)

    async def place_async(self) -> list[Placed]:
        """Return the credentials of the next attempt, awaiting async callables."""
        found = self._fresh
        if found is None:
            chosen = self._select(self._security)
            found = [await each.place_async() for each in chosen]
        return self._use(found)

    def renew(self) -> bool:
        """Ask anew; tell whether the credentials are others than those of the attempt.

        The next attempt takes what was given here, and asks nobody.
        """
        found = [each.place() for each in self._select(self._security)]
        return self._differ(found)

    async def renew_async(self) -> bool:
        """Ask anew as `renew` does, awaiting async callables."""
        chosen = self._select(self._security)
        return self._differ([await each.place_async() for each in chosen])

    def _use(self, found: list[Placed]) -> list[Placed]:
        self._fresh, self._last = None, found
        return found

    def _differ(self, found: list[Placed]) -> bool:
        self._fresh = found
        before, after = (
            [placed.text.reveal() for placed in each] for each in (self._last, found)
        )
        return before != after

"""What is remembered, and what the methods do: nothing much."""

from __future__ import annotations

from .._runtime.steps import Item, Items

__all__ = ["Memory", "count", "nothing", "several"]


class Memory:
    """Nothing at all."""

    def for_another_user(self) -> Memory:
        """Return a memory of nothing."""
        return Memory()


def nothing(client: object) -> None:
    """Do nothing."""


def several(client: object, memory: str | None = None) -> None:
    """Do nothing either."""


def count(client: object) -> Items[int]:
    """Count to two."""
    yield Item(1)
    yield Item(2)

"""What the SDK methods of `further.yaml` do: nothing much."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._runtime.errors import ClientError
from .._runtime.steps import Items, Steps, item, pause

__all__ = [
    "NONE",
    "Callback",
    "Lost",
    "State",
    "fetch",
    "pack",
    "tell",
    "watch",
    "weigh",
]

Callback = Callable[[], object]


def _nothing() -> None:
    """Do nothing."""


NONE: Callback = _nothing


class Lost(ClientError):
    """Something is not where it was."""


class State:
    """What is remembered about a user: nothing."""

    def for_another_user(self) -> State:
        """Return what is remembered about nobody."""
        return State()


def fetch(client: Any, value: str = "") -> Steps[Any]:
    """Return what was given."""
    yield from pause(0)
    return value


def tell(client: Any) -> Items[Any]:
    """Yield a word."""
    yield from item("word")


def watch(client: Any, callback: Callback = NONE) -> Callback:
    """Return what was given."""
    return callback


def pack(client: Any) -> State:
    """Return a state of its own."""
    return State()


def weigh(state: State) -> None:
    """Do nothing with it."""

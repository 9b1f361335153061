"""What a callback of the user's returned."""

from __future__ import annotations

import inspect

from .errors import ConfigurationError

__all__ = ["not_awaited"]


def not_awaited(value: object, name: str) -> object:
    """Return what a callback gave, in a client that cannot await.

    Args:
        value: What it gave.
        name: What to call it in an error.

    Raises:
        ConfigurationError: It has to be awaited.
    """
    if not inspect.isawaitable(value):
        return value
    if inspect.iscoroutine(value):
        value.close()
    raise ConfigurationError(
        f"{name} returned something to await: give a plain function, or use the "
        "async client, which takes coroutine functions"
    )

"""How much code a part of a package is, roughly: what is shared counts wherever it stands."""

from __future__ import annotations

from typing import Any, TypeGuard

__all__ = ["weight"]

_AROUND = 20
"""Characters of code around the text of a part."""


def weight(part: object) -> int:
    """Return how many characters a part of a package is written with, roughly.

    Args:
        part: Of the IR: an operation, a declaration.
    """
    total = 0
    left: list[Any] = [part]
    while left:
        value = left.pop()
        if isinstance(value, str):
            total += len(value)
        elif _is_tuple(value):
            left.extend(value)
        elif hasattr(value, "__dataclass_fields__"):
            total += _AROUND
            left.extend([getattr(value, name) for name in value.__dataclass_fields__])
    return total


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)

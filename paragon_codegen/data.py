"""Plain data as a parser gives it: what it is, told to the type checkers."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether the value is a mapping; the readers make every key a string."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether the value is a list."""
    return isinstance(value, list)


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether the value is a JSON number; in Python `True` is an `int` too."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_integer(value: object) -> TypeGuard[int]:
    """Whether the value is a JSON integer."""
    return isinstance(value, int) and not isinstance(value, bool)


def members(value: object) -> list[Any]:
    """The values of a mapping or the elements of a list; none for other values."""
    if is_mapping(value):
        return list(value.values())
    return value if is_list(value) else []


def collections(value: object) -> list[Any]:
    """The members of a value that are mappings or lists; most are scalars."""
    return [each for each in members(value) if isinstance(each, (dict, list))]

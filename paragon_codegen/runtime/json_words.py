"""Words for types and for what came in their place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, Never, TypeGuard, get_args, get_origin

from .formats import READERS
from .hints import Described, Formatted

__all__ = ["format_said", "is_model", "name_of", "words_for"]

_JSON_NAMES: dict[type, str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    list: "an array",
    tuple: "an array",
    dict: "an object",
    type(None): "null",
}


def words_for(hint: object) -> str:
    """Return words for a type."""
    formatted = format_said(hint)
    if formatted is not None:
        return formatted[1]
    if hint is Never:
        return "nothing"
    if get_origin(hint) is Literal:
        return " or ".join(repr(each) for each in get_args(hint))
    plain: Any = get_origin(hint) or hint
    if is_model(plain):
        return f"an object ({plain.__name__})"
    return _JSON_NAMES.get(plain, str(plain))


def format_said(hint: Any) -> tuple[Callable[[Any], object], str] | None:
    """Return what reads a text that its hint says the format of, and words for it."""
    if isinstance(hint, type):
        return READERS.get(hint)
    marks = [each for each in get_args(hint)[1:] if isinstance(each, Formatted)]
    return (marks[0].read, marks[0].words) if marks else None


def is_model(hint: object) -> TypeGuard[type[Described]]:
    """Tell whether a type is a model."""
    return isinstance(hint, type) and issubclass(hint, Described)


def name_of(value: object) -> str:
    """Return words for the JSON type of a value; the value itself may be secret."""
    kind = type(value)
    return _JSON_NAMES.get(kind, kind.__name__)

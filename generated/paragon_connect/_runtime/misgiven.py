# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What is wrong with an argument: which part of it is of another type, and what belongs there.

`to_dict` is straight-line code that asks nothing. This slow second look is taken where
something is not as usual.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Annotated, Any, Final, Literal, Union, cast, get_args, get_origin

from .explain import hints_of, opened, stood_for
from .hints import Described
from .json_data import is_object
from .json_words import format_said, is_model
from .unset import UNSET, Unset

__all__ = ["classes_of", "misgiven"]

_MOST: Final = 4
"""Alternatives that a message names."""


def misgiven(hint: object, value: object, path: str) -> str | None:
    """Return what is wrong with a value where a type belongs, None if nothing is.

    Args:
        hint: The type.
        value: What was given.
        path: How it is called in the message.
    """
    return next(_problems(hint, value, path), None)


def classes_of(hint: Any) -> frozenset[type] | None:
    """Return the classes that values of a type have as a rule, None if any will do.

    Values of other classes may fit as well: `misgiven` tells.
    """
    origin, inner = get_origin(hint), get_args(hint)
    if hint is Any:
        return None
    if format_said(hint) is not None:
        return frozenset((inner[0] if inner else hint, str))
    if origin is Annotated:
        return classes_of(stood_for(hint))
    if origin in (Union, types.UnionType):
        parts = [classes_of(each) for each in inner]
        known = [each for each in parts if each is not None]
        return frozenset[type]().union(*known) if len(known) == len(parts) else None
    if origin is Literal:
        return frozenset(map(type, inner))
    if hint is float:
        return frozenset((float, int))
    return frozenset((origin or hint,))


def _members(model: Described, path: str) -> Iterator[str]:
    """Yield what is wrong with the members of a model."""
    hints = hints_of(type(model))
    for name in type(model).__slots__:
        here = f"{path}.{name}" if path else name
        yield from _problems(hints[name], getattr(model, name), here)


def _problems(hint: Any, value: Any, path: str) -> Iterator[str]:
    """Yield what is wrong with a value where a type belongs."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated and format_said(hint) is None:
        yield from _problems(stood_for(hint), value, path)
    elif origin in (Union, types.UnionType):
        yield from _of_several(hint, value, path)
    elif origin in (list, tuple) and isinstance(value, (list, tuple)):
        for index, each in enumerate(cast("list[Any]", value)):
            item = inner[min(index, len(inner) - 1)]
            yield from _problems(item, each, f"{path}[{index}]")
    elif origin is dict and is_object(value):
        for key, each in value.items():
            yield from _problems(inner[1], each, f"{path}[{key!r}]")
    elif is_model(hint) and isinstance(value, hint):
        yield from _members(value, path)
    elif not _fits(hint, origin, value):
        yield f"{path} must be {_words(hint)}, not {_shown(value)}{_way(hint, value)}"


def _of_several(hint: Any, value: Any, path: str) -> Iterator[str]:
    """Yield what is wrong with a value where one of several types belongs."""
    if value is UNSET and Unset in get_args(hint):
        return
    alternatives = opened(hint)
    tried = [next(_problems(each, value, path), None) for each in alternatives]
    if None in tried:
        return
    own = [each for each in alternatives if is_model(each) and type(value) is each]
    if own:
        yield from _members(cast("Described", value), path)
    elif len(alternatives) == 1:
        yield from (each for each in tried if each)
    else:
        words = _listed(list(dict.fromkeys(map(_words, alternatives))))
        way = _way(alternatives[0], value)
        yield f"{path} must be {words}, not {_shown(value)}{way}"


def _fits(hint: Any, origin: Any, value: Any) -> bool:
    """Tell whether a value is of a type without parts that could be wrong."""
    if hint is Any:
        return True
    if origin is Literal:
        return value in get_args(hint)
    if hint is float:
        return isinstance(value, (int, float))
    if format_said(hint) is not None and isinstance(value, str):
        return True  # the text itself goes out as it is
    kind = get_args(hint)[0] if origin is Annotated else origin or hint
    if isinstance(kind, type) and issubclass(kind, Enum):
        kind = str if issubclass(kind, str) else int
    return isinstance(value, kind)


def _words(hint: Any) -> str:
    """Return the name of a type, as Python has it."""
    if get_origin(hint) is Literal:
        return " or ".join(map(repr, get_args(hint)))
    kind = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    kind = get_origin(kind) or kind
    return "None" if kind is type(None) else getattr(kind, "__name__", str(kind))


def _listed(words: list[str]) -> str:
    """Return words for alternatives, but for those of a long list."""
    shown, more = words[:_MOST], len(words) - _MOST
    return " or ".join(shown) + (f" or one of {more} others" if more > 0 else "")


def _shown(value: object) -> str:
    """Return the class of what was given; the value itself may be secret."""
    return "None" if value is None else type(value).__name__


def _way(hint: Any, value: object) -> str:
    """Return what to do instead, where that is plain."""
    if is_model(hint) and isinstance(value, Mapping):
        return f": make one with {hint.__name__}(…) or {hint.__name__}.from_dict(…)"
    return ""

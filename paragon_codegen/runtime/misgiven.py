"""What is wrong with a model that cannot be written: which member holds what.

`to_dict` is straight-line code that stumbles over values of other types. This slow
second look says which value that is, and what belongs there.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Annotated, Any, Final, Literal, Union, cast, get_args, get_origin

from .errors import ConfigurationError
from .explain import hints_of, opened, stood_for
from .hints import Described
from .json_data import is_object
from .json_words import format_said, is_model
from .unset import UNSET, Unset

__all__ = ["misgiven_error"]

_MOST: Final = 4
"""Alternatives that a message names."""


def misgiven_error(model: Described, stumbled: Exception) -> ConfigurationError:
    """Return the error for a model that could not be written as JSON data.

    Args:
        model: The model.
        stumbled: What was raised when it was tried.
    """
    problem = next(_members(model, ""), None)
    if problem is None:
        name = type(model).__name__
        problem = f"{name} cannot be written as JSON: {type(stumbled).__name__}"
    return ConfigurationError(problem)


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
    kind = get_args(hint)[0] if origin is Annotated else origin or hint
    if isinstance(kind, type) and issubclass(kind, Enum):
        kind = str if issubclass(kind, str) else int
    return isinstance(value, kind)


def _words(hint: Any) -> str:
    """Return words for a type, as Python has it."""
    if get_origin(hint) is Literal:
        return " or ".join(map(repr, get_args(hint)))
    kind = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    kind = get_origin(kind) or kind
    return "None" if kind is type(None) else _a(getattr(kind, "__name__", str(kind)))


def _listed(words: list[str]) -> str:
    """Return words for alternatives, but for those of a long list."""
    shown, more = words[:_MOST], len(words) - _MOST
    return " or ".join(shown) + (f" or one of {more} others" if more > 0 else "")


def _shown(value: object) -> str:
    """Return words for what was given; the value itself may be secret."""
    return "None" if value is None else _a(type(value).__name__)


def _a(name: str) -> str:
    return f"an {name}" if name[0] in "AEIOUaeio" else f"a {name}"


def _way(hint: Any, value: object) -> str:
    """Return what to do instead, where that is plain."""
    if is_model(hint) and isinstance(value, Mapping):
        return f": make one with {hint.__name__}(…) or {hint.__name__}.from_dict(…)"
    return ""

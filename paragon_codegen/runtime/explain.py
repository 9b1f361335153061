"""Why data does not fit a type: every place, found by its type hints.

The models decode in straight-line code that only says that something is
wrong. This slow second reading says what and where.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from .errors import DecodeError
from .hints import Described, Later, Tagged
from .json_data import is_array, is_object
from .json_paths import Place, path_of
from .json_words import format_said, is_model, name_of, words_for
from .mismatch import MISFIT
from .unset import Unset

__all__ = [
    "Problem",
    "decode_error",
    "explain",
    "hints_of",
    "opened",
    "problems_of",
    "stood_for",
]

_MOST = 10
"""Problems that a message names; the rest is counted."""

Problem = tuple[Place, str]
"""Place and message."""

_Tried = dict[tuple[object, Place], list[Problem]]
"""Problems by type and place: unions within unions ask for the same ones again."""


def decode_error(hint: object, value: Any, misfit: Exception) -> DecodeError:
    """Return the error for data that did not fit.

    Args:
        hint: The type that was expected.
        value: The data.
        misfit: What the fast reading stumbled over.
    """
    (place, message), *others = problems = problems_of(hint, value, misfit)
    also = [f"{text} @ {path_of(at)}" for at, text in others[: _MOST - 1]]
    if len(problems) > _MOST:
        also.append(f"{len(problems) - _MOST} more")
    return DecodeError(message, path=path_of(place), also="; ".join(also))


def problems_of(hint: object, value: Any, misfit: Exception) -> list[Problem]:
    """Return what is wrong with data that did not fit: one problem at least.

    Args:
        hint: The type that was expected.
        value: The data.
        misfit: What the fast reading stumbled over.
    """
    try:
        problems = explain(hint, value)
    except RecursionError:
        problems = [((), "nested too deeply")]
    return problems or [((), f"does not fit ({type(misfit).__name__})")]


def explain(hint: object, value: Any) -> list[Problem]:
    """Return every place of `value` that does not fit the type `hint`."""
    return list(_explain(hint, value, (), {}))


def _explain(hint: Any, value: Any, place: Place, tried: _Tried) -> Iterator[Problem]:
    formatted = format_said(hint)
    if formatted is not None:
        yield from _explain_text(*formatted, value, place)
    elif get_origin(hint) is Annotated:
        yield from _explain_plain(stood_for(hint), value, place, tried)
    elif hint is not Any:
        yield from _explain_plain(hint, value, place, tried)


def _explain_plain(
    hint: Any, value: Any, place: Place, tried: _Tried
) -> Iterator[Problem]:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        yield from _explain_union(opened(hint), value, place, tried)
    elif origin is Literal:
        if not any(_same(value, each) for each in get_args(hint)):
            yield place, f"expected {words_for(hint)}, got {name_of(value)}"
    elif origin is list:
        yield from _explain_list(get_args(hint)[0], value, place, tried)
    elif origin is tuple:
        yield from _explain_tuple(get_args(hint), value, place, tried)
    elif origin is dict:
        yield from _explain_map(get_args(hint)[1], value, place, tried)
    elif is_model(hint):
        yield from _explain_model(hint, value, place, tried)
    elif not _is_a(value, hint):
        yield place, f"expected {words_for(hint)}, got {name_of(value)}"


def _explain_text(
    read: Callable[[Any], object], words: str, value: Any, place: Place
) -> Iterator[Problem]:
    try:
        read(value)
    except MISFIT:
        other = " that is none" if isinstance(value, str) else ""
        yield place, f"expected {words}, got {name_of(value)}{other}"


def _explain_list(
    item: object, value: Any, place: Place, tried: _Tried
) -> Iterator[Problem]:
    if not is_array(value):
        yield place, f"expected an array, got {name_of(value)}"
        return
    for index, each in enumerate(value):
        yield from _explain(item, each, (*place, index), tried)


def _explain_tuple(
    items: tuple[object, ...], value: Any, place: Place, tried: _Tried
) -> Iterator[Problem]:
    if not is_array(value):
        yield place, f"expected an array, got {name_of(value)}"
    elif len(value) != len(items):
        yield place, f"expected an array of {len(items)} items, got one of {len(value)}"
    else:
        for index, (item, each) in enumerate(zip(items, value, strict=True)):
            yield from _explain(item, each, (*place, index), tried)


def _explain_map(
    member: object, value: Any, place: Place, tried: _Tried
) -> Iterator[Problem]:
    if not is_object(value):
        yield place, f"expected an object, got {name_of(value)}"
        return
    for name, each in value.items():
        yield from _explain(member, each, (*place, name), tried)


def _explain_model(
    cls: type[Described], value: Any, place: Place, tried: _Tried
) -> Iterator[Problem]:
    if not is_object(value):
        yield place, f"expected an object ({cls.__name__}), got {name_of(value)}"
        return
    hints = hints_of(cls)
    for name, wire in cls.__slots__.items():
        optional = Unset in get_args(hints[name])
        if wire not in value:
            if not optional:
                yield place, f"{wire!r} is missing ({cls.__name__})"
        # A null that an optional member does not allow stays in `extra`.
        elif value[wire] is not None or not optional:
            yield from _explain(hints[name], value[wire], (*place, wire), tried)
    _, additional = get_args(hints["extra"])
    named = cls.__slots__.values()
    for wire, member in value.items():
        if wire not in named:
            yield from _explain(additional, member, (*place, wire), tried)


def _explain_union(
    alternatives: tuple[object, ...], value: Any, place: Place, tried: _Tried
) -> Iterator[Problem]:
    """Explain a union by the variant that was most likely meant."""
    if any(each is Any for each in alternatives):
        return
    tagged = [
        each
        for each in alternatives
        if isinstance(each, type) and issubclass(each, Tagged)
    ]
    if tagged and is_object(value):
        yield from _explain_tagged(tagged[0], value, place, tried)
        return
    found = [(each, _problems(each, value, place, tried)) for each in alternatives]
    if not all(problems for _, problems in found):
        return
    meant = [
        (_constants_missed(each, value), len(problems), index)
        for index, (each, problems) in enumerate(found)
        if _same_form(each, value)
    ]
    if meant or len(found) == 1:
        yield from found[min(meant)[2] if meant else 0][1]
    else:
        names = " or ".join(dict.fromkeys(words_for(each) for each in alternatives))
        yield place, f"expected {names}, got {name_of(value)}"


def _problems(hint: object, value: Any, place: Place, tried: _Tried) -> list[Problem]:
    """Return the problems with one variant, found out only once."""
    key = (hint, place)
    if key not in tried:
        tried[key] = list(_explain(hint, value, place, tried))
    return tried[key]


def _same_form(hint: object, value: Any) -> bool:
    """Tell whether a value is an object or an array where the type is one too."""
    origin = get_origin(hint)
    if is_object(value):
        return origin is dict or is_model(hint)
    return origin in (list, tuple) and is_array(value)


def _constants_missed(hint: object, value: Any) -> int:
    """Count the constants of a model that an object contradicts."""
    if not is_model(hint):
        return 0
    return sum(
        get_origin(hints_of(hint)[name]) is Literal
        and value.get(wire) not in get_args(hints_of(hint)[name])
        for name, wire in hint.__slots__.items()
    )


def _explain_tagged(
    unknown: type[Tagged], value: dict[str, Any], place: Place, tried: _Tried
) -> Iterator[Problem]:
    """Explain a union whose variants one member tells apart."""
    tag = value.get(unknown.tag)
    known = unknown.variants.get(tag) if isinstance(tag, (str, int, float)) else None
    yield from _explain_model(known or unknown, value, place, tried)


_HINTS: Final[dict[type, dict[str, Any]]] = {}


def hints_of(cls: type[Described]) -> dict[str, Any]:
    """Return the types of a model's attributes."""
    if cls not in _HINTS:
        _HINTS[cls] = get_type_hints(cls, include_extras=True)
    return _HINTS[cls]


def opened(hint: object) -> tuple[object, ...]:
    """Return the alternatives of a union, unions in it opened."""
    found: list[object] = []
    for each in get_args(hint):
        if get_origin(each) is Annotated and format_said(each) is None:
            each = stood_for(each)
        if get_origin(each) in (Union, types.UnionType):
            found.extend(opened(each))
        elif each is not Unset:
            found.append(each)
    return tuple(found)


def _is_a(value: Any, hint: object) -> bool:
    """Tell whether a value is of a scalar type."""
    if hint is float:
        return type(value) in (int, float)
    if hint is int and type(value) is float:
        return value.is_integer()
    return type(value) is hint


def _same(value: Any, other: object) -> bool:
    alike = isinstance(value, bool) is isinstance(other, bool)
    return alike and bool(value == other)


def stood_for(hint: Any) -> Any:
    """Return the type that an annotated stand-in means."""
    bare, mark, *_ = get_args(hint)
    return mark.find() if isinstance(mark, Later) else bare

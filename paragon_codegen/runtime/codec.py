"""Decoders and encoders for what is no model by itself."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum, StrEnum
from typing import Annotated, Any, Final, Never, TypeVar

from .hints import Later
from .json_data import is_array, is_object
from .model import MISFIT, Mismatch, Model
from .unset import Unset

__all__ = [
    "Decoder",
    "as_any",
    "as_bool",
    "as_dict",
    "as_float",
    "as_int",
    "as_likely",
    "as_list",
    "as_literal",
    "as_never",
    "as_null",
    "as_scalar",
    "as_str",
    "as_tuple",
    "as_value",
    "checked",
    "enum_number",
    "enum_text",
    "later",
    "likely",
    "list_of",
    "literal_of",
    "map_by",
    "map_of",
    "or_none",
    "scalar_of",
    "to_json",
    "tuple_of",
]

_T = TypeVar("_T")
_U = TypeVar("_U")

_PLAIN: Final = frozenset((str, int, float, bool, type(None), Unset))
"""Classes of what stays as it is, an argument that is left out among them."""

Decoder = Callable[[Any], _T]
"""Returns the value of JSON data, or raises one of `MISFIT`."""


def as_any(value: Any) -> Any:
    """Return the value: any JSON value will do."""
    return value


def as_value(value: Any) -> Any:
    """Return the value if it is not null."""
    if value is None:
        raise Mismatch
    return value


def as_never(value: Any) -> Never:
    """Refuse the value: none is allowed."""
    raise Mismatch


def as_null(value: Any) -> None:
    """Return null if the value is null."""
    if value is not None:
        raise Mismatch


def as_str(value: Any) -> str:
    """Return the value if it is a string."""
    if isinstance(value, str):
        return value
    raise Mismatch


def as_bool(value: Any) -> bool:
    """Return the value if it is a boolean."""
    if isinstance(value, bool):
        return value
    raise Mismatch


def as_int(value: Any) -> int:
    """Return the value if it is an integer; JSON also writes it as ``1.0``."""
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer():
        return int(value)
    raise Mismatch


def as_float(value: Any) -> float:
    """Return the value if it is a number; an integer stays exact."""
    if type(value) is float or type(value) is int:
        return value
    raise Mismatch


def as_list(value: Any) -> list[Any]:
    """Return the value if it is an array."""
    if value.__class__ is not list:
        raise Mismatch
    items: list[Any] = value
    return items


def as_dict(value: Any) -> dict[str, Any]:
    """Return the value if it is an object."""
    if value.__class__ is not dict:
        raise Mismatch
    members: dict[str, Any] = value
    return members


def as_tuple(value: Any, *decoders: Decoder[Any]) -> Any:
    """Return the items of an array that has one for each decoder."""
    items = as_list(value)
    if len(items) != len(decoders):
        raise Mismatch
    return tuple(decode(item) for decode, item in zip(decoders, items, strict=True))


def as_likely(value: Any, decode: Decoder[_T]) -> _T | Any:
    """Return what `decode` makes of the value, or the value if it does not fit."""
    try:
        return decode(value)
    except MISFIT:
        return value


def as_scalar(value: Any, *kinds: type) -> Any:
    """Return the value if it is of one of the `kinds`."""
    if type(value) in kinds or (float in kinds and type(value) is int):
        return value
    if int in kinds and type(value) is float and value.is_integer():
        return int(value)
    raise Mismatch


def as_literal(value: Any, *values: object) -> Any:
    """Return the value if it is one of the `values`; JSON also writes 1 as ``1.0``."""
    for each in values:
        if value == each and isinstance(value, bool) is isinstance(each, bool):
            return each if type(each) is int else value
    raise Mismatch


def scalar_of(*kinds: type) -> Decoder[Any]:
    """Return a decoder for a value of one of the `kinds`."""

    def decode_scalar(value: Any) -> Any:
        return as_scalar(value, *kinds)

    return decode_scalar


def literal_of(*values: object) -> Decoder[Any]:
    """Return a decoder for one of a few constants."""

    def decode_literal(value: Any) -> Any:
        return as_literal(value, *values)

    return decode_literal


def or_none(decode: Decoder[_T]) -> Decoder[_T | None]:
    """Return a decoder that also takes null."""

    def decode_or_none(value: Any) -> _T | None:
        return None if value is None else decode(value)

    return decode_or_none


def list_of(decode: Decoder[_T]) -> Decoder[list[_T]]:
    """Return a decoder for an array of what `decode` takes."""

    def decode_list(value: Any) -> list[_T]:
        return [decode(item) for item in as_list(value)]

    return decode_list


def tuple_of(*decoders: Decoder[Any]) -> Decoder[Any]:
    """Return a decoder for an array that has one item for each of `decoders`."""

    def decode_tuple(value: Any) -> Any:
        return as_tuple(value, *decoders)

    return decode_tuple


def map_of(decode: Decoder[_T]) -> Decoder[dict[str, _T]]:
    """Return a decoder for an object whose members `decode` takes."""

    def decode_map(value: Any) -> dict[str, _T]:
        return {name: decode(member) for name, member in as_dict(value).items()}

    return decode_map


def map_by(key: Decoder[_U], decode: Decoder[_T]) -> Decoder[dict[_U, _T]]:
    """Return a decoder for an object whose names `key` takes, and `decode` the rest."""

    def decode_map(value: Any) -> dict[_U, _T]:
        return {key(name): decode(member) for name, member in as_dict(value).items()}

    return decode_map


def likely(decode: Decoder[_T]) -> Decoder[_T | Any]:
    """Return a decoder that lets be what `decode` does not take."""

    def decode_likely(value: Any) -> _T | Any:
        return as_likely(value, decode)

    return decode_likely


def checked(decode: Decoder[_T], hint: object) -> Decoder[_T]:
    """Return a decoder whose errors say what is wrong and where.

    Args:
        decode: The fast way.
        hint: The type that `decode` returns; it says what was expected.
    """

    def decode_checked(value: Any) -> _T:
        try:
            return decode(value)
        except MISFIT as error:
            misfit = error
        from .explain import decode_error

        raise decode_error(hint, value, misfit)

    return decode_checked


def later(find: Callable[[], object]) -> object:
    """Return a type hint that stands for the type which `find` returns."""
    return Annotated[Any, Later(find)]


# A constructor would make text of anything: of None the text "None".
enum_text: Final[Callable[[str], str]] = str.__str__
"""The plain text of an enum's member, or a text that the enum does not know."""
enum_number: Final[Callable[[int], int]] = int.__int__
"""The plain number of an enum's member, or one that the enum does not know."""


def to_json(value: Any) -> Any:
    """Return a value as JSON data: models and enums in it become plain.

    Dates, times, durations and UUIDs become text.
    """
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, StrEnum | IntEnum):
        return value.value
    if is_object(value):
        return {name: to_json(member) for name, member in value.items()}
    if is_array(value):
        return [to_json(item) for item in value]
    if value.__class__ is tuple:
        return [to_json(item) for item in value]
    if value.__class__ in _PLAIN:
        return value
    from .formats import text_of

    return text_of(value)

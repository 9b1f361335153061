"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_int,
    as_str,
    as_tuple,
    later,
    list_of,
    or_none,
    scalar_of,
    to_json,
    tuple_of,
)
from .._runtime.dates import as_date, date_text
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.numerals import IntegerText, as_integer, integer_text
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Holder",
    "HolderEither",
    "Loop",
    "Open",
    "OpenItem",
    "Pair",
    "Point",
    "Short",
    "decode_holder_either",
    "decode_loop",
    "decode_open",
    "decode_open_item",
    "decode_pair",
    "decode_short",
]


@model
class Point(Model):
    """The `Point` schema."""

    x: float
    at: dt.date | Unset

    __slots__ = {
        "x": "x",
        "at": "at",
    }

    def __init__(
        self,
        *,
        x: float,
        at: dt.date | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.x = x
        self.at = at
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.x = value = data["x"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        if "at" in data and (value := data["at"]) is not None:
            known += 1
            self.at = as_date(value)
        else:
            self.at = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "x": self.x,
        }
        if self.at is not UNSET:
            data["at"] = date_text(self.at)
        return {**self.extra, **data} if self.extra else data


Pair: TypeAlias = tuple[str, Point]
"""Another name for `tuple[str, Point]`."""

decode_pair: Decoder[Pair] = tuple_of(as_str, Point.decode)


OpenItem: TypeAlias = str | Point | int
"""One of several forms of `OpenItem`."""

decode_open_item: Decoder[OpenItem] = one_of(
    as_str,
    Point.decode,
    as_int,
)


Open: TypeAlias = list[OpenItem]
"""Another name for `list[OpenItem]`."""

decode_open: Decoder[Open] = list_of(decode_open_item)


Short: TypeAlias = list[str | int]
"""Another name for `list[str | int]`."""

decode_short: Decoder[Short] = list_of(scalar_of(str, int))


_later_loop: Any = later(lambda: Loop)
if TYPE_CHECKING:
    Loop: TypeAlias = "tuple[str, Loop | None]"
    """Another name for `tuple[str, Loop | None]`."""
else:
    Loop = tuple[str, _later_loop | None]

decode_loop: Decoder[Loop] = tuple_of(as_str, or_none(lambda value: decode_loop(value)))


@model
class Holder(Model):
    """The `Holder` schema."""

    pair: Pair
    """2 items."""
    days: tuple[dt.date, dt.date | None]
    """At least 2 items."""
    one: tuple[Point] | Unset
    """1 item."""
    spans: list[tuple[int, IntegerText]] | Unset
    open: Open | Unset
    loop: Loop | Unset
    """2 items."""
    either: HolderEither | Unset
    any: list[Any] | Unset

    __slots__ = {
        "pair": "pair",
        "days": "days",
        "one": "one",
        "spans": "spans",
        "open": "open",
        "loop": "loop",
        "either": "either",
        "any": "any",
    }

    def __init__(
        self,
        *,
        pair: Pair,
        days: tuple[dt.date, dt.date | None],
        one: tuple[Point] | Unset = UNSET,
        spans: list[tuple[int, IntegerText]] | Unset = UNSET,
        open: Open | Unset = UNSET,
        loop: Loop | Unset = UNSET,
        either: HolderEither | Unset = UNSET,
        any: list[Any] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.pair = pair
        self.days = days
        self.one = one
        self.spans = spans
        self.open = open
        self.loop = loop
        self.either = either
        self.any = any
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.pair = as_tuple(data["pair"], as_str, Point.decode)
        self.days = as_tuple(data["days"], as_date, or_none(as_date))
        if "one" in data and (value := data["one"]) is not None:
            known += 1
            self.one = as_tuple(value, Point.decode)
        else:
            self.one = UNSET
        if "spans" in data and (value := data["spans"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.spans = [as_tuple(item, as_int, as_integer) for item in value]
        else:
            self.spans = UNSET
        if "open" in data and (value := data["open"]) is not None:
            known += 1
            self.open = decode_open(value)
        else:
            self.open = UNSET
        if "loop" in data and (value := data["loop"]) is not None:
            known += 1
            self.loop = decode_loop(value)
        else:
            self.loop = UNSET
        if "either" in data and (value := data["either"]) is not None:
            known += 1
            self.either = decode_holder_either(value)
        else:
            self.either = UNSET
        if "any" in data and (value := data["any"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.any = value
        else:
            self.any = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "pair": [self.pair[0], self.pair[1].to_dict()],
            "days": [
                date_text(self.days[0]),
                (None if self.days[1] is None else date_text(self.days[1])),
            ],
        }
        if self.one is not UNSET:
            data["one"] = [self.one[0].to_dict()]
        if self.spans is not UNSET:
            data["spans"] = [[item[0], integer_text(item[1])] for item in self.spans]
        if self.open is not UNSET:
            data["open"] = to_json(self.open)
        if self.loop is not UNSET:
            data["loop"] = to_json(self.loop)
        if self.either is not UNSET:
            data["either"] = to_json(self.either)
        if self.any is not UNSET:
            data["any"] = self.any
        return {**self.extra, **data} if self.extra else data


HolderEither: TypeAlias = Pair | str
"""One of several forms of `HolderEither`."""

decode_holder_either: Decoder[HolderEither] = one_of(
    decode_pair,
    as_str,
)

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_float, as_int, as_str, map_by, to_json
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Color",
    "Part",
    "Prices",
    "Stock",
    "StockPartsKey",
    "StockSeveralItem",
    "decode_prices",
    "decode_stock_several_item",
]


class Color(OpenStrEnum):
    """Known values of `Color`."""

    RED = "red"
    DARK_GREEN = "dark-green"


@model
class Part(Model):
    """The `Part` schema."""

    n: int

    __slots__ = {
        "n": "n",
    }

    def __init__(
        self,
        *,
        n: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.n = value = data["n"]
        if type(value) is not int:
            self.n = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "n": self.n,
        }
        return {**self.extra, **data} if self.extra else data


Prices: TypeAlias = dict[Color | str, float]
"""Another name for `dict[Color | str, float]`."""

decode_prices: Decoder[Prices] = map_by(Color.decode, as_float)


@model
class Stock(Model):
    """The `Stock` schema."""

    counts: dict[Color | str, int]
    parts: dict[StockPartsKey | str, Part] | Unset
    prices: Prices | Unset
    free: dict[Color | str, Any] | Unset
    several: list[StockSeveralItem] | Unset
    by_id: dict[str, str] | Unset
    by_pattern: dict[str, str] | Unset
    one: dict[str, str] | Unset

    __slots__ = {
        "counts": "counts",
        "parts": "parts",
        "prices": "prices",
        "free": "free",
        "several": "several",
        "by_id": "by_id",
        "by_pattern": "by_pattern",
        "one": "one",
    }

    def __init__(
        self,
        *,
        counts: dict[Color | str, int],
        parts: dict[StockPartsKey | str, Part] | Unset = UNSET,
        prices: Prices | Unset = UNSET,
        free: dict[Color | str, Any] | Unset = UNSET,
        several: list[StockSeveralItem] | Unset = UNSET,
        by_id: dict[str, str] | Unset = UNSET,
        by_pattern: dict[str, str] | Unset = UNSET,
        one: dict[str, str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.counts = counts
        self.parts = parts
        self.prices = prices
        self.free = free
        self.several = several
        self.by_id = by_id
        self.by_pattern = by_pattern
        self.one = one
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["counts"]
        if value.__class__ is not dict:
            raise Mismatch
        self.counts = {
            Color.lookup(key, key): (member if type(member) is int else as_int(member))
            for key, member in value.items()
        }
        if "parts" in data and (value := data["parts"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.parts = {
                StockPartsKey.lookup(key, key): Part.decode(member)
                for key, member in value.items()
            }
        else:
            self.parts = UNSET
        if "prices" in data and (value := data["prices"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.prices = {
                Color.lookup(key, key): (
                    member if type(member) is float else as_float(member)
                )
                for key, member in value.items()
            }
        else:
            self.prices = UNSET
        if "free" in data and (value := data["free"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.free = {
                Color.lookup(key, key): member for key, member in value.items()
            }
        else:
            self.free = UNSET
        if "several" in data and (value := data["several"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.several = [decode_stock_several_item(item) for item in value]
        else:
            self.several = UNSET
        if "by_id" in data and (value := data["by_id"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.by_id = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.by_id = UNSET
        if "by_pattern" in data and (value := data["by_pattern"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.by_pattern = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.by_pattern = UNSET
        if "one" in data and (value := data["one"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.one = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.one = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "counts": {str(key): member for key, member in self.counts.items()},
        }
        if self.parts is not UNSET:
            data["parts"] = {
                str(key): member.to_dict() for key, member in self.parts.items()
            }
        if self.prices is not UNSET:
            data["prices"] = {str(key): member for key, member in self.prices.items()}
        if self.free is not UNSET:
            data["free"] = {str(key): member for key, member in self.free.items()}
        if self.several is not UNSET:
            data["several"] = [to_json(item) for item in self.several]
        if self.by_id is not UNSET:
            data["by_id"] = self.by_id
        if self.by_pattern is not UNSET:
            data["by_pattern"] = self.by_pattern
        if self.one is not UNSET:
            data["one"] = self.one
        return {**self.extra, **data} if self.extra else data


class StockPartsKey(OpenStrEnum):
    """Known values of `StockPartsKey`."""

    LEFT = "left"
    RIGHT = "right"


StockSeveralItem: TypeAlias = Prices | str
"""One of several forms of `StockSeveralItem`."""

decode_stock_several_item: Decoder[StockSeveralItem] = one_of(
    decode_prices,
    as_str,
)

"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, as_str, as_tuple, to_json
from .._runtime.dates import as_date, date_text
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Base",
    "Same",
    "Thing",
    "ThingListItem",
    "Typed",
    "decode_thing_list_item",
]


@model
class Base(Model):
    """The `Base` schema."""

    id: str

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Typed(Model):
    """The `Typed` schema."""

    id: str
    size: int | Unset
    extra: dict[str, dt.date | None]
    """All other members."""

    __slots__ = {
        "id": "id",
        "size": "size",
    }

    def __init__(
        self,
        *,
        id: str,
        size: int | Unset = UNSET,
        extra: dict[str, dt.date | None] | None = None,
    ) -> None:
        self.id = id
        self.size = size
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.size = value
        else:
            self.size = UNSET
        self.extra = {}
        if len(data) != known:
            others = unknown_members(data, self, known)
            self.extra = {
                key: (None if member is None else as_date(member))
                for key, member in others.items()
            }
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.size is not UNSET:
            data["size"] = self.size
        if self.extra:
            extra = {
                key: (None if member is None else date_text(member))
                for key, member in self.extra.items()
            }
            return {**extra, **data}
        return data


@model
class Same(Model):
    """The `Same` schema."""

    id: str

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Thing(Model):
    """The `Thing` schema."""

    typed: Typed
    same: Same | Unset
    inline: Base | Unset
    counts: dict[str, int] | Unset
    pair: tuple[str, Base] | Unset
    """At least 2 items."""
    list_: list[ThingListItem] | Unset
    others: list[int] | Unset

    __slots__ = {
        "typed": "typed",
        "same": "same",
        "inline": "inline",
        "counts": "counts",
        "pair": "pair",
        "list_": "list",
        "others": "others",
    }

    def __init__(
        self,
        *,
        typed: Typed,
        same: Same | Unset = UNSET,
        inline: Base | Unset = UNSET,
        counts: dict[str, int] | Unset = UNSET,
        pair: tuple[str, Base] | Unset = UNSET,
        list_: list[ThingListItem] | Unset = UNSET,
        others: list[int] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.typed = typed
        self.same = same
        self.inline = inline
        self.counts = counts
        self.pair = pair
        self.list_ = list_
        self.others = others
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.typed = Typed.decode(data["typed"])
        if "same" in data and (value := data["same"]) is not None:
            known += 1
            self.same = Same.decode(value)
        else:
            self.same = UNSET
        if "inline" in data and (value := data["inline"]) is not None:
            known += 1
            self.inline = Base.decode(value)
        else:
            self.inline = UNSET
        if "counts" in data and (value := data["counts"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.counts = {
                key: (member if type(member) is int else as_int(member))
                for key, member in value.items()
            }
        else:
            self.counts = UNSET
        if "pair" in data and (value := data["pair"]) is not None:
            known += 1
            self.pair = as_tuple(value, as_str, Base.decode)
        else:
            self.pair = UNSET
        if "list" in data and (value := data["list"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.list_ = [decode_thing_list_item(item) for item in value]
        else:
            self.list_ = UNSET
        if "others" in data and (value := data["others"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.others = [
                (item if type(item) is int else as_int(item)) for item in value
            ]
        else:
            self.others = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "typed": self.typed.to_dict(),
        }
        if self.same is not UNSET:
            data["same"] = self.same.to_dict()
        if self.inline is not UNSET:
            data["inline"] = self.inline.to_dict()
        if self.counts is not UNSET:
            data["counts"] = self.counts
        if self.pair is not UNSET:
            data["pair"] = [self.pair[0], self.pair[1].to_dict()]
        if self.list_ is not UNSET:
            data["list"] = [to_json(item) for item in self.list_]
        if self.others is not UNSET:
            data["others"] = self.others
        return {**self.extra, **data} if self.extra else data


ThingListItem: TypeAlias = str | Base
"""One of several forms of `ThingListItem`."""

decode_thing_list_item: Decoder[ThingListItem] = one_of(
    as_str,
    Base.decode,
)

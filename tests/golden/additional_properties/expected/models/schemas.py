"""Models of the `schemas` part of the API."""

from __future__ import annotations

from types import NoneType
from typing import Any, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_any,
    as_int,
    as_list,
    as_scalar,
    as_str,
    list_of,
    map_of,
)
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Anything",
    "Closed",
    "Free",
    "Holder",
    "MapOfLists",
    "MapOfParts",
    "MapOfText",
    "Part",
    "Patterned",
    "PatternedOnly",
    "PatternedOrText",
    "Typed",
    "decode_anything",
    "decode_map_of_lists",
    "decode_map_of_parts",
    "decode_map_of_text",
    "decode_patterned",
    "decode_patterned_only",
]


@model
class Typed(Model):
    """The `Typed` schema."""

    id: str | Unset
    extra: dict[str, Part | None]
    """All other members."""

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        extra: dict[str, Part | None] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        self.extra = {}
        if len(data) != known:
            others = unknown_members(data, self, known)
            self.extra = {
                key: (None if member is None else Part.decode(member))
                for key, member in others.items()
            }
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.extra:
            extra = {
                key: (None if member is None else member.to_dict())
                for key, member in self.extra.items()
            }
            return {**extra, **data}
        return data


@model
class Free(Model):
    """The `Free` schema."""

    id: str | Unset

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        return {**self.extra, **data} if self.extra else data


@model
class Closed(Model):
    """The `Closed` schema."""

    id: str | Unset

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        return {**self.extra, **data} if self.extra else data


MapOfText: TypeAlias = dict[str, str]
"""Another name for `dict[str, str]`."""

decode_map_of_text: Decoder[MapOfText] = map_of(as_str)


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


MapOfParts: TypeAlias = dict[str, Part]
"""Another name for `dict[str, Part]`."""

decode_map_of_parts: Decoder[MapOfParts] = map_of(Part.decode)


MapOfLists: TypeAlias = dict[str, list[Part]]
"""Another name for `dict[str, list[Part]]`."""

decode_map_of_lists: Decoder[MapOfLists] = map_of(list_of(Part.decode))


Anything: TypeAlias = dict[str, Any]
"""Another name for `dict[str, Any]`."""

decode_anything: Decoder[Anything] = map_of(as_any)


Patterned: TypeAlias = dict[str, str | Any]
"""Another name for `dict[str, str | Any]`."""

decode_patterned: Decoder[Patterned] = map_of(as_any)


PatternedOnly: TypeAlias = dict[str, int]
"""Another name for `dict[str, int]`."""

decode_patterned_only: Decoder[PatternedOnly] = map_of(as_int)


@model
class PatternedOrText(Model):
    """The `PatternedOrText` schema."""

    id: str | Unset
    extra: dict[str, str | int | None]
    """All other members."""

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        extra: dict[str, str | int | None] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        self.extra = {}
        if len(data) != known:
            others = unknown_members(data, self, known)
            self.extra = {
                key: as_scalar(member, str, int, NoneType)
                for key, member in others.items()
            }
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        return {**self.extra, **data} if self.extra else data


@model
class Holder(Model):
    """The `Holder` schema."""

    texts: MapOfText | Unset
    parts: MapOfParts | Unset
    lists: MapOfLists | Unset
    inline: dict[str, int] | Unset
    free: dict[str, Any] | Unset
    only: PatternedOnly | Unset

    __slots__ = {
        "texts": "texts",
        "parts": "parts",
        "lists": "lists",
        "inline": "inline",
        "free": "free",
        "only": "only",
    }

    def __init__(
        self,
        *,
        texts: MapOfText | Unset = UNSET,
        parts: MapOfParts | Unset = UNSET,
        lists: MapOfLists | Unset = UNSET,
        inline: dict[str, int] | Unset = UNSET,
        free: dict[str, Any] | Unset = UNSET,
        only: PatternedOnly | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.texts = texts
        self.parts = parts
        self.lists = lists
        self.inline = inline
        self.free = free
        self.only = only
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "texts" in data and (value := data["texts"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.texts = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.texts = UNSET
        if "parts" in data and (value := data["parts"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.parts = {key: Part.decode(member) for key, member in value.items()}
        else:
            self.parts = UNSET
        if "lists" in data and (value := data["lists"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.lists = {
                key: [Part.decode(item) for item in as_list(member)]
                for key, member in value.items()
            }
        else:
            self.lists = UNSET
        if "inline" in data and (value := data["inline"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.inline = {
                key: (member if type(member) is int else as_int(member))
                for key, member in value.items()
            }
        else:
            self.inline = UNSET
        if "free" in data and (value := data["free"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.free = value
        else:
            self.free = UNSET
        if "only" in data and (value := data["only"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.only = {
                key: (member if type(member) is int else as_int(member))
                for key, member in value.items()
            }
        else:
            self.only = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.texts is not UNSET:
            data["texts"] = self.texts
        if self.parts is not UNSET:
            data["parts"] = {
                key: member.to_dict() for key, member in self.parts.items()
            }
        if self.lists is not UNSET:
            data["lists"] = {
                key: [item.to_dict() for item in member]
                for key, member in self.lists.items()
            }
        if self.inline is not UNSET:
            data["inline"] = self.inline
        if self.free is not UNSET:
            data["free"] = self.free
        if self.only is not UNSET:
            data["only"] = self.only
        return {**self.extra, **data} if self.extra else data

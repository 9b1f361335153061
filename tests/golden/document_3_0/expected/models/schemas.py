"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Item",
    "ItemSize",
    "Part",
]


@model
class Item(Model):
    """The `Item` schema."""

    id: int
    """More than 1."""
    maybe: str | None
    size: ItemSize | str | None | Unset
    part: Part | None | Unset
    sibling: Part | None | Unset
    """Ignored beside a reference."""
    file: str | Unset

    __slots__ = {
        "id": "id",
        "maybe": "maybe",
        "size": "size",
        "part": "part",
        "sibling": "sibling",
        "file": "file",
    }

    def __init__(
        self,
        *,
        id: int,
        maybe: str | None,
        size: ItemSize | str | None | Unset = UNSET,
        part: Part | None | Unset = UNSET,
        sibling: Part | None | Unset = UNSET,
        file: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.maybe = maybe
        self.size = size
        self.part = part
        self.sibling = sibling
        self.file = file
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not int:
            self.id = as_int(value)
        self.maybe = value = data["maybe"]
        if type(value) is not str and value is not None:
            raise Mismatch
        if "size" in data:
            known += 1
            value = data["size"]
            if type(value) is str:
                value = ItemSize.lookup(value, value)
            elif value is not None:
                raise Mismatch
            self.size = value
        else:
            self.size = UNSET
        if "part" in data:
            known += 1
            value = data["part"]
            if value is not None:
                value = Part.decode(value)
            self.part = value
        else:
            self.part = UNSET
        if "sibling" in data:
            known += 1
            value = data["sibling"]
            if value is not None:
                value = Part.decode(value)
            self.sibling = value
        else:
            self.sibling = UNSET
        if "file" in data and (value := data["file"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.file = value
        else:
            self.file = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "maybe": self.maybe,
        }
        if self.size is not UNSET:
            data["size"] = None if self.size is None else str(self.size)
        if self.part is not UNSET:
            data["part"] = None if self.part is None else self.part.to_dict()
        if self.sibling is not UNSET:
            data["sibling"] = None if self.sibling is None else self.sibling.to_dict()
        if self.file is not UNSET:
            data["file"] = self.file
        return {**self.extra, **data} if self.extra else data


class ItemSize(OpenStrEnum):
    """Known values of `ItemSize`."""

    S = "s"
    L = "l"


@model
class Part(Model):
    """The `Part` schema."""

    n: int | Unset

    __slots__ = {
        "n": "n",
    }

    def __init__(
        self,
        *,
        n: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "n" in data and (value := data["n"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.n = value
        else:
            self.n = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.n is not UNSET:
            data["n"] = self.n
        return {**self.extra, **data} if self.extra else data

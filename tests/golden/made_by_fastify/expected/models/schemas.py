"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int, as_str
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Item",
    "PostBulkStarRequest",
    "PutItemsSku404Error",
]


@model
class Item(Model):
    """The `Item` schema."""

    sku: str
    count: int | Unset
    """Default: 0."""
    price: float | None | Unset
    tags: list[str] | Unset
    next: Item | Unset

    __slots__ = {
        "sku": "sku",
        "count": "count",
        "price": "price",
        "tags": "tags",
        "next": "next",
    }

    def __init__(
        self,
        *,
        sku: str,
        count: int | Unset = UNSET,
        price: float | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        next: Item | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.sku = sku
        self.count = count
        self.price = price
        self.tags = tags
        self.next = next
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.sku = value = data["sku"]
        if type(value) is not str:
            raise Mismatch
        if "count" in data and (value := data["count"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.count = value
        else:
            self.count = UNSET
        if "price" in data:
            known += 1
            self.price = value = data["price"]
            if (
                type(value) is not float
                and type(value) is not int
                and value is not None
            ):
                raise Mismatch
        else:
            self.price = UNSET
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        if "next" in data and (value := data["next"]) is not None:
            known += 1
            self.next = Item.decode(value)
        else:
            self.next = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "sku": self.sku,
        }
        if self.count is not UNSET:
            data["count"] = self.count
        if self.price is not UNSET:
            data["price"] = self.price
        if self.tags is not UNSET:
            data["tags"] = self.tags
        if self.next is not UNSET:
            data["next"] = self.next.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class PutItemsSku404Error(Model):
    """None"""

    error: str | Unset

    __slots__ = {
        "error": "error",
    }

    def __init__(
        self,
        *,
        error: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.error = error
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "error" in data and (value := data["error"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.error = value
        else:
            self.error = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.error is not UNSET:
            data["error"] = self.error
        return {**self.extra, **data} if self.extra else data


@model
class PostBulkStarRequest(Model):
    """The `PostBulkStarRequest` schema."""

    a: str | Unset
    n: int | Unset

    __slots__ = {
        "a": "a",
        "n": "n",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        n: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "a" in data and (value := data["a"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.a = value
        else:
            self.a = UNSET
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
        if self.a is not UNSET:
            data["a"] = self.a
        if self.n is not UNSET:
            data["n"] = self.n
        return {**self.extra, **data} if self.extra else data

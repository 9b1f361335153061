"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import (
    Mismatch,
    Model,
    OpenIntEnum,
    OpenStrEnum,
    model,
    new,
    unknown_members,
)
from .._runtime.unset import UNSET, Unset

__all__ = [
    "At",
    "Box",
    "Code",
    "KindsItem",
    "ListOrdersPet",
    "ListOrdersResponse",
    "ListOrdersSort",
    "NotFoundError",
    "Order",
    "OrderKind",
    "OrderPet",
    "OrderSort",
    "OrderStatus",
    "Pet",
    "Size",
]


@model
class Order(Model):
    """The `Order` schema."""

    order_status: OrderStatus | str | None | Unset
    """What became of it."""
    sort: OrderSort | str | Unset
    pet: OrderPet | str | Unset
    kinds: list[KindsItem | int] | Unset
    kind: OrderKind | str | Unset
    size: Size | Unset

    __slots__ = {
        "order_status": "order_status",
        "sort": "sort",
        "pet": "pet",
        "kinds": "kinds",
        "kind": "kind",
        "size": "size",
    }

    def __init__(
        self,
        *,
        order_status: OrderStatus | str | None | Unset = UNSET,
        sort: OrderSort | str | Unset = UNSET,
        pet: OrderPet | str | Unset = UNSET,
        kinds: list[KindsItem | int] | Unset = UNSET,
        kind: OrderKind | str | Unset = UNSET,
        size: Size | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.order_status = order_status
        self.sort = sort
        self.pet = pet
        self.kinds = kinds
        self.kind = kind
        self.size = size
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "order_status" in data:
            known += 1
            value = data["order_status"]
            if type(value) is str:
                value = OrderStatus.lookup(value, value)
            elif value is not None:
                raise Mismatch
            self.order_status = value
        else:
            self.order_status = UNSET
        if "sort" in data and (value := data["sort"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.sort = OrderSort.lookup(value, value)
        else:
            self.sort = UNSET
        if "pet" in data and (value := data["pet"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.pet = OrderPet.lookup(value, value)
        else:
            self.pet = UNSET
        if "kinds" in data and (value := data["kinds"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.kinds = [KindsItem.decode(item) for item in value]
        else:
            self.kinds = UNSET
        if "kind" in data and (value := data["kind"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.kind = OrderKind.lookup(value, value)
        else:
            self.kind = UNSET
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            self.size = Size.decode(value)
        else:
            self.size = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.order_status is not UNSET:
            data["order_status"] = (
                None if self.order_status is None else str(self.order_status)
            )
        if self.sort is not UNSET:
            data["sort"] = str(self.sort)
        if self.pet is not UNSET:
            data["pet"] = str(self.pet)
        if self.kinds is not UNSET:
            data["kinds"] = [int(item) for item in self.kinds]
        if self.kind is not UNSET:
            data["kind"] = str(self.kind)
        if self.size is not UNSET:
            data["size"] = self.size.to_dict()
        return {**self.extra, **data} if self.extra else data


class OrderStatus(OpenStrEnum):
    """Known values of `OrderStatus`."""

    OPEN = "open"
    CLOSED = "closed"


class OrderSort(OpenStrEnum):
    """Known values of `OrderSort`."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


class OrderPet(OpenStrEnum):
    """Known values of `OrderPet`."""

    CAT = "cat"
    DOG = "dog"


class KindsItem(OpenIntEnum):
    """Known values of `KindsItem`."""

    VALUE_1 = 1
    VALUE_2 = 2


class OrderKind(OpenStrEnum):
    """Known values of `OrderKind`."""

    ONCE = "once"
    OFTEN = "often"


@model
class Size(Model):
    """The `Size` schema."""

    width: int | Unset

    __slots__ = {
        "width": "width",
    }

    def __init__(
        self,
        *,
        width: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.width = width
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "width" in data and (value := data["width"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.width = value
        else:
            self.width = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.width is not UNSET:
            data["width"] = self.width
        return {**self.extra, **data} if self.extra else data


@model
class Box(Model):
    """The `Box` schema."""

    kinds: list[KindsItem | int] | Unset
    size: Size | Unset

    __slots__ = {
        "kinds": "kinds",
        "size": "size",
    }

    def __init__(
        self,
        *,
        kinds: list[KindsItem | int] | Unset = UNSET,
        size: Size | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kinds = kinds
        self.size = size
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "kinds" in data and (value := data["kinds"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.kinds = [KindsItem.decode(item) for item in value]
        else:
            self.kinds = UNSET
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            self.size = Size.decode(value)
        else:
            self.size = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.kinds is not UNSET:
            data["kinds"] = [int(item) for item in self.kinds]
        if self.size is not UNSET:
            data["size"] = self.size.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Pet(Model):
    """The `Pet` schema."""

    name: str | Unset

    __slots__ = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["name"] = self.name
        return {**self.extra, **data} if self.extra else data


class ListOrdersSort(OpenStrEnum):
    """Known values of `ListOrdersSort`."""

    UP = "up"
    DOWN = "down"


class ListOrdersPet(OpenStrEnum):
    """Known values of `ListOrdersPet`."""

    CAT = "cat"
    DOG = "dog"


@model
class ListOrdersResponse(Model):
    """The `ListOrdersResponse` schema."""

    orders: list[Order] | Unset

    __slots__ = {
        "orders": "orders",
    }

    def __init__(
        self,
        *,
        orders: list[Order] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.orders = orders
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "orders" in data and (value := data["orders"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.orders = [Order.decode(item) for item in value]
        else:
            self.orders = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.orders is not UNSET:
            data["orders"] = [item.to_dict() for item in self.orders]
        return {**self.extra, **data} if self.extra else data


@model
class NotFoundError(Model):
    """The `NotFoundError` schema."""

    code: Code | str
    at: At | Unset

    __slots__ = {
        "code": "code",
        "at": "at",
    }

    def __init__(
        self,
        *,
        code: Code | str,
        at: At | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.at = at
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["code"]
        if type(value) is not str:
            raise Mismatch
        self.code = Code.lookup(value, value)
        if "at" in data and (value := data["at"]) is not None:
            known += 1
            self.at = At.decode(value)
        else:
            self.at = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "code": str(self.code),
        }
        if self.at is not UNSET:
            data["at"] = self.at.to_dict()
        return {**self.extra, **data} if self.extra else data


class Code(OpenStrEnum):
    """Known values of `Code`."""

    GONE = "gone"
    UNKNOWN = "unknown"


@model
class At(Model):
    """The `At` schema."""

    line: int | Unset

    __slots__ = {
        "line": "line",
    }

    def __init__(
        self,
        *,
        line: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.line = line
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "line" in data and (value := data["line"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.line = value
        else:
            self.line = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.line is not UNSET:
            data["line"] = self.line
        return {**self.extra, **data} if self.extra else data

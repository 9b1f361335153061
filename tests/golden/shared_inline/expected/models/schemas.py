"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "MissingResponse",
    "NewOrderRequest",
    "Order",
    "OrderParameter",
    "OrdersResponseItem",
    "Status",
]


@model
class Order(Model):
    """The `Order` schema."""

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


class Status(OpenStrEnum):
    """Known values of `Status`."""

    OPEN = "open"
    CLOSED = "closed"


class OrderParameter(OpenStrEnum):
    """Known values of `OrderParameter`."""

    UP = "up"
    DOWN = "down"


@model
class OrdersResponseItem(Model):
    """The `OrdersResponseItem` schema."""

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
class MissingResponse(Model):
    """The `MissingResponse` schema."""

    message: str | Unset

    __slots__ = {
        "message": "message",
    }

    def __init__(
        self,
        *,
        message: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "message" in data and (value := data["message"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.message = value
        else:
            self.message = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.message is not UNSET:
            data["message"] = self.message
        return {**self.extra, **data} if self.extra else data


@model
class NewOrderRequest(Model):
    """The `NewOrderRequest` schema."""

    name: str

    __slots__ = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        return {**self.extra, **data} if self.extra else data

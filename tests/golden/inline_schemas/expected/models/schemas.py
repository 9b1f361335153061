"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "CreateOrder400Error",
    "CreateOrderRequest",
    "CreateOrderRequestLinesItem",
    "CreateOrderRequestLinesItemPrice",
    "CreateOrderResponse",
    "CreateOrderResponseState",
]


@model
class CreateOrderRequest(Model):
    """The `CreateOrderRequest` schema."""

    lines: list[CreateOrderRequestLinesItem]

    __slots__ = {
        "lines": "lines",
    }

    def __init__(
        self,
        *,
        lines: list[CreateOrderRequestLinesItem],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.lines = lines
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["lines"]
        if value.__class__ is not list:
            raise Mismatch
        self.lines = [CreateOrderRequestLinesItem.decode(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "lines": [item.to_dict() for item in self.lines],
        }
        return {**self.extra, **data} if self.extra else data


@model
class CreateOrderRequestLinesItem(Model):
    """The `CreateOrderRequestLinesItem` schema."""

    sku: str
    price: CreateOrderRequestLinesItemPrice | Unset

    __slots__ = {
        "sku": "sku",
        "price": "price",
    }

    def __init__(
        self,
        *,
        sku: str,
        price: CreateOrderRequestLinesItemPrice | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.sku = sku
        self.price = price
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.sku = value = data["sku"]
        if type(value) is not str:
            raise Mismatch
        if "price" in data and (value := data["price"]) is not None:
            known += 1
            self.price = CreateOrderRequestLinesItemPrice.decode(value)
        else:
            self.price = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "sku": self.sku,
        }
        if self.price is not UNSET:
            data["price"] = self.price.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class CreateOrderRequestLinesItemPrice(Model):
    """The `CreateOrderRequestLinesItemPrice` schema."""

    amount: float | Unset

    __slots__ = {
        "amount": "amount",
    }

    def __init__(
        self,
        *,
        amount: float | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.amount = amount
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "amount" in data and (value := data["amount"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.amount = value
        else:
            self.amount = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.amount is not UNSET:
            data["amount"] = self.amount
        return {**self.extra, **data} if self.extra else data


@model
class CreateOrderResponse(Model):
    """The `CreateOrderResponse` schema."""

    id: str
    state: CreateOrderResponseState | str | Unset

    __slots__ = {
        "id": "id",
        "state": "state",
    }

    def __init__(
        self,
        *,
        id: str,
        state: CreateOrderResponseState | str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.state = state
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "state" in data and (value := data["state"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.state = CreateOrderResponseState.lookup(value, value)
        else:
            self.state = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.state is not UNSET:
            data["state"] = str(self.state)
        return {**self.extra, **data} if self.extra else data


class CreateOrderResponseState(OpenStrEnum):
    """Known values of `CreateOrderResponseState`."""

    NEW = "new"
    PAID = "paid"


@model
class CreateOrder400Error(Model):
    """The `CreateOrder400Error` schema."""

    reason: str | Unset

    __slots__ = {
        "reason": "reason",
    }

    def __init__(
        self,
        *,
        reason: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.reason = reason
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "reason" in data and (value := data["reason"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.reason = value
        else:
            self.reason = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.reason is not UNSET:
            data["reason"] = self.reason
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_str
from .._runtime.dates import as_datetime, datetime_text
from .._runtime.model import (
    Mismatch,
    Model,
    OpenStrEnum,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Card",
    "CardKind",
    "Cash",
    "CashKind",
    "CreateOrderDto",
    "Money",
    "Order",
    "OrdersControllerInvoiceRequest",
    "OrdersControllerListResponse",
    "OrdersControllerListStatus",
    "OrdersControllerPayRequest",
    "Page",
    "Status",
    "UnknownOrdersControllerPayRequest",
    "UpdateOrderDto",
    "decode_orders_controller_pay_request",
]


@model
class Page(Model):
    """The `Page` schema."""

    total: float

    __slots__ = {
        "total": "total",
    }

    def __init__(
        self,
        *,
        total: float,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.total = value = data["total"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "total": self.total,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Card(Model):
    """The `Card` schema."""

    kind: CardKind | str
    digits: str

    __slots__ = {
        "kind": "kind",
        "digits": "digits",
    }

    def __init__(
        self,
        *,
        kind: CardKind | str = "card",
        digits: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.digits = digits
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.kind = CardKind.lookup(value, value)
        self.digits = value = data["digits"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": str(self.kind),
            "digits": self.digits,
        }
        return {**self.extra, **data} if self.extra else data


class CardKind(OpenStrEnum):
    """Known values of `CardKind`."""

    CARD = "card"


@model
class Cash(Model):
    """The `Cash` schema."""

    kind: CashKind | str

    __slots__ = {
        "kind": "kind",
    }

    def __init__(
        self,
        *,
        kind: CashKind | str = "cash",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.kind = CashKind.lookup(value, value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": str(self.kind),
        }
        return {**self.extra, **data} if self.extra else data


class CashKind(OpenStrEnum):
    """Known values of `CashKind`."""

    CASH = "cash"


@model
class Money(Model):
    """The `Money` schema."""

    amount: float
    currency: str

    __slots__ = {
        "amount": "amount",
        "currency": "currency",
    }

    def __init__(
        self,
        *,
        amount: float,
        currency: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.amount = amount
        self.currency = currency
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.amount = value = data["amount"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.currency = value = data["currency"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "amount": self.amount,
            "currency": self.currency,
        }
        return {**self.extra, **data} if self.extra else data


@model
class CreateOrderDto(Model):
    """The `CreateOrderDto` schema."""

    buyer: str
    """Who buys."""
    lines: list[str] | Unset
    price: Money | None | Unset

    __slots__ = {
        "buyer": "buyer",
        "lines": "lines",
        "price": "price",
    }

    def __init__(
        self,
        *,
        buyer: str,
        lines: list[str] | Unset = UNSET,
        price: Money | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.buyer = buyer
        self.lines = lines
        self.price = price
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.buyer = value = data["buyer"]
        if type(value) is not str:
            raise Mismatch
        if "lines" in data and (value := data["lines"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.lines = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.lines = UNSET
        if "price" in data:
            known += 1
            value = data["price"]
            if value is not None:
                value = Money.decode(value)
            self.price = value
        else:
            self.price = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "buyer": self.buyer,
        }
        if self.lines is not UNSET:
            data["lines"] = self.lines
        if self.price is not UNSET:
            data["price"] = None if self.price is None else self.price.to_dict()
        return {**self.extra, **data} if self.extra else data


class Status(OpenStrEnum):
    """Known values of `Status`."""

    OPEN = "open"
    CLOSED = "closed"


@model
class Order(Model):
    """The `Order` schema."""

    buyer: str
    """Who buys."""
    lines: list[str] | Unset
    price: Money | None | Unset
    id: float
    status: Status | str
    created_at: dt.datetime
    labels: dict[str, str]

    __slots__ = {
        "buyer": "buyer",
        "lines": "lines",
        "price": "price",
        "id": "id",
        "status": "status",
        "created_at": "createdAt",
        "labels": "labels",
    }

    def __init__(
        self,
        *,
        buyer: str,
        lines: list[str] | Unset = UNSET,
        price: Money | None | Unset = UNSET,
        id: float,
        status: Status | str,
        created_at: dt.datetime,
        labels: dict[str, str],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.buyer = buyer
        self.lines = lines
        self.price = price
        self.id = id
        self.status = status
        self.created_at = created_at
        self.labels = labels
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 5
        self.buyer = value = data["buyer"]
        if type(value) is not str:
            raise Mismatch
        if "lines" in data and (value := data["lines"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.lines = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.lines = UNSET
        if "price" in data:
            known += 1
            value = data["price"]
            if value is not None:
                value = Money.decode(value)
            self.price = value
        else:
            self.price = UNSET
        self.id = value = data["id"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        value = data["status"]
        if type(value) is not str:
            raise Mismatch
        self.status = Status.lookup(value, value)
        self.created_at = as_datetime(data["createdAt"])
        value = data["labels"]
        if value.__class__ is not dict:
            raise Mismatch
        self.labels = {
            key: (member if type(member) is str else as_str(member))
            for key, member in value.items()
        }
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "buyer": self.buyer,
            "id": self.id,
            "status": str(self.status),
            "createdAt": datetime_text(self.created_at),
            "labels": self.labels,
        }
        if self.lines is not UNSET:
            data["lines"] = self.lines
        if self.price is not UNSET:
            data["price"] = None if self.price is None else self.price.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class UpdateOrderDto(Model):
    """The `UpdateOrderDto` schema."""

    buyer: str | Unset
    """Who buys."""
    lines: list[str] | Unset
    price: Money | None | Unset

    __slots__ = {
        "buyer": "buyer",
        "lines": "lines",
        "price": "price",
    }

    def __init__(
        self,
        *,
        buyer: str | Unset = UNSET,
        lines: list[str] | Unset = UNSET,
        price: Money | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.buyer = buyer
        self.lines = lines
        self.price = price
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "buyer" in data and (value := data["buyer"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.buyer = value
        else:
            self.buyer = UNSET
        if "lines" in data and (value := data["lines"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.lines = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.lines = UNSET
        if "price" in data:
            known += 1
            value = data["price"]
            if value is not None:
                value = Money.decode(value)
            self.price = value
        else:
            self.price = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.buyer is not UNSET:
            data["buyer"] = self.buyer
        if self.lines is not UNSET:
            data["lines"] = self.lines
        if self.price is not UNSET:
            data["price"] = None if self.price is None else self.price.to_dict()
        return {**self.extra, **data} if self.extra else data


class OrdersControllerListStatus(OpenStrEnum):
    """Known values of `OrdersControllerListStatus`."""

    OPEN = "open"
    CLOSED = "closed"


@model
class OrdersControllerListResponse(Model):
    """The `OrdersControllerListResponse` schema."""

    total: float
    items: list[Order] | Unset

    __slots__ = {
        "total": "total",
        "items": "items",
    }

    def __init__(
        self,
        *,
        total: float,
        items: list[Order] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.items = items
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.total = value = data["total"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        if "items" in data and (value := data["items"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.items = [Order.decode(item) for item in value]
        else:
            self.items = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "total": self.total,
        }
        if self.items is not UNSET:
            data["items"] = [item.to_dict() for item in self.items]
        return {**self.extra, **data} if self.extra else data


@model
class UnknownOrdersControllerPayRequest(UnknownVariant):
    """A variant of `OrdersControllerPayRequest` that this version does not know. All
    its other members are in `extra`.
    """

    kind: str
    """The value that no known variant has."""

    __slots__ = {
        "kind": "kind",
    }

    def __init__(
        self,
        *,
        kind: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        return {**self.extra, **data} if self.extra else data


OrdersControllerPayRequest: TypeAlias = Card | Cash | UnknownOrdersControllerPayRequest
"""One of several forms of `OrdersControllerPayRequest`."""

decode_orders_controller_pay_request: Decoder[OrdersControllerPayRequest] = variants(
    "kind",
    {
        "card": Card,
        "cash": Cash,
    },
    UnknownOrdersControllerPayRequest,
)


@model
class OrdersControllerInvoiceRequest(Model):
    """The `OrdersControllerInvoiceRequest` schema."""

    file: str | Unset
    note: str | Unset

    __slots__ = {
        "file": "file",
        "note": "note",
    }

    def __init__(
        self,
        *,
        file: str | Unset = UNSET,
        note: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self.note = note
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "file" in data and (value := data["file"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.file = value
        else:
            self.file = UNSET
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.file is not UNSET:
            data["file"] = self.file
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data

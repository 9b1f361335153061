"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from .._runtime.codec import as_int, as_scalar
from .._runtime.dates import as_date, date_text
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Address",
    "Card",
    "Heir",
    "Only",
    "Payment",
]


@model
class Address(Model):
    """The `Address` schema."""

    street: str

    __slots__ = {
        "street": "street",
    }

    def __init__(
        self,
        *,
        street: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.street = street
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.street = value = data["street"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "street": self.street,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Card(Model):
    """The `Card` schema."""

    number: str
    address: Address

    __slots__ = {
        "number": "number",
        "address": "address",
    }

    def __init__(
        self,
        *,
        number: str,
        address: Address,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.number = number
        self.address = address
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.number = value = data["number"]
        if type(value) is not str:
            raise Mismatch
        self.address = Address.decode(data["address"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "number": self.number,
            "address": self.address.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class Payment(Model):
    """How somebody pays.

    Where `credit_card` is given, `code`, `holder`, `number` and `address` must be, too.
    Where `code` is given, `since` must be, too.
    """

    kind: str
    credit_card: str | Unset
    code: str | Unset
    iban: str | Unset
    limit: str | int | Unset
    since: dt.date | Unset
    points: int | Unset
    number: str | Unset
    address: Address | Unset

    __slots__ = {
        "kind": "kind",
        "credit_card": "creditCard",
        "code": "code",
        "iban": "iban",
        "limit": "limit",
        "since": "since",
        "points": "points",
        "number": "number",
        "address": "address",
    }

    def __init__(
        self,
        *,
        kind: str,
        credit_card: str | Unset = UNSET,
        code: str | Unset = UNSET,
        iban: str | Unset = UNSET,
        limit: str | int | Unset = UNSET,
        since: dt.date | Unset = UNSET,
        points: int | Unset = UNSET,
        number: str | Unset = UNSET,
        address: Address | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.credit_card = credit_card
        self.code = code
        self.iban = iban
        self.limit = limit
        self.since = since
        self.points = points
        self.number = number
        self.address = address
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "creditCard" in data and (value := data["creditCard"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credit_card = value
        else:
            self.credit_card = UNSET
        if "code" in data and (value := data["code"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.code = value
        else:
            self.code = UNSET
        if "iban" in data and (value := data["iban"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.iban = value
        else:
            self.iban = UNSET
        if "limit" in data and (value := data["limit"]) is not None:
            known += 1
            self.limit = as_scalar(value, str, int)
        else:
            self.limit = UNSET
        if "since" in data and (value := data["since"]) is not None:
            known += 1
            self.since = as_date(value)
        else:
            self.since = UNSET
        if "points" in data and (value := data["points"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.points = value
        else:
            self.points = UNSET
        if "number" in data and (value := data["number"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.number = value
        else:
            self.number = UNSET
        if "address" in data and (value := data["address"]) is not None:
            known += 1
            self.address = Address.decode(value)
        else:
            self.address = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.credit_card is not UNSET:
            data["creditCard"] = self.credit_card
        if self.code is not UNSET:
            data["code"] = self.code
        if self.iban is not UNSET:
            data["iban"] = self.iban
        if self.limit is not UNSET:
            data["limit"] = self.limit
        if self.since is not UNSET:
            data["since"] = date_text(self.since)
        if self.points is not UNSET:
            data["points"] = self.points
        if self.number is not UNSET:
            data["number"] = self.number
        if self.address is not UNSET:
            data["address"] = self.address.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Heir(Model):
    """How somebody pays.

    Where `credit_card` is given, `code`, `holder`, `number` and `address` must be, too.
    Where `code` is given, `since` must be, too.
    """

    kind: str
    credit_card: str | Unset
    code: str | Unset
    extra_note: str | Unset
    iban: str | Unset
    limit: str | int | Unset
    since: dt.date | Unset
    points: int | Unset
    number: str | Unset
    address: Address | Unset

    __slots__ = {
        "kind": "kind",
        "credit_card": "creditCard",
        "code": "code",
        "extra_note": "extra_note",
        "iban": "iban",
        "limit": "limit",
        "since": "since",
        "points": "points",
        "number": "number",
        "address": "address",
    }

    def __init__(
        self,
        *,
        kind: str,
        credit_card: str | Unset = UNSET,
        code: str | Unset = UNSET,
        extra_note: str | Unset = UNSET,
        iban: str | Unset = UNSET,
        limit: str | int | Unset = UNSET,
        since: dt.date | Unset = UNSET,
        points: int | Unset = UNSET,
        number: str | Unset = UNSET,
        address: Address | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.credit_card = credit_card
        self.code = code
        self.extra_note = extra_note
        self.iban = iban
        self.limit = limit
        self.since = since
        self.points = points
        self.number = number
        self.address = address
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "creditCard" in data and (value := data["creditCard"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credit_card = value
        else:
            self.credit_card = UNSET
        if "code" in data and (value := data["code"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.code = value
        else:
            self.code = UNSET
        if "extra_note" in data and (value := data["extra_note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.extra_note = value
        else:
            self.extra_note = UNSET
        if "iban" in data and (value := data["iban"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.iban = value
        else:
            self.iban = UNSET
        if "limit" in data and (value := data["limit"]) is not None:
            known += 1
            self.limit = as_scalar(value, str, int)
        else:
            self.limit = UNSET
        if "since" in data and (value := data["since"]) is not None:
            known += 1
            self.since = as_date(value)
        else:
            self.since = UNSET
        if "points" in data and (value := data["points"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.points = value
        else:
            self.points = UNSET
        if "number" in data and (value := data["number"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.number = value
        else:
            self.number = UNSET
        if "address" in data and (value := data["address"]) is not None:
            known += 1
            self.address = Address.decode(value)
        else:
            self.address = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.credit_card is not UNSET:
            data["creditCard"] = self.credit_card
        if self.code is not UNSET:
            data["code"] = self.code
        if self.extra_note is not UNSET:
            data["extra_note"] = self.extra_note
        if self.iban is not UNSET:
            data["iban"] = self.iban
        if self.limit is not UNSET:
            data["limit"] = self.limit
        if self.since is not UNSET:
            data["since"] = date_text(self.since)
        if self.points is not UNSET:
            data["points"] = self.points
        if self.number is not UNSET:
            data["number"] = self.number
        if self.address is not UNSET:
            data["address"] = self.address.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Only(Model):
    """The `Only` schema."""

    b: int | Unset

    __slots__ = {
        "b": "b",
    }

    def __init__(
        self,
        *,
        b: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.b = b
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "b" in data and (value := data["b"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.b = value
        else:
            self.b = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.b is not UNSET:
            data["b"] = self.b
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Account",
    "Odd",
]


@model
class Odd(Model):
    """The `Odd` schema."""

    both: Any | Unset
    kind: Any | Unset
    none: Any | Unset

    __slots__ = {
        "both": "both",
        "kind": "kind",
        "none": "none",
    }

    def __init__(
        self,
        *,
        both: Any | Unset = UNSET,
        kind: Any | Unset = UNSET,
        none: Any | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.both = both
        self.kind = kind
        self.none = none
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "both" in data:
            known += 1
            self.both = data["both"]
        else:
            self.both = UNSET
        if "kind" in data:
            known += 1
            self.kind = data["kind"]
        else:
            self.kind = UNSET
        if "none" in data:
            known += 1
            self.none = data["none"]
        else:
            self.none = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.both is not UNSET:
            data["both"] = self.both
        if self.kind is not UNSET:
            data["kind"] = self.kind
        if self.none is not UNSET:
            data["none"] = self.none
        return {**self.extra, **data} if self.extra else data


@model
class Account(Model):
    """The `Account` schema."""

    id: int | Unset
    balance: float | Unset
    anything: Any | Unset
    closed: bool | None | Unset
    pair: list[Any] | Unset

    __slots__ = {
        "id": "id",
        "balance": "balance",
        "anything": "anything",
        "closed": "closed",
        "pair": "pair",
    }

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        balance: float | Unset = UNSET,
        anything: Any | Unset = UNSET,
        closed: bool | None | Unset = UNSET,
        pair: list[Any] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.balance = balance
        self.anything = anything
        self.closed = closed
        self.pair = pair
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.id = value
        else:
            self.id = UNSET
        if "balance" in data and (value := data["balance"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.balance = value
        else:
            self.balance = UNSET
        if "anything" in data:
            known += 1
            self.anything = data["anything"]
        else:
            self.anything = UNSET
        if "closed" in data:
            known += 1
            self.closed = value = data["closed"]
            if type(value) is not bool and value is not None:
                raise Mismatch
        else:
            self.closed = UNSET
        if "pair" in data and (value := data["pair"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.pair = value
        else:
            self.pair = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.balance is not UNSET:
            data["balance"] = self.balance
        if self.anything is not UNSET:
            data["anything"] = self.anything
        if self.closed is not UNSET:
            data["closed"] = self.closed
        if self.pair is not UNSET:
            data["pair"] = self.pair
        return {**self.extra, **data} if self.extra else data

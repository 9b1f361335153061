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
    "Operator",
    "Order",
    "Reactions",
    "ReactionsGreaterThan",
    "Sign",
]


class Operator(OpenStrEnum):
    """Known values of `Operator`."""

    LESS_THAN = "<"
    AT_MOST = "<="
    EQUAL = "="
    NOT_EQUAL = "!="
    AT_LEAST = ">="
    GREATER_THAN = ">"
    STAR = "*"
    IN = "in"


class Order(OpenStrEnum):
    """Known values of `Order`."""

    MINUS_NAME = "-name"
    NAME = "name"
    A = "A"
    A_PLUS = "A+"
    A_MINUS = "A-"
    B = "B-"
    YAHOO = "Yahoo!"
    FOO_BAR = "foo-bar"
    REPO_STAR = "repo:*"
    C_PLUS_PLUS = "C++"


class Sign(OpenIntEnum):
    """Known values of `Sign`."""

    MINUS_1 = -1
    VALUE_0 = 0
    VALUE_1 = 1


@model
class Reactions(Model):
    """The `Reactions` schema."""

    plus_1: int | Unset
    minus_1: int | Unset
    at_type: str | Unset
    type: str | Unset
    id: str | Unset
    sign: Sign | int | Unset
    greater_than: ReactionsGreaterThan | Unset

    __slots__ = {
        "plus_1": "+1",
        "minus_1": "-1",
        "at_type": "@type",
        "type": "type",
        "id": "@id",
        "sign": "sign",
        "greater_than": ">",
    }

    def __init__(
        self,
        *,
        plus_1: int | Unset = UNSET,
        minus_1: int | Unset = UNSET,
        at_type: str | Unset = UNSET,
        type: str | Unset = UNSET,
        id: str | Unset = UNSET,
        sign: Sign | int | Unset = UNSET,
        greater_than: ReactionsGreaterThan | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.plus_1 = plus_1
        self.minus_1 = minus_1
        self.at_type = at_type
        self.type = type
        self.id = id
        self.sign = sign
        self.greater_than = greater_than
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "+1" in data and (value := data["+1"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.plus_1 = value
        else:
            self.plus_1 = UNSET
        if "-1" in data and (value := data["-1"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.minus_1 = value
        else:
            self.minus_1 = UNSET
        if "@type" in data and (value := data["@type"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.at_type = value
        else:
            self.at_type = UNSET
        if "type" in data and (value := data["type"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.type = value
        else:
            self.type = UNSET
        if "@id" in data and (value := data["@id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        if "sign" in data and (value := data["sign"]) is not None:
            known += 1
            self.sign = Sign.decode(value)
        else:
            self.sign = UNSET
        if ">" in data and (value := data[">"]) is not None:
            known += 1
            self.greater_than = ReactionsGreaterThan.decode(value)
        else:
            self.greater_than = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.plus_1 is not UNSET:
            data["+1"] = self.plus_1
        if self.minus_1 is not UNSET:
            data["-1"] = self.minus_1
        if self.at_type is not UNSET:
            data["@type"] = self.at_type
        if self.type is not UNSET:
            data["type"] = self.type
        if self.id is not UNSET:
            data["@id"] = self.id
        if self.sign is not UNSET:
            data["sign"] = int(self.sign)
        if self.greater_than is not UNSET:
            data[">"] = self.greater_than.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class ReactionsGreaterThan(Model):
    """The `ReactionsGreaterThan` schema."""

    a: str | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
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
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data

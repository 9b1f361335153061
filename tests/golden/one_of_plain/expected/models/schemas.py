"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_any,
    as_int,
    as_scalar,
    as_str,
    list_of,
    map_of,
    scalar_of,
    to_json,
)
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Company",
    "Holder",
    "HolderInline",
    "HolderInlineRange",
    "Mixed",
    "Models",
    "OneOrMany",
    "Person",
    "Scalars",
    "Types",
    "decode_holder_inline",
    "decode_mixed",
    "decode_models",
    "decode_one_or_many",
    "decode_scalars",
    "decode_types",
]


Scalars: TypeAlias = str | int | bool
"""Another name for `str | int | bool`."""

decode_scalars: Decoder[Scalars] = scalar_of(str, int, bool)


OneOrMany: TypeAlias = str | list[str]
"""One of several forms of `OneOrMany`."""

decode_one_or_many: Decoder[OneOrMany] = one_of(
    as_str,
    list_of(as_str),
)


@model
class Person(Model):
    """The `Person` schema."""

    first_name: str

    __slots__ = {
        "first_name": "firstName",
    }

    def __init__(
        self,
        *,
        first_name: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.first_name = first_name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.first_name = value = data["firstName"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "firstName": self.first_name,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Company(Model):
    """The `Company` schema."""

    vat_id: str

    __slots__ = {
        "vat_id": "vatId",
    }

    def __init__(
        self,
        *,
        vat_id: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.vat_id = vat_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.vat_id = value = data["vatId"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "vatId": self.vat_id,
        }
        return {**self.extra, **data} if self.extra else data


Models: TypeAlias = Person | Company
"""One of several forms of `Models`."""

decode_models: Decoder[Models] = one_of(
    Person.decode,
    Company.decode,
)


Mixed: TypeAlias = str | Person | list[Person] | dict[str, int]
"""One of several forms of `Mixed`."""

decode_mixed: Decoder[Mixed] = one_of(
    as_str,
    Person.decode,
    list_of(Person.decode),
    map_of(as_int),
)


Types: TypeAlias = list[int] | dict[str, Any] | str
"""One of several forms of `Types`."""

decode_types: Decoder[Types] = one_of(
    list_of(as_int),
    map_of(as_any),
    as_str,
)


@model
class Holder(Model):
    """The `Holder` schema."""

    scalars: Scalars | Unset
    one_or_many: OneOrMany | Unset
    models: Models | Unset
    mixed: Mixed | Unset
    inline: HolderInline | Unset

    __slots__ = {
        "scalars": "scalars",
        "one_or_many": "oneOrMany",
        "models": "models",
        "mixed": "mixed",
        "inline": "inline",
    }

    def __init__(
        self,
        *,
        scalars: Scalars | Unset = UNSET,
        one_or_many: OneOrMany | Unset = UNSET,
        models: Models | Unset = UNSET,
        mixed: Mixed | Unset = UNSET,
        inline: HolderInline | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.scalars = scalars
        self.one_or_many = one_or_many
        self.models = models
        self.mixed = mixed
        self.inline = inline
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "scalars" in data and (value := data["scalars"]) is not None:
            known += 1
            self.scalars = as_scalar(value, str, int, bool)
        else:
            self.scalars = UNSET
        if "oneOrMany" in data and (value := data["oneOrMany"]) is not None:
            known += 1
            self.one_or_many = decode_one_or_many(value)
        else:
            self.one_or_many = UNSET
        if "models" in data and (value := data["models"]) is not None:
            known += 1
            self.models = decode_models(value)
        else:
            self.models = UNSET
        if "mixed" in data and (value := data["mixed"]) is not None:
            known += 1
            self.mixed = decode_mixed(value)
        else:
            self.mixed = UNSET
        if "inline" in data and (value := data["inline"]) is not None:
            known += 1
            self.inline = decode_holder_inline(value)
        else:
            self.inline = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.scalars is not UNSET:
            data["scalars"] = self.scalars
        if self.one_or_many is not UNSET:
            data["oneOrMany"] = to_json(self.one_or_many)
        if self.models is not UNSET:
            data["models"] = self.models.to_dict()
        if self.mixed is not UNSET:
            data["mixed"] = to_json(self.mixed)
        if self.inline is not UNSET:
            data["inline"] = to_json(self.inline)
        return {**self.extra, **data} if self.extra else data


@model
class HolderInlineRange(Model):
    """Range"""

    from_: int | Unset

    __slots__ = {
        "from_": "from",
    }

    def __init__(
        self,
        *,
        from_: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.from_ = from_
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "from" in data and (value := data["from"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.from_ = value
        else:
            self.from_ = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.from_ is not UNSET:
            data["from"] = self.from_
        return {**self.extra, **data} if self.extra else data


HolderInline: TypeAlias = int | HolderInlineRange
"""One of several forms of `HolderInline`."""

decode_holder_inline: Decoder[HolderInline] = one_of(
    as_int,
    HolderInlineRange.decode,
)

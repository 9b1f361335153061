"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.dates import as_date, date_text
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Cat",
    "Owned",
    "Pet",
]


@model
class Pet(Model):
    """A pet."""

    name: str
    born: dt.date | Unset

    __slots__ = {
        "name": "name",
        "born": "born",
    }

    def __init__(
        self,
        *,
        name: str,
        born: dt.date | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.born = born
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "born" in data and (value := data["born"]) is not None:
            known += 1
            self.born = as_date(value)
        else:
            self.born = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.born is not UNSET:
            data["born"] = date_text(self.born)
        return {**self.extra, **data} if self.extra else data


@model
class Owned(Model):
    """What is owned."""

    owner: str | Unset

    __slots__ = {
        "owner": "owner",
    }

    def __init__(
        self,
        *,
        owner: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.owner = owner
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "owner" in data and (value := data["owner"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.owner = value
        else:
            self.owner = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.owner is not UNSET:
            data["owner"] = self.owner
        return {**self.extra, **data} if self.extra else data


@model
class Cat(Model):
    """A cat."""

    born: dt.date | Unset
    name: int
    less_than_less_than: bool | Unset

    __slots__ = {
        "born": "born",
        "name": "name",
        "less_than_less_than": "<<",
    }

    def __init__(
        self,
        *,
        born: dt.date | Unset = UNSET,
        name: int,
        less_than_less_than: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.born = born
        self.name = name
        self.less_than_less_than = less_than_less_than
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "born" in data and (value := data["born"]) is not None:
            known += 1
            self.born = as_date(value)
        else:
            self.born = UNSET
        self.name = value = data["name"]
        if type(value) is not int:
            self.name = as_int(value)
        if "<<" in data and (value := data["<<"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.less_than_less_than = value
        else:
            self.less_than_less_than = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.born is not UNSET:
            data["born"] = date_text(self.born)
        if self.less_than_less_than is not UNSET:
            data["<<"] = self.less_than_less_than
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Problem",
    "Thing",
]


@model
class Thing(Model):
    """The `Thing` schema."""

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


@model
class Problem(Model):
    """The `Problem` schema."""

    title: str | Unset

    __slots__ = {
        "title": "title",
    }

    def __init__(
        self,
        *,
        title: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "title" in data and (value := data["title"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.title = value
        else:
            self.title = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.title is not UNSET:
            data["title"] = self.title
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "InlineRequest",
    "InlineResponseItem",
    "Note",
]


@model
class Note(Model):
    """The `Note` schema."""

    id: int

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not int:
            self.id = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        return {**self.extra, **data} if self.extra else data


@model
class InlineRequest(Model):
    """The `InlineRequest` schema."""

    stream: bool | Unset

    __slots__ = {
        "stream": "stream",
    }

    def __init__(
        self,
        *,
        stream: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.stream = stream
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "stream" in data and (value := data["stream"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.stream = value
        else:
            self.stream = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.stream is not UNSET:
            data["stream"] = self.stream
        return {**self.extra, **data} if self.extra else data


@model
class InlineResponseItem(Model):
    """The `InlineResponseItem` schema."""

    part: str

    __slots__ = {
        "part": "part",
    }

    def __init__(
        self,
        *,
        part: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.part = part
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.part = value = data["part"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "part": self.part,
        }
        return {**self.extra, **data} if self.extra else data

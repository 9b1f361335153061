"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "FormRequest",
    "Part",
    "PrintRequest",
]


@model
class Part(Model):
    """The `Part` schema."""

    n: int | Unset

    __slots__ = {
        "n": "n",
    }

    def __init__(
        self,
        *,
        n: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "n" in data and (value := data["n"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.n = value
        else:
            self.n = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.n is not UNSET:
            data["n"] = self.n
        return {**self.extra, **data} if self.extra else data


@model
class PrintRequest(Model):
    """The `PrintRequest` schema."""

    note: str | Unset
    query: int | Unset

    __slots__ = {
        "note": "note",
        "query": "query",
    }

    def __init__(
        self,
        *,
        note: str | Unset = UNSET,
        query: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.note = note
        self.query = query
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        if "query" in data and (value := data["query"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.query = value
        else:
            self.query = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.note is not UNSET:
            data["note"] = self.note
        if self.query is not UNSET:
            data["query"] = self.query
        return {**self.extra, **data} if self.extra else data


@model
class FormRequest(Model):
    """The `FormRequest` schema."""

    note: str | Unset

    __slots__ = {
        "note": "note",
    }

    def __init__(
        self,
        *,
        note: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.note = note
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
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
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Job",
    "Pet",
    "Problem",
]


@model
class Pet(Model):
    """The `Pet` schema."""

    name: str | Unset

    __slots__ = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["name"] = self.name
        return {**self.extra, **data} if self.extra else data


@model
class Job(Model):
    """The `Job` schema."""

    id: str | Unset

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        return {**self.extra, **data} if self.extra else data


@model
class Problem(Model):
    """The `Problem` schema."""

    detail: str | Unset

    __slots__ = {
        "detail": "detail",
    }

    def __init__(
        self,
        *,
        detail: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.detail = detail
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "detail" in data and (value := data["detail"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.detail = value
        else:
            self.detail = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.detail is not UNSET:
            data["detail"] = self.detail
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Outage",
    "Problem",
]


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


@model
class Outage(Model):
    """The `Outage` schema."""

    until: str | Unset

    __slots__ = {
        "until": "until",
    }

    def __init__(
        self,
        *,
        until: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.until = until
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "until" in data and (value := data["until"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.until = value
        else:
            self.until = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.until is not UNSET:
            data["until"] = self.until
        return {**self.extra, **data} if self.extra else data

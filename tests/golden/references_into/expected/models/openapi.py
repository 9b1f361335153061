"""Models of the `openapi` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "ErrorResponse",
    "GetFarIdResponse",
    "Thing_2",
]


@model
class Thing_2(Model):
    """The `Thing_2` schema."""

    theirs: str | Unset

    __slots__ = {
        "theirs": "theirs",
    }

    def __init__(
        self,
        *,
        theirs: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.theirs = theirs
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "theirs" in data and (value := data["theirs"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.theirs = value
        else:
            self.theirs = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.theirs is not UNSET:
            data["theirs"] = self.theirs
        return {**self.extra, **data} if self.extra else data


@model
class ErrorResponse(Model):
    """The `ErrorResponse` schema."""

    code: int | Unset
    thing: Thing_2 | Unset

    __slots__ = {
        "code": "code",
        "thing": "thing",
    }

    def __init__(
        self,
        *,
        code: int | Unset = UNSET,
        thing: Thing_2 | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.thing = thing
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "code" in data and (value := data["code"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.code = value
        else:
            self.code = UNSET
        if "thing" in data and (value := data["thing"]) is not None:
            known += 1
            self.thing = Thing_2.decode(value)
        else:
            self.thing = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.code is not UNSET:
            data["code"] = self.code
        if self.thing is not UNSET:
            data["thing"] = self.thing.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class GetFarIdResponse(Model):
    """The `GetFarIdResponse` schema."""

    away: str | Unset

    __slots__ = {
        "away": "away",
    }

    def __init__(
        self,
        *,
        away: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.away = away
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "away" in data and (value := data["away"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.away = value
        else:
            self.away = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.away is not UNSET:
            data["away"] = self.away
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "AsyncPetsApi_",
    "ErrorFields",
    "PetsApi_",
    "RawPetsApi_",
    "Timeout",
]


@model
class PetsApi_(Model):
    """The `PetsApi_` schema."""

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


@model
class RawPetsApi_(Model):
    """The `RawPetsApi_` schema."""

    b: str | Unset

    __slots__ = {
        "b": "b",
    }

    def __init__(
        self,
        *,
        b: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.b = b
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "b" in data and (value := data["b"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.b = value
        else:
            self.b = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.b is not UNSET:
            data["b"] = self.b
        return {**self.extra, **data} if self.extra else data


@model
class AsyncPetsApi_(Model):
    """The `AsyncPetsApi_` schema."""

    c: str | Unset

    __slots__ = {
        "c": "c",
    }

    def __init__(
        self,
        *,
        c: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.c = c
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "c" in data and (value := data["c"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.c = value
        else:
            self.c = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.c is not UNSET:
            data["c"] = self.c
        return {**self.extra, **data} if self.extra else data


@model
class Timeout(Model):
    """The `Timeout` schema."""

    d: str | Unset

    __slots__ = {
        "d": "d",
    }

    def __init__(
        self,
        *,
        d: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.d = d
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "d" in data and (value := data["d"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.d = value
        else:
            self.d = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.d is not UNSET:
            data["d"] = self.d
        return {**self.extra, **data} if self.extra else data


@model
class ErrorFields(Model):
    """The `ErrorFields` schema."""

    e: str | Unset

    __slots__ = {
        "e": "e",
    }

    def __init__(
        self,
        *,
        e: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.e = e
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "e" in data and (value := data["e"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.e = value
        else:
            self.e = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.e is not UNSET:
            data["e"] = self.e
        return {**self.extra, **data} if self.extra else data

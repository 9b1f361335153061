"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_any, as_str
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Conditional",
    "Empty",
    "Inner",
    "Named",
    "Nested",
    "NestedA",
    "NestedAB",
    "NoType",
    "NotThis",
    "OnlyRequired",
    "ReadWrite",
    "Refined",
    "Within",
    "Yes",
    "decode_empty",
    "decode_not_this",
    "decode_yes",
]


Yes: TypeAlias = Any
"""Another name for `Any`."""

decode_yes: Decoder[Yes] = as_any


Empty: TypeAlias = Any
"""Another name for `Any`."""

decode_empty: Decoder[Empty] = as_any


@model
class Refined(Model):
    """The `Refined` schema."""

    a: str | Unset
    b: str | Unset

    __slots__ = {
        "a": "a",
        "b": "b",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        b: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.b = b
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
        if self.a is not UNSET:
            data["a"] = self.a
        if self.b is not UNSET:
            data["b"] = self.b
        return {**self.extra, **data} if self.extra else data


@model
class OnlyRequired(Model):
    """The `OnlyRequired` schema."""

    id: Any

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: Any,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = data["id"]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        return {**self.extra, **data} if self.extra else data


@model
class NoType(Model):
    """The `NoType` schema."""

    a: list[str] | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: list[str] | Unset = UNSET,
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
            if value.__class__ is not list:
                raise Mismatch
            self.a = [(item if type(item) is str else as_str(item)) for item in value]
        else:
            self.a = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


NotThis: TypeAlias = Any
"""Another name for `Any`."""

decode_not_this: Decoder[NotThis] = as_any


@model
class Conditional(Model):
    """The `Conditional` schema."""

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
class Nested(Model):
    """The `Nested` schema."""

    a: NestedA | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: NestedA | Unset = UNSET,
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
            self.a = NestedA.decode(value)
        else:
            self.a = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class NestedA(Model):
    """The `NestedA` schema."""

    b: NestedAB | Unset

    __slots__ = {
        "b": "b",
    }

    def __init__(
        self,
        *,
        b: NestedAB | Unset = UNSET,
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
            self.b = NestedAB.decode(value)
        else:
            self.b = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.b is not UNSET:
            data["b"] = self.b.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class NestedAB(Model):
    """The `NestedAB` schema."""

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
class ReadWrite(Model):
    """The `ReadWrite` schema."""

    id: str
    secret: str | Unset

    __slots__ = {
        "id": "id",
        "secret": "secret",
    }

    def __init__(
        self,
        *,
        id: str,
        secret: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.secret = secret
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "secret" in data and (value := data["secret"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.secret = value
        else:
            self.secret = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.secret is not UNSET:
            data["secret"] = self.secret
        return {**self.extra, **data} if self.extra else data


@model
class Named(Model):
    """The `Named` schema."""

    inner: Inner | Unset

    __slots__ = {
        "inner": "inner",
    }

    def __init__(
        self,
        *,
        inner: Inner | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.inner = inner
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "inner" in data and (value := data["inner"]) is not None:
            known += 1
            self.inner = Inner.decode(value)
        else:
            self.inner = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.inner is not UNSET:
            data["inner"] = self.inner.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Inner(Model):
    """The `Inner` schema."""

    x: str | Unset

    __slots__ = {
        "x": "x",
    }

    def __init__(
        self,
        *,
        x: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.x = x
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "x" in data and (value := data["x"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.x = value
        else:
            self.x = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.x is not UNSET:
            data["x"] = self.x
        return {**self.extra, **data} if self.extra else data


@model
class Within(Model):
    """The `Within` schema."""

    sub: NestedA | Unset

    __slots__ = {
        "sub": "sub",
    }

    def __init__(
        self,
        *,
        sub: NestedA | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.sub = sub
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "sub" in data and (value := data["sub"]) is not None:
            known += 1
            self.sub = NestedA.decode(value)
        else:
            self.sub = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.sub is not UNSET:
            data["sub"] = self.sub.to_dict()
        return {**self.extra, **data} if self.extra else data

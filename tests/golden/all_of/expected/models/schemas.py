"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int, as_str
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Alone",
    "Base",
    "Child",
    "Grandchild",
    "Holder",
    "Narrowed",
    "NarrowedState",
]


@model
class Base(Model):
    """The `Base` schema."""

    id: str
    tags: list[str] | Unset

    __slots__ = {
        "id": "id",
        "tags": "tags",
    }

    def __init__(
        self,
        *,
        id: str,
        tags: list[str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.tags = tags
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.tags is not UNSET:
            data["tags"] = self.tags
        return {**self.extra, **data} if self.extra else data


@model
class Child(Model):
    """The `Child` schema."""

    id: str
    tags: list[str]
    size: int

    __slots__ = {
        "id": "id",
        "tags": "tags",
        "size": "size",
    }

    def __init__(
        self,
        *,
        id: str,
        tags: list[str],
        size: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.tags = tags
        self.size = size
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        value = data["tags"]
        if value.__class__ is not list:
            raise Mismatch
        self.tags = [(item if type(item) is str else as_str(item)) for item in value]
        self.size = value = data["size"]
        if type(value) is not int:
            self.size = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "tags": self.tags,
            "size": self.size,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Grandchild(Model):
    """Inherits twice."""

    id: str
    tags: list[str]
    size: int
    note: str | None | Unset

    __slots__ = {
        "id": "id",
        "tags": "tags",
        "size": "size",
        "note": "note",
    }

    def __init__(
        self,
        *,
        id: str,
        tags: list[str],
        size: int,
        note: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.tags = tags
        self.size = size
        self.note = note
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        value = data["tags"]
        if value.__class__ is not list:
            raise Mismatch
        self.tags = [(item if type(item) is str else as_str(item)) for item in value]
        self.size = value = data["size"]
        if type(value) is not int:
            self.size = as_int(value)
        if "note" in data:
            known += 1
            self.note = value = data["note"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.note = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "tags": self.tags,
            "size": self.size,
        }
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data


@model
class Narrowed(Model):
    """The same member on two sides; the narrower one counts."""

    state: NarrowedState | str

    __slots__ = {
        "state": "state",
    }

    def __init__(
        self,
        *,
        state: NarrowedState | str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.state = state
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["state"]
        if type(value) is not str:
            raise Mismatch
        self.state = NarrowedState.lookup(value, value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "state": str(self.state),
        }
        return {**self.extra, **data} if self.extra else data


class NarrowedState(OpenStrEnum):
    """Known values of `NarrowedState`."""

    ON = "on"
    OFF = "off"


@model
class Holder(Model):
    """The `Holder` schema."""

    one: Base | Unset
    """One with words of its own."""

    __slots__ = {
        "one": "one",
    }

    def __init__(
        self,
        *,
        one: Base | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.one = one
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "one" in data and (value := data["one"]) is not None:
            known += 1
            self.one = Base.decode(value)
        else:
            self.one = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.one is not UNSET:
            data["one"] = self.one.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Alone(Model):
    """What stands alone in an `allOf` has the name of the whole."""

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

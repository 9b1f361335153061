"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int, as_str
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "SearchSort",
    "Settings",
]


@model
class Settings(Model):
    """The `Settings` schema."""

    level: int
    """Default: 3."""
    name: str | Unset
    """Default: "a \\"quoted\\" name"."""
    flags: list[str] | Unset
    """Default: ["a", "b"]."""
    nested: dict[str, Any] | Unset
    """Default: {"on": true}."""
    nothing: str | None | Unset
    """Default: null."""
    huge: int | Unset
    """Default: 123456789012345678901234567890."""

    __slots__ = {
        "level": "level",
        "name": "name",
        "flags": "flags",
        "nested": "nested",
        "nothing": "nothing",
        "huge": "huge",
    }

    def __init__(
        self,
        *,
        level: int,
        name: str | Unset = UNSET,
        flags: list[str] | Unset = UNSET,
        nested: dict[str, Any] | Unset = UNSET,
        nothing: str | None | Unset = UNSET,
        huge: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.level = level
        self.name = name
        self.flags = flags
        self.nested = nested
        self.nothing = nothing
        self.huge = huge
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.level = value = data["level"]
        if type(value) is not int:
            self.level = as_int(value)
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        if "flags" in data and (value := data["flags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.flags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.flags = UNSET
        if "nested" in data and (value := data["nested"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.nested = value
        else:
            self.nested = UNSET
        if "nothing" in data:
            known += 1
            self.nothing = value = data["nothing"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.nothing = UNSET
        if "huge" in data and (value := data["huge"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.huge = value
        else:
            self.huge = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "level": self.level,
        }
        if self.name is not UNSET:
            data["name"] = self.name
        if self.flags is not UNSET:
            data["flags"] = self.flags
        if self.nested is not UNSET:
            data["nested"] = self.nested
        if self.nothing is not UNSET:
            data["nothing"] = self.nothing
        if self.huge is not UNSET:
            data["huge"] = self.huge
        return {**self.extra, **data} if self.extra else data


class SearchSort(OpenStrEnum):
    """Known values of `SearchSort`."""

    UP = "up"
    DOWN = "down"

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_str
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Name",
    "Pet",
    "decode_name",
]


Name: TypeAlias = str
"""Another name for `str`."""

decode_name: Decoder[Name] = as_str


@model
class Pet(Model):
    """The `Pet` schema."""

    name: Name | Unset
    """At most 255 characters, pattern `^[a-z]+$`."""
    tags: list[str] | Unset
    """1 item."""
    code: str | Unset
    """8 characters. Default: "00000000"."""
    data: dict[str, str] | Unset
    """At most 9 members."""

    __slots__ = {
        "name": "name",
        "tags": "tags",
        "code": "code",
        "data": "data",
    }

    def __init__(
        self,
        *,
        name: Name | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        code: str | Unset = UNSET,
        data: dict[str, str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.tags = tags
        self.code = code
        self.data = data
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
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        if "code" in data and (value := data["code"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.code = value
        else:
            self.code = UNSET
        if "data" in data and (value := data["data"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.data = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.data = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["name"] = self.name
        if self.tags is not UNSET:
            data["tags"] = self.tags
        if self.code is not UNSET:
            data["code"] = self.code
        if self.data is not UNSET:
            data["data"] = self.data
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_int
from .._runtime.model import (
    Mismatch,
    Model,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Input",
    "Range",
    "RangeInput",
    "TextInput",
    "UnknownInput",
    "decode_input",
]


@model
class TextInput(Model):
    """The `TextInput` schema.

    The user's answer is a `str`.
    """

    type: Literal["text"]
    id: str | Unset

    __slots__ = {
        "type": "type",
        "id": "id",
    }

    def __init__(
        self,
        *,
        type: Literal["text"] = "text",
        id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if value != "text":
            raise Mismatch
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
        data: dict[str, Any] = {
            "type": self.type,
        }
        if self.id is not UNSET:
            data["id"] = self.id
        return {**self.extra, **data} if self.extra else data


@model
class RangeInput(Model):
    """The `RangeInput` schema.

    The user's answer is a `Range`.
    """

    type: Literal["range"]

    __slots__ = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: Literal["range"] = "range",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if value != "range":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownInput(UnknownVariant):
    """A variant of `Input` that this version does not know. All its other members are
    in `extra`.
    """

    type: str
    """The value that no known variant has."""

    __slots__ = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        return {**self.extra, **data} if self.extra else data


Input: TypeAlias = TextInput | RangeInput | UnknownInput
"""One of several forms of `Input`."""

decode_input: Decoder[Input] = variants(
    "type",
    {
        "text": TextInput,
        "range": RangeInput,
    },
    UnknownInput,
)


@model
class Range(Model):
    """The `Range` schema."""

    from_: int
    to: int | Unset

    __slots__ = {
        "from_": "from",
        "to": "to",
    }

    def __init__(
        self,
        *,
        from_: int,
        to: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.from_ = from_
        self.to = to
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.from_ = value = data["from"]
        if type(value) is not int:
            self.from_ = as_int(value)
        if "to" in data and (value := data["to"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.to = value
        else:
            self.to = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "from": self.from_,
        }
        if self.to is not UNSET:
            data["to"] = self.to
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

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
    "Cat",
    "Dog",
    "Impossible",
    "Impossible_2",
    "Pet",
    "Pet1",
    "Pet2",
    "UnknownPet",
    "decode_impossible",
    "decode_pet",
]


@model
class Cat(Model):
    """The `Cat` schema."""

    kind: str | Unset
    lives: int | Unset

    __slots__ = {
        "kind": "kind",
        "lives": "lives",
    }

    def __init__(
        self,
        *,
        kind: str | Unset = UNSET,
        lives: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.lives = lives
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "kind" in data and (value := data["kind"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.kind = value
        else:
            self.kind = UNSET
        if "lives" in data and (value := data["lives"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.lives = value
        else:
            self.lives = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.kind is not UNSET:
            data["kind"] = self.kind
        if self.lives is not UNSET:
            data["lives"] = self.lives
        return {**self.extra, **data} if self.extra else data


@model
class Dog(Model):
    """The `Dog` schema."""

    kind: str | Unset
    tricks: int | Unset

    __slots__ = {
        "kind": "kind",
        "tricks": "tricks",
    }

    def __init__(
        self,
        *,
        kind: str | Unset = UNSET,
        tricks: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.tricks = tricks
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "kind" in data and (value := data["kind"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.kind = value
        else:
            self.kind = UNSET
        if "tricks" in data and (value := data["tricks"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.tricks = value
        else:
            self.tricks = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.kind is not UNSET:
            data["kind"] = self.kind
        if self.tricks is not UNSET:
            data["tricks"] = self.tricks
        return {**self.extra, **data} if self.extra else data


@model
class Pet1(Model):
    """The `Pet1` schema."""

    name: str
    kind: str
    lives: int | Unset

    __slots__ = {
        "name": "name",
        "kind": "kind",
        "lives": "lives",
    }

    def __init__(
        self,
        *,
        name: str,
        kind: str,
        lives: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.lives = lives
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "lives" in data and (value := data["lives"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.lives = value
        else:
            self.lives = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "kind": self.kind,
        }
        if self.lives is not UNSET:
            data["lives"] = self.lives
        return {**self.extra, **data} if self.extra else data


@model
class Pet2(Model):
    """The `Pet2` schema."""

    name: str
    kind: str
    tricks: int | Unset

    __slots__ = {
        "name": "name",
        "kind": "kind",
        "tricks": "tricks",
    }

    def __init__(
        self,
        *,
        name: str,
        kind: str,
        tricks: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.tricks = tricks
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "tricks" in data and (value := data["tricks"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.tricks = value
        else:
            self.tricks = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "kind": self.kind,
        }
        if self.tricks is not UNSET:
            data["tricks"] = self.tricks
        return {**self.extra, **data} if self.extra else data


@model
class UnknownPet(UnknownVariant):
    """A variant of `Pet` that this version does not know. All its other members are in
    `extra`.
    """

    kind: str
    """The value that no known variant has."""

    __slots__ = {
        "kind": "kind",
    }

    def __init__(
        self,
        *,
        kind: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        return {**self.extra, **data} if self.extra else data


Pet: TypeAlias = Pet1 | Pet2 | UnknownPet
"""One of several forms of `Pet`."""

decode_pet: Decoder[Pet] = variants(
    "kind",
    {
        "cat": Pet1,
        "dog": Pet2,
    },
    UnknownPet,
)


@model
class Impossible_2(Model):
    """The `Impossible_2` schema."""

    name: str | Unset
    kind: str | Unset
    lives: int | Unset

    __slots__ = {
        "name": "name",
        "kind": "kind",
        "lives": "lives",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        kind: str | Unset = UNSET,
        lives: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.lives = lives
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
        if "kind" in data and (value := data["kind"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.kind = value
        else:
            self.kind = UNSET
        if "lives" in data and (value := data["lives"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.lives = value
        else:
            self.lives = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["name"] = self.name
        if self.kind is not UNSET:
            data["kind"] = self.kind
        if self.lives is not UNSET:
            data["lives"] = self.lives
        return {**self.extra, **data} if self.extra else data


Impossible: TypeAlias = Impossible_2
"""Another name for `Impossible_2`."""

decode_impossible: Decoder[Impossible] = Impossible_2.decode

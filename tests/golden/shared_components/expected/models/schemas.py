"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Animal",
    "Pet",
    "Zoo",
    "decode_animal",
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
class Zoo(Model):
    """The `Zoo` schema."""

    animals: list[Pet] | Unset

    __slots__ = {
        "animals": "animals",
    }

    def __init__(
        self,
        *,
        animals: list[Pet] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.animals = animals
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "animals" in data and (value := data["animals"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.animals = [Pet.decode(item) for item in value]
        else:
            self.animals = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.animals is not UNSET:
            data["animals"] = [item.to_dict() for item in self.animals]
        return {**self.extra, **data} if self.extra else data


Animal: TypeAlias = Pet
"""Another name for `Pet`."""

decode_animal: Decoder[Animal] = Pet.decode

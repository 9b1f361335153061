"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, or_none
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Animal",
    "Creature",
    "Deprecated",
    "Holder",
    "Maybe",
    "Pet",
    "decode_animal",
    "decode_creature",
    "decode_maybe",
]


@model
class Pet(Model):
    """The `Pet` schema."""

    name: str

    __slots__ = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        return {**self.extra, **data} if self.extra else data


Animal: TypeAlias = Pet
"""A pet in other words."""

decode_animal: Decoder[Animal] = Pet.decode


Creature: TypeAlias = Pet
"""Another name for `Pet`."""

decode_creature: Decoder[Creature] = Pet.decode


@model
class Deprecated(Model):
    """The `Deprecated` schema.

    Deprecated.
    """

    name: str

    __slots__ = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        return {**self.extra, **data} if self.extra else data


Maybe: TypeAlias = Pet | None
"""Another name for `Pet | None`."""

decode_maybe: Decoder[Maybe] = or_none(Pet.decode)


@model
class Holder(Model):
    """The `Holder` schema."""

    animal: Pet | Unset
    creature: Pet | Unset
    maybe: Pet | None | Unset
    pet: Pet | None | Unset
    old: Deprecated | Unset

    __slots__ = {
        "animal": "animal",
        "creature": "creature",
        "maybe": "maybe",
        "pet": "pet",
        "old": "old",
    }

    def __init__(
        self,
        *,
        animal: Pet | Unset = UNSET,
        creature: Pet | Unset = UNSET,
        maybe: Pet | None | Unset = UNSET,
        pet: Pet | None | Unset = UNSET,
        old: Deprecated | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.animal = animal
        self.creature = creature
        self.maybe = maybe
        self.pet = pet
        self.old = old
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "animal" in data and (value := data["animal"]) is not None:
            known += 1
            self.animal = Pet.decode(value)
        else:
            self.animal = UNSET
        if "creature" in data and (value := data["creature"]) is not None:
            known += 1
            self.creature = Pet.decode(value)
        else:
            self.creature = UNSET
        if "maybe" in data:
            known += 1
            value = data["maybe"]
            if value is not None:
                value = Pet.decode(value)
            self.maybe = value
        else:
            self.maybe = UNSET
        if "pet" in data:
            known += 1
            value = data["pet"]
            if value is not None:
                value = Pet.decode(value)
            self.pet = value
        else:
            self.pet = UNSET
        if "old" in data and (value := data["old"]) is not None:
            known += 1
            self.old = Deprecated.decode(value)
        else:
            self.old = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.animal is not UNSET:
            data["animal"] = self.animal.to_dict()
        if self.creature is not UNSET:
            data["creature"] = self.creature.to_dict()
        if self.maybe is not UNSET:
            data["maybe"] = None if self.maybe is None else self.maybe.to_dict()
        if self.pet is not UNSET:
            data["pet"] = None if self.pet is None else self.pet.to_dict()
        if self.old is not UNSET:
            data["old"] = self.old.to_dict()
        return {**self.extra, **data} if self.extra else data

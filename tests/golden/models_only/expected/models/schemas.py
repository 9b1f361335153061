"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_any, as_int, map_of
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "OnlyTitle",
    "Pet",
    "TitledObject",
    "decode_only_title",
    "decode_titled_object",
]


@model
class Pet(Model):
    """An animal that lives with people.

    Source: https://example.com/pets
    """

    name: str
    """What it is called."""
    age: int
    weight: float | Unset
    tame: bool | Unset
    notes: Any | Unset

    __slots__ = {
        "name": "name",
        "age": "age",
        "weight": "weight",
        "tame": "tame",
        "notes": "notes",
    }

    def __init__(
        self,
        *,
        name: str,
        age: int,
        weight: float | Unset = UNSET,
        tame: bool | Unset = UNSET,
        notes: Any | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.age = age
        self.weight = weight
        self.tame = tame
        self.notes = notes
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.age = value = data["age"]
        if type(value) is not int:
            self.age = as_int(value)
        if "weight" in data and (value := data["weight"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.weight = value
        else:
            self.weight = UNSET
        if "tame" in data and (value := data["tame"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.tame = value
        else:
            self.tame = UNSET
        if "notes" in data:
            known += 1
            self.notes = data["notes"]
        else:
            self.notes = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "age": self.age,
        }
        if self.weight is not UNSET:
            data["weight"] = self.weight
        if self.tame is not UNSET:
            data["tame"] = self.tame
        if self.notes is not UNSET:
            data["notes"] = self.notes
        return {**self.extra, **data} if self.extra else data


OnlyTitle: TypeAlias = Any
"""Says nothing but its title"""

decode_only_title: Decoder[OnlyTitle] = as_any


TitledObject: TypeAlias = dict[str, Any]
"""An object with no members"""

decode_titled_object: Decoder[TitledObject] = map_of(as_any)

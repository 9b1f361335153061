"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import to_json
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset
from .decode_pet_ import Pet, decode_pet

__all__ = [
    "Keeper",
]


@model
class Keeper(Model):
    """The `Keeper` schema."""

    pet: Pet | Unset

    __slots__ = {
        "pet": "pet",
    }

    def __init__(
        self,
        *,
        pet: Pet | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.pet = pet
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "pet" in data and (value := data["pet"]) is not None:
            known += 1
            self.pet = decode_pet(value)
        else:
            self.pet = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.pet is not UNSET:
            data["pet"] = to_json(self.pet)
        return {**self.extra, **data} if self.extra else data

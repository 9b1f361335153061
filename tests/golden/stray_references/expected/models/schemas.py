"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_any
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "PetId",
    "PetInfo",
    "decode_pet_id",
]


PetId: TypeAlias = Any
"""Another name for `Any`."""

decode_pet_id: Decoder[PetId] = as_any


@model
class PetInfo(Model):
    """The `PetInfo` schema."""

    name: str
    owner: Any | Unset

    __slots__ = {
        "name": "name",
        "owner": "owner",
    }

    def __init__(
        self,
        *,
        name: str,
        owner: Any | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.owner = owner
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "owner" in data:
            known += 1
            self.owner = data["owner"]
        else:
            self.owner = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.owner is not UNSET:
            data["owner"] = self.owner
        return {**self.extra, **data} if self.extra else data

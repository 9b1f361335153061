"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_str
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Pet",
    "UnionRequest",
    "decode_union_request",
]


@model
class Pet(Model):
    """The `Pet` schema."""

    kind: Literal["pet"]
    name: str
    """What it is called."""
    parent: Pet | Unset

    __slots__ = {
        "kind": "kind",
        "name": "name",
        "parent": "parent",
    }

    def __init__(
        self,
        *,
        kind: Literal["pet"] = "pet",
        name: str,
        parent: Pet | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.parent = parent
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.kind = value = data["kind"]
        if value != "pet":
            raise Mismatch
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "parent" in data and (value := data["parent"]) is not None:
            known += 1
            self.parent = Pet.decode(value)
        else:
            self.parent = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "name": self.name,
        }
        if self.parent is not UNSET:
            data["parent"] = self.parent.to_dict()
        return {**self.extra, **data} if self.extra else data


UnionRequest: TypeAlias = str | Pet
"""One of several forms of `UnionRequest`."""

decode_union_request: Decoder[UnionRequest] = one_of(
    as_str,
    Pet.decode,
)

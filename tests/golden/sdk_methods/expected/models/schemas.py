"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, list_of, map_of
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of

__all__ = [
    "Levels",
    "Room",
    "RoomsResult",
    "decode_levels",
    "decode_rooms_result",
]


Levels: TypeAlias = dict[str, int]
"""Another name for `dict[str, int]`."""

decode_levels: Decoder[Levels] = map_of(as_int)


@model
class Room(Model):
    """The `Room` schema."""

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


RoomsResult: TypeAlias = Room | list[Room]
"""One of several forms of `RoomsResult`."""

decode_rooms_result: Decoder[RoomsResult] = one_of(
    Room.decode,
    list_of(Room.decode),
)

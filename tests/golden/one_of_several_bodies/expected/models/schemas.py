"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members

__all__ = [
    "Note",
]


@model
class Note(Model):
    """The `Note` schema."""

    a: str

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.a = value = data["a"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "a": self.a,
        }
        return {**self.extra, **data} if self.extra else data

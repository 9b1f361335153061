"""Models of the `address` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Address",
]


@model
class Address(Model):
    """The `Address` schema."""

    city: str | Unset

    __slots__ = {
        "city": "city",
    }

    def __init__(
        self,
        *,
        city: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.city = city
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "city" in data and (value := data["city"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.city = value
        else:
            self.city = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.city is not UNSET:
            data["city"] = self.city
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Item",
]


@model
class Item(Model):
    """Item"""

    name: str
    price: float | None | Unset

    __slots__ = {
        "name": "name",
        "price": "price",
    }

    def __init__(
        self,
        *,
        name: str,
        price: float | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.price = price
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "price" in data:
            known += 1
            self.price = value = data["price"]
            if (
                type(value) is not float
                and type(value) is not int
                and value is not None
            ):
                raise Mismatch
        else:
            self.price = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.price is not UNSET:
            data["price"] = self.price
        return {**self.extra, **data} if self.extra else data

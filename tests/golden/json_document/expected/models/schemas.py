"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "A",
]


@model
class A(Model):
    """The `A` schema."""

    cafe: str | Unset
    n: float | Unset

    __slots__ = {
        "cafe": "caf\xe9",
        "n": "n",
    }

    def __init__(
        self,
        *,
        cafe: str | Unset = UNSET,
        n: float | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.cafe = cafe
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "caf\xe9" in data and (value := data["caf\xe9"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.cafe = value
        else:
            self.cafe = UNSET
        if "n" in data and (value := data["n"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.n = value
        else:
            self.n = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.cafe is not UNSET:
            data["caf\xe9"] = self.cafe
        if self.n is not UNSET:
            data["n"] = self.n
        return {**self.extra, **data} if self.extra else data

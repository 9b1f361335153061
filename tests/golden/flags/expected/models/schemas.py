"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Old",
]


@model
class Old(Model):
    """The `Old` schema.

    Deprecated.
    """

    gone: str | Unset
    """Not sent any more. Deprecated."""

    __slots__ = {
        "gone": "gone",
    }

    def __init__(
        self,
        *,
        gone: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.gone = gone
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "gone" in data and (value := data["gone"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.gone = value
        else:
            self.gone = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.gone is not UNSET:
            data["gone"] = self.gone
        return {**self.extra, **data} if self.extra else data

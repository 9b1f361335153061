"""Models of the `errors` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Problem",
]


@model
class Problem(Model):
    """The `Problem` schema."""

    message: str | Unset

    __slots__ = {
        "message": "message",
    }

    def __init__(
        self,
        *,
        message: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "message" in data and (value := data["message"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.message = value
        else:
            self.message = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.message is not UNSET:
            data["message"] = self.message
        return {**self.extra, **data} if self.extra else data

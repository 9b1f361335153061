"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "FileExt",
    "Point",
]


@model
class Point(Model):
    """The `Point` schema."""

    x: int | Unset
    y: int | Unset

    __slots__ = {
        "x": "x",
        "y": "y",
    }

    def __init__(
        self,
        *,
        x: int | Unset = UNSET,
        y: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.x = x
        self.y = y
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "x" in data and (value := data["x"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.x = value
        else:
            self.x = UNSET
        if "y" in data and (value := data["y"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.y = value
        else:
            self.y = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.x is not UNSET:
            data["x"] = self.x
        if self.y is not UNSET:
            data["y"] = self.y
        return {**self.extra, **data} if self.extra else data


class FileExt(OpenStrEnum):
    """Known values of `FileExt`."""

    PNG = "png"
    JPG = "jpg"

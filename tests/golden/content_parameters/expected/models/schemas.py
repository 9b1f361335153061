"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Filter",
    "SearchSort",
]


@model
class Filter(Model):
    """The `Filter` schema."""

    color: str | Unset

    __slots__ = {
        "color": "color",
    }

    def __init__(
        self,
        *,
        color: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.color = color
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "color" in data and (value := data["color"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.color = value
        else:
            self.color = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.color is not UNSET:
            data["color"] = self.color
        return {**self.extra, **data} if self.extra else data


class SearchSort(OpenStrEnum):
    """Known values of `SearchSort`."""

    UP = "up"
    DOWN = "down"

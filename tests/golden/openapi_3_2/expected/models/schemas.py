"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members

__all__ = [
    "Note",
    "SearchNotesRequest",
]


@model
class Note(Model):
    """The `Note` schema."""

    id: str

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        return {**self.extra, **data} if self.extra else data


@model
class SearchNotesRequest(Model):
    """The `SearchNotesRequest` schema."""

    text: str

    __slots__ = {
        "text": "text",
    }

    def __init__(
        self,
        *,
        text: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.text = value = data["text"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "text": self.text,
        }
        return {**self.extra, **data} if self.extra else data

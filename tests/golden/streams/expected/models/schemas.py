"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int, as_str
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "AddFilesRequest",
    "Chunk",
    "CompleteRequest",
    "Completion",
    "CompletionEvent",
    "InlineResponseEvent",
    "Stored",
]


@model
class Stored(Model):
    """The `Stored` schema."""

    size: int

    __slots__ = {
        "size": "size",
    }

    def __init__(
        self,
        *,
        size: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.size = size
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.size = value = data["size"]
        if type(value) is not int:
            self.size = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "size": self.size,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Completion(Model):
    """The `Completion` schema."""

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


@model
class Chunk(Model):
    """The `Chunk` schema."""

    delta: str

    __slots__ = {
        "delta": "delta",
    }

    def __init__(
        self,
        *,
        delta: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.delta = delta
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.delta = value = data["delta"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "delta": self.delta,
        }
        return {**self.extra, **data} if self.extra else data


@model
class CompletionEvent(Model):
    """The `CompletionEvent` schema."""

    event: str | Unset
    data: Chunk

    __slots__ = {
        "event": "event",
        "data": "data",
    }

    def __init__(
        self,
        *,
        event: str | Unset = UNSET,
        data: Chunk,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.event = event
        self.data = data
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "event" in data and (value := data["event"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.event = value
        else:
            self.event = UNSET
        self.data = Chunk.decode(data["data"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "data": self.data.to_dict(),
        }
        if self.event is not UNSET:
            data["event"] = self.event
        return {**self.extra, **data} if self.extra else data


@model
class AddFilesRequest(Model):
    """The `AddFilesRequest` schema."""

    note: str | Unset
    file: str
    more: list[str] | Unset

    __slots__ = {
        "note": "note",
        "file": "file",
        "more": "more",
    }

    def __init__(
        self,
        *,
        note: str | Unset = UNSET,
        file: str,
        more: list[str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.note = note
        self.file = file
        self.more = more
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        self.file = value = data["file"]
        if type(value) is not str:
            raise Mismatch
        if "more" in data and (value := data["more"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.more = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.more = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "file": self.file,
        }
        if self.note is not UNSET:
            data["note"] = self.note
        if self.more is not UNSET:
            data["more"] = self.more
        return {**self.extra, **data} if self.extra else data


@model
class CompleteRequest(Model):
    """The `CompleteRequest` schema."""

    prompt: str
    stream: bool | Unset

    __slots__ = {
        "prompt": "prompt",
        "stream": "stream",
    }

    def __init__(
        self,
        *,
        prompt: str,
        stream: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self.stream = stream
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.prompt = value = data["prompt"]
        if type(value) is not str:
            raise Mismatch
        if "stream" in data and (value := data["stream"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.stream = value
        else:
            self.stream = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "prompt": self.prompt,
        }
        if self.stream is not UNSET:
            data["stream"] = self.stream
        return {**self.extra, **data} if self.extra else data


@model
class InlineResponseEvent(Model):
    """The `InlineResponseEvent` schema."""

    percent: int

    __slots__ = {
        "percent": "percent",
    }

    def __init__(
        self,
        *,
        percent: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.percent = percent
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.percent = value = data["percent"]
        if type(value) is not int:
            self.percent = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "percent": self.percent,
        }
        return {**self.extra, **data} if self.extra else data

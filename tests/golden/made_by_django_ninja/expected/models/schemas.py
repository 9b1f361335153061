"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from .._runtime.codec import as_int, as_str
from .._runtime.dates import as_datetime, datetime_text
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Error",
    "Event",
    "EventIn",
    "EventsPosterRequest",
    "Filters",
    "Input",
    "PagedEvent",
    "Place",
]


@model
class Filters(Model):
    """Filters"""

    since: dt.datetime | None | Unset
    words: list[str] | Unset
    """Default: []."""

    __slots__ = {
        "since": "since",
        "words": "words",
    }

    def __init__(
        self,
        *,
        since: dt.datetime | None | Unset = UNSET,
        words: list[str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.since = since
        self.words = words
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "since" in data:
            known += 1
            value = data["since"]
            if value is not None:
                value = as_datetime(value)
            self.since = value
        else:
            self.since = UNSET
        if "words" in data and (value := data["words"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.words = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.words = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.since is not UNSET:
            data["since"] = None if self.since is None else datetime_text(self.since)
        if self.words is not UNSET:
            data["words"] = self.words
        return {**self.extra, **data} if self.extra else data


@model
class Input(Model):
    """Input"""

    limit: int | Unset
    """At least 1. Default: 100."""
    offset: int | Unset
    """At least 0. Default: 0."""

    __slots__ = {
        "limit": "limit",
        "offset": "offset",
    }

    def __init__(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.limit = limit
        self.offset = offset
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "limit" in data and (value := data["limit"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.limit = value
        else:
            self.limit = UNSET
        if "offset" in data and (value := data["offset"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.offset = value
        else:
            self.offset = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.limit is not UNSET:
            data["limit"] = self.limit
        if self.offset is not UNSET:
            data["offset"] = self.offset
        return {**self.extra, **data} if self.extra else data


@model
class Event(Model):
    """Event"""

    title: str
    place: Place | None | Unset
    tags: list[str] | Unset
    """Default: []."""
    id: int
    at: dt.datetime

    __slots__ = {
        "title": "title",
        "place": "place",
        "tags": "tags",
        "id": "id",
        "at": "at",
    }

    def __init__(
        self,
        *,
        title: str,
        place: Place | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        id: int,
        at: dt.datetime,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.place = place
        self.tags = tags
        self.id = id
        self.at = at
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "place" in data:
            known += 1
            value = data["place"]
            if value is not None:
                value = Place.decode(value)
            self.place = value
        else:
            self.place = UNSET
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        self.id = value = data["id"]
        if type(value) is not int:
            self.id = as_int(value)
        self.at = as_datetime(data["at"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "id": self.id,
            "at": datetime_text(self.at),
        }
        if self.place is not UNSET:
            data["place"] = None if self.place is None else self.place.to_dict()
        if self.tags is not UNSET:
            data["tags"] = self.tags
        return {**self.extra, **data} if self.extra else data


@model
class PagedEvent(Model):
    """PagedEvent"""

    items: list[Event]
    count: int

    __slots__ = {
        "items": "items",
        "count": "count",
    }

    def __init__(
        self,
        *,
        items: list[Event],
        count: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.count = count
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["items"]
        if value.__class__ is not list:
            raise Mismatch
        self.items = [Event.decode(item) for item in value]
        self.count = value = data["count"]
        if type(value) is not int:
            self.count = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "items": [item.to_dict() for item in self.items],
            "count": self.count,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Place(Model):
    """Place"""

    name: str
    latitude: float

    __slots__ = {
        "name": "name",
        "latitude": "latitude",
    }

    def __init__(
        self,
        *,
        name: str,
        latitude: float,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.latitude = latitude
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.latitude = value = data["latitude"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "latitude": self.latitude,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Error(Model):
    """Error"""

    message: str

    __slots__ = {
        "message": "message",
    }

    def __init__(
        self,
        *,
        message: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.message = value = data["message"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "message": self.message,
        }
        return {**self.extra, **data} if self.extra else data


@model
class EventIn(Model):
    """EventIn"""

    title: str
    place: Place | None | Unset
    tags: list[str] | Unset
    """Default: []."""

    __slots__ = {
        "title": "title",
        "place": "place",
        "tags": "tags",
    }

    def __init__(
        self,
        *,
        title: str,
        place: Place | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.place = place
        self.tags = tags
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "place" in data:
            known += 1
            value = data["place"]
            if value is not None:
                value = Place.decode(value)
            self.place = value
        else:
            self.place = UNSET
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
        }
        if self.place is not UNSET:
            data["place"] = None if self.place is None else self.place.to_dict()
        if self.tags is not UNSET:
            data["tags"] = self.tags
        return {**self.extra, **data} if self.extra else data


@model
class EventsPosterRequest(Model):
    """MultiPartBodyParams"""

    file: str
    note: str | Unset
    """Default: ""."""

    __slots__ = {
        "file": "file",
        "note": "note",
    }

    def __init__(
        self,
        *,
        file: str,
        note: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self.note = note
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.file = value = data["file"]
        if type(value) is not str:
            raise Mismatch
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "file": self.file,
        }
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data

"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from .._runtime.codec import as_int, as_str
from .._runtime.dates import as_datetime, datetime_text
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "HTTPError",
    "NoteIn",
    "NoteInMood",
    "NoteOut",
    "NoteOut1",
    "Notes",
    "PaginationSchema",
    "Up",
    "ValidationError",
    "ValidationErrorDetail",
    "ValidationErrorDetailLocation",
]


@model
class NoteOut(Model):
    """The `NoteOut` schema."""

    id: int | Unset
    text: str | Unset
    mood: str | None | Unset
    at: dt.datetime | Unset
    done: bool | Unset

    __slots__ = {
        "id": "id",
        "text": "text",
        "mood": "mood",
        "at": "at",
        "done": "done",
    }

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        text: str | Unset = UNSET,
        mood: str | None | Unset = UNSET,
        at: dt.datetime | Unset = UNSET,
        done: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.text = text
        self.mood = mood
        self.at = at
        self.done = done
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.id = value
        else:
            self.id = UNSET
        if "text" in data and (value := data["text"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.text = value
        else:
            self.text = UNSET
        if "mood" in data:
            known += 1
            self.mood = value = data["mood"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.mood = UNSET
        if "at" in data and (value := data["at"]) is not None:
            known += 1
            self.at = as_datetime(value)
        else:
            self.at = UNSET
        if "done" in data and (value := data["done"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.done = value
        else:
            self.done = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.text is not UNSET:
            data["text"] = self.text
        if self.mood is not UNSET:
            data["mood"] = self.mood
        if self.at is not UNSET:
            data["at"] = datetime_text(self.at)
        if self.done is not UNSET:
            data["done"] = self.done
        return {**self.extra, **data} if self.extra else data


@model
class PaginationSchema(Model):
    """The `PaginationSchema` schema."""

    page: int | Unset
    per_page: int | Unset
    pages: int | Unset
    total: int | Unset
    current: str | Unset
    next: str | Unset
    prev: str | Unset
    first: str | Unset
    last: str | Unset

    __slots__ = {
        "page": "page",
        "per_page": "per_page",
        "pages": "pages",
        "total": "total",
        "current": "current",
        "next": "next",
        "prev": "prev",
        "first": "first",
        "last": "last",
    }

    def __init__(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        pages: int | Unset = UNSET,
        total: int | Unset = UNSET,
        current: str | Unset = UNSET,
        next: str | Unset = UNSET,
        prev: str | Unset = UNSET,
        first: str | Unset = UNSET,
        last: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.page = page
        self.per_page = per_page
        self.pages = pages
        self.total = total
        self.current = current
        self.next = next
        self.prev = prev
        self.first = first
        self.last = last
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "page" in data and (value := data["page"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.page = value
        else:
            self.page = UNSET
        if "per_page" in data and (value := data["per_page"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.per_page = value
        else:
            self.per_page = UNSET
        if "pages" in data and (value := data["pages"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.pages = value
        else:
            self.pages = UNSET
        if "total" in data and (value := data["total"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.total = value
        else:
            self.total = UNSET
        if "current" in data and (value := data["current"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.current = value
        else:
            self.current = UNSET
        if "next" in data and (value := data["next"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.next = value
        else:
            self.next = UNSET
        if "prev" in data and (value := data["prev"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.prev = value
        else:
            self.prev = UNSET
        if "first" in data and (value := data["first"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.first = value
        else:
            self.first = UNSET
        if "last" in data and (value := data["last"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.last = value
        else:
            self.last = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.page is not UNSET:
            data["page"] = self.page
        if self.per_page is not UNSET:
            data["per_page"] = self.per_page
        if self.pages is not UNSET:
            data["pages"] = self.pages
        if self.total is not UNSET:
            data["total"] = self.total
        if self.current is not UNSET:
            data["current"] = self.current
        if self.next is not UNSET:
            data["next"] = self.next
        if self.prev is not UNSET:
            data["prev"] = self.prev
        if self.first is not UNSET:
            data["first"] = self.first
        if self.last is not UNSET:
            data["last"] = self.last
        return {**self.extra, **data} if self.extra else data


@model
class Notes(Model):
    """The `Notes` schema."""

    notes: list[NoteOut] | Unset
    pagination: PaginationSchema | Unset

    __slots__ = {
        "notes": "notes",
        "pagination": "pagination",
    }

    def __init__(
        self,
        *,
        notes: list[NoteOut] | Unset = UNSET,
        pagination: PaginationSchema | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.notes = notes
        self.pagination = pagination
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "notes" in data and (value := data["notes"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.notes = [NoteOut.decode(item) for item in value]
        else:
            self.notes = UNSET
        if "pagination" in data and (value := data["pagination"]) is not None:
            known += 1
            self.pagination = PaginationSchema.decode(value)
        else:
            self.pagination = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.notes is not UNSET:
            data["notes"] = [item.to_dict() for item in self.notes]
        if self.pagination is not UNSET:
            data["pagination"] = self.pagination.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class ValidationError(Model):
    """The `ValidationError` schema."""

    detail: ValidationErrorDetail | Unset
    message: str | Unset

    __slots__ = {
        "detail": "detail",
        "message": "message",
    }

    def __init__(
        self,
        *,
        detail: ValidationErrorDetail | Unset = UNSET,
        message: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.detail = detail
        self.message = message
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "detail" in data and (value := data["detail"]) is not None:
            known += 1
            self.detail = ValidationErrorDetail.decode(value)
        else:
            self.detail = UNSET
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
        if self.detail is not UNSET:
            data["detail"] = self.detail.to_dict()
        if self.message is not UNSET:
            data["message"] = self.message
        return {**self.extra, **data} if self.extra else data


@model
class ValidationErrorDetail(Model):
    """The `ValidationErrorDetail` schema."""

    location: ValidationErrorDetailLocation | Unset

    __slots__ = {
        "location": "<location>",
    }

    def __init__(
        self,
        *,
        location: ValidationErrorDetailLocation | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.location = location
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "<location>" in data and (value := data["<location>"]) is not None:
            known += 1
            self.location = ValidationErrorDetailLocation.decode(value)
        else:
            self.location = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.location is not UNSET:
            data["<location>"] = self.location.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class ValidationErrorDetailLocation(Model):
    """The `ValidationErrorDetailLocation` schema."""

    field_name: list[str] | Unset

    __slots__ = {
        "field_name": "<field_name>",
    }

    def __init__(
        self,
        *,
        field_name: list[str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.field_name = field_name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "<field_name>" in data and (value := data["<field_name>"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.field_name = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.field_name = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.field_name is not UNSET:
            data["<field_name>"] = self.field_name
        return {**self.extra, **data} if self.extra else data


@model
class NoteOut1(Model):
    """The `NoteOut1` schema."""

    id: int | Unset
    text: str | Unset
    mood: str | None | Unset
    at: dt.datetime | Unset
    done: bool | Unset

    __slots__ = {
        "id": "id",
        "text": "text",
        "mood": "mood",
        "at": "at",
        "done": "done",
    }

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        text: str | Unset = UNSET,
        mood: str | None | Unset = UNSET,
        at: dt.datetime | Unset = UNSET,
        done: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.text = text
        self.mood = mood
        self.at = at
        self.done = done
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.id = value
        else:
            self.id = UNSET
        if "text" in data and (value := data["text"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.text = value
        else:
            self.text = UNSET
        if "mood" in data:
            known += 1
            self.mood = value = data["mood"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.mood = UNSET
        if "at" in data and (value := data["at"]) is not None:
            known += 1
            self.at = as_datetime(value)
        else:
            self.at = UNSET
        if "done" in data and (value := data["done"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.done = value
        else:
            self.done = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.text is not UNSET:
            data["text"] = self.text
        if self.mood is not UNSET:
            data["mood"] = self.mood
        if self.at is not UNSET:
            data["at"] = datetime_text(self.at)
        if self.done is not UNSET:
            data["done"] = self.done
        return {**self.extra, **data} if self.extra else data


@model
class HTTPError(Model):
    """The `HTTPError` schema."""

    detail: dict[str, Any] | Unset
    message: str | Unset

    __slots__ = {
        "detail": "detail",
        "message": "message",
    }

    def __init__(
        self,
        *,
        detail: dict[str, Any] | Unset = UNSET,
        message: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.detail = detail
        self.message = message
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "detail" in data and (value := data["detail"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.detail = value
        else:
            self.detail = UNSET
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
        if self.detail is not UNSET:
            data["detail"] = self.detail
        if self.message is not UNSET:
            data["message"] = self.message
        return {**self.extra, **data} if self.extra else data


@model
class NoteIn(Model):
    """The `NoteIn` schema."""

    text: str
    """At most 500 characters."""
    mood: NoteInMood | str | Unset
    mail: str | Unset
    link: str | Unset

    __slots__ = {
        "text": "text",
        "mood": "mood",
        "mail": "mail",
        "link": "link",
    }

    def __init__(
        self,
        *,
        text: str,
        mood: NoteInMood | str | Unset = UNSET,
        mail: str | Unset = UNSET,
        link: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.mood = mood
        self.mail = mail
        self.link = link
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.text = value = data["text"]
        if type(value) is not str:
            raise Mismatch
        if "mood" in data and (value := data["mood"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.mood = NoteInMood.lookup(value, value)
        else:
            self.mood = UNSET
        if "mail" in data and (value := data["mail"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.mail = value
        else:
            self.mail = UNSET
        if "link" in data and (value := data["link"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.link = value
        else:
            self.link = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "text": self.text,
        }
        if self.mood is not UNSET:
            data["mood"] = str(self.mood)
        if self.mail is not UNSET:
            data["mail"] = self.mail
        if self.link is not UNSET:
            data["link"] = self.link
        return {**self.extra, **data} if self.extra else data


class NoteInMood(OpenStrEnum):
    """Known values of `NoteInMood`."""

    GOOD = "good"
    BAD = "bad"


@model
class Up(Model):
    """The `Up` schema."""

    image: str

    __slots__ = {
        "image": "image",
    }

    def __init__(
        self,
        *,
        image: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.image = image
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.image = value = data["image"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "image": self.image,
        }
        return {**self.extra, **data} if self.extra else data

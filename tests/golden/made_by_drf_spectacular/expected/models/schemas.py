"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, as_null, as_str, to_json
from .._runtime.dates import as_date, as_datetime, date_text, datetime_text
from .._runtime.model import (
    Mismatch,
    Model,
    OpenIntEnum,
    OpenStrEnum,
    model,
    new,
    unknown_members,
)
from .._runtime.numerals import as_decimal, decimal_text
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "BlankEnum",
    "CommentEnum",
    "DoneRequest",
    "DoneRequestComment",
    "NullEnum",
    "PaginatedTaskSList",
    "PatchedTaskSRequest",
    "ProjectS",
    "ProjectSRequest",
    "RatingEnum",
    "StateEnum",
    "TaskS",
    "TaskSRequest",
    "decode_done_request_comment",
    "decode_null_enum",
]


class BlankEnum(OpenStrEnum):
    """Known values of `BlankEnum`."""

    VALUE = ""


class CommentEnum(OpenStrEnum):
    """* `good` - good
    * `bad` - bad
    """

    GOOD = "good"
    BAD = "bad"


@model
class DoneRequest(Model):
    """The `DoneRequest` schema."""

    at: dt.datetime
    rating: RatingEnum | int | None
    comment: DoneRequestComment | None | Unset

    __slots__ = {
        "at": "at",
        "rating": "rating",
        "comment": "comment",
    }

    def __init__(
        self,
        *,
        at: dt.datetime,
        rating: RatingEnum | int | None,
        comment: DoneRequestComment | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.at = at
        self.rating = rating
        self.comment = comment
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.at = as_datetime(data["at"])
        value = data["rating"]
        if value is not None:
            value = RatingEnum.decode(value)
        self.rating = value
        if "comment" in data:
            known += 1
            value = data["comment"]
            if value is not None:
                value = decode_done_request_comment(value)
            self.comment = value
        else:
            self.comment = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "at": datetime_text(self.at),
            "rating": (None if self.rating is None else int(self.rating)),
        }
        if self.comment is not UNSET:
            data["comment"] = None if self.comment is None else to_json(self.comment)
        return {**self.extra, **data} if self.extra else data


DoneRequestComment: TypeAlias = CommentEnum | str | BlankEnum
"""One of several forms of `DoneRequestComment`."""

decode_done_request_comment: Decoder[DoneRequestComment] = one_of(
    CommentEnum.decode,
    BlankEnum.decode,
)


NullEnum: TypeAlias = None
"""Another name for `None`."""

decode_null_enum: Decoder[NullEnum] = as_null


@model
class PaginatedTaskSList(Model):
    """The `PaginatedTaskSList` schema."""

    count: int
    next: str | None | Unset
    previous: str | None | Unset
    results: list[TaskS]

    __slots__ = {
        "count": "count",
        "next": "next",
        "previous": "previous",
        "results": "results",
    }

    def __init__(
        self,
        *,
        count: int,
        next: str | None | Unset = UNSET,
        previous: str | None | Unset = UNSET,
        results: list[TaskS],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.count = count
        self.next = next
        self.previous = previous
        self.results = results
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.count = value = data["count"]
        if type(value) is not int:
            self.count = as_int(value)
        if "next" in data:
            known += 1
            self.next = value = data["next"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.next = UNSET
        if "previous" in data:
            known += 1
            self.previous = value = data["previous"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.previous = UNSET
        value = data["results"]
        if value.__class__ is not list:
            raise Mismatch
        self.results = [TaskS.decode(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "count": self.count,
            "results": [item.to_dict() for item in self.results],
        }
        if self.next is not UNSET:
            data["next"] = self.next
        if self.previous is not UNSET:
            data["previous"] = self.previous
        return {**self.extra, **data} if self.extra else data


@model
class PatchedTaskSRequest(Model):
    """The `PatchedTaskSRequest` schema."""

    title: str | Unset
    """1 to 100 characters."""
    note: str | None | Unset
    state: StateEnum | str | Unset
    due: dt.date | None | Unset
    effort: Decimal | Unset
    """Pattern `^-?\\d{0,3}(?:\\.\\d{0,2})?$`."""
    project_id: int | Unset
    meta: Any | Unset
    tags: list[str] | Unset
    labels: dict[str, int] | Unset
    cover: str | None | Unset

    __slots__ = {
        "title": "title",
        "note": "note",
        "state": "state",
        "due": "due",
        "effort": "effort",
        "project_id": "project_id",
        "meta": "meta",
        "tags": "tags",
        "labels": "labels",
        "cover": "cover",
    }

    def __init__(
        self,
        *,
        title: str | Unset = UNSET,
        note: str | None | Unset = UNSET,
        state: StateEnum | str | Unset = UNSET,
        due: dt.date | None | Unset = UNSET,
        effort: Decimal | Unset = UNSET,
        project_id: int | Unset = UNSET,
        meta: Any | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        labels: dict[str, int] | Unset = UNSET,
        cover: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.note = note
        self.state = state
        self.due = due
        self.effort = effort
        self.project_id = project_id
        self.meta = meta
        self.tags = tags
        self.labels = labels
        self.cover = cover
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "title" in data and (value := data["title"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.title = value
        else:
            self.title = UNSET
        if "note" in data:
            known += 1
            self.note = value = data["note"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.note = UNSET
        if "state" in data and (value := data["state"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.state = StateEnum.lookup(value, value)
        else:
            self.state = UNSET
        if "due" in data:
            known += 1
            value = data["due"]
            if value is not None:
                value = as_date(value)
            self.due = value
        else:
            self.due = UNSET
        if "effort" in data and (value := data["effort"]) is not None:
            known += 1
            self.effort = as_decimal(value)
        else:
            self.effort = UNSET
        if "project_id" in data and (value := data["project_id"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.project_id = value
        else:
            self.project_id = UNSET
        if "meta" in data:
            known += 1
            self.meta = data["meta"]
        else:
            self.meta = UNSET
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        if "labels" in data and (value := data["labels"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.labels = {
                key: (member if type(member) is int else as_int(member))
                for key, member in value.items()
            }
        else:
            self.labels = UNSET
        if "cover" in data:
            known += 1
            self.cover = value = data["cover"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.cover = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.title is not UNSET:
            data["title"] = self.title
        if self.note is not UNSET:
            data["note"] = self.note
        if self.state is not UNSET:
            data["state"] = str(self.state)
        if self.due is not UNSET:
            data["due"] = None if self.due is None else date_text(self.due)
        if self.effort is not UNSET:
            data["effort"] = decimal_text(self.effort)
        if self.project_id is not UNSET:
            data["project_id"] = self.project_id
        if self.meta is not UNSET:
            data["meta"] = self.meta
        if self.tags is not UNSET:
            data["tags"] = self.tags
        if self.labels is not UNSET:
            data["labels"] = self.labels
        if self.cover is not UNSET:
            data["cover"] = self.cover
        return {**self.extra, **data} if self.extra else data


@model
class ProjectS(Model):
    """The `ProjectS` schema."""

    id: int
    name: str
    """At most 50 characters."""

    __slots__ = {
        "id": "id",
        "name": "name",
    }

    def __init__(
        self,
        *,
        id: int,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not int:
            self.id = as_int(value)
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
        }
        return {**self.extra, **data} if self.extra else data


@model
class ProjectSRequest(Model):
    """The `ProjectSRequest` schema."""

    name: str
    """1 to 50 characters."""

    __slots__ = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        return {**self.extra, **data} if self.extra else data


class RatingEnum(OpenIntEnum):
    """* `1` - 1
    * `2` - 2
    * `3` - 3
    """

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3


class StateEnum(OpenStrEnum):
    """* `todo` - To do
    * `done` - Done
    """

    TODO = "todo"
    DONE = "done"


@model
class TaskS(Model):
    """The `TaskS` schema."""

    id: int
    title: str
    """At most 100 characters."""
    note: str | None | Unset
    state: StateEnum | str | Unset
    due: dt.date | None | Unset
    effort: Decimal | Unset
    """Pattern `^-?\\d{0,3}(?:\\.\\d{0,2})?$`."""
    project: ProjectS
    days: int | None
    meta: Any | Unset
    tags: list[str] | Unset
    labels: dict[str, int] | Unset
    created: dt.datetime
    cover: str | None | Unset

    __slots__ = {
        "id": "id",
        "title": "title",
        "note": "note",
        "state": "state",
        "due": "due",
        "effort": "effort",
        "project": "project",
        "days": "days",
        "meta": "meta",
        "tags": "tags",
        "labels": "labels",
        "created": "created",
        "cover": "cover",
    }

    def __init__(
        self,
        *,
        id: int,
        title: str,
        note: str | None | Unset = UNSET,
        state: StateEnum | str | Unset = UNSET,
        due: dt.date | None | Unset = UNSET,
        effort: Decimal | Unset = UNSET,
        project: ProjectS,
        days: int | None,
        meta: Any | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        labels: dict[str, int] | Unset = UNSET,
        created: dt.datetime,
        cover: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.note = note
        self.state = state
        self.due = due
        self.effort = effort
        self.project = project
        self.days = days
        self.meta = meta
        self.tags = tags
        self.labels = labels
        self.created = created
        self.cover = cover
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 5
        self.id = value = data["id"]
        if type(value) is not int:
            self.id = as_int(value)
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "note" in data:
            known += 1
            self.note = value = data["note"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.note = UNSET
        if "state" in data and (value := data["state"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.state = StateEnum.lookup(value, value)
        else:
            self.state = UNSET
        if "due" in data:
            known += 1
            value = data["due"]
            if value is not None:
                value = as_date(value)
            self.due = value
        else:
            self.due = UNSET
        if "effort" in data and (value := data["effort"]) is not None:
            known += 1
            self.effort = as_decimal(value)
        else:
            self.effort = UNSET
        self.project = ProjectS.decode(data["project"])
        self.days = value = data["days"]
        if type(value) is not int and value is not None:
            self.days = as_int(value)
        if "meta" in data:
            known += 1
            self.meta = data["meta"]
        else:
            self.meta = UNSET
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        if "labels" in data and (value := data["labels"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.labels = {
                key: (member if type(member) is int else as_int(member))
                for key, member in value.items()
            }
        else:
            self.labels = UNSET
        self.created = as_datetime(data["created"])
        if "cover" in data:
            known += 1
            self.cover = value = data["cover"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.cover = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "project": self.project.to_dict(),
            "days": self.days,
            "created": datetime_text(self.created),
        }
        if self.note is not UNSET:
            data["note"] = self.note
        if self.state is not UNSET:
            data["state"] = str(self.state)
        if self.due is not UNSET:
            data["due"] = None if self.due is None else date_text(self.due)
        if self.effort is not UNSET:
            data["effort"] = decimal_text(self.effort)
        if self.meta is not UNSET:
            data["meta"] = self.meta
        if self.tags is not UNSET:
            data["tags"] = self.tags
        if self.labels is not UNSET:
            data["labels"] = self.labels
        if self.cover is not UNSET:
            data["cover"] = self.cover
        return {**self.extra, **data} if self.extra else data


@model
class TaskSRequest(Model):
    """The `TaskSRequest` schema."""

    title: str
    """1 to 100 characters."""
    note: str | None | Unset
    state: StateEnum | str | Unset
    due: dt.date | None | Unset
    effort: Decimal | Unset
    """Pattern `^-?\\d{0,3}(?:\\.\\d{0,2})?$`."""
    project_id: int
    meta: Any | Unset
    tags: list[str] | Unset
    labels: dict[str, int] | Unset
    cover: str | None | Unset

    __slots__ = {
        "title": "title",
        "note": "note",
        "state": "state",
        "due": "due",
        "effort": "effort",
        "project_id": "project_id",
        "meta": "meta",
        "tags": "tags",
        "labels": "labels",
        "cover": "cover",
    }

    def __init__(
        self,
        *,
        title: str,
        note: str | None | Unset = UNSET,
        state: StateEnum | str | Unset = UNSET,
        due: dt.date | None | Unset = UNSET,
        effort: Decimal | Unset = UNSET,
        project_id: int,
        meta: Any | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        labels: dict[str, int] | Unset = UNSET,
        cover: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.note = note
        self.state = state
        self.due = due
        self.effort = effort
        self.project_id = project_id
        self.meta = meta
        self.tags = tags
        self.labels = labels
        self.cover = cover
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "note" in data:
            known += 1
            self.note = value = data["note"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.note = UNSET
        if "state" in data and (value := data["state"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.state = StateEnum.lookup(value, value)
        else:
            self.state = UNSET
        if "due" in data:
            known += 1
            value = data["due"]
            if value is not None:
                value = as_date(value)
            self.due = value
        else:
            self.due = UNSET
        if "effort" in data and (value := data["effort"]) is not None:
            known += 1
            self.effort = as_decimal(value)
        else:
            self.effort = UNSET
        self.project_id = value = data["project_id"]
        if type(value) is not int:
            self.project_id = as_int(value)
        if "meta" in data:
            known += 1
            self.meta = data["meta"]
        else:
            self.meta = UNSET
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        if "labels" in data and (value := data["labels"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.labels = {
                key: (member if type(member) is int else as_int(member))
                for key, member in value.items()
            }
        else:
            self.labels = UNSET
        if "cover" in data:
            known += 1
            self.cover = value = data["cover"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.cover = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "project_id": self.project_id,
        }
        if self.note is not UNSET:
            data["note"] = self.note
        if self.state is not UNSET:
            data["state"] = str(self.state)
        if self.due is not UNSET:
            data["due"] = None if self.due is None else date_text(self.due)
        if self.effort is not UNSET:
            data["effort"] = decimal_text(self.effort)
        if self.meta is not UNSET:
            data["meta"] = self.meta
        if self.tags is not UNSET:
            data["tags"] = self.tags
        if self.labels is not UNSET:
            data["labels"] = self.labels
        if self.cover is not UNSET:
            data["cover"] = self.cover
        return {**self.extra, **data} if self.extra else data

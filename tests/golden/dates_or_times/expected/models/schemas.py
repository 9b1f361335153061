"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, to_json
from .._runtime.dates import as_date, as_moment, date_text, moment_text
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Event",
    "EventEither",
    "EventEither2",
    "When",
    "decode_event_either",
    "decode_when",
]


When: TypeAlias = dt.date | dt.datetime
"""A day or a moment."""

decode_when: Decoder[When] = as_moment


@model
class Event(Model):
    """The `Event` schema."""

    when: When
    at: dt.date | dt.datetime | None
    list_: list[dt.date | dt.datetime] | Unset
    table: dict[str, When] | Unset
    either: EventEither | Unset
    again: dt.date | dt.datetime | Unset
    text: str | Unset
    id: str | Unset

    __slots__ = {
        "when": "when",
        "at": "at",
        "list_": "list",
        "table": "table",
        "either": "either",
        "again": "again",
        "text": "text",
        "id": "id",
    }

    def __init__(
        self,
        *,
        when: When,
        at: dt.date | dt.datetime | None,
        list_: list[dt.date | dt.datetime] | Unset = UNSET,
        table: dict[str, When] | Unset = UNSET,
        either: EventEither | Unset = UNSET,
        again: dt.date | dt.datetime | Unset = UNSET,
        text: str | Unset = UNSET,
        id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.when = when
        self.at = at
        self.list_ = list_
        self.table = table
        self.either = either
        self.again = again
        self.text = text
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.when = as_moment(data["when"])
        value = data["at"]
        if value is not None:
            value = as_moment(value)
        self.at = value
        if "list" in data and (value := data["list"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.list_ = [as_moment(item) for item in value]
        else:
            self.list_ = UNSET
        if "table" in data and (value := data["table"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.table = {key: as_moment(member) for key, member in value.items()}
        else:
            self.table = UNSET
        if "either" in data and (value := data["either"]) is not None:
            known += 1
            self.either = decode_event_either(value)
        else:
            self.either = UNSET
        if "again" in data and (value := data["again"]) is not None:
            known += 1
            self.again = as_moment(value)
        else:
            self.again = UNSET
        if "text" in data and (value := data["text"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.text = value
        else:
            self.text = UNSET
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "when": moment_text(self.when),
            "at": (None if self.at is None else moment_text(self.at)),
        }
        if self.list_ is not UNSET:
            data["list"] = [moment_text(item) for item in self.list_]
        if self.table is not UNSET:
            data["table"] = {
                key: moment_text(member) for key, member in self.table.items()
            }
        if self.either is not UNSET:
            data["either"] = to_json(self.either)
        if self.again is not UNSET:
            data["again"] = moment_text(self.again)
        if self.text is not UNSET:
            data["text"] = self.text
        if self.id is not UNSET:
            data["id"] = self.id
        return {**self.extra, **data} if self.extra else data


@model
class EventEither2(Model):
    """The `EventEither2` schema."""

    day: dt.date | Unset

    __slots__ = {
        "day": "day",
    }

    def __init__(
        self,
        *,
        day: dt.date | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.day = day
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "day" in data and (value := data["day"]) is not None:
            known += 1
            self.day = as_date(value)
        else:
            self.day = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.day is not UNSET:
            data["day"] = date_text(self.day)
        return {**self.extra, **data} if self.extra else data


EventEither: TypeAlias = When | EventEither2
"""One of several forms of `EventEither`."""

decode_event_either: Decoder[EventEither] = one_of(
    decode_when,
    EventEither2.decode,
)

"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_int,
    as_likely,
    as_list,
    as_str,
    map_of,
    to_json,
)
from .._runtime.dates import as_date, date_text
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Closed",
    "Labels",
    "LabelsRestValue",
    "Part",
    "Serial",
    "Several",
    "SeveralValue",
    "decode_closed",
    "decode_labels_rest_value",
    "decode_serial",
    "decode_several",
    "decode_several_value",
]


@model
class Part(Model):
    """The `Part` schema."""

    n: int
    at: dt.date | Unset

    __slots__ = {
        "n": "n",
        "at": "at",
    }

    def __init__(
        self,
        *,
        n: int,
        at: dt.date | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.n = n
        self.at = at
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.n = value = data["n"]
        if type(value) is not int:
            self.n = as_int(value)
        if "at" in data and (value := data["at"]) is not None:
            known += 1
            self.at = as_date(value)
        else:
            self.at = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "n": self.n,
        }
        if self.at is not UNSET:
            data["at"] = date_text(self.at)
        return {**self.extra, **data} if self.extra else data


Serial: TypeAlias = str
"""Another name for `str`."""

decode_serial: Decoder[Serial] = as_str


Closed: TypeAlias = dict[str, Part]
"""Another name for `dict[str, Part]`."""

decode_closed: Decoder[Closed] = map_of(Part.decode)


SeveralValue: TypeAlias = Part | int
"""One of several forms of `SeveralValue`."""

decode_several_value: Decoder[SeveralValue] = one_of(
    Part.decode,
    as_int,
)


Several: TypeAlias = dict[str, SeveralValue]
"""Another name for `dict[str, SeveralValue]`."""

decode_several: Decoder[Several] = map_of(decode_several_value)


@model
class Labels(Model):
    """Members with names, and others by pattern."""

    id: str
    open: dict[str, Part | Any] | Unset
    texts: dict[str, str | Any] | Unset
    serials: dict[str, Serial | Any] | Unset
    days: dict[str, dt.date | Any] | Unset
    closed: Closed | Unset
    several: Several | Unset
    rest: dict[str, LabelsRestValue] | Unset
    all: dict[str, list[Part]] | Unset
    letters: dict[str, Part | Any] | Unset
    none: dict[str, Any] | Unset
    extra: dict[str, Part | Any]
    """All other members."""

    __slots__ = {
        "id": "id",
        "open": "open",
        "texts": "texts",
        "serials": "serials",
        "days": "days",
        "closed": "closed",
        "several": "several",
        "rest": "rest",
        "all": "all",
        "letters": "letters",
        "none": "none",
    }

    def __init__(
        self,
        *,
        id: str,
        open: dict[str, Part | Any] | Unset = UNSET,
        texts: dict[str, str | Any] | Unset = UNSET,
        serials: dict[str, Serial | Any] | Unset = UNSET,
        days: dict[str, dt.date | Any] | Unset = UNSET,
        closed: Closed | Unset = UNSET,
        several: Several | Unset = UNSET,
        rest: dict[str, LabelsRestValue] | Unset = UNSET,
        all: dict[str, list[Part]] | Unset = UNSET,
        letters: dict[str, Part | Any] | Unset = UNSET,
        none: dict[str, Any] | Unset = UNSET,
        extra: dict[str, Part | Any] | None = None,
    ) -> None:
        self.id = id
        self.open = open
        self.texts = texts
        self.serials = serials
        self.days = days
        self.closed = closed
        self.several = several
        self.rest = rest
        self.all = all
        self.letters = letters
        self.none = none
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "open" in data and (value := data["open"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.open = {
                key: as_likely(member, Part.decode) for key, member in value.items()
            }
        else:
            self.open = UNSET
        if "texts" in data and (value := data["texts"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.texts = value
        else:
            self.texts = UNSET
        if "serials" in data and (value := data["serials"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.serials = value
        else:
            self.serials = UNSET
        if "days" in data and (value := data["days"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.days = {
                key: as_likely(member, as_date) for key, member in value.items()
            }
        else:
            self.days = UNSET
        if "closed" in data and (value := data["closed"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.closed = {key: Part.decode(member) for key, member in value.items()}
        else:
            self.closed = UNSET
        if "several" in data and (value := data["several"]) is not None:
            known += 1
            self.several = decode_several(value)
        else:
            self.several = UNSET
        if "rest" in data and (value := data["rest"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.rest = {
                key: decode_labels_rest_value(member) for key, member in value.items()
            }
        else:
            self.rest = UNSET
        if "all" in data and (value := data["all"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.all = {
                key: [Part.decode(item) for item in as_list(member)]
                for key, member in value.items()
            }
        else:
            self.all = UNSET
        if "letters" in data and (value := data["letters"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.letters = {
                key: as_likely(member, Part.decode) for key, member in value.items()
            }
        else:
            self.letters = UNSET
        if "none" in data and (value := data["none"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.none = value
        else:
            self.none = UNSET
        self.extra = {}
        if len(data) != known:
            others = unknown_members(data, self, known)
            self.extra = {
                key: as_likely(member, Part.decode) for key, member in others.items()
            }
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.open is not UNSET:
            data["open"] = {key: to_json(member) for key, member in self.open.items()}
        if self.texts is not UNSET:
            data["texts"] = self.texts
        if self.serials is not UNSET:
            data["serials"] = self.serials
        if self.days is not UNSET:
            data["days"] = {key: to_json(member) for key, member in self.days.items()}
        if self.closed is not UNSET:
            data["closed"] = {
                key: member.to_dict() for key, member in self.closed.items()
            }
        if self.several is not UNSET:
            data["several"] = to_json(self.several)
        if self.rest is not UNSET:
            data["rest"] = {key: to_json(member) for key, member in self.rest.items()}
        if self.all is not UNSET:
            data["all"] = {
                key: [item.to_dict() for item in member]
                for key, member in self.all.items()
            }
        if self.letters is not UNSET:
            data["letters"] = {
                key: to_json(member) for key, member in self.letters.items()
            }
        if self.none is not UNSET:
            data["none"] = self.none
        if self.extra:
            extra = {key: to_json(member) for key, member in self.extra.items()}
            return {**extra, **data}
        return data


LabelsRestValue: TypeAlias = Part | str
"""One of several forms of `LabelsRestValue`."""

decode_labels_rest_value: Decoder[LabelsRestValue] = one_of(
    Part.decode,
    as_str,
)

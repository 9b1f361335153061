"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal as _Decimal
from typing import Any, Self, TypeAlias
from uuid import UUID

from .._runtime.base64_data import as_base64, base64_text
from .._runtime.codec import Decoder, as_int, as_list, as_str, list_of, map_of, to_json
from .._runtime.dates import (
    as_date,
    as_datetime,
    as_moment,
    as_time,
    date_text,
    datetime_text,
    moment_text,
    time_text,
)
from .._runtime.durations import as_duration, duration_text
from .._runtime.model import Mismatch, Model, OpenIntEnum, model, new, unknown_members
from .._runtime.numerals import (
    IntegerText,
    as_decimal,
    as_integer,
    decimal_text,
    integer_text,
)
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset
from .._runtime.uuids import as_uuid, uuid_text

__all__ = [
    "Decimal",
    "Event",
    "Level",
    "Moment",
    "Moment2",
    "SendFormRequest",
    "SendPartsRequest",
    "Serial",
    "Serials",
    "Span",
    "decode_decimal",
    "decode_moment",
    "decode_serial",
    "decode_serials",
    "decode_span",
]


class Level(OpenIntEnum):
    """Known values of `Level`."""

    VALUE_1 = 1
    VALUE_2 = 2


Span: TypeAlias = dt.timedelta
"""Another name for `dt.timedelta`."""

decode_span: Decoder[Span] = as_duration


Serial: TypeAlias = str
"""Another name for `str`."""

decode_serial: Decoder[Serial] = as_str


Serials: TypeAlias = list[Serial]
"""Another name for `list[Serial]`."""

decode_serials: Decoder[Serials] = list_of(decode_serial)


Decimal: TypeAlias = _Decimal
"""Another name for `_Decimal`."""

decode_decimal: Decoder[Decimal] = as_decimal


@model
class Moment2(Model):
    """The `Moment2` schema."""

    day: dt.date

    __slots__ = {
        "day": "day",
    }

    def __init__(
        self,
        *,
        day: dt.date,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.day = day
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.day = as_date(data["day"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "day": date_text(self.day),
        }
        return {**self.extra, **data} if self.extra else data


Moment: TypeAlias = dt.datetime | Moment2 | list[str] | dict[str, str]
"""When something is; a day where the time is not known."""

decode_moment: Decoder[Moment] = one_of(
    as_datetime,
    Moment2.decode,
    list_of(as_str),
    map_of(as_str),
)


@model
class Event(Model):
    """The `Event` schema."""

    id: UUID
    parent: UUID | Unset
    at: dt.datetime
    ended: dt.datetime | None | Unset
    date: dt.date
    dates: list[dt.date] | Unset
    dt_: dt.time | Unset
    length: Span | Unset
    price: Decimal | Unset
    rates: dict[str, _Decimal] | Unset
    serial: IntegerText | Unset
    serials: Serials | Unset
    table: list[list[IntegerText]] | Unset
    data: bytes | Unset
    image: bytes | Unset
    moment: Moment | Unset
    either: dt.date | dt.datetime | Unset
    same: UUID | None | Unset
    cursor: str | Unset
    own: dt.datetime | Unset
    link: str | Unset
    mail: str | Unset
    big: int | Unset
    rate: float | Unset
    secret: str | Unset
    unheard: str | Unset
    level: Level | int | Unset

    __slots__ = {
        "id": "id",
        "parent": "parent",
        "at": "at",
        "ended": "ended",
        "date": "date",
        "dates": "dates",
        "dt_": "dt",
        "length": "length",
        "price": "price",
        "rates": "rates",
        "serial": "serial",
        "serials": "serials",
        "table": "table",
        "data": "data",
        "image": "image",
        "moment": "moment",
        "either": "either",
        "same": "same",
        "cursor": "cursor",
        "own": "own",
        "link": "link",
        "mail": "mail",
        "big": "big",
        "rate": "rate",
        "secret": "secret",
        "unheard": "unheard",
        "level": "level",
    }

    def __init__(
        self,
        *,
        id: UUID,
        parent: UUID | Unset = UNSET,
        at: dt.datetime,
        ended: dt.datetime | None | Unset = UNSET,
        date: dt.date,
        dates: list[dt.date] | Unset = UNSET,
        dt_: dt.time | Unset = UNSET,
        length: Span | Unset = UNSET,
        price: Decimal | Unset = UNSET,
        rates: dict[str, _Decimal] | Unset = UNSET,
        serial: IntegerText | Unset = UNSET,
        serials: Serials | Unset = UNSET,
        table: list[list[IntegerText]] | Unset = UNSET,
        data: bytes | Unset = UNSET,
        image: bytes | Unset = UNSET,
        moment: Moment | Unset = UNSET,
        either: dt.date | dt.datetime | Unset = UNSET,
        same: UUID | None | Unset = UNSET,
        cursor: str | Unset = UNSET,
        own: dt.datetime | Unset = UNSET,
        link: str | Unset = UNSET,
        mail: str | Unset = UNSET,
        big: int | Unset = UNSET,
        rate: float | Unset = UNSET,
        secret: str | Unset = UNSET,
        unheard: str | Unset = UNSET,
        level: Level | int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.parent = parent
        self.at = at
        self.ended = ended
        self.date = date
        self.dates = dates
        self.dt_ = dt_
        self.length = length
        self.price = price
        self.rates = rates
        self.serial = serial
        self.serials = serials
        self.table = table
        self.data = data
        self.image = image
        self.moment = moment
        self.either = either
        self.same = same
        self.cursor = cursor
        self.own = own
        self.link = link
        self.mail = mail
        self.big = big
        self.rate = rate
        self.secret = secret
        self.unheard = unheard
        self.level = level
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.id = as_uuid(data["id"])
        if "parent" in data and (value := data["parent"]) is not None:
            known += 1
            self.parent = as_uuid(value)
        else:
            self.parent = UNSET
        self.at = as_datetime(data["at"])
        if "ended" in data:
            known += 1
            value = data["ended"]
            if value is not None:
                value = as_datetime(value)
            self.ended = value
        else:
            self.ended = UNSET
        self.date = as_date(data["date"])
        if "dates" in data and (value := data["dates"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.dates = [as_date(item) for item in value]
        else:
            self.dates = UNSET
        if "dt" in data and (value := data["dt"]) is not None:
            known += 1
            self.dt_ = as_time(value)
        else:
            self.dt_ = UNSET
        if "length" in data and (value := data["length"]) is not None:
            known += 1
            self.length = as_duration(value)
        else:
            self.length = UNSET
        if "price" in data and (value := data["price"]) is not None:
            known += 1
            self.price = as_decimal(value)
        else:
            self.price = UNSET
        if "rates" in data and (value := data["rates"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.rates = {key: as_decimal(member) for key, member in value.items()}
        else:
            self.rates = UNSET
        if "serial" in data and (value := data["serial"]) is not None:
            known += 1
            self.serial = as_integer(value)
        else:
            self.serial = UNSET
        if "serials" in data and (value := data["serials"]) is not None:
            known += 1
            self.serials = decode_serials(value)
        else:
            self.serials = UNSET
        if "table" in data and (value := data["table"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.table = [
                [as_integer(item) for item in as_list(item)] for item in value
            ]
        else:
            self.table = UNSET
        if "data" in data and (value := data["data"]) is not None:
            known += 1
            self.data = as_base64(value)
        else:
            self.data = UNSET
        if "image" in data and (value := data["image"]) is not None:
            known += 1
            self.image = as_base64(value)
        else:
            self.image = UNSET
        if "moment" in data and (value := data["moment"]) is not None:
            known += 1
            self.moment = decode_moment(value)
        else:
            self.moment = UNSET
        if "either" in data and (value := data["either"]) is not None:
            known += 1
            self.either = as_moment(value)
        else:
            self.either = UNSET
        if "same" in data:
            known += 1
            value = data["same"]
            if value is not None:
                value = as_uuid(value)
            self.same = value
        else:
            self.same = UNSET
        if "cursor" in data and (value := data["cursor"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.cursor = value
        else:
            self.cursor = UNSET
        if "own" in data and (value := data["own"]) is not None:
            known += 1
            self.own = as_datetime(value)
        else:
            self.own = UNSET
        if "link" in data and (value := data["link"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.link = value
        else:
            self.link = UNSET
        if "mail" in data and (value := data["mail"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.mail = value
        else:
            self.mail = UNSET
        if "big" in data and (value := data["big"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.big = value
        else:
            self.big = UNSET
        if "rate" in data and (value := data["rate"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.rate = value
        else:
            self.rate = UNSET
        if "secret" in data and (value := data["secret"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.secret = value
        else:
            self.secret = UNSET
        if "unheard" in data and (value := data["unheard"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.unheard = value
        else:
            self.unheard = UNSET
        if "level" in data and (value := data["level"]) is not None:
            known += 1
            self.level = Level.decode(value)
        else:
            self.level = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": uuid_text(self.id),
            "at": datetime_text(self.at),
            "date": date_text(self.date),
        }
        if self.parent is not UNSET:
            data["parent"] = uuid_text(self.parent)
        if self.ended is not UNSET:
            data["ended"] = None if self.ended is None else datetime_text(self.ended)
        if self.dates is not UNSET:
            data["dates"] = [date_text(item) for item in self.dates]
        if self.dt_ is not UNSET:
            data["dt"] = time_text(self.dt_)
        if self.length is not UNSET:
            data["length"] = duration_text(self.length)
        if self.price is not UNSET:
            data["price"] = decimal_text(self.price)
        if self.rates is not UNSET:
            data["rates"] = {
                key: decimal_text(member) for key, member in self.rates.items()
            }
        if self.serial is not UNSET:
            data["serial"] = integer_text(self.serial)
        if self.serials is not UNSET:
            data["serials"] = to_json(self.serials)
        if self.table is not UNSET:
            data["table"] = [
                [integer_text(item) for item in item] for item in self.table
            ]
        if self.data is not UNSET:
            data["data"] = base64_text(self.data)
        if self.image is not UNSET:
            data["image"] = base64_text(self.image)
        if self.moment is not UNSET:
            data["moment"] = to_json(self.moment)
        if self.either is not UNSET:
            data["either"] = moment_text(self.either)
        if self.same is not UNSET:
            data["same"] = None if self.same is None else uuid_text(self.same)
        if self.cursor is not UNSET:
            data["cursor"] = self.cursor
        if self.own is not UNSET:
            data["own"] = datetime_text(self.own)
        if self.link is not UNSET:
            data["link"] = self.link
        if self.mail is not UNSET:
            data["mail"] = self.mail
        if self.big is not UNSET:
            data["big"] = self.big
        if self.rate is not UNSET:
            data["rate"] = self.rate
        if self.secret is not UNSET:
            data["secret"] = self.secret
        if self.unheard is not UNSET:
            data["unheard"] = self.unheard
        if self.level is not UNSET:
            data["level"] = int(self.level)
        return {**self.extra, **data} if self.extra else data


@model
class SendFormRequest(Model):
    """The `SendFormRequest` schema."""

    at: dt.datetime | Unset
    count: IntegerText | Unset

    __slots__ = {
        "at": "at",
        "count": "count",
    }

    def __init__(
        self,
        *,
        at: dt.datetime | Unset = UNSET,
        count: IntegerText | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.at = at
        self.count = count
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "at" in data and (value := data["at"]) is not None:
            known += 1
            self.at = as_datetime(value)
        else:
            self.at = UNSET
        if "count" in data and (value := data["count"]) is not None:
            known += 1
            self.count = as_integer(value)
        else:
            self.count = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.at is not UNSET:
            data["at"] = datetime_text(self.at)
        if self.count is not UNSET:
            data["count"] = integer_text(self.count)
        return {**self.extra, **data} if self.extra else data


@model
class SendPartsRequest(Model):
    """The `SendPartsRequest` schema."""

    at: dt.datetime | Unset
    data: bytes | Unset
    days: list[dt.date] | Unset
    file: str | Unset

    __slots__ = {
        "at": "at",
        "data": "data",
        "days": "days",
        "file": "file",
    }

    def __init__(
        self,
        *,
        at: dt.datetime | Unset = UNSET,
        data: bytes | Unset = UNSET,
        days: list[dt.date] | Unset = UNSET,
        file: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.at = at
        self.data = data
        self.days = days
        self.file = file
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "at" in data and (value := data["at"]) is not None:
            known += 1
            self.at = as_datetime(value)
        else:
            self.at = UNSET
        if "data" in data and (value := data["data"]) is not None:
            known += 1
            self.data = as_base64(value)
        else:
            self.data = UNSET
        if "days" in data and (value := data["days"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.days = [as_date(item) for item in value]
        else:
            self.days = UNSET
        if "file" in data and (value := data["file"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.file = value
        else:
            self.file = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.at is not UNSET:
            data["at"] = datetime_text(self.at)
        if self.data is not UNSET:
            data["data"] = base64_text(self.data)
        if self.days is not UNSET:
            data["days"] = [date_text(item) for item in self.days]
        if self.file is not UNSET:
            data["file"] = self.file
        return {**self.extra, **data} if self.extra else data

"""Dates and times in text, as RFC 3339 and ISO 8601 have them.

Read is what servers really send: a space for ``T``, lower case, offsets without a
colon, no offset at all. What Python cannot hold is the nearest that it can, with its
text: a leap second is the last microsecond before it, the year 0 the first moment.
Written is RFC 3339.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any, Final

from .mismatch import Mismatch
from .written import Written, text_kept

__all__ = [
    "Date",
    "DateTime",
    "Time",
    "as_date",
    "as_datetime",
    "as_time",
    "date_text",
    "datetime_text",
    "time_text",
]

_DATE: Final = r"(\d{4})-(\d\d)-(\d\d)"
_TIME: Final = r"(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,40}))?"
_OFFSET: Final = r"(?:Z|([+-])(\d\d):?(\d\d))?"
_DATE_TIME: Final = re.compile(f"{_DATE}[T ]{_TIME} ?{_OFFSET}", re.ASCII)
_TIME_OF_DAY: Final = re.compile(f"{_TIME} ?{_OFFSET}", re.ASCII)
_ONLY_DATE: Final = re.compile(_DATE, re.ASCII)
_LAST: Final = (59, 999_999)
"""Second and microsecond before a leap second."""


class DateTime(Written, datetime):
    """A date and time that remembers its text."""

    __slots__ = ("text",)

    @classmethod
    def read(cls, text: str) -> datetime:
        """Return the date and time of a text."""
        return as_datetime(text)


class Date(Written, date):
    """A date that remembers its text."""

    __slots__ = ("text",)

    @classmethod
    def read(cls, text: str) -> date:
        """Return the date of a text."""
        return as_date(text)


class Time(Written, time):
    """A time of day that remembers its text."""

    __slots__ = ("text",)

    @classmethod
    def read(cls, text: str) -> time:
        """Return the time of a text."""
        return as_time(text)


def as_datetime(value: Any) -> datetime:
    """Return the date and time that a text says; without an offset it has no zone."""
    try:
        found = DateTime.fromisoformat(value)
    except ValueError:
        found = _nearest_datetime(value)
    found.text = value
    return found


def as_date(value: Any) -> date:
    """Return the date that a text says, also where a time follows it."""
    try:
        found = date.fromisoformat(value)
    except ValueError:
        pass
    else:
        if len(value) == 10 and value[4] == value[7] == "-":
            return found
        return _remembered(found, value)
    match = _ONLY_DATE.fullmatch(value)
    if match and match[1] == "0000":
        return _remembered(date.min, value)
    return _remembered(as_datetime(value), value)


def as_time(value: Any) -> time:
    """Return the time of day that a text says; without an offset it has no zone."""
    try:
        found = Time.fromisoformat(value)
    except ValueError:
        match = _TIME_OF_DAY.fullmatch(value.upper())
        if match is None:
            raise Mismatch from None
        found = _clock(match.groups()[:4], _zone(value, *match.groups()[4:]))
    found.text = value
    return found


def _remembered(found: date, text: str) -> Date:
    """Return a date with its text."""
    kept = Date(found.year, found.month, found.day)
    kept.text = text
    return kept


def _nearest_datetime(text: str) -> DateTime:
    """Return the nearest that Python has to a date and time which it cannot read."""
    match = _DATE_TIME.fullmatch(text.upper())
    if match is None:
        raise Mismatch
    year, month, day = match.groups()[:3]
    clock = match.groups()[3:7]
    zone = _zone(text, *match.groups()[7:])
    if year == "0000":
        return DateTime(1, 1, 1, tzinfo=zone)
    try:
        on = date(int(year), int(month), int(day))
    except ValueError:
        raise Mismatch from None
    at = _clock(clock, zone)
    found = DateTime.combine(on, at)
    if clock[0] == "24" and on < date.max:
        return DateTime.combine(on + timedelta(1), time(tzinfo=zone))
    return found


def _clock(groups: Sequence[str | Any], zone: timezone | None) -> Time:
    """Return a time of day; for a leap second and for 24:00 the last one before it."""
    hour, minute, second, fraction = groups
    micro = int((fraction or "").ljust(6, "0")[:6])
    if (hour, minute, int(second), micro) == ("24", "00", 0, 0):
        return Time(23, 59, *_LAST, tzinfo=zone)
    seconds = _LAST if second == "60" else (int(second), micro)
    try:
        return Time(int(hour), int(minute), *seconds, tzinfo=zone)
    except ValueError:
        raise Mismatch from None


def _zone(text: str, sign: str | None, hours: str, minutes: str) -> timezone | None:
    """Return the zone of an offset, none where none is written."""
    if sign is None:
        return UTC if text[-1] in "Zz" else None
    if int(hours) > 23 or int(minutes) > 59:
        raise Mismatch
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset)


def datetime_text(value: datetime) -> str:
    """Return a date and time as RFC 3339 writes it.

    Raises:
        ConfigurationError: it has no zone, and none was read with it.
    """
    text = text_kept(value)
    if text is not None:
        return text
    offset = value.utcoffset()
    if offset is None:
        from .errors import ConfigurationError

        raise ConfigurationError(
            "a date-time needs a time zone, as datetime.now(timezone.utc) has one"
        )
    if offset.total_seconds() % 60:  # local mean time: RFC 3339 has no seconds there
        value = value.astimezone(UTC)
    return value.isoformat().replace("+00:00", "Z")


def date_text(value: date) -> str:
    """Return a date as RFC 3339 writes it; of a date and time, its date."""
    if isinstance(value, datetime):
        value = value.date()
    text = text_kept(value)
    return value.isoformat() if text is None else text


def time_text(value: time) -> str:
    """Return a time of day as RFC 3339 writes it, with an offset where it has one."""
    text = text_kept(value)
    return value.isoformat().replace("+00:00", "Z") if text is None else text

"""Dates and times in text, as RFC 3339 and ISO 8601 have them.

Read is what servers really send: a space for ``T``, lower case, offsets without a
colon, no offset at all. The value is of Python's own class, as databases and other
encoders want it, wherever that says the same. Written is RFC 3339, of a second no, three
or six digits. What Python cannot hold is the nearest that it can, in a subclass that has
the text and gives it back: a leap second is the last microsecond before it, the year 0
the first moment; nanoseconds, ``-00:00`` (UTC, but who knows where) and a date-time
without an offset keep their text as well.
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
    "as_moment",
    "as_time",
    "date_text",
    "datetime_text",
    "moment_text",
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
_BEYOND: Final = re.compile(
    r"^0000|:60|[.,][0-9]{6}0*[1-9]|-00:?00$|[+-]\d\d:?\d\d:?\d\d", re.ASCII
)
"""What Python's classes cannot say: the year 0, leap seconds, nanoseconds, `-00:00`,
and what RFC 3339 cannot: offsets with seconds."""
_IN_MILLISECONDS: Final = timezone(timedelta(), "UTC")
"""The zone of what came as ``.000Z``: equal to UTC, and yet told from it."""
_BEYOND_A_DAY: Final = re.compile("T?24")
"""A time that is none of its day: some versions of Python take it for its first."""


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
        found = datetime.fromisoformat(value)
    except ValueError:
        return _unusual_datetime(value)
    # What most servers write is seen at once: `….349Z`, and a whole second with its `Z`.
    if value[19::4] == ".Z":
        return found if found.microsecond else found.replace(tzinfo=_IN_MILLISECONDS)
    if value[19:] == "Z":
        return found
    return _as_far_as_held(found, value)


def as_date(value: Any) -> date:
    """Return the date that a text says, also where a time follows it."""
    found = _only_date(value)
    return _remembered(as_datetime(value), value) if found is None else found


def as_moment(value: Any) -> date | datetime:
    """Return the date that a text says, with the time where one follows it."""
    found = _only_date(value)
    return as_datetime(value) if found is None else found


def _only_date(value: Any) -> date | None:
    """Return the date of a text that says nothing else, None for any other."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        match = _ONLY_DATE.fullmatch(value)
        zero = match and match[1] == "0000"
        return _remembered(date.min, value) if zero else None


def _remembered(found: date, text: str) -> Date:
    """Return a date with its text."""
    kept = Date(found.year, found.month, found.day)
    kept.text = text
    return kept


def as_time(value: Any) -> time:
    """Return the time of day that a text says; without an offset it has no zone."""
    try:
        found = time.fromisoformat(value)
    except ValueError:
        match = _TIME_OF_DAY.fullmatch(value.upper())
        if match is None:
            raise Mismatch from None
        found = _clock(match.groups()[:4], _zone(value, *match.groups()[4:]))
    if not _BEYOND_A_DAY.match(value) and not _BEYOND.search(value):
        return found
    hour, minute, second = found.hour, found.minute, found.second
    kept = Time(hour, minute, second, found.microsecond, tzinfo=found.tzinfo)
    kept.text = value
    return kept


def _unusual_datetime(text: str) -> datetime:
    """Return the date and time of a text that Python does not read."""
    match = _DATE_TIME.fullmatch(text.upper())
    if match is None:
        raise Mismatch
    year, month, day = match.groups()[:3]
    clock = match.groups()[3:7]
    zone = _zone(text, *match.groups()[7:])
    if year == "0000":
        return _with_text(datetime(1, 1, 1, tzinfo=zone), text)
    try:
        on = date(int(year), int(month), int(day))
    except ValueError:
        raise Mismatch from None
    found = datetime.combine(on, _clock(clock, zone))
    if clock[0] != "24":
        return _as_far_as_held(found, text)
    if on == date.max:
        return _with_text(found, text)
    return _as_far_as_held(datetime.combine(on + timedelta(1), time(tzinfo=zone)), text)


def _as_far_as_held(found: datetime, text: str) -> datetime:
    """Return the date and time, with its text where Python's class does not say as much."""
    if found.tzinfo is None or _BEYOND.search(text):
        return _with_text(found, text)
    return found


def _with_text(found: datetime, text: str) -> DateTime:
    """Return a date and time that remembers its text."""
    kept = DateTime.combine(found.date(), found.timetz())
    kept.text = text
    return kept


def _clock(groups: Sequence[str | Any], zone: timezone | None) -> time:
    """Return a time of day; for a leap second and for 24:00 the last one before it."""
    hour, minute, second, fraction = groups
    micro = int((fraction or "").ljust(6, "0")[:6])
    if (hour, minute, int(second), micro) == ("24", "00", 0, 0):
        return time(23, 59, *_LAST, tzinfo=zone)
    seconds = _LAST if second == "60" else (int(second), micro)
    try:
        return time(int(hour), int(minute), *seconds, tzinfo=zone)
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
    if value.__class__ is datetime and value.tzinfo is UTC:  # most are
        micro = value.microsecond
        end = 26 if micro % 1000 else 23 if micro else 19
        return f"{value.isoformat()[:end]}Z"
    text = text_kept(value)
    if text is not None:
        return text
    value = _sendable(value)
    if value.microsecond % 1000:
        digits = "microseconds"
    elif value.microsecond or (value.tzinfo == UTC and value.tzinfo is not UTC):
        digits = "milliseconds"
    else:
        digits = "seconds"
    return value.isoformat(timespec=digits).replace("+00:00", "Z")


def _sendable(value: datetime) -> datetime:
    """Return a date and time whose offset RFC 3339 can write."""
    offset = value.utcoffset()
    if offset is None:
        from .errors import ConfigurationError

        raise ConfigurationError(
            "a date-time needs a time zone, as datetime.now(timezone.utc) has one"
        )
    # Local mean time: RFC 3339 has no seconds there.
    return value.astimezone(UTC) if offset.total_seconds() % 60 else value


def date_text(value: date) -> str:
    """Return a date as RFC 3339 writes it; of a date and time, its date."""
    if isinstance(value, datetime):
        value = value.date()
    text = text_kept(value)
    return value.isoformat() if text is None else text


def moment_text(value: date | datetime) -> str:
    """Return a date as RFC 3339 writes it, with the time where it has one."""
    return datetime_text(value) if isinstance(value, datetime) else date_text(value)


def time_text(value: time) -> str:
    """Return a time of day as RFC 3339 writes it, with an offset where it has one."""
    text = text_kept(value)
    return value.isoformat().replace("+00:00", "Z") if text is None else text

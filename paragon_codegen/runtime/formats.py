"""Values of Python's that JSON writes as text: which are there, and how they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from .base64_data import as_base64, base64_text
from .dates import as_date, as_datetime, as_time, date_text, datetime_text, time_text
from .durations import as_duration, duration_text
from .numerals import as_decimal, decimal_text
from .uuids import as_uuid, uuid_text
from .written import Written

__all__ = ["READERS", "text_of"]

READERS: Final[Mapping[type, tuple[Callable[[Any], object], str]]] = {
    datetime: (as_datetime, "a date-time"),
    date: (as_date, "a date"),
    time: (as_time, "a time"),
    timedelta: (as_duration, "a duration"),
    UUID: (as_uuid, "a UUID"),
    Decimal: (as_decimal, "a decimal number as text"),
    bytes: (as_base64, "base64"),
}
"""What reads the text of a type, and words for it."""


def text_of(value: Any) -> Any:
    """Return the text of a value that JSON has no form for; any other as it is."""
    match value:
        case datetime():
            return datetime_text(value)
        case date():
            return date_text(value)
        case time():
            return time_text(value)
        case timedelta():
            return duration_text(value)
        case UUID():
            return uuid_text(value)
        case Decimal():
            return decimal_text(value)
        case bytes():
            return base64_text(value)
        case Written():
            return value.text
        case _:
            return value

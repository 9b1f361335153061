# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Values of Python's that JSON writes as text: which are there, and how they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from .base64_data import as_base64
from .dates import as_date, as_datetime, as_time, date_text, datetime_text, time_text
from .durations import as_duration, duration_text
from .numerals import as_decimal
from .uuids import as_uuid, uuid_text

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
    """Return the text of a date, a time, a duration or a UUID; anything else as it is.

    A decimal may be meant as a number, and bytes as text: only who knows the format
    writes them.
    """
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
        case _:
            return value

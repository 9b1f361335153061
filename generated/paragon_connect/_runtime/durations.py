# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Durations in text, as ISO 8601 has them: ``P3DT4H30M``.

Written are days, hours, minutes and seconds. Python has no longer unit than a week: a
year counts as 365 days there and a month as 30. Those keep their text, as does what is
finer or longer than Python's class.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any, Final

from .mismatch import Mismatch
from .written import Written, text_kept

__all__ = ["Duration", "as_duration", "duration_text"]

_NUMBER: Final = r"(\d{1,40}(?:[.,]\d{1,40})?)"
_DURATION: Final = re.compile(
    "([+-])?P"
    + "".join(f"(?:{_NUMBER}{unit})?" for unit in "YMWD")
    + "(?:T(?=[0-9])"
    + "".join(f"(?:{_NUMBER}{unit})?" for unit in "HMS")
    + ")?",
    re.ASCII,
)
_DAY: Final = 86_400
_SECONDS: Final = (365 * _DAY, 30 * _DAY, 7 * _DAY, _DAY, 3600, 60, 1)
_CALENDAR: Final = 2
"""So many of the units are years and months, which no calendar has of one length."""
_LONGEST: Final = timedelta.max // timedelta(microseconds=1)


class Duration(Written, timedelta):
    """A duration that remembers its text."""

    __slots__ = ("text",)

    @classmethod
    def read(cls, text: str) -> timedelta:
        """Return the duration of a text."""
        return as_duration(text)


def as_duration(value: Any) -> timedelta:
    """Return the duration that a text says."""
    match = _DURATION.fullmatch(value.upper())
    if match is None or not any(match.groups()[1:]):
        raise Mismatch
    sign, *numbers = match.groups()
    held = not any(numbers[:_CALENDAR])
    total = 0
    for number, seconds in zip(numbers, _SECONDS, strict=True):
        if number:
            size, rest = _microseconds(number, seconds)
            total += size
            held = held and not rest
    if held and total <= _LONGEST:
        return timedelta(microseconds=-total if sign == "-" else total)
    total = min(total, _LONGEST)
    kept = Duration(microseconds=-total if sign == "-" else total)
    kept.text = value
    return kept


def _microseconds(number: str, seconds: int) -> tuple[int, int]:
    """Return so many units in microseconds, and what is left of one."""
    whole, _, fraction = number.replace(",", ".").partition(".")
    size: int = 10 ** len(fraction)
    return divmod(int(whole + fraction) * seconds * 1_000_000, size)


def duration_text(value: timedelta) -> str:
    """Return a duration as ISO 8601 writes it: days, hours, minutes and seconds."""
    text = text_kept(value)
    if text is not None:
        return text
    sign, value = ("-", -value) if value < timedelta() else ("", value)
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    part = f"{seconds}.{value.microseconds:06}".rstrip("0").rstrip(".")
    if not value.microseconds:
        part = str(seconds)
    units = [(str(hours), "H"), (str(minutes), "M"), (part, "S")]
    clock = "".join(number + unit for number, unit in units if number != "0")
    days = f"{value.days}D" if value.days or not clock else ""
    return f"{sign}P{days}" + (f"T{clock}" if clock else "")

"""Dates and times as servers write them: the usual ones, and what no calendar has."""

from __future__ import annotations

from datetime import UTC

from hypothesis import strategies as st

__all__ = [
    "HOSTILE_DATE_TIMES",
    "KEPT_DATE_TIMES",
    "date_times",
    "fractions",
    "offsets",
    "usual_date_times",
]

KEPT_DATE_TIMES = (
    "0000-01-01T00:00:00Z",
    "0000-00-00 00:00:00",
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59.999999999Z",
    "9999-12-31T24:00:00Z",
    "2016-12-31T23:59:60Z",
    "2016-12-31T23:59:60.999+00:00",
    "2024-05-17T10:11:12.123456789012345678901234567890Z",
    "2024-05-17T10:11:12-00:00",
    "2024-05-17 10:11:12",
    "2024-05-17",
)
"""Legal, or common all the same: they go back as they came."""
HOSTILE_DATE_TIMES = (
    *KEPT_DATE_TIMES,
    "2024-05-17T24:00:00Z",
    "2024-05-17t10:11:12z",
    "2024-05-17 10:11:12 +0200",
    "2024-05-17T10:11:12,5Z",
    "2024-05-17T10:11Z",
)
"""Others go back in the usual form, which says the same."""


def fractions() -> st.SearchStrategy[str]:
    """Return fractions of a second, of up to 30 digits, or none."""
    return st.one_of(st.just(""), st.from_regex(r"\A\.[0-9]{1,30}\Z"))


def offsets() -> st.SearchStrategy[str]:
    """Return offsets of a time, or none."""
    return st.one_of(
        st.sampled_from(["Z", "z", "", "+00:00", "-00:00"]),
        st.from_regex(r"\A[+-](0[0-9]|1[0-9]|2[0-3]):?[0-5][0-9]\Z"),
    )


@st.composite
def date_times(draw: st.DrawFn) -> str:
    """Draw a date-time in one of its forms."""
    moment = draw(st.datetimes(timezones=st.just(UTC)))
    between = draw(st.sampled_from("Tt "))
    text = moment.strftime(f"%m-%d{between}%H:%M:%S")
    return f"{moment.year:04}-{text}{draw(fractions())}{draw(offsets())}"


@st.composite
def usual_date_times(draw: st.DrawFn) -> str:
    """Draw a date-time as most servers write it: no, three or six digits of a second."""
    moment = draw(st.datetimes())
    step = draw(st.sampled_from([1, 1000, 1_000_000]))
    moment = moment.replace(microsecond=moment.microsecond // step * step)
    if moment.microsecond % 1000:
        return moment.isoformat() + draw(st.sampled_from(["Z", "+05:30", "-08:00"]))
    if moment.microsecond:
        text = moment.isoformat(timespec="milliseconds")
        return text + draw(st.sampled_from(["Z", "+05:30", "-08:00"]))
    return moment.isoformat() + draw(st.sampled_from(["Z", ".000Z", "+05:30"]))

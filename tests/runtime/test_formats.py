"""Texts with a format: what is read goes back, saying the same, or as it came."""

from __future__ import annotations

import contextlib
import copy
import math
import pickle
import re
import sqlite3
import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from paragon_codegen.runtime.base64_data import as_base64, base64_text
from paragon_codegen.runtime.codec import to_json
from paragon_codegen.runtime.dates import (
    as_date,
    as_datetime,
    as_moment,
    as_time,
    date_text,
    datetime_text,
    moment_text,
    time_text,
)
from paragon_codegen.runtime.durations import as_duration, duration_text
from paragon_codegen.runtime.errors import ConfigurationError
from paragon_codegen.runtime.mismatch import MISFIT
from paragon_codegen.runtime.numerals import (
    as_decimal,
    as_integer,
    decimal_text,
    integer_text,
)
from paragon_codegen.runtime.redaction import without_secrets
from paragon_codegen.runtime.secret import MASK
from paragon_codegen.runtime.uuids import as_uuid, uuid_text
from paragon_codegen.runtime.written import Written
from tests.runtime.moments import (
    HOSTILE_DATE_TIMES,
    date_times,
    fractions,
    offsets,
    usual_date_times,
)

UTC = UTC
Read = Callable[[Any], Any]
Write = Callable[[Any], str]

DATES = ("2024-05-17", "0000-00-00", "0000-12-31", "20240517", "2024-W20-5")
TIMES = (
    "24:00:00",
    "23:59:60Z",
    "10:11",
    "10:11:12,5",
    "10:11:12.5+02:00",
    "10:11:12." + "123456789" * 3 + "012Z",
    "T10:11:12",
)
DURATIONS = (
    "P1Y2M",
    "P3W",
    "-P1D",
    "-PT0S",
    "P0000Y",
    "PT0.0000001S",
    "PT1." + "123456789" * 3 + "012S",
    f"P{2**64}D",
    "P1,5D",
    "pt5s",
    "P" + "9" * 40 + "Y",
)
DECIMALS = (
    *("1.10", "-0", "-0.00", "1e5", "NaN", "-Infinity", "+1", " 7", str(2**64)),
    "0." + "1" * 300,
)
INTEGERS = ("-0", "007", "+5", str(2**64), "9" * 4000)
UUIDS = (
    "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
    "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}",
    "f81d4fae7dec11d0a76500a0c91e6bf6",
)
BASE64 = ("", "QQ==", "QQ", "QR==", "_-8=", "QU\r\nJD", " QUJD ")

OTHERWISE = {
    "2024-05-17T24:00:00Z": "2024-05-18T00:00:00Z",
    "2024-05-17t10:11:12z": "2024-05-17T10:11:12Z",
    "2024-05-17 10:11:12 +0200": "2024-05-17T10:11:12+02:00",
    "2024-05-17T10:11:12,5Z": "2024-05-17T10:11:12.500Z",
    "2024-05-17T10:11Z": "2024-05-17T10:11:00Z",
    "20240517": "2024-05-17",
    "2024-W20-5": "2024-05-17",
    "10:11": "10:11:00",
    "10:11:12,5": "10:11:12.500000",
    "10:11:12.5+02:00": "10:11:12.500000+02:00",
    "T10:11:12": "10:11:12",
    "P3W": "P21D",
    "-PT0S": "P0D",
    "P1,5D": "P1DT12H",
    "pt5s": "PT5S",
}
"""Texts that Python's own class says in full, and how they are written then."""

FORMATS: dict[str, tuple[Read, Write, tuple[str, ...], type]] = {
    "date-time": (as_datetime, datetime_text, HOSTILE_DATE_TIMES, datetime),
    "date": (as_date, date_text, (*DATES, *HOSTILE_DATE_TIMES), date),
    "time": (as_time, time_text, TIMES, time),
    "duration": (as_duration, duration_text, DURATIONS, timedelta),
    "decimal": (as_decimal, decimal_text, DECIMALS, Decimal),
    "int64": (as_integer, integer_text, INTEGERS, int),
    "uuid": (as_uuid, uuid_text, UUIDS, UUID),
    "byte": (as_base64, base64_text, BASE64, bytes),
}
MANY = [
    pytest.param(read, write, text, type_, id=f"{name} {text[:40]!r}")
    for name, (read, write, texts, type_) in FORMATS.items()
    for text in texts
]
EACH = [
    pytest.param(read, write, id=name) for name, (read, write, *_) in FORMATS.items()
]


@pytest.mark.parametrize(("read", "write", "text", "type_"), MANY)
def test_c15_what_python_cannot_hold_goes_back_as_it_came(
    read: Read, write: Write, text: str, type_: type
) -> None:
    value = read(text)
    assert isinstance(value, type_)
    written = OTHERWISE.get(text, text)
    if type_ is date and len(text) > len("2024-05-17"):  # no date says so much
        written = text
    assert write(value) == written
    assert type(value) is type_ or write(value) == text
    for other in (
        copy.copy(value),
        copy.deepcopy(value),
        pickle.loads(pickle.dumps(value)),
    ):
        assert type(other) is type(value)
        assert write(other) == written


@pytest.mark.parametrize(("read", "write"), EACH)
@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=30) | st.from_regex(r"\A[-+0-9TZPYMWDHS:., ]{1,30}\Z"))
def test_c15_any_text_is_refused_or_goes_back(
    read: Read, write: Write, text: str
) -> None:
    try:
        value = read(text)
    except MISFIT:
        return
    says_the_same(read, write, text, value)


def says_the_same(read: Read, write: Write, text: str, value: Any) -> None:
    """Demand that a text is written as it came, or as what Python's class says in full."""
    written = write(value)
    if isinstance(value, Written):
        assert written == text
        return
    again = read(written)
    assert repr(again) == repr(value)  # a NaN is not equal to itself
    assert write(again) == written


@pytest.mark.parametrize(("read", "write"), EACH)
def test_c15_texts_of_other_formats_are_refused_or_go_back(
    read: Read, write: Write
) -> None:
    for _, _, texts, _ in FORMATS.values():
        for text in (*texts, "NaN", "nan", "0000", "24:00", "-0", str(2**64)):
            try:
                value = read(text)
            except MISFIT:
                continue
            says_the_same(read, write, text, value)


@pytest.mark.parametrize(("read", "write"), EACH)
@pytest.mark.parametrize("data", [None, True, 0, 1.5, [], {}, ["2024-05-17"]])
def test_what_is_no_text_is_refused(read: Read, write: Write, data: object) -> None:
    with pytest.raises(MISFIT):
        read(data)


@given(text=date_times())
def test_date_times_go_back_whatever_their_form(text: str) -> None:
    says_the_same(as_datetime, datetime_text, text, as_datetime(text))


@given(text=usual_date_times())
@example("2024-05-17T10:11:12.000Z")
@example("2024-05-17T10:11:12Z")
def test_usual_date_times_are_plain_and_go_back_to_the_letter(text: str) -> None:
    value = as_datetime(text)
    assert type(value) is datetime
    assert datetime_text(value) == text
    assert datetime_text(pickle.loads(pickle.dumps(copy.deepcopy(value)))) == text


def test_databases_and_other_encoders_take_what_was_read() -> None:
    for text in ("2024-05-17T10:11:12.000Z", "2024-05-17 10:11:12.5+02:00"):
        value = as_datetime(text)
        with contextlib.closing(sqlite3.connect(":memory:")) as database:
            database.execute("create table moments (at timestamp)")
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                database.execute("insert into moments values (?)", [value])
        assert yaml.safe_load(yaml.safe_dump(value)) == value


@given(
    moment=st.datetimes(min_value=datetime(1000, 1, 1)),
    fraction=fractions(),
    offset=offsets(),
)
def test_a_date_time_is_read_to_the_microsecond(
    moment: datetime, fraction: str, offset: str
) -> None:
    whole = moment.replace(microsecond=0)
    found = as_datetime(f"{whole:%Y-%m-%dT%H:%M:%S}{fraction}{offset}")
    assert found.replace(tzinfo=None, microsecond=0) == whole
    assert found.microsecond == int((fraction[1:] or "0").ljust(6, "0")[:6])
    expected = _offset(offset)
    assert found.utcoffset() == expected


def _offset(text: str) -> timedelta | None:
    match = re.fullmatch(r"([+-])(\d\d):?(\d\d)", text)
    if match is None:
        return timedelta() if text else None
    size = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return -size if match[1] == "-" else size


@given(value=st.datetimes(timezones=st.timezones()))
def test_date_times_of_ones_own_are_rfc_3339(value: datetime) -> None:
    text = datetime_text(value)
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3}|\.\d{6})?(Z|[+-]\d\d:\d\d)", text
    )
    assert as_datetime(text) == value.astimezone(UTC)


def test_a_date_time_without_a_zone_is_not_sent_unless_it_came_so() -> None:
    with pytest.raises(ConfigurationError, match=r"timezone\.utc"):
        datetime_text(datetime(2024, 5, 17))
    came = as_datetime("2024-05-17T10:11:12")
    assert came.tzinfo is None
    assert datetime_text(came) == "2024-05-17T10:11:12"
    with pytest.raises(ConfigurationError):
        datetime_text(came + timedelta(days=1))


def test_the_nearest_moments() -> None:
    assert as_datetime("2016-12-31T23:59:60Z") == datetime(
        2016, 12, 31, 23, 59, 59, 999_999, UTC
    )
    assert as_datetime("2024-05-17T24:00:00+02:00") == datetime(
        2024, 5, 17, 22, tzinfo=UTC
    )
    assert as_datetime("9999-12-31T24:00:00Z") == datetime.max.replace(tzinfo=UTC)
    assert as_datetime("0000-07-01T12:00:00Z") == datetime.min.replace(tzinfo=UTC)
    assert as_date("0000-00-00") == date.min
    assert as_time("24:00:00") == time.max


@pytest.mark.parametrize("text", ["2024-02-30T00:00:00z", "2024-05-17T25:00:00z"])
def test_what_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(MISFIT):
        as_datetime(text)


@given(value=st.dates())
def test_dates_are_plain(value: date) -> None:
    assert type(as_date(date_text(value))) is date
    assert as_date(date_text(value)) == value


def test_the_date_of_a_date_time_is_sent_where_a_date_is_due() -> None:
    assert date_text(datetime(2024, 5, 17, 10, tzinfo=UTC)) == "2024-05-17"
    assert date_text(as_datetime("2024-05-17T10:00:00Z")) == "2024-05-17"


@pytest.mark.parametrize("text", dict.fromkeys((*DATES, *HOSTILE_DATE_TIMES)))
def test_a_date_or_a_date_time_is_what_its_text_says(text: str) -> None:
    found = as_moment(text)
    expected = as_date(text) if len(text) <= len("2024-05-17") else as_datetime(text)
    assert type(found) is type(expected)
    assert found == expected
    says_the_same(as_moment, moment_text, text, found)


@settings(max_examples=300, deadline=None)
@given(text=date_times() | st.from_regex(r"\A[-0-9TZ:.]{1,30}\Z"))
def test_c15_any_date_or_date_time_is_refused_or_goes_back(text: str) -> None:
    try:
        value = as_moment(text)
    except MISFIT:
        return
    says_the_same(as_moment, moment_text, text, value)


@given(value=st.dates() | st.datetimes(timezones=st.just(UTC)))
def test_a_date_and_a_date_time_are_told_apart(value: date) -> None:
    found = as_moment(moment_text(value))
    assert isinstance(found, datetime) is isinstance(value, datetime)
    assert found == value


@given(value=st.timedeltas())
@example(timedelta.max)
@example(timedelta.min)
@example(timedelta())
def test_durations_of_ones_own_are_iso_8601(value: timedelta) -> None:
    assert as_duration(duration_text(value)) == value


def test_the_units_of_durations() -> None:
    assert as_duration("P1Y2M3W4DT5H6M7.5S") == timedelta(
        days=365 + 60 + 21 + 4, hours=5, minutes=6, seconds=7.5
    )
    assert duration_text(timedelta(days=1, seconds=3661, microseconds=5)) == (
        "P1DT1H1M1.000005S"
    )
    assert duration_text(timedelta()) == "P0D"


@given(value=st.decimals(allow_nan=False))
def test_decimals_are_exact(value: Decimal) -> None:
    assert as_decimal(str(value)).compare_total(value) == 0


def test_no_number_at_all() -> None:
    assert as_decimal("NaN").is_nan()
    with pytest.raises(MISFIT):
        as_decimal("sNaN")


def test_c15_digits_without_end_are_a_misfit() -> None:
    with pytest.raises(MISFIT):
        as_integer("9" * 10_000)


@given(value=st.integers())
def test_integers_are_plain(value: int) -> None:
    found = as_integer(integer_text(value))
    assert type(found) is int
    assert found == value


def test_an_integer_is_shown_by_its_digits() -> None:
    assert f"{as_integer('007')} {as_integer('007')!s} {as_integer('007')!r}" == "7 7 7"


@given(value=st.uuids())
def test_uuids_are_plain(value: UUID) -> None:
    assert type(as_uuid(uuid_text(value))) is UUID
    assert as_uuid(uuid_text(value)) == value
    assert as_uuid(str(value).upper()) == value


@given(value=st.binary())
def test_bytes_are_plain(value: bytes) -> None:
    assert type(as_base64(base64_text(value))) is bytes
    assert as_base64(base64_text(value)) == value


def test_texts_are_seen_where_values_are_shown() -> None:
    assert repr(as_datetime("2016-12-31T23:59:60Z")) == (
        "DateTime('2016-12-31T23:59:60Z')"
    )


def test_arithmetic_leaves_the_text_behind() -> None:
    later = as_datetime("2024-05-17T10:11:12.123456789Z") + timedelta(days=1)
    written = "2024-05-18T10:11:12.123456Z"
    assert datetime_text(later) == written
    assert datetime_text(copy.deepcopy(later)) == written
    assert datetime_text(pickle.loads(pickle.dumps(later))) == written
    assert "18" in repr(later)


@pytest.mark.parametrize(("read", "write", "text", "type_"), MANY)
def test_free_data_takes_them_too(
    read: Read, write: Write, text: str, type_: type
) -> None:
    if type_ in (int, Decimal, bytes):  # nothing tells that these are text
        return
    value = read(text)
    assert to_json({"deep": [value]}) == {"deep": [write(value)]}


def test_plain_data_stays_as_it_is() -> None:
    data = {"a": [1, 1.5, True, None, "x", 2**70]}
    assert to_json(data) == data
    assert math.isnan(to_json(math.nan))


def test_a_key_with_a_format_is_masked_as_any_other_text() -> None:
    key = UUID("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
    shown = without_secrets(
        {"api_key": key, "token": b"hidden", "pair": (key, {"secret": "hidden"})}
    )
    assert shown == {"api_key": MASK, "token": MASK, "pair": (key, {"secret": MASK})}

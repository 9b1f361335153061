"""JSON: the choices that the standard leaves open, the same with both parsers."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from paragon_codegen.runtime.errors import ClientError, ConfigurationError, DecodeError
from paragon_codegen.runtime.json_text import dump_json, parse_json


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "number",
    [2**53 + 1, 2**63, -(2**63) - 1, 2**64, 10**30, 12345678901234567890, 0, -1],
)
def test_c15_big_integers_are_exact(number: int) -> None:
    value = {"n": [number], "text": str(number)}
    assert parse_json(json.dumps(value).encode()) == value
    assert parse_json(dump_json(value)) == value


@pytest.mark.usefixtures("parser")
def test_c18_of_duplicate_keys_the_last_one_counts() -> None:
    assert parse_json(b'{"a": 1, "b": 2, "a": 3}') == {"a": 3, "b": 2}


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", [b"NaN", b"Infinity", b"-Infinity"])
def test_c18_nan_is_refused_both_ways(text: bytes) -> None:
    with pytest.raises(DecodeError, match="not JSON"):
        parse_json(b"[" + text + b"]")
    with pytest.raises(ClientError, match="JSON"):
        dump_json([float(text)])


@pytest.mark.usefixtures("parser")
def test_c18_a_lone_surrogate_is_kept_and_sent_back() -> None:
    value = parse_json(b'{"a": "\\ud83d", "b": "\\ud83d\\ude00"}')
    assert value == {"a": "\ud83d", "b": "😀"}
    assert parse_json(dump_json(value)) == value
    assert dump_json(value) == b'{"a":"\\ud83d","b":"\\ud83d\\ude00"}'


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "text",
    [
        "1e400",
        "-0",
        "-0.0",
        "1.0",
        "1E5",
        "0.1",
        "5e-324",
        "1" * 19,
        "[]",
        '"\\u0000"',
        '\ufeff{"a": 1}',
        " 1 ",
        "0.1234567890123456789012",
        "1e-400",
    ],
)
def test_c18_both_parsers_agree(text: str) -> None:
    expected = json.loads(text.lstrip("\ufeff"))
    value = parse_json(text.encode())
    assert repr(value) == repr(expected)


def test_json_that_cannot_be_written_is_refused() -> None:
    circle: list[Any] = []
    circle.append(circle)
    for value in (object(), {1, 2}, circle, b"bytes", {(1, 2): 3}):
        with pytest.raises(ClientError, match="cannot be written as JSON"):
            dump_json(value)


def test_what_json_has_no_form_for_is_text() -> None:
    moment = datetime(2024, 5, 17, 10, tzinfo=UTC)
    data = {"at": [moment, moment.date()], "for": timedelta(1), "odd": "\ud800"}
    assert dump_json(data) == (
        rb'{"at":["2024-05-17T10:00:00Z","2024-05-17"],"for":"P1D","odd":"\ud800"}'
    )
    with pytest.raises(ConfigurationError, match="time zone"):
        dump_json({"at": datetime(2024, 5, 17)})
    # A decimal may be meant as a number, and bytes as text.
    for value in ({1, 2}, Decimal("1.10"), b"bytes"):
        name = type(value).__name__
        with pytest.raises(ConfigurationError, match=f"type {name} is not JSON"):
            dump_json({"at": value})

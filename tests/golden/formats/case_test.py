"""Texts with a format are values of Python's, and go back as they came."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from decimal import Decimal
from email import message_from_bytes
from types import ModuleType
from typing import Any, get_type_hints
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest

from tests.runtime.server import Server

ID = UUID("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
UTC = dt.timezone.utc
EVENT: dict[str, Any] = {
    "id": str(ID),
    "parent": str(ID).upper(),
    "at": "2020-01-01T00:00:00.000000001Z",
    "ended": None,
    "date": "2024-05-17",
    "dates": ["2024-05-17", "0000-00-00"],
    "dt": "23:59:60Z",
    "length": "P1Y2M",
    "price": "1.10",
    "rates": {"a": "0.1", "b": "1e5"},
    "serial": "18446744073709551616",
    "serials": ["1", "-0"],
    "table": [["1"], ["007"]],
    "data": "QQ==",
    "image": "QUI",
    "moment": "2016-12-31T23:59:60Z",
    "either": "2024-05-17",
    "same": None,
    "cursor": "yesterday",
    "own": "2024-05-17T10:11:12+02:00",
    "link": "HTTP://EXAMPLE.com",
    "mail": "no mail",
    "big": 2**70,
    "rate": 0.1,
    "secret": "s",
    "unheard": "of",
    "later": "2024-05-17",
}


def test_what_came_goes_back(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(EVENT)
    with package.Client(base_url=server.url) as client:
        event = client.get_event(ID, until=None)
        assert type(event.id) is UUID
        assert event.at == dt.datetime(2020, 1, 1, tzinfo=UTC)
        assert event.date == dt.date(2024, 5, 17)
        assert event.length == dt.timedelta(days=425)
        assert event.price == Decimal("1.1")
        assert event.rates["b"] == 100_000
        assert (event.serial, event.table) == (2**64, [[1], [7]])
        assert (event.data, event.image) == (b"A", b"AB")
        assert event.moment == dt.datetime(2016, 12, 31, 23, 59, 59, 999_999, UTC)
        assert event.own.utcoffset() == dt.timedelta(hours=2)
        server.script = lambda request, reply: reply.json("2024-05-17T10:11:12Z")
        assert client.put_event(ID, body=event) == dt.datetime(
            2024, 5, 17, 10, 11, 12, tzinfo=UTC
        )
    assert json.loads(server.requests[-1].body) == EVENT


def test_values_of_ones_own(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json("2024-05-17T10:11:12Z")
    zone = dt.timezone(dt.timedelta(hours=2))
    models = package.models
    event = models.Event(
        id=ID,
        at=dt.datetime(2024, 5, 17, 10, tzinfo=zone),
        date=dt.date(2024, 5, 17),
        dt_=dt.time(10, 11),
        length=dt.timedelta(hours=1),
        price=Decimal("1.10"),
        serial=5,
        table=[[1]],
        data=b"A",
        moment=models.Moment2(day=dt.date(2024, 5, 17)),
        same=ID,
    )

    async def call() -> None:
        async with package.AsyncClient(base_url=server.url) as client:
            await client.put_event(ID, body=event)

    asyncio.run(call())
    assert json.loads(server.requests[0].body) == {
        "id": str(ID),
        "at": "2024-05-17T10:00:00+02:00",
        "date": "2024-05-17",
        "dt": "10:11:00",
        "length": "PT1H",
        "price": "1.10",
        "serial": "5",
        "table": [["1"]],
        "data": "QQ==",
        "moment": {"day": "2024-05-17"},
        "same": str(ID),
    }


def test_parameters(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(EVENT)
    with package.Client(base_url=server.url) as client:
        client.get_event(
            ID,
            since=dt.datetime(2024, 5, 17, 10, microsecond=5, tzinfo=UTC),
            days=[dt.date(2024, 5, 17), dt.date(2024, 5, 18)],
            until=dt.datetime(2024, 5, 17, 10, tzinfo=UTC),
            within=dt.timedelta(days=1),
            x_cursor=2**64,
            seen=dt.time(10, 11, tzinfo=UTC),
        )
        client.get_event(str(ID), since="2024-05-17T10:00:00Z", until=None)
        with pytest.raises(package.ConfigurationError, match="time zone"):
            client.get_event(ID, since=dt.datetime(2024, 5, 17), until=None)
    first, second = server.requests
    assert urlsplit(first.target).path == f"/events/{ID}"
    assert parse_qs(urlsplit(first.target).query) == {
        "since": ["2024-05-17T10:00:00.000005Z"],
        "days": ["2024-05-17", "2024-05-18"],
        "until": ["2024-05-17"],
        "within": ["P1D"],
    }
    assert first.header("x-cursor") == str(2**64)
    assert first.header("cookie") == "seen=10:11:00Z"
    assert second.target == f"/events/{ID}?since=2024-05-17T10%3A00%3A00Z&until="


def test_lists(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(["2024-05-17"])
    with package.Client(base_url=server.url) as client:
        assert client.add_days(body=[1, 2**64]) == [dt.date(2024, 5, 17)]
    assert json.loads(server.requests[0].body) == ["1", str(2**64)]


def test_forms_and_parts(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(204)
    at = dt.datetime(2024, 5, 17, 10, tzinfo=UTC)
    with package.Client(base_url=server.url) as client:
        client.send_form(at=at, count=7)
        client.send_parts(at=at, data=b"A", days=[at.date()], file=b"F")
        client.send_parts()
    form, parts, nothing = server.requests
    assert parse_qs(form.body.decode()) == {
        "at": ["2024-05-17T10:00:00Z"],
        "count": ["7"],
    }
    head = f"Content-Type: {parts.header('content-type')}\r\n\r\n".encode()
    assert [
        each.get_payload(decode=True)
        for each in message_from_bytes(head + parts.body).get_payload()
    ] == [b"2024-05-17T10:00:00Z", b"QQ==", b"2024-05-17", b"F"]
    assert nothing.body == b""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"at": "yesterday"}, "expected a date-time, got a string that is none @ $.at"),
        ({"id": 5}, "expected a UUID, got an integer @ $.id"),
        ({"table": [["x"]]}, "expected an integer as text, .* @ $.table"),
        ({"rates": {"a": "x"}}, "expected a decimal number as text, .* @ $.rates.a"),
        ({"data": "?"}, "expected base64, got a string that is none @ $.data"),
        ({"moment": "x"}, r"expected a date-time or .*, got a string @ $.moment"),
    ],
)
def test_what_is_none_of_its_format_is_refused_with_its_place(
    package: ModuleType, change: dict[str, Any], message: str
) -> None:
    pattern = message.replace("$", r"\$").replace("[", r"\[")
    with pytest.raises(package.DecodeError, match=pattern):
        package.models.Event.from_dict({**EVENT, **change})


def test_hints(package: ModuleType) -> None:
    hints = get_type_hints(package.models.Event)
    assert (hints["id"], hints["date"]) == (UUID, dt.date)
    assert hints["at"] is dt.datetime
    # The format of a number says nothing of its class.
    assert package.models.Level in hints["level"].__args__
    for plain in ("cursor", "link", "unheard"):
        assert str in hints[plain].__args__

"""A date, or a date and time: each is what its text says, and goes back so."""

from __future__ import annotations

import datetime as dt
import json
from types import ModuleType
from typing import Any, get_type_hints
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.golden.support import echoed
from tests.runtime.server import Server

UTC = dt.timezone.utc
EVENT: dict[str, Any] = {
    "when": "2024-05-17",
    "at": "2024-05-17T10:11:12.000000001Z",
    "list": ["2024-05-17", "0000-01-01", "2024-05-17", "2024-05-17T00:00:00Z"],
    "table": {"a": "2016-12-31T23:59:60Z", "b": "2024-05-17"},
    "either": "2024-05-17T00:00:00+02:00",
    "again": "2024-05-17",
    "text": "2024-05-17",
    "id": "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
}


def test_they_travel(package: ModuleType, server: Server) -> None:
    event = echoed(package, server, package.models.Event.from_dict(EVENT))
    assert type(event.when) is dt.date
    assert event.at == dt.datetime(2024, 5, 17, 10, 11, 12, tzinfo=UTC)
    assert [isinstance(each, dt.datetime) for each in event.list_] == [
        *(False, False, False, True)
    ]
    assert isinstance(event.table["a"], dt.datetime)
    assert isinstance(event.either, dt.datetime)
    assert (event.text, event.id) == (EVENT["text"], EVENT["id"])
    assert event.to_dict() == EVENT


def test_values_of_ones_own(package: ModuleType, server: Server) -> None:
    midnight = dt.datetime(2024, 5, 17, tzinfo=UTC)
    made = package.models.Event(
        when=midnight, at=None, list_=[midnight.date()], either=midnight
    )
    assert echoed(package, server, made).to_dict() == {
        "when": "2024-05-17T00:00:00Z",
        "at": None,
        "list": ["2024-05-17"],
        "either": "2024-05-17T00:00:00Z",
    }
    with package.Client(base_url=server.url) as client:
        client.echo(body=[], since=midnight)
        client.echo(body=[], since=midnight.date())
    sent = [parse_qs(urlsplit(each.target).query) for each in server.requests[-2:]]
    assert sent == [{"since": ["2024-05-17T00:00:00Z"]}, {"since": ["2024-05-17"]}]
    assert json.loads(server.requests[-1].body) == []


def test_hints(package: ModuleType) -> None:
    hints = get_type_hints(package.models.Event)
    assert hints["at"] == dt.date | dt.datetime | None


@pytest.mark.parametrize("text", ["yesterday", "2024-13-01", "2024-05-17T25:00:00Z"])
def test_other_texts_are_misfits(package: ModuleType, text: str) -> None:
    with pytest.raises(package.DecodeError, match=r"@ \$\.when"):
        package.models.Event.from_dict({**EVENT, "when": text})

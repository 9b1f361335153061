"""Events of Django Ninja 1.7, with its pages and its bearer."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.runtime.server import Server

EVENT = {
    "title": "Fair",
    "place": {"name": "Hall", "latitude": 52.5},
    "tags": [],
    "id": 3,
    "at": "2026-01-02T03:04:05Z",
}


def test_a_page_of_events(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"items": [EVENT], "count": 1})
    with package.Client(base_url=server.url, token="t") as client:
        page = client.events.events_list_events(words=["a", "b"], limit=1)
    assert page.items[0].to_dict() == EVENT
    (sent,) = server.requests
    assert sent.target == "/api/events?words=a&words=b&limit=1"
    assert sent.header("authorization") == "Bearer t"


def test_an_event_and_its_refusal(package: ModuleType, server: Server) -> None:
    with package.Client(base_url=server.url, token="t") as client:
        server.script = lambda request, reply: reply.json(EVENT, 201)
        place = package.models.Place(name="Hall", latitude=52.5)
        assert client.events_add_event(title="Fair", place=place).id == 3
        server.script = lambda request, reply: reply.json({"message": "full"}, 400)
        with pytest.raises(package.errors.BadRequest) as caught:
            client.events_add_event(title="Fair")
    assert caught.value.error == package.models.Error(message="full")


def test_a_poster(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(200)
    with package.Client(base_url=server.url) as client:
        assert client.events_poster(3, file=b"PNG") is None
    assert server.requests[0].header("authorization") is None

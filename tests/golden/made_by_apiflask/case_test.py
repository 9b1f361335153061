"""Notes of APIFlask 3.1."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.runtime.server import Server


def test_notes_and_their_pages(package: ModuleType, server: Server) -> None:
    notes = {
        "notes": [{"id": 1, "text": "a", "mood": None, "done": False}],
        "pagination": {"page": 1, "total": 1, "next": ""},
    }
    server.script = lambda request, reply: reply.json(notes)
    with package.Client(base_url=server.url) as client:
        found = client.get_notes(page=1)
    assert found.to_dict() == notes
    assert server.requests[0].target == "/notes?page=1"


def test_a_note_is_sent_whole(package: ModuleType, server: Server) -> None:
    """The document does not say that a body must be there, so it is one argument."""
    server.script = lambda request, reply: reply.json({"id": 2, "text": "b"}, 201)
    note = package.models.NoteIn(text="b", mood="good")
    with package.Client(base_url=server.url, token="t") as client:
        assert client.post_notes(body=note).id == 2
    assert server.requests[0].body == b'{"text":"b","mood":"good"}'


def test_what_marshmallow_refuses(package: ModuleType, server: Server) -> None:
    body = {"message": "Validation error", "detail": {"json": {"text": ["Missing."]}}}
    server.script = lambda request, reply: reply.json(body, 422)
    with package.Client(base_url=server.url, token="t") as client:
        with pytest.raises(package.errors.UnprocessableEntity) as caught:
            client.post_notes(body=package.models.NoteIn(text=""))
    assert caught.value.error.to_dict() == body

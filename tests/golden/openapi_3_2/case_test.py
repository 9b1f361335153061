"""Methods that OpenAPI has had since 3.2, and media types of `components`."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.runtime.server import Connection, Request, Server, does, sends


def test_query(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(["a", "b"])
    with package.Client(base_url=server.url) as client:
        assert client.search_notes(shelf="s", text="a") == ["a", "b"]
    (request,) = server.requests
    assert (request.method, request.target) == ("QUERY", "/notes?shelf=s")
    assert request.body == b'{"text":"a"}'


def test_a_query_is_tried_again(package: ModuleType, server: Server) -> None:
    def script(request: Request, reply: Connection) -> None:
        reply.json([], status=500 if len(server.requests) == 1 else 200)

    server.script = script
    with package.Client(base_url=server.url) as client:
        assert client.search_notes(text="a") == []
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [201, 500])
def test_any_other_method(package: ModuleType, server: Server, status: int) -> None:
    server.script = lambda request, reply: reply.json({"id": "2"}, status=status)
    with package.Client(base_url=server.url) as client:
        if status == 201:
            copy = client.copy_note("1", destination="/notes/2")
            assert copy == package.models.Note(id="2")
        else:
            with pytest.raises(package.errors.ServerError):
                client.copy_note("1", destination="/notes/2")
    (request,) = server.requests
    assert (request.method, request.target) == ("COPY", "/notes/1")
    assert request.header("destination") == "/notes/2"


def test_it_is_sent_as_it_is_written(package: ModuleType, server: Server) -> None:
    server.script = does(sends(b"HTTP/1.1 204 No Content\r\n\r\n"))
    with package.Client(base_url=server.url) as client:
        assert client.lock_notes_id("1") is None
    assert [request.method for request in server.requests] == ["lock"]

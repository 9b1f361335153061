"""Media types that say nothing, as Spring and .NET write them: the schema says it."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.runtime.server import Connection, Request, Server

JSON = {"Content-Type": "application/json;charset=UTF-8"}


def test_answers_are_models(package: ModuleType, server: Server) -> None:
    models = package.models
    with package.Client(base_url=server.url) as client:
        server.script = lambda request, reply: reply.json({"name": "a"})
        assert client.get_thing(1) == models.Thing(name="a")
        server.script = lambda request, reply: reply.json([{"name": "a"}])
        assert client.list_things() == [models.Thing(name="a")]
        assert client.as_plain() == [models.Thing(name="a")]
    accepted = [request.header("accept") for request in server.requests]
    assert accepted[0] == "application/json, */*;q=0.9"
    assert accepted[2] == "application/json, text/plain;q=0.9, text/json"


@pytest.mark.parametrize("kind", ["application/vnd.x+json", "application/hal+json", ""])
def test_whatever_the_server_calls_it(
    package: ModuleType, server: Server, kind: str
) -> None:
    server.script = lambda request, reply: reply.reply(
        200, b'{"name":"a"}', headers={"Content-Type": kind} if kind else {}
    )
    with package.Client(base_url=server.url) as client:
        assert client.get_thing(1).name == "a"


def test_errors_are_models(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"title": "no"}, 404)
    with package.Client(base_url=server.url) as client:
        with pytest.raises(package.errors.NotFound) as caught:
            client.get_thing(1)
        assert caught.value.error == package.models.Problem(title="no")
        server.script = lambda request, reply: reply.reply(
            409, b'{"title":"x"}', headers={"Content-Type": "application/problem+json"}
        )
        with pytest.raises(package.errors.Conflict) as conflict:
            client.as_plain()
        assert conflict.value.error == package.models.Problem(title="x")


def test_blanks_around_a_media_type_are_none_of_it(
    package: ModuleType, server: Server
) -> None:
    xml = {"Content-Type": "application/xml"}
    server.script = lambda request, reply: reply.reply(200, b"<a/>", headers=xml)
    with package.Client(base_url=server.url) as client:
        assert client.add_blank(name="a") == b"<a/>"
    (sent,) = server.requests
    assert sent.header("content-type") == "application/json"
    assert sent.header("accept") == "application/xml"


def test_bodies_are_json(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(204)
    with package.Client(base_url=server.url) as client:
        client.add_thing(name="a")
        client.add_named(name="b")
        client.add_text(text="c")
    sent = [(each.header("content-type"), each.body) for each in server.requests]
    assert sent == [
        ("application/json", b'{"name":"a"}'),
        ("application/json", b'{"name":"b"}'),
        ("text/plain; charset=utf-8", b"c"),
    ]


def test_texts_and_files_are_themselves(package: ModuleType, server: Server) -> None:
    def script(request: Request, reply: Connection) -> None:
        file = request.target == "/file"
        body = b"\x89PNG" if file else "é".encode()
        kind = "image/png" if file else "text/plain"
        reply.reply(200, body, headers={"Content-Type": kind})

    server.script = script
    with package.Client(base_url=server.url) as client:
        assert client.get_file() == b"\x89PNG"
        assert client.get_text() == "é"
        assert client.get_anything() == "é".encode()

"""Answers that have no body, whatever is documented."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.runtime.server import Server

OF_GET = {"Content-Type": "application/json", "ETag": '"7"'}


def test_head(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(200, headers=OF_GET, length=9)
    with package.Client(base_url=server.url) as client:
        client.thing_exists("1")
        response = client.with_raw_response.thing_exists("1")
        assert (response.status, response.headers["etag"]) == (200, '"7"')
        server.script = lambda request, reply: reply.reply(404, headers=OF_GET)
        with pytest.raises(package.errors.NotFound):
            client.thing_exists("1")
        assert client.with_raw_response.thing_exists("1").status == 404
    assert {request.method for request in server.requests} == {"HEAD"}


@pytest.mark.parametrize("status", [200, 204, 205])
def test_a_status_without_a_body(
    package: ModuleType, server: Server, status: int
) -> None:
    body = b'{"a":1}' if status == 200 else b""
    kind = {"Content-Type": "application/json"}
    server.script = lambda request, reply: reply.reply(status, body, headers=kind)
    with package.Client(base_url=server.url) as client:
        thing = client.change_thing("1")
        assert thing == (package.models.Thing(a=1) if body else None)


def test_not_modified(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(304, headers={"ETag": '"7"'})
    with package.Client(base_url=server.url) as client:
        response = client.with_raw_response.change_thing("1", if_match='"7"')
        assert (response.status, response.headers["etag"]) == (304, '"7"')
        with pytest.raises(package.StatusError) as caught:
            client.change_thing("1", if_match='"7"')
        assert caught.value.status == 304

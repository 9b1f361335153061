"""Answers that are read as a stream, bodies that are sent as one, and events."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Connection, Request, Server

CHUNKS = (
    b'data: {"delta": "Hel"}\n\n: ping\n\ndata: {"delta": "lo"}\n\ndata: [DONE]\n\n'
)
KIND = {"Content-Type": "text/event-stream"}


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that gives back what it gets, and tells events below `/chat`."""

    def script(request: Request, reply: Connection) -> None:
        if request.target.startswith("/chat"):
            reply.reply(200, CHUNKS, headers=KIND)
        elif request.method == "GET":
            reply.reply(200, b"one\ntwo\n", headers={"Content-Type": "text/plain"})
        else:
            reply.json({"size": len(request.body)})

    with Server(script) as running:
        yield running


def test_downloads(package: ModuleType, server: Server, tmp_path: Path) -> None:
    with package.Client(base_url=server.url) as client:
        with client.files.with_streaming_response.download("7") as response:
            assert response.save(tmp_path / "seven") == 8
        with client.files.with_streaming_response.logs() as response:
            assert list(response.iter_lines()) == ["one", "two"]
        with client.files.with_streaming_response.logs() as response:
            assert response.parse() == client.files.logs() == "one\ntwo\n"
    assert (tmp_path / "seven").read_bytes() == b"one\ntwo\n"
    assert server.connections == 1


def test_only_what_has_something_to_read_has_a_stream(package: ModuleType) -> None:
    client = package.Client(base_url="http://127.0.0.1:1")
    forms = client.files.with_streaming_response
    assert [name for name in dir(forms) if name[0] != "_"] == ["download", "logs"]
    assert not hasattr(client.plain, "with_streaming_response")
    assert not hasattr(package.streaming, "StreamingPlainApi")


def test_uploads(package: ModuleType, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"12345")
    with package.Client(base_url=server.url) as client:
        for content in (path, io.BytesIO(b"12345"), iter([b"12", b"345"]), b"12345"):
            assert client.files.upload("7", content=content).size == 5
        more = [io.BytesIO(b"a"), package.File(path, "other.png")]
        client.files.add_files(file=path, note="n", more=more)
        client.files.add_files(file=[b"pieces ", b"of one"])
    whole, several = (request.body for request in server.requests[-2:])
    assert whole.count(b'filename="photo.png"') == whole.count(b'"other.png"') == 1
    assert several.count(b"pieces of one") == 1
    assert [r.header("transfer-encoding") for r in server.requests[:4]] == [
        *(None, None, "chunked", None)
    ]


EVENTS = ["complete", "enveloped"]


@pytest.mark.parametrize("name", EVENTS)
def test_events(package: ModuleType, server: Server, name: str) -> None:
    given = {"prompt": "Hi", "stream": True} if name == "complete" else {}
    with package.Client(base_url=server.url) as client:
        forms = client.chat.with_streaming_response
        with getattr(forms, name)(**given) as response:
            found = list(response.events())
        assert [each.data.delta for each in found] == ["Hel", "lo"]
        assert type(found[0].data) is package.models.Chunk
        assert type(found[0]) is package.Event
        assert getattr(client.chat, name)(**given) == CHUNKS.decode()


def test_events_of_text(package: ModuleType, server: Server) -> None:
    with package.Client(base_url=server.url) as client:
        for name in ("words", "anything"):
            with getattr(client.chat.with_streaming_response, name)() as response:
                found = [each.data for each in response.events()]
            assert found == ['{"delta": "Hel"}', '{"delta": "lo"}', "[DONE]"]


def test_the_same_with_await(package: ModuleType, server: Server) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"123"
        yield b"45"

    async def main() -> list[Any]:
        async with package.AsyncClient(base_url=server.url) as client:
            assert (await client.files.upload("7", content=pieces())).size == 5
            async with client.chat.with_streaming_response.enveloped() as response:
                return [each.data.delta async for each in response.events()]

    assert asyncio.run(main()) == ["Hel", "lo"]

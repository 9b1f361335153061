"""Answers that are sequences of JSON values, read whole and one by one."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server, does, sends

LINES = b'\xef\xbb\xbf{"id": 1}\n\n{"id": 2}\r\n{"id": 3}'
RECORDS = b'\x1e{"id": 1}\n\x1e{\n  "id": 2\n}\n\x1e{"id": 3}\n'
SEQUENCES = [
    ("lines", "application/jsonl", LINES),
    ("array", "application/x-ndjson", LINES),
    ("one", "application/x-ndjson", LINES),
    ("records", "application/geo+json-seq", RECORDS),
    ("anything", "application/json-seq; charset=utf-8", RECORDS),
]


def answer(server: Server, kind: str, body: bytes) -> None:
    """Let the server send a body byte by byte."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    server.script = does(sends(head.encode()), *(sends(bytes([b])) for b in body))


def ids(items: list[Any]) -> list[int]:
    """The ids of notes, decoded or not."""
    return [each["id"] if isinstance(each, dict) else each.id for each in items]


@pytest.mark.parametrize(("name", "kind", "body"), SEQUENCES)
def test_a_sequence(
    package: ModuleType, server: Server, name: str, kind: str, body: bytes
) -> None:
    answer(server, kind, body)
    with package.Client(base_url=server.url) as client:
        assert ids(getattr(client, name)()) == [1, 2, 3]
        with getattr(client.with_streaming_response, name)() as response:
            assert ids([*response.items()]) == [1, 2, 3]
    first, _ = server.requests
    assert first.header("accept").startswith(kind.partition(";")[0])


@pytest.mark.parametrize(("name", "kind", "body"), SEQUENCES)
def test_a_sequence_in_an_async_client(
    package: ModuleType, server: Server, name: str, kind: str, body: bytes
) -> None:
    answer(server, kind, body)

    async def read() -> list[Any]:
        async with package.AsyncClient(base_url=server.url) as client:
            call = getattr(client.with_streaming_response, name)
            async with call() as response:
                return [item async for item in response.items()]

    assert ids(asyncio.run(read())) == [1, 2, 3]


def test_items_are_models(package: ModuleType, server: Server) -> None:
    answer(server, "application/jsonl", b'{"id": 1, "more": null}\n')
    with package.Client(base_url=server.url) as client:
        (note,) = client.lines()
    assert note.to_dict() == {"id": 1, "more": None}
    assert isinstance(note, package.models.Note)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b'{"id": 1}\n{"id": "x"}\n', "id"),
        (b'{"id": 1}\n{"id": \n', "JSON"),
        (b'{"id": 1}\n' + b"[" * 100_000, "deep"),
    ],
)
def test_an_item_that_does_not_fit(
    package: ModuleType, server: Server, body: bytes, problem: str
) -> None:
    answer(server, "application/jsonl", body)
    with package.Client(base_url=server.url) as client:
        with pytest.raises(package.errors.DecodeError, match=problem):
            client.lines()
        with client.with_streaming_response.lines() as response:
            items = response.items()
            assert next(items).id == 1
            with pytest.raises(package.errors.DecodeError, match=problem):
                next(items)


def test_text_in_a_wrong_charset(package: ModuleType, server: Server) -> None:
    answer(server, "application/jsonl", b'{"id": 1}\n\xff\n')
    with package.Client(base_url=server.url) as client:
        with pytest.raises(package.errors.DecodeError, match="not valid utf-8"):
            client.lines()
        with client.with_streaming_response.lines() as response:
            with pytest.raises(package.errors.DecodeError, match="not valid utf-8"):
                [*response.items()]


def test_what_is_no_sequence(package: ModuleType, server: Server) -> None:
    answer(server, "application/json", b'{"id": 1}')
    with package.Client(base_url=server.url) as client:
        assert client.inline(stream=False).id == 1
        with client.with_streaming_response.inline() as response:
            with pytest.raises(package.errors.DecodeError, match="no.* sequence"):
                response.items()
        answer(server, "application/stream+json", b'{"part": "a"}\n{"part": "b"}\n')
        with client.with_streaming_response.inline(stream=True) as response:
            assert [item.part for item in response.items()] == ["a", "b"]

"""Uploads of parts, early answers, what blocks and what is held while sending."""

from __future__ import annotations

import io
import socket
import threading
import time
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from paragon_codegen.runtime.body import Body
from paragon_codegen.runtime.content import Content, Sources
from paragon_codegen.runtime.errors import StatusError
from paragon_codegen.runtime.multipart import (
    File,
    Part,
    field_parts,
    file_list,
    file_parts,
    multipart_body,
)
from paragon_codegen.runtime.options import Timeout
from paragon_codegen.runtime.transport import TransportFailure
from paragon_codegen.runtime.upload import bytes_body
from tests.runtime.server import Request, Server
from tests.runtime.stream_support import Face, play
from tests.runtime.support import Runner, op, quick

MIB = 1024 * 1024


def posted(body: Body) -> Any:
    """Return an operation that posts a body."""
    return op("POST", "/file", body=body)


def parts_of(request: Request) -> list[bytes]:
    """Return the parts of a multipart request, each with its headers."""
    kind = request.header("content-type") or ""
    delimiter = b"--" + kind.partition("boundary=")[2].encode()
    begin, *parts, end = request.body.split(delimiter)
    assert (begin, end) == (b"", b"--\r\n")
    return [part.removeprefix(b"\r\n").removesuffix(b"\r\n") for part in parts]


def test_parts_are_streamed_in_turn(
    server: Server, run: Runner, tmp_path: Path
) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"png" * 1000)
    body = multipart_body(
        [
            Part("note", "text"),
            *file_parts("photo", File(path, content_type="image/png")),
            *file_list("scans", [path, io.BytesIO(b"second")]),
        ]
    )
    play(run, server.url, lambda face: face.execute(posted(body)))
    (request,) = server.requests
    assert request.header("content-length") == str(len(request.body))
    note, photo, scan, second = parts_of(request)
    assert note.endswith(b"\r\n\r\ntext")
    assert b'name="photo"; filename="photo.png"\r\nContent-Type: image/png' in photo
    assert photo.endswith(b"\r\n\r\n" + b"png" * 1000)
    assert b'name="scans"; filename="photo.png"' in scan
    assert b'filename="file"' in second
    assert second.endswith(b"\r\n\r\nsecond")


def test_one_part_without_a_length_and_all_go_in_chunks(
    server: Server, run: Runner
) -> None:
    made = iter([b"some", b"", b"thing"])
    body = multipart_body([Part("a", "1"), *file_parts("b", made)])
    play(run, server.url, lambda face: face.execute(posted(body)))
    (request,) = server.requests
    assert request.header("transfer-encoding") == "chunked"
    assert [part.rpartition(b"\r\n")[2] for part in parts_of(request)] == [
        b"1",
        b"something",
    ]


def test_a_json_value_of_a_part_is_no_file() -> None:
    for value in ({"a": 1}, 7, None, True, "text"):
        (part,) = field_parts("a", value)
        assert part.filename is None


def test_parts_are_sent_again(server: Server, run: Runner) -> None:
    body = multipart_body(file_parts("a", io.BytesIO(b"again")))
    server.script = lambda request, reply: reply.json(
        {}, 429 if len(server.requests) == 1 else 200, Retry_After="0.01"
    )
    play(run, server.url, lambda face: face.execute(posted(body)))
    first, second = server.requests
    assert first.body == second.body
    assert b"again" in first.body


def test_nothing_in_a_body_is_shown(tmp_path: Path) -> None:
    body = multipart_body([Part("a", "se-cret"), *file_parts("b", io.BytesIO(b"se"))])
    assert "se-cret" not in f"{body!r}{body.content!r}"
    assert repr(bytes_body(iter([b""]))).endswith("size not known>")
    assert repr(File(io.BytesIO(b"abc"))) == "<File 'file', 3 bytes>"


def test_a_transport_never_sees_an_empty_piece() -> None:
    """In chunks, an empty one would be the end."""
    sources = bytes_body(iter([b"", b"a", b"", b"b", b""])).content
    assert isinstance(sources, Sources)
    content = Content(sources, None, lambda: TransportFailure("late"))
    assert list(content.pieces()) == [b"a", b"b"]


class Slow(io.RawIOBase):
    """A file on a slow disk."""

    def __init__(self) -> None:
        self._left = 3

    def readinto(self, buffer: Any, /) -> int:
        time.sleep(0.2)
        self._left -= 1
        if self._left < 0:
            return 0
        buffer[0] = 120
        return 1

    def readable(self) -> bool:
        return True


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_reading_a_file_does_not_hold_the_loop(server: Server, kind: Any) -> None:
    async def scenario(face: Face) -> int:
        ticks = 0
        done = anyio.Event()

        async def tick() -> None:
            nonlocal ticks
            while not done.is_set():
                await anyio.sleep(0.02)
                ticks += 1

        async with anyio.create_task_group() as group:
            group.start_soon(tick)
            await face.execute(posted(bytes_body(Slow())))
            done.set()
        return ticks

    assert play(Runner(kind), server.url, scenario) > 15
    assert server.requests[0].body == b"xxx"


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_cancelling_an_upload_ends_it(server: Server, kind: Any) -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x"
            await anyio.sleep(0.02)

    async def scenario(face: Face) -> None:
        with anyio.move_on_after(0.2) as scope:
            await face.execute(posted(bytes_body(endless())))
        assert scope.cancelled_caught
        assert await face.execute(op()) == {}

    play(Runner(kind), server.url, scenario)
    assert [request.method for request in server.requests] == ["GET"]


class Sink:
    """A server that counts what it gets, keeps none of it, and may refuse early."""

    def __init__(self, read: int, answer: bytes) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.size = 0
        self._read = read
        self._answer = answer
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._socket.accept()
        buffer = bytearray(MIB)
        with connection:
            while self.size < self._read:
                self.size += connection.recv_into(buffer)
            connection.sendall(self._answer)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv_into(buffer):
                pass

    def close(self) -> None:
        """Wait until everything was taken."""
        self._thread.join(5)
        self._socket.close()


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}"


@pytest.mark.parametrize("given", ["path", "iterator"])
def test_memory_holds_one_piece_at_a_time(
    run: Runner, tmp_path: Path, given: str
) -> None:
    size = 40 * MIB
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(size)

    def pieces() -> Iterator[bytes]:
        for _ in range(40):
            yield bytes(MIB)

    sink = Sink(size, OK)
    source: Any = path if given == "path" else pieces()
    tracemalloc.start()
    try:
        limits = quick(timeout=Timeout(total=60))
        operation = posted(bytes_body(source))
        play(run, sink.url, lambda face: face.execute(operation), options=limits)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    sink.close()
    assert sink.size >= size
    assert peak < 8 * MIB


def test_an_early_refusal_is_heard(run: Runner) -> None:
    """A server may answer before it has read a body, and read on."""
    sink = Sink(
        MIB, b"HTTP/1.1 413 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
    source = (bytes(MIB) for _ in range(8))

    async def scenario(face: Face) -> None:
        with pytest.raises(StatusError, match="413"):
            await face.execute(posted(bytes_body(source)))

    play(run, sink.url, scenario)
    sink.close()

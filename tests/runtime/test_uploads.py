"""Bodies that are not in memory: files, paths and iterators, sent as they are read."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from paragon_codegen.runtime.errors import (
    ConfigurationError,
    ConnectionFailed,
    ServerError,
    TimedOut,
)
from paragon_codegen.runtime.operation import Operation
from paragon_codegen.runtime.options import Timeout
from paragon_codegen.runtime.upload import bytes_body
from tests.runtime.server import Connection, Request, Server, does
from tests.runtime.stream_support import Face, play
from tests.runtime.support import Runner, op, quick

CONTENT = bytes(range(256)) * 1000


class Oops(Exception):
    """What a caller's own code raises."""


def put(source: Any, method: str = "PUT") -> Operation[Any]:
    """Return an operation that sends a body."""
    return op(method, "/file", body=bytes_body(source))


def pieces() -> Iterator[bytes]:
    """Give the content in pieces, some of them empty."""
    yield b""
    for start in range(0, len(CONTENT), 100_000):
        yield CONTENT[start : start + 100_000]
        yield b""


async def later() -> AsyncIterator[bytes]:
    """Give the content to an async client."""
    for piece in pieces():
        yield piece


class Pipe:
    """A file that has no position."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int, /) -> bytes:
        return self._file.read(size)


def at_start(folder: Path) -> Any:
    """Return an open file."""
    return open(at(folder), "rb")


def at(folder: Path) -> Path:
    """Return the path of a file with the content."""
    path = folder / "file.bin"
    path.write_bytes(CONTENT)
    return path


def after_three(folder: Path) -> Any:
    """Return an open file that stands behind three other bytes."""
    file = io.BytesIO(b"abc" + CONTENT)
    file.seek(3)
    return file


KNOWN: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda folder: CONTENT,
    "bytearray": lambda folder: bytearray(CONTENT),
    "path": at,
    "file": at_start,
    "position": after_three,
    "nothing": lambda folder: io.BytesIO(b""),
}
UNKNOWN: dict[str, Callable[[Path], Any]] = {
    "pipe": lambda folder: Pipe(CONTENT),
    "iterator": lambda folder: pieces(),
    "list": lambda folder: list(pieces()),
}


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[[str], Any]]:
    """Makes a source of a name; closes files."""
    with ExitStack() as stack:

        def made(name: str) -> Any:
            source = {**KNOWN, **UNKNOWN}[name](tmp_path)
            if isinstance(source, io.IOBase):
                stack.enter_context(source)
            return source

        yield made


@pytest.mark.parametrize("name", KNOWN)
def test_what_has_a_length_says_so(
    server: Server, run: Runner, make: Callable[[str], Any], name: str
) -> None:
    source = make(name)
    play(run, server.url, lambda face: face.execute(put(source)))
    (request,) = server.requests
    assert request.body == (b"" if name == "nothing" else CONTENT)
    assert request.header("content-length") == str(len(request.body))
    assert request.header("transfer-encoding") is None


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_has_none_goes_in_chunks(
    server: Server, run: Runner, make: Callable[[str], Any], name: str
) -> None:
    source = make(name)
    play(run, server.url, lambda face: face.execute(put(source)))
    (request,) = server.requests
    assert request.body == CONTENT
    assert request.header("content-length") is None
    assert request.header("transfer-encoding") == "chunked"


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_an_async_client_awaits_what_it_sends(server: Server, kind: Any) -> None:
    play(Runner(kind), server.url, lambda face: face.execute(put(later())))
    assert server.requests[0].body == CONTENT


def test_a_sync_client_does_not(server: Server) -> None:
    with pytest.raises(ConfigurationError, match="only an async client"):
        play(Runner("sync"), server.url, lambda face: face.execute(put(later())))
    assert server.requests == []


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("text", "a str has no bytes to send"),
        ({"a": 1}, "a dict has no bytes"),
        (7, "an? int has no bytes"),
        (io.StringIO("text"), "open it in binary mode"),
        (Path(tempfile.gettempdir()), "is a folder"),
    ],
)
def test_what_has_no_bytes_is_refused_before_the_call(source: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        put(source)


def test_a_file_that_is_not_there_is_the_systems_own_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        put(tmp_path / "none")


@pytest.mark.usefixtures("no_backoff")
@pytest.mark.parametrize("name", ["path", "file", "position", "list"])
def test_what_can_be_read_again_is_sent_again(
    server: Server, run: Runner, make: Callable[[str], Any], name: str
) -> None:
    def script(request: Request, reply: Connection) -> None:
        if len(server.requests) == 1:
            return reply.reset()
        return reply.json({}, 503 if len(server.requests) == 2 else 200)

    server.script = script
    operation = put(make(name))

    async def scenario(face: Face) -> None:
        await face.execute(operation)
        await face.execute(operation)

    play(run, server.url, scenario)
    assert [request.body == CONTENT for request in server.requests] == [True] * 4


@pytest.mark.usefixtures("no_backoff")
@pytest.mark.parametrize("name", ["pipe", "iterator"])
@pytest.mark.parametrize("way", ["reset", "status"])
def test_what_is_used_up_is_not(
    server: Server, run: Runner, make: Callable[[str], Any], name: str, way: str
) -> None:
    server.script = (
        does(Connection.reset)
        if way == "reset"
        else lambda request, reply: reply.json({}, 503)
    )
    operation = put(make(name))

    async def scenario(face: Face) -> None:
        kind = ConnectionFailed if way == "reset" else ServerError
        with pytest.raises(kind, match="its body cannot be read a second time"):
            await face.execute(operation)
        with pytest.raises(ConfigurationError, match="read by an earlier call"):
            await face.execute(operation)

    play(run, server.url, scenario)
    assert len(server.requests) == 1


def test_nothing_was_taken_where_no_connection_came(run: Runner) -> None:
    with Server() as gone:
        url = gone.url
    source = pieces()
    operation = put(source, "POST")

    async def scenario(face: Face) -> None:
        with pytest.raises(ConnectionFailed, match=r"was not sent \(2 attempts\)"):
            await face.execute(operation)

    play(run, url, scenario, options=quick(max_retries=1))
    assert b"".join(source) == CONTENT


@pytest.mark.parametrize(("change", "size"), [("shrank", 100), ("grew", 300_000)])
@pytest.mark.parametrize("given", ["path", "file"])
def test_a_file_that_changes_is_an_error(
    server: Server, run: Runner, tmp_path: Path, change: str, size: int, given: str
) -> None:
    path = at(tmp_path)
    with path.open("rb") as file:
        operation = put(path if given == "path" else file)
        os.truncate(path, size)

        async def scenario(face: Face) -> None:
            said = rf"the file 'file\.bin' {change}.*256000 bytes were promised"
            with pytest.raises(ConnectionFailed, match=said):
                await face.execute(operation)
            assert await face.execute(op()) == {}

        play(run, server.url, scenario)
    assert {request.whole for request in server.await_requests(2)} == {False, True}
    assert server.connections == 2


def test_what_an_iterator_raises_is_passed_on(server: Server, run: Runner) -> None:
    error = Oops("no more")

    def broken() -> Iterator[bytes]:
        yield CONTENT
        raise error

    async def scenario(face: Face) -> None:
        with pytest.raises(Oops) as caught:
            await face.execute(put(broken()))
        assert caught.value is error
        assert (error.__cause__, error.__context__) == (None, None)
        assert await face.execute(op()) == {}

    play(run, server.url, scenario)
    assert [request.method for request in server.requests] == ["GET"]
    assert server.connections == 2, "the half request's connection is not used again"


def test_pieces_that_are_no_bytes_are_refused(server: Server, run: Runner) -> None:
    async def scenario(face: Face) -> None:
        with pytest.raises(ConfigurationError, match="is a str, not bytes"):
            await face.execute(put(iter(["text"])))

    play(run, server.url, scenario)
    assert server.requests == []


def test_the_deadline_is_looked_at_between_pieces(server: Server, run: Runner) -> None:
    def slow() -> Iterator[bytes]:
        import time

        while True:
            time.sleep(0.05)
            yield b"x"

    async def scenario(face: Face) -> None:
        with pytest.raises(TimedOut, match=r"longer than its 0\.3 seconds"):
            await face.execute(put(slow()))

    play(run, server.url, scenario, options=quick(timeout=Timeout(total=0.3)))

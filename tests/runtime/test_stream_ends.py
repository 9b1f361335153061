"""How streams end: connections given back or closed, files whole or not there, memory."""

from __future__ import annotations

import gc
import gzip
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from paragon_codegen.runtime.errors import ConfigurationError, ConnectionFailed
from paragon_codegen.runtime.options import Timeout
from paragon_codegen.runtime.streaming_client import StreamingClient
from tests.runtime.server import Connection, Request, Server, does
from tests.runtime.stream_support import Endless, Face, get, play
from tests.runtime.support import Hosts, Runner, quick

MIB = 1024 * 1024


class Oops(Exception):
    """What a caller's own code raises."""


async def leave(response: Any) -> None:
    """Leave the block without reading."""


async def stop(response: Any) -> None:
    """Stop after the first piece."""
    async for _ in response.iter_bytes():
        break


async def abandon(response: Any) -> None:
    """Forget an iterator that has begun."""
    pieces = response.iter_bytes()
    await anext(aiter(pieces))
    del pieces
    gc.collect()


async def fail(response: Any) -> None:
    """Raise in the middle."""
    async for _ in response.iter_bytes():
        raise Oops


@pytest.mark.parametrize("way", [leave, stop, abandon, fail])
@pytest.mark.filterwarnings("error")
def test_leaving_early_closes_the_connection(
    server: Server, run: Runner, way: Callable[[Any], Any]
) -> None:
    script = Endless()

    async def scenario(face: Face) -> None:
        server.script = script
        try:
            async with face.stream(get()) as response:
                await way(response)
        except Oops:
            assert way is fail
        assert script.gone.wait(3), "the server still waits"
        server.script = lambda request, reply: reply.reply(200, b"next")
        assert await face.execute(get()) == b"next"
        gc.collect()

    play(run, server.url, scenario)
    assert server.connections == 2


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_cancelling_closes_the_connection(server: Server, kind: Any) -> None:
    server.script = script = Endless()

    async def scenario(face: Face) -> None:
        with anyio.move_on_after(0.2) as scope:
            async with face.stream(get()) as response:
                await response.read()
        assert scope.cancelled_caught
        assert await anyio.to_thread.run_sync(script.gone.wait, 3)
        server.script = lambda request, reply: reply.reply(200, b"next")
        assert await face.execute(get()) == b"next"

    play(Runner(kind), server.url, scenario)


def test_a_stream_beside_other_calls(server: Server, run: Runner) -> None:
    """What one stream has left to say never becomes the answer of another call."""

    def script(request: Request, reply: Connection) -> None:
        reply.reply(200, request.target.encode() * 50_000)

    async def scenario(face: Face) -> None:
        async with face.stream(get("/a")) as one, face.stream(get("/b")) as two:
            a, b = aiter(one.iter_bytes()), aiter(two.iter_bytes())
            first = [await anext(a), await anext(b)]
            assert await face.execute(get("/c")) == b"/c" * 50_000
            rest = [b"".join([p async for p in each]) for each in (a, b)]
        assert first[0] + rest[0] == b"/a" * 50_000
        assert first[1] + rest[1] == b"/b" * 50_000

    server.script = script
    play(run, server.url, scenario)


def test_a_child_process_leaves_the_stream_to_its_parent(server: Server) -> None:
    server.script = lambda request, reply: reply.reply(200, b"x" * MIB)
    client = StreamingClient(hosts=Hosts(default=server.url), options=quick())
    with client, client.stream(get(token=False)) as response:
        pieces = response.iter_bytes()
        begun = next(pieces)
        child = os.fork()
        if child == 0:
            try:
                next(pieces)
            except ConfigurationError as error:
                os._exit(0 if "before the process forked" in error.message else 1)
            finally:
                os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert begun + b"".join(pieces) == b"x" * MIB


def test_a_file_is_saved_whole(server: Server, run: Runner, tmp_path: Path) -> None:
    server.script = lambda request, reply: reply.reply(
        200, gzip.compress(b"x" * MIB), headers={"Content-Encoding": "gzip"}
    )
    target = tmp_path / "file.bin"
    target.write_bytes(b"older")

    async def scenario(face: Face) -> None:
        for path in (target, str(target)):
            async with face.stream(get()) as response:
                assert await response.save(path) == MIB

    play(run, server.url, scenario)
    assert target.read_bytes() == b"x" * MIB
    assert [each.name for each in tmp_path.iterdir()] == ["file.bin"]
    assert target.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    """Return the umask of this process."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_what_is_not_whole_is_not_saved(
    server: Server, run: Runner, tmp_path: Path
) -> None:
    server.script = does(
        lambda c: c.reply(200, b"half", length=100), Connection.hang_up
    )
    target = tmp_path / "file.bin"
    target.write_bytes(b"older")

    async def scenario(face: Face) -> None:
        async with face.stream(get()) as response:
            with pytest.raises(ConnectionFailed, match="not whole"):
                await response.save(target)
        for place in (tmp_path, tmp_path / "no" / "file"):
            async with face.stream(get()) as response:
                with pytest.raises(OSError, match=r"is a folder|No such file"):
                    await response.save(place)

    play(run, server.url, scenario)
    assert target.read_bytes() == b"older"
    assert [each.name for each in tmp_path.iterdir()] == ["file.bin"]


@pytest.mark.parametrize("framing", ["plain", "gzip"])
def test_memory_holds_one_piece_at_a_time(
    server: Server, run: Runner, framing: str
) -> None:
    step = bytes(MIB)
    bomb = gzip.compress(bytes(40 * MIB)) if framing == "gzip" else b""

    def script(request: Request, reply: Connection) -> None:
        if bomb:
            return reply.reply(200, bomb, headers={"Content-Encoding": "gzip"})
        reply.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (40 * MIB))
        for _ in range(40):
            reply.send(step)
        return None

    async def scenario(face: Face) -> int:
        size = 0
        async with face.stream(get()) as response:
            async for piece in response.iter_bytes():
                size += len(piece)
        return size

    server.script = script
    tracemalloc.start()
    try:
        size = play(run, server.url, scenario, options=quick(timeout=Timeout(total=60)))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert size == 40 * MIB
    assert peak < 8 * MIB

"""A client kept at module level outlives its event loops, and they leave nothing."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import pytest
import trio

from paragon_codegen.runtime.async_client import AsyncClient
from tests.runtime.server import Connection, Request, Server
from tests.runtime.support import Runner, op

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/fd").exists(), reason="counts the open files of Linux"
)


def open_sockets() -> int:
    """Return how many sockets this process has open."""
    found = 0
    for each in os.listdir("/proc/self/fd"):
        try:
            found += os.readlink(f"/proc/self/fd/{each}").startswith("socket:")
        except OSError:
            continue
    return found


def quiet_answer(request: Request, reply: Connection) -> None:
    """Answer, and keep the connection open."""
    reply.json({})


@pytest.mark.parametrize("run_loop", [asyncio.run, None], ids=["asyncio", "trio"])
def test_c07_sixty_loops_leave_no_loop_and_no_socket(
    server: Server, run_loop: Callable[..., Any] | None
) -> None:
    client = Runner("asyncio").client(server.url)
    assert isinstance(client, AsyncClient)
    loops: weakref.WeakSet[Any] = weakref.WeakSet()
    before = open_sockets()

    async def task() -> None:
        loops.add(
            asyncio.get_running_loop()
            if run_loop
            else trio.lowlevel.current_root_task()
        )
        assert await client.execute(op()) == {}

    for _ in range(60):
        if run_loop:
            run_loop(task())
        else:
            trio.run(task)
    gc.collect()
    assert len(client._connections._by_loop) <= 1
    assert len(loops) <= 1
    # The server's end of a connection counts too: this process holds both.
    assert open_sockets() - before <= 4


def test_c07_what_belongs_to_a_loop_goes_at_the_next_use(server: Server) -> None:
    """The loops are still referred to: nothing here rests on garbage collection."""
    client = Runner("asyncio").client(server.url)
    assert isinstance(client, AsyncClient)
    kept: list[asyncio.AbstractEventLoop] = []
    before = open_sockets()

    async def task() -> None:
        kept.append(asyncio.get_running_loop())
        await client.execute(op())

    gc.disable()
    try:
        for _ in range(10):
            asyncio.run(task())
        assert len(client._connections._by_loop) == 1
        assert open_sockets() - before <= 4
    finally:
        gc.enable()


def test_c07_calls_in_two_loops_share_no_socket(server: Server) -> None:
    client = Runner("asyncio").client(server.url)
    assert isinstance(client, AsyncClient)

    async def task() -> None:
        await client.execute(op())

    with asyncio.Runner() as one, asyncio.Runner() as other:
        one.run(task())
        other.run(task())
        one.run(task())
    assert [request.connection for request in server.requests] == [1, 2, 1]


class Witness:
    """Garbage that is older than a client, and so is finalized before it.

    Args:
        seen: gets the numbers of the client's sockets at that time, -1 if closed.
    """

    known: ClassVar[weakref.WeakSet[socket.socket]] = weakref.WeakSet()

    def __init__(self, seen: list[int]) -> None:
        self.seen = seen
        self.sockets: list[socket.socket] = []

    def look(self, port: int) -> None:
        """Find the client's end of connections to a server that no other found."""
        self.sockets = [
            each
            for each in gc.get_objects()
            if isinstance(each, socket.socket)
            and each not in self.known
            and each.fileno() >= 0
            and _leads_to(each, port)
        ]
        self.known.update(self.sockets)

    def __del__(self) -> None:
        self.seen += [each.fileno() for each in self.sockets]


def _leads_to(sock: socket.socket, port: int) -> bool:
    """Tell whether a socket is connected to a port."""
    try:
        return sock.family == socket.AF_INET and sock.getpeername()[1] == port
    except OSError:
        return False


def test_c07_sockets_are_closed_before_garbage_is(
    server: Server, recwarn: pytest.WarningsRecorder
) -> None:
    """A loop and a client that refer to each other go at once, in any order."""
    seen: list[int] = []

    async def task(circle: list[Any]) -> None:
        witness = Witness(seen)
        client = Runner("asyncio").client(server.url)
        assert isinstance(client, AsyncClient)
        circle += [circle, witness, client, asyncio.get_running_loop()]
        await client.execute(op())
        witness.look(server.port)

    for _ in range(10):
        asyncio.run(task([]))
    gc.collect()
    assert seen == [-1] * 10
    assert [str(each.message) for each in recwarn] == []

"""Idle connections that died cost nothing: what was never written was never tried."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.errors import ConnectionFailed
from tests.runtime.server import Connection, Request, Server
from tests.runtime.support import Runner, op, quick

IDLE = 8


class Dying:
    """A server whose first connections answer once, all at the same time, and die."""

    def __init__(self, server: Server, how: str) -> None:
        self.server = server
        self.how = how
        self.all_there = threading.Barrier(IDLE)
        self.die = threading.Event()
        server.script = self.script

    def script(self, request: Request, reply: Connection) -> None:
        if reply.number > IDLE:
            reply.json({"alive": True})
            return
        self.all_there.wait(5)
        reply.json({})
        self.die.wait(5)
        if self.how == "reset":
            reply.reset()
        else:
            reply.hang_up()


@pytest.mark.parametrize("how", ["end", "reset"])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("retries", [0, 2])
def test_dead_idle_connections_cost_no_attempt(
    server: Server, run: Runner, how: str, method: str, retries: int
) -> None:
    dying = Dying(server, how)
    client = run.client(server.url, options=quick(max_retries=retries))

    async def scenario() -> Any:
        assert isinstance(client, AsyncClient)
        async with client:
            async with anyio.create_task_group() as group:
                for _ in range(IDLE):
                    group.start_soon(client.execute, op())
            dying.die.set()
            await anyio.sleep(0.1)
            return await client.execute(op(method))

    if isinstance(client, AsyncClient):
        answer = run.loop(scenario)
    else:
        with client, ThreadPoolExecutor(IDLE) as threads:
            list(threads.map(lambda _: client.execute(op()), range(IDLE)))
            dying.die.set()
            time.sleep(0.1)
            answer = client.execute(op(method))
    assert answer == {"alive": True}
    assert len(server.requests) == IDLE + 1


def test_a_connection_that_dies_unseen_costs_no_attempt(
    server: Server, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look at the socket came too early; the first write fails."""
    for place in ("engine.Connection", "async_engine.AsyncConnection"):
        where = f"paragon_codegen.runtime.{place}.quiet"
        monkeypatch.setattr(where, lambda self: True)

    def script(request: Request, reply: Connection) -> None:
        reply.json({})
        if reply.number == 1:
            reply.reset()

    server.script = script
    client = run.client(server.url, options=quick(max_retries=0))

    async def scenario() -> None:
        assert isinstance(client, AsyncClient)
        async with client:
            await client.execute(op())
            await anyio.sleep(0.1)
            await client.execute(op("POST"))

    if isinstance(client, AsyncClient):
        run.loop(scenario)
    else:
        with client:
            client.execute(op())
            time.sleep(0.1)
            client.execute(op("POST"))
    assert [r.method for r in server.requests] == ["GET", "POST"]


def test_c01_what_was_written_is_not_sent_again(server: Server, run: Runner) -> None:
    """A server that takes the request and hangs up may have acted."""

    def script(request: Request, reply: Connection) -> None:
        if len(server.requests) > 1:
            reply.hang_up()
        else:
            reply.json({})

    server.script = script
    with pytest.raises(ConnectionFailed, match="may have been sent") as caught:
        run.all(server.url, [op(), op("POST")])
    assert caught.value.sent
    assert len(server.requests) == 2

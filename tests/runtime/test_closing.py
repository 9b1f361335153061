"""Closing from elsewhere: whoever waits is told at once."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import pytest

from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.errors import ClosedError
from paragon_codegen.runtime.options import Limits, Timeout
from paragon_codegen.runtime.steps import pause
from paragon_codegen.runtime.upload import bytes_body
from tests.runtime.server import Connection, Request, Script, Server, does, sends
from tests.runtime.support import Client, Kind, Runner, op, quick

PATIENT = quick(timeout=Timeout(total=30.0))
HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"


def sync_client(url: str, **settings: Any) -> Client:
    client = Runner("sync").client(url, options=PATIENT, **settings)
    assert isinstance(client, Client)
    return client


@contextmanager
def silent_address() -> Iterator[str]:
    """Yield the URL of a listener whose line is full: connecting never ends."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        fill = [socket.socket() for _ in range(4)]
        for each in fill:
            each.setblocking(False)
            each.connect_ex(address)
        time.sleep(0.05)
        yield f"http://127.0.0.1:{address[1]}"
        for each in fill:
            each.close()


def ends_at_once(client: Client, wait: Callable[[], object]) -> float:
    """Close a client while a thread waits; return how long the thread took."""
    caught: list[BaseException] = []

    def work() -> None:
        try:
            wait()
        except BaseException as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.3)
    assert thread.is_alive(), caught
    started = time.monotonic()
    client.close()
    thread.join(10)
    took = time.monotonic() - started
    assert [type(error) for error in caught] == [ClosedError], caught
    return took


WAITS: dict[str, Script] = {
    "for an answer": does(Connection.stall),
    "in a head": does(sends(HALF[:20]), Connection.stall),
    "in a body": does(sends(HALF), Connection.stall),
    "in backoff": lambda request, reply: reply.json({}, 429, Retry_After="20"),
}


@pytest.mark.parametrize("where", WAITS)
def test_c07_close_wakes_a_waiting_call(server: Server, where: str) -> None:
    server.script = WAITS[where]
    client = sync_client(server.url)
    copy = client._copy()
    assert ends_at_once(client, lambda: copy.execute(op())) < 0.5


def test_c07_close_wakes_a_call_that_is_connecting() -> None:
    with silent_address() as url:
        client = sync_client(url)
        assert ends_at_once(client, lambda: client.execute(op())) < 0.5


def test_c07_close_wakes_a_call_that_is_sending(server: Server) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = sync_client(f"http://127.0.0.1:{listener.getsockname()[1]}")
        large = op("POST", body=bytes_body(bytes(50_000_000)))
        assert ends_at_once(client, lambda: client.execute(large)) < 0.5


def test_c07_close_wakes_who_waits_for_a_connection(server: Server) -> None:
    server.script = does(Connection.stall)
    client = sync_client(server.url, limits=Limits(max_connections=1))
    busy = threading.Thread(target=_ignoring_close, args=(client,))
    busy.start()
    time.sleep(0.1)
    assert ends_at_once(client, lambda: client.execute(op())) < 0.5
    busy.join(5)
    assert not busy.is_alive()
    assert len(server.requests) == 1


def _ignoring_close(client: Client) -> None:
    with pytest.raises(ClosedError):
        client.execute(op())


def test_c07_close_wakes_a_pausing_behaviour(server: Server) -> None:
    client = sync_client(server.url)
    assert ends_at_once(client, lambda: client.run(pause(20.0))) < 0.5


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
@pytest.mark.parametrize("where", ["for an answer", "in a body"])
def test_c07_aclose_wakes_another_task(server: Server, kind: Kind, where: str) -> None:
    server.script = WAITS[where]

    async def scenario() -> None:
        client = Runner(kind).client(server.url, options=PATIENT)
        assert isinstance(client, AsyncClient)
        caught: list[BaseException] = []

        async def work() -> None:
            try:
                await client.execute(op())
            except ClosedError as error:
                caught.append(error)

        with anyio.fail_after(2):
            async with anyio.create_task_group() as group:
                group.start_soon(work)
                await anyio.sleep(0.2)
                await client.aclose()
        assert len(caught) == 1

    Runner(kind).loop(scenario)


def test_c07_aclose_reaches_the_connections_of_other_loops(server: Server) -> None:
    ended: list[int] = []

    def script(request: Request, reply: Connection) -> None:
        reply.json({})
        reply.stall()
        ended.append(reply.number)

    server.script = script
    client: Any = Runner("asyncio").client(server.url)
    elsewhere = asyncio.new_event_loop()
    thread = threading.Thread(target=elsewhere.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(client.execute(op()), elsewhere).result(5)

    async def here() -> None:
        await client.execute(op())
        await client.aclose()

    asyncio.run(here())
    time.sleep(0.3)
    elsewhere.call_soon_threadsafe(elsewhere.stop)
    thread.join(5)
    elsewhere.close()
    assert sorted(ended) == [1, 2]

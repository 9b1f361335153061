"""Calls over a real server: retries, limits in time, cancellation."""

from __future__ import annotations

import asyncio
import socket
import threading
import time

import anyio
import pytest

from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.errors import (
    ConnectionFailed,
    RateLimited,
    ServerError,
    TimedOut,
)
from paragon_codegen.runtime.options import Timeout
from paragon_codegen.runtime.upload import bytes_body
from tests.runtime.server import Connection, Request, Script, Server, does, sends
from tests.runtime.support import TOKEN, Kind, Runner, op, quick

pytestmark = pytest.mark.usefixtures("no_backoff")


def test_a_call_arrives_as_described(server: Server, run: Runner) -> None:
    operation = op("GET", "/a%20b", query=[("q", "1%2F2"), ("q", "3")])
    assert run.execute(server.url + "/v1", operation) == {}
    (request,) = server.requests
    assert request.target == "/v1/a%20b?q=1%2F2&q=3"
    assert dict(request.headers) == {
        "Host": f"127.0.0.1:{server.port}",
        "Accept": "application/json",
        "Accept-Encoding": "gzip, deflate",
        "User-Agent": "runtime",
        "Authorization": f"Bearer {TOKEN}",
    }


def fails_once(failure: Script) -> Script:
    """Return a script whose first answer is a failure."""

    def script(request: Request, reply: Connection) -> None:
        if len(reply.server.requests) == 1:
            failure(request, reply)
        else:
            reply.json({"ok": True})

    return script


FAILURES: dict[str, Script] = {
    "503": lambda request, reply: reply.json({}, 503),
    "reset": does(Connection.reset),
    "hang up": does(Connection.hang_up),
    "cut head": does(sends(b"HTTP/1.1 200 OK\r\nCont"), Connection.hang_up),
    "cut body": does(
        sends(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), Connection.hang_up
    ),
    "nonsense": does(sends(b"\0\0\0\r\n\r\n"), Connection.hang_up),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_c01_a_get_survives_a_failure(
    server: Server, run: Runner, failure: str
) -> None:
    server.script = fails_once(FAILURES[failure])
    assert run.execute(server.url, op()) == {"ok": True}
    assert len(server.requests) == 2


@pytest.mark.parametrize("failure", FAILURES)
def test_c01_a_post_is_not_sent_twice(
    server: Server, run: Runner, failure: str
) -> None:
    server.script = fails_once(FAILURES[failure])
    with pytest.raises((ConnectionFailed, ServerError)):
        run.execute(server.url, op("POST"))
    assert len(server.requests) == 1


def test_c01_a_post_that_never_left_is_tried_again(run: Runner) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(ConnectionFailed, match=r"not sent \(3 attempts\)") as caught:
        run.execute(f"http://127.0.0.1:{port}", op("POST"))
    assert not caught.value.sent


@pytest.mark.parametrize("retries", [0, 2])
def test_c02_retries_can_be_set(server: Server, run: Runner, retries: int) -> None:
    server.script = lambda request, reply: reply.json({}, 500)
    with pytest.raises(ServerError):
        run.execute(server.url, op(), options=quick(max_retries=retries))
    assert len(server.requests) == retries + 1


def test_c03_a_huge_retry_after_fails_at_once(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json({}, 429, Retry_After="3600")
    with pytest.raises(RateLimited) as caught:
        run.execute(server.url, op())
    assert caught.value.retry_after == 3600.0
    assert len(server.requests) == 1


BODY = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
)
SLOW: dict[str, Script] = {
    "no answer": does(Connection.stall),
    "dripped head": lambda request, reply: reply.drip(
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 500, 0.02
    ),
    "dripped body": does(sends(BODY), lambda reply: reply.drip(b" " * 500, 0.02)),
    "stalled body": does(sends(BODY + b"{"), Connection.stall),
}


@pytest.mark.parametrize("slow", SLOW)
def test_c05_the_whole_call_ends_in_time(
    server: Server, run: Runner, slow: str
) -> None:
    server.script = SLOW[slow]
    started = time.monotonic()
    with pytest.raises(TimedOut) as caught:
        run.execute(server.url, op(), options=quick(timeout=Timeout(total=0.5)))
    assert 0.4 < time.monotonic() - started < 1.5
    assert caught.value.method == "GET"
    assert caught.value.url.endswith("/thing")


@pytest.mark.parametrize("pace", [0, 50_000])
def test_c05_a_body_that_is_hardly_taken_ends_in_time(run: Runner, pace: int) -> None:
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def take_slowly() -> None:
            with listener.accept()[0] as sock:
                while not ended.wait(0.02):
                    sock.recv(pace)

        thread = threading.Thread(target=take_slowly)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        operation = op("POST", body=bytes_body(bytes(60_000_000)))
        started = time.monotonic()
        with pytest.raises(TimedOut):
            run.execute(url, operation, options=quick(timeout=Timeout(total=0.5)))
        ended.set()
        thread.join()
    assert time.monotonic() - started < 1.5


def test_c05_a_single_read_is_bounded(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.stall()
    limits = Timeout(total=5.0, read=0.2)
    started = time.monotonic()
    with pytest.raises(TimedOut, match=r"sent nothing for 0\.2 s.*1 attempt"):
        run.execute(server.url, op("POST"), options=quick(timeout=limits))
    assert time.monotonic() - started < 1.0


def test_c05_every_default_is_finite() -> None:
    defaults = Timeout()
    names = ("total", "connect", "read", "write", "pool")
    limits = [getattr(defaults, name) for name in names]
    assert len(limits) == 5
    assert all(0 < limit <= 120 for limit in limits)


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
@pytest.mark.parametrize("where", ["in flight", "in the body", "in backoff"])
def test_c06_cancellation_ends_at_once(server: Server, kind: Kind, where: str) -> None:
    scripts: dict[str, Script] = {
        "in flight": SLOW["no answer"],
        "in the body": SLOW["stalled body"],
        "in backoff": lambda request, reply: reply.json({}, 429, Retry_After="5"),
    }
    server.script = scripts[where]
    run = Runner(kind)

    async def scenario() -> None:
        client = run.client(server.url)
        assert isinstance(client, AsyncClient)
        async with client:
            started = time.monotonic()
            with anyio.move_on_after(0.3) as scope:
                await client.execute(op())
            assert scope.cancelled_caught
            assert time.monotonic() - started < 1.0
            seen = len(server.requests)
            server.script = lambda request, reply: reply.json({"usable": True})
            assert await client.execute(op()) == {"usable": True}
            assert seen == 1
            assert len(server.requests) == 2

    run.loop(scenario)


def test_c06_a_cancelled_task_is_cancelled(server: Server) -> None:
    server.script = lambda request, reply: reply.stall()

    async def scenario() -> None:
        client = Runner("asyncio").client(server.url)
        assert isinstance(client, AsyncClient)
        async with client:
            task = asyncio.create_task(client.execute(op()))
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.sleep(0.2)
            assert len(server.requests) == 1

    asyncio.run(scenario())

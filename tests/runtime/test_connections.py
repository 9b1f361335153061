"""Connections: reuse, bounds, threads, processes, loops, closing, other libraries."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest

from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.client import SyncClient
from paragon_codegen.runtime.credentials import Bearer
from paragon_codegen.runtime.errors import (
    ClosedError,
    ConfigurationError,
    ConnectionFailed,
)
from paragon_codegen.runtime.options import Limits
from paragon_codegen.runtime.transport import HttpRequest, Transport, TransportFailure
from tests.runtime.server import Connection, Request, Server, does, sends
from tests.runtime.support import Hosts, Runner, op, quick


def sync_client(url: str, **settings: Any) -> SyncClient:
    client = Runner("sync").client(url, **settings)
    assert isinstance(client, SyncClient)
    return client


def echo_token(request: Request, reply: Connection) -> None:
    """Answer with the token that came, late enough for calls to overlap."""
    time.sleep(0.002)
    reply.json({"token": request.header("authorization")})


def test_c07_one_connection_serves_many_calls(server: Server, run: Runner) -> None:
    run.all(server.url, [op()] * 5)
    assert {request.connection for request in server.requests} == {1}


@pytest.mark.parametrize("body", [b"", b"{", b'{"a": 1}'])
def test_c07_a_connection_is_reused_after_an_error(
    server: Server, run: Runner, body: bytes
) -> None:
    server.script = lambda request, reply: reply.reply(404, body)
    run.all(server.url, [op()] * 3)
    assert server.connections == 1


def test_c07_the_pool_is_bounded(server: Server) -> None:
    server.script = echo_token
    few = sync_client(server.url, limits=Limits(max_connections=3))
    with few as client, ThreadPoolExecutor(12) as threads:
        list(threads.map(lambda _: client.execute(op()), range(60)))
    assert len(server.requests) == 60
    assert server.connections <= 3


def test_c07_sixteen_threads_get_their_own_answers(server: Server) -> None:
    server.script = echo_token
    with sync_client(server.url) as client:

        def work(number: int) -> bool:
            mine = client._copy(credentials={"token": Bearer(f"token-{number}")})
            answers = [mine.execute(op()) for _ in range(20)]
            return answers == [{"token": f"Bearer token-{number}"}] * 20

        with ThreadPoolExecutor(16) as threads:
            assert all(threads.map(work, range(16)))


def test_c07_a_first_use_by_many_threads_opens_one_pool(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sync_client(server.url) as client:
        barrier = threading.Barrier(16)
        open_transport = client._connections._open

        def open_slowly() -> Transport:
            time.sleep(0.01)
            return open_transport()

        monkeypatch.setattr(client._connections, "_open", open_slowly)

        def work(_: int) -> object:
            barrier.wait()
            return client._connections.transport()

        with ThreadPoolExecutor(16) as threads:
            assert len({id(t) for t in threads.map(work, range(16))}) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_c07_a_child_process_shares_no_connection(server: Server) -> None:
    with sync_client(server.url) as client:
        client.execute(op())
        child = os.fork()
        if child == 0:  # pragma: no cover
            try:
                client.execute(op())
                os._exit(0)
            except BaseException:
                os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.execute(op())
    assert [request.connection for request in server.requests] == [1, 2, 1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_c07_a_given_http_client_is_refused_in_a_child_process(server: Server) -> None:
    with httpx2.Client() as given:
        client = sync_client(server.url, http_client=given)
        client.execute(op())
        child = os.fork()
        if child == 0:  # pragma: no cover
            try:
                client.execute(op())
                os._exit(0)
            except ConfigurationError:
                os._exit(7)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    assert len(server.requests) == 1


def test_c07_use_after_close_is_a_typed_error(server: Server) -> None:
    client = sync_client(server.url)
    client.execute(op())
    copy = client._copy()
    client.close()
    client.close()
    for closed in (client, copy):
        with pytest.raises(ClosedError):
            closed.execute(op())

    async def scenario() -> None:
        client = AsyncClient(hosts=Hosts(default=server.url))
        await client.execute(op(token=False))
        await client.aclose()
        with pytest.raises(ClosedError):
            await client.execute(op(token=False))

    asyncio.run(scenario())


def test_c07_closing_a_copy_leaves_the_original_open(server: Server) -> None:
    with sync_client(server.url) as client:
        with client._copy(options=quick(max_retries=0)) as copy:
            copy.execute(op())
        with pytest.raises(ClosedError):
            copy.execute(op())
        client.execute(op())
    assert server.connections == 1


def test_c07_closing_closes_the_sockets(server: Server) -> None:
    ended = threading.Event()

    def script(request: Request, reply: Connection) -> None:
        reply.json({})
        reply.stall()
        ended.set()

    server.script = script
    with sync_client(server.url) as client:
        client.execute(op())
        assert not ended.is_set()
    assert ended.wait(1.0)


# A loop that ends without `aclose` leaves its socket to the garbage collector.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_async_client_survives_its_event_loop(server: Server) -> None:
    client = AsyncClient(hosts=Hosts(default=server.url))

    async def first() -> None:
        assert await client.execute(op(token=False)) == {}

    async def second() -> None:
        async with client:
            await first()

    asyncio.run(first())
    asyncio.run(second())
    gc.collect()
    assert server.connections == 2


class Canned:
    """A transport of the user's own."""

    status = 200
    headers: Sequence[tuple[str, str]] = [("Content-Type", "application/json")]

    def __init__(self) -> None:
        self.closed = 0
        self.seen: list[HttpRequest] = []

    def handle(self, request: HttpRequest) -> Canned:
        self.seen.append(request)
        if len(self.seen) == 1:
            raise TransportFailure("not yet", sent=False)
        return self

    def chunks(self) -> Iterator[bytes]:
        yield b'{"canned"'
        yield b": true}"

    def close(self) -> None:
        self.closed += 1


class AsyncCanned:
    """The same for the async client."""

    status = Canned.status
    headers = Canned.headers

    def __init__(self) -> None:
        self.canned = Canned()

    async def handle(self, request: HttpRequest) -> AsyncCanned:
        self.canned.handle(request)
        return self

    async def chunks(self) -> AsyncIterator[bytes]:
        for chunk in self.canned.chunks():
            yield chunk

    async def close(self) -> None:
        self.canned.close()


@pytest.mark.usefixtures("no_backoff")
def test_any_transport_can_be_plugged_in(run: Runner) -> None:
    given = AsyncCanned()
    canned = given.canned
    transport = canned if run.kind == "sync" else given
    url = "https://api.example.com/v1"
    assert run.execute(url, op("POST"), http_client=transport) == {"canned": True}
    assert canned.seen[1].url == "https://api.example.com/v1/thing"
    assert canned.closed == 1  # the response; the transport belongs to the user


def given(run: Runner, **settings: Any) -> Any:
    """Return an httpx2 client of the user's own."""
    kind: Any = httpx2.Client if run.kind == "sync" else httpx2.AsyncClient
    return kind(**settings)


def test_an_httpx2_client_can_be_plugged_in(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json({}, Set_Cookie="a=b; Path=/")
    theirs = given(
        run,
        headers={"X-Default": "1"},
        cookies={"c": "d"},
        auth=("user", "password"),
        base_url="https://elsewhere.example.com",
        follow_redirects=True,
    )
    run.all(server.url, [op(), op()], http_client=theirs)
    for request in server.requests:
        assert request.header("authorization") == "Bearer tok-5f0c1e2d3b4a"
        assert request.header("cookie") is None
        assert request.header("x-default") is None


@pytest.mark.usefixtures("no_backoff")
def test_an_httpx2_client_fails_in_our_terms(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.reset()
    with pytest.raises(ConnectionFailed, match="3 attempts"):
        run.execute(server.url, op(), http_client=given(run))
    cut = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{"
    server.script = does(sends(cut), Connection.hang_up)
    with pytest.raises(ConnectionFailed, match="3 attempts"):
        run.execute(server.url, op(), http_client=given(run))
    assert len(server.requests) == 6


def test_a_given_httpx2_client_is_left_open(server: Server) -> None:
    with httpx2.Client() as theirs:
        with sync_client(server.url, http_client=theirs) as client:
            client.execute(op())
        assert not theirs.is_closed


def test_a_closed_httpx2_client_is_a_typed_error() -> None:
    theirs = httpx2.Client()
    theirs.close()
    with pytest.raises(ClosedError, match="http_client"):
        sync_client("http://localhost", http_client=theirs).execute(op())


def test_a_strange_http_client_is_refused(run: Runner) -> None:
    with pytest.raises(ConfigurationError, match="http_client must be"):
        run.execute("https://api.example.com", op(), http_client=object())


def test_a_mistake_in_a_users_mock_is_not_hidden(run: Runner) -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        raise AssertionError("the mock expected something else")

    mock = given(run, transport=httpx2.MockTransport(handler))
    with pytest.raises(AssertionError, match="something else"):
        run.execute("https://api.example.com", op(), http_client=mock)


@pytest.mark.parametrize(
    "target", ["/a%2Fb%25/c'd~(e)!*,;=:@&+$", "/x/https://h.example/y%20z"]
)
@pytest.mark.parametrize("own", [True, False])
def test_a_path_is_sent_as_it_stands(
    server: Server, run: Runner, target: str, own: bool
) -> None:
    query = [("a%5Bb%5D", "1%2C2,3"), ("c", "%2B")]
    run.raw(
        server.url,
        op("GET", target, query=query),
        http_client=None if own else given(run),
    )
    assert server.requests[0].target == f"{target}?a%5Bb%5D=1%2C2,3&c=%2B"

"""Observers: told of every attempt, in its context, without a secret, and harmless."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from paragon_codegen.runtime import reports, watching
from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.credentials import ApiKey, Bearer
from paragon_codegen.runtime.errors import (
    ClientError,
    ConfigurationError,
    ConnectionFailed,
    StatusError,
    TimedOut,
)
from paragon_codegen.runtime.observing import Attempt, AttemptResult, Observer
from paragon_codegen.runtime.options import Timeout
from paragon_codegen.runtime.policy import Send
from tests.runtime.server import Connection, Request, Server, does
from tests.runtime.support import TOKEN, Runner, op, quick

pytestmark = pytest.mark.usefixtures("no_backoff")

CURRENT: contextvars.ContextVar[str] = contextvars.ContextVar("CURRENT", default="")


class Notes(Observer):
    """Notes what it is told, and by whom."""

    def __init__(self, name: str = "", log: list[str] | None = None) -> None:
        self.name = name
        self.log = [] if log is None else log
        self.attempts: list[Attempt] = []
        self.results: list[AttemptResult] = []

    def started(self, attempt: Attempt) -> object:
        self.log.append(f"{self.name} started {attempt.number}")
        self.attempts.append(attempt)
        return attempt.number

    def ended(self, attempt: Attempt, result: AttemptResult, state: object) -> None:
        self.log.append(f"{self.name} ended {state}")
        assert attempt is self.attempts[-1]
        self.results.append(result)


@pytest.fixture
def fresh_complaints() -> Iterator[None]:
    """Nothing was complained about yet."""
    watching._complaints.clear()
    yield
    watching._complaints.clear()


def test_each_attempt_is_told(server: Server, run: Runner) -> None:
    def script(request: Request, reply: Connection) -> None:
        if len(server.requests) == 1:
            reply.reset()
        elif len(server.requests) == 2:
            reply.json({"requestId": "r-2"}, 503)
        else:
            reply.json({}, X_Request_Id="r-3")

    server.script = script
    notes = Notes()
    operation = op(path="/thing/7", query=[("q", "1")], template="/thing/{id}")
    run.execute(server.url + "/v1", operation, options=quick(observers=(notes,)))
    assert [attempt.number for attempt in notes.attempts] == [1, 2, 3]
    for attempt in notes.attempts:
        assert attempt.operation == "getThing"
        assert attempt.method == "GET"
        assert attempt.template == "/v1/thing/{id}"
        assert attempt.url == f"{server.url}/v1/thing/7?q=1"
        assert (attempt.address, attempt.port) == ("127.0.0.1", server.port)
    first, second, third = notes.results
    assert (first.status, first.error) == (None, "ConnectionFailed")
    assert first.message
    assert (second.status, second.error, second.request_id) == (503, "", "r-2")
    assert (third.status, third.error, third.request_id) == (200, "", "r-3")
    assert all(0 < each.duration < 5 for each in notes.results)


def test_observers_end_in_reverse_order(server: Server, run: Runner) -> None:
    log: list[str] = []
    observers = (Notes("a", log), Observer(), Notes("b", log))
    run.execute(server.url, op(), options=quick(observers=observers))
    assert log == ["a started 1", "b started 1", "b ended 1", "a ended 1"]


def test_a_limit_in_time_is_told(server: Server, run: Runner) -> None:
    server.script = does(Connection.stall)
    notes = Notes()
    options = quick(
        observers=(notes,), timeout=Timeout(total=0.2, read=9), max_retries=0
    )
    with pytest.raises(TimedOut):
        run.execute(server.url, op(), options=options)
    (result,) = notes.results
    assert result.error == "TimedOut"
    assert 0 < result.duration < 2


def test_what_is_too_large_is_told(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.reply(200, b"x" * 999)
    notes = Notes()
    options = quick(observers=(notes,), max_response_bytes=99)
    with pytest.raises(ClientError):
        run.execute(server.url, op(), options=options)
    assert notes.results[0].error == "ResponseTooLarge"


def test_a_cancelled_attempt_ends(server: Server) -> None:
    server.script = does(Connection.stall)
    notes = Notes()

    async def cancel() -> None:
        client = Runner("asyncio").client(server.url, options=quick(observers=(notes,)))
        assert isinstance(client, AsyncClient)
        async with client:
            task = asyncio.create_task(client.execute(op()))
            while not server.requests:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(cancel())
    assert [result.error for result in notes.results] == ["CancelledError"]
    assert notes.results[0].message == ""


def test_what_was_never_tried_is_not_told(server: Server, run: Runner) -> None:
    notes = Notes()
    with pytest.raises(ConfigurationError):
        run.execute(server.url, op(), credentials={}, options=quick(observers=(notes,)))
    assert notes.log == []


class Spans(Observer):
    """Keeps a context variable set during the attempt."""

    def started(self, attempt: Attempt) -> object:
        attempt.headers["traceparent"] = f"trace-of-{CURRENT.get()}-{attempt.number}"
        return CURRENT.set(f"{CURRENT.get()}/{attempt.number}")

    def ended(self, attempt: Attempt, result: AttemptResult, state: Any) -> None:
        CURRENT.reset(state)


def test_the_context_holds_during_the_attempt(server: Server, run: Runner) -> None:
    seen: list[str] = []

    class Spy(Observer):
        def started(self, attempt: Attempt) -> object:
            seen.append(CURRENT.get())
            return None

        def ended(self, attempt: Attempt, result: AttemptResult, state: object) -> None:
            seen.append(CURRENT.get())

    server.script = lambda request, reply: reply.json({}, 503)
    options = quick(observers=(Spans(), Spy()), max_retries=1)
    client = run.client(server.url, options=options)
    if isinstance(client, AsyncClient):
        run.loop(_call_as, "web", client)
    else:
        contextvars.copy_context().run(_call_sync_as, "web", client)
    assert seen == ["web/1", "web/1", "web/2", "web/2"]
    sent = [request.header("traceparent") for request in server.requests]
    assert sent == ["trace-of-web-1", "trace-of-web-2"]


async def _call_as(name: str, client: AsyncClient) -> None:
    CURRENT.set(name)
    async with client:
        await client.execute_raw(op())
    assert CURRENT.get() == name


def _call_sync_as(name: str, client: Any) -> None:
    CURRENT.set(name)
    with client:
        client.execute_raw(op())
    assert CURRENT.get() == name


def test_contexts_of_concurrent_tasks_do_not_mix(server: Server) -> None:
    server.script = lambda request, reply: reply.json({})

    async def main() -> None:
        client = Runner("asyncio").client(
            server.url, options=quick(observers=(Spans(),))
        )
        assert isinstance(client, AsyncClient)

        async def one(number: int) -> None:
            CURRENT.set(f"task{number}")
            await client.execute_raw(op())
            assert CURRENT.get() == f"task{number}"

        async with client:
            await asyncio.gather(*(one(number) for number in range(50)))

    asyncio.run(main())
    sent = {request.header("traceparent") for request in server.requests}
    assert sent == {f"trace-of-task{number}-1" for number in range(50)}


class Adds(Observer):
    """Adds headers to the request."""

    def __init__(self, **headers: str) -> None:
        self.headers = {name.replace("_", "-"): v for name, v in headers.items()}

    def started(self, attempt: Attempt) -> object:
        attempt.headers.update(self.headers)
        return None


@pytest.mark.usefixtures("fresh_complaints")
def test_added_headers_replace_none_and_break_none(
    server: Server, run: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    adds = Adds(
        Authorization="Bearer of-somebody-else",
        X_Mine="theirs",
        Host="elsewhere",
        X_Split="a\r\nX: b",
        X_Good="yes",
    )
    operation = op(headers=[("X-Mine", "mine")])
    run.execute(server.url, operation, options=quick(observers=(adds,)))
    (request,) = server.requests
    assert request.header("Authorization") == f"Bearer {TOKEN}"
    assert request.header("X-Mine") == "mine"
    assert request.header("Host") == f"127.0.0.1:{server.port}"
    assert request.header("X-Split") is None
    assert request.header("X-Good") == "yes"
    assert caplog.text.count("is left out") == 2


class Fails(Observer):
    """Raises in both methods."""

    def started(self, attempt: Attempt) -> object:
        raise ZeroDivisionError(attempt.url)

    def ended(self, attempt: Attempt, result: AttemptResult, state: object) -> None:
        raise KeyError(attempt.url)


class FailsLate(Fails):
    """Raises when it ended."""

    def started(self, attempt: Attempt) -> object:
        return None


@pytest.mark.usefixtures("fresh_complaints")
def test_an_observer_that_raises_breaks_nothing(
    server: Server, run: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    notes = Notes()
    options = quick(observers=(Fails(), FailsLate(), notes))
    for _ in range(3):
        run.all(server.url, [op(), op()], options=options)
    assert len(notes.results) == 6
    warnings = [r.getMessage() for r in caplog.records if r.levelname == "WARNING"]
    assert len(warnings) == 2
    assert "Fails.started raised ZeroDivisionError, line" in warnings[0]
    assert "FailsLate.ended raised KeyError, line" in warnings[1]


def echoing(request: Request, reply: Connection) -> None:
    """Answer 500 with everything that came, in the body and in headers."""
    everything = dict([*request.headers, ("target", request.target)])
    bearer = everything.get("Authorization", "none")
    reply.json(everything, 500, X_Request_Id=bearer, X_Echo=bearer)


def test_c08_observers_see_no_secret(server: Server, run: Runner) -> None:
    server.script = echoing
    notes = Notes()
    for credential in (Bearer(TOKEN), ApiKey("query", "api_key", TOKEN)):
        operation = op(path=f"/of/{TOKEN}", query=[("userToken", "abc-secret")])
        with pytest.raises(StatusError):
            run.execute(
                server.url,
                operation,
                credentials={"token": credential},
                options=quick(observers=(notes,)),
            )
    told = f"{notes.attempts!r} {notes.results!r} {vars(notes)}"
    assert TOKEN not in told
    assert "abc-secret" not in told
    assert "***" in told


def test_c08_errors_show_no_secret_to_observers(server: Server, run: Runner) -> None:
    def script(request: Request, reply: Connection) -> None:
        reply.send(f"HTTP/1.1 200 OK\r\n{TOKEN}\r\n\r\n".encode())
        reply.hang_up()

    server.script = script
    notes = Notes()
    with pytest.raises(ConnectionFailed):
        run.execute(server.url, op(), options=quick(observers=(notes,)))
    assert notes.results
    assert TOKEN not in repr(notes.results)


def test_copies_share_observers(server: Server, run: Runner) -> None:
    notes = Notes()
    client = run.client(server.url, options=quick(observers=(notes,)))
    credentials = {"token": Bearer("of-another-user")}
    if isinstance(client, AsyncClient):
        run.loop(_call_copy, client, credentials)
    else:
        with client:
            client.with_options(max_retries=0)._copy(credentials=credentials).execute(
                op()
            )
    assert len(notes.results) == 1


async def _call_copy(client: AsyncClient, credentials: Any) -> None:
    async with client:
        copy = client.with_options(max_retries=0)._copy(credentials=credentials)
        await copy.execute(op())


def test_without_observers_nothing_is_made(server: Server, run: Runner) -> None:
    logging.getLogger("paragon_codegen.runtime").setLevel(logging.WARNING)
    try:
        client = run.client(server.url)
        exchange: Any = client._exchange(op())
        assert reports.watch(exchange, Send(1, None)) is watching.UNWATCHED
    finally:
        logging.getLogger("paragon_codegen.runtime").setLevel(logging.NOTSET)

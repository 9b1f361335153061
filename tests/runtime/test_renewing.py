"""Tokens from elsewhere: asked for once for all calls, and again in time."""

from __future__ import annotations

import asyncio
import base64
import gc
import json
import os
import pickle
import threading
import time
import traceback
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from paragon_codegen.runtime import renewing
from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.client import SyncClient
from paragon_codegen.runtime.credentials import Bearer
from paragon_codegen.runtime.errors import ConfigurationError
from paragon_codegen.runtime.options import Timeout
from paragon_codegen.runtime.renewing import AsyncRenewing, Renewing
from tests.runtime.server import Server
from tests.runtime.support import Kind, Runner, op, quick

CALLS = 1000


def jwt(exp: Any, number: int = 0) -> str:
    """Return a token that nobody signed."""
    claims = json.dumps({"exp": exp, "number": number})
    payload = base64.urlsafe_b64encode(claims.encode()).rstrip(b"=").decode()
    return f"eyJhbGciOiJSUzI1NiJ9.{payload}.c2lnbmF0dXJl"


class Issuer:
    """Issues a new token each time, slowly; they end after so many seconds."""

    def __init__(self, lifetime: float = 3600.0, seconds: float = 0.05) -> None:
        self.asked = 0
        self.lifetime = lifetime
        self.seconds = seconds

    def token(self) -> str:
        """Return a token."""
        self.asked += 1
        time.sleep(self.seconds)
        return jwt(time.time() + self.lifetime, self.asked)

    async def token_async(self) -> str:
        """Return a token."""
        self.asked += 1
        await anyio.sleep(self.seconds)
        return jwt(time.time() + self.lifetime, self.asked)


class Clock:
    """The two clocks of the module; `pass_` moves both."""

    def __init__(self) -> None:
        self.wall = 1_900_000_000.0
        self.steady = 5000.0

    def time(self) -> float:
        """The time of day."""
        return self.wall

    def monotonic(self) -> float:
        """The time that nobody sets."""
        return self.steady

    def pass_(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock that the test sets."""
    clock = Clock()
    monkeypatch.setattr(renewing, "time", clock)
    return clock


def sent(server: Server) -> set[str | None]:
    """Return the tokens that arrived, each once."""
    return {request.header("authorization") for request in server.requests}


def test_a_thousand_calls_of_threads_ask_once(server: Server) -> None:
    issuer = Issuer()
    client = Runner("sync").client(
        server.url, credentials={"token": Bearer(Renewing(issuer.token))}
    )
    assert isinstance(client, SyncClient)
    ready = threading.Barrier(50)

    def work(_: int) -> None:
        ready.wait()
        for _ in range(CALLS // 50):
            client.execute(op())

    with client, ThreadPoolExecutor(50) as pool:
        list(pool.map(work, range(50)))
    assert issuer.asked == 1
    assert len(server.requests) == CALLS
    assert len(sent(server)) == 1


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_a_thousand_calls_of_tasks_ask_once(server: Server, kind: Kind) -> None:
    issuer = Issuer()
    runner = Runner(kind)
    client = runner.client(
        server.url,
        credentials={"token": Bearer(AsyncRenewing(issuer.token_async))},
        options=quick(timeout=Timeout.of(60.0)),
    )

    async def main() -> None:
        assert isinstance(client, AsyncClient)
        async with client, anyio.create_task_group() as group:
            for _ in range(CALLS):
                group.start_soon(client.execute, op())

    runner.loop(main)
    assert issuer.asked == 1
    assert len(server.requests) == CALLS
    assert len(sent(server)) == 1


def test_a_token_is_kept_until_shortly_before_its_end(clock: Clock) -> None:
    issued: list[str] = []

    def source() -> str:
        issued.append(jwt(clock.wall + 3600, len(issued)))
        return issued[-1]

    token = Renewing(source, renew_before=100)
    assert token() == token() == issued[0]
    clock.pass_(3499)
    assert token() == issued[0]
    clock.pass_(1)
    assert token() == token() == issued[1]
    clock.wall += 86400  # a laptop that slept
    assert token() == issued[2]
    clock.wall -= 60  # the clock was set back
    assert token() == issued[3]
    assert len(issued) == 4


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_an_async_token_is_kept_too(clock: Clock, kind: Kind) -> None:
    issuer = Issuer(seconds=0.0)

    async def main() -> None:
        token = AsyncRenewing(issuer.token_async, lifetime=100, renew_before=10)
        first = await token()
        clock.pass_(89)
        assert await token() == first
        clock.pass_(1)
        assert await token() != first

    Runner(kind).loop(main)
    assert issuer.asked == 2


def test_an_opaque_token_needs_a_lifetime(clock: Clock) -> None:
    tokens = iter(["one", "two"])
    token = Renewing(lambda: next(tokens), lifetime=50, renew_before=0)
    assert token() == "one"
    clock.pass_(49)
    assert token() == "one"
    clock.pass_(1)
    assert token() == "two"


@pytest.mark.parametrize(
    "text", ["opaque-secret", "a.b.c", "", jwt("soon"), jwt(None), "x.W10.y", "a.é.b"]
)
def test_a_token_without_an_end_is_refused(text: str) -> None:
    token = Renewing(lambda: text)
    with pytest.raises(ConfigurationError, match=r"lifetime= in seconds") as caught:
        token()
    frame = caught.value.__traceback__
    while frame and "renewing" not in frame.tb_frame.f_code.co_filename:
        frame = frame.tb_next
    trimmed = caught.value.with_traceback(frame and frame.tb_next)
    report = traceback.TracebackException.from_exception(trimmed, capture_locals=True)
    assert not text or text not in "".join(report.format()).replace("token", "")


def test_what_the_source_raises_is_passed_on_and_not_kept() -> None:
    answers: list[Any] = [LookupError("no such user"), jwt(time.time() + 999)]

    def source() -> str:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return str(answer)

    token = Renewing(source)
    with pytest.raises(LookupError, match="no such user"):
        token()
    assert token().startswith("eyJ")


def test_a_token_that_ends_at_once_is_still_asked_for_once_by_those_who_wait() -> None:
    issuer = Issuer(lifetime=1.0, seconds=0.3)  # less than renew_before
    token, ready = Renewing(issuer.token), threading.Barrier(20)

    def work(_: int) -> str:
        ready.wait()
        return token()

    with ThreadPoolExecutor(20) as pool:
        assert len(set(pool.map(work, range(20)))) == 1
    assert issuer.asked == 1


def test_a_cancelled_task_leaves_the_work_to_the_next() -> None:
    issuer = Issuer(seconds=0.2)
    token = AsyncRenewing(issuer.token_async)

    async def main() -> None:
        first = asyncio.create_task(token())
        others = [asyncio.create_task(token()) for _ in range(5)]
        await asyncio.sleep(0.05)
        first.cancel()
        assert len(set(await asyncio.gather(*others))) == 1
        assert first.cancelled()

    asyncio.run(main())
    assert issuer.asked == 2


def test_no_loop_is_kept_alive() -> None:
    issuer = Issuer(lifetime=0.0, seconds=0.0)
    token = AsyncRenewing(issuer.token_async)
    loops: list[Any] = []

    async def main() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await asyncio.gather(token(), token())

    for _ in range(5):
        asyncio.run(main())
    gc.collect()
    assert [ref() for ref in loops] == [None] * 5


def test_a_child_process_is_not_held_up() -> None:
    token = Renewing(Issuer(seconds=0.0).token)
    inside, out = threading.Event(), threading.Event()

    def hold() -> None:
        with token._guard():
            inside.set()
            out.wait(5)

    holder = threading.Thread(target=hold)
    holder.start()
    inside.wait(5)
    token._process = -1  # as after a fork
    assert token()
    assert holder.is_alive()
    out.set()
    holder.join()
    assert token._process == os.getpid()


@pytest.mark.parametrize("kind", [Renewing, AsyncRenewing])
def test_it_shows_no_secret_and_takes_sensible_numbers(kind: Any) -> None:
    token = kind(lambda: "secret-token", lifetime=100)
    if kind is Renewing:
        assert token() == "secret-token"
    assert "secret" not in repr(token)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(token)
    for lifetime, before in ((10, 10), (10, -1), (None, -1), (10, float("nan"))):
        with pytest.raises(ConfigurationError, match="within the lifetime"):
            kind(lambda: "t", lifetime=lifetime, renew_before=before)


def test_a_coroutine_function_belongs_to_the_async_one() -> None:
    async def source() -> str:
        return "token"

    wrong: Any = source
    with pytest.raises(ConfigurationError, match="async client"):
        Renewing(wrong)()

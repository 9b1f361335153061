"""Behaviours of several calls: the same generator, carried out by both clients."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import anyio
import httpx2
import pytest

from paragon_codegen.runtime.answers import Answers, Json
from paragon_codegen.runtime.async_sdk_client import AsyncSdkClient
from paragon_codegen.runtime.credentials import Basic, Bearer, Credential
from paragon_codegen.runtime.errors import ConfigurationError, NotFound
from paragon_codegen.runtime.operation import Operation
from paragon_codegen.runtime.sdk_client import SdkClient
from paragon_codegen.runtime.steps import (
    Items,
    Steps,
    call,
    item,
    pause,
    present,
    resolve,
)
from tests.runtime.support import Hosts

Run = Callable[[Steps[Any]], Any]


def answer(request: httpx2.Request) -> httpx2.Response:
    """Answer with the path, or refuse."""
    path = request.url.path
    return httpx2.Response(404 if path == "/missing" else 200, json=path)


def get(path: str) -> Operation[str]:
    """Return an operation that gets a path."""
    answers = Answers[str]({"200": {"application/json": Json(str)}})
    return Operation(f"get {path}", "GET", path, answers=answers)


def options(credentials: dict[str, Credential | None] | None) -> dict[str, Any]:
    """Return what both clients are made with."""
    return {"hosts": Hosts(), "credentials": credentials}


def sync_client(credentials: dict[str, Credential | None] | None = None) -> SdkClient:
    """Return a client whose server is a function."""
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    return SdkClient(**options(credentials), http_client=http)


def async_client(
    credentials: dict[str, Credential | None] | None = None,
) -> AsyncSdkClient:
    """Return the asynchronous twin."""
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
    return AsyncSdkClient(**options(credentials), http_client=http)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Run:
    """Return what carries a behaviour out."""
    if request.param == "sync":
        return sync_client({"t": Bearer("secret"), "b": Basic("u", "pass")}).run

    def carry_out(steps: Steps[Any]) -> Any:
        client = async_client({"t": Bearer(later("secret")), "b": Basic("u", "pass")})
        return anyio.run(client.run, steps, backend=request.param)

    return carry_out


def later(value: str) -> Callable[[], Any]:
    """Return a coroutine function that returns `value`."""

    async def give() -> str:
        return value

    return give


def test_it_returns_what_the_behaviour_returns(run: Run) -> None:
    def both() -> Steps[list[str]]:
        first = yield from call(get("/a"))
        yield from pause(0)
        second = yield from call(get(f"{first}/b"))
        return [first, second]

    assert run(both()) == ["/a", "/a/b"]


def test_a_behaviour_without_steps(run: Run) -> None:
    def nothing() -> Steps[int]:
        yield from ()
        return 7

    assert run(nothing()) == 7


def test_errors_are_raised_where_it_yielded(run: Run) -> None:
    def lenient() -> Steps[str]:
        try:
            yield from call(get("/missing"))
        except NotFound as error:
            return (yield from call(get(f"/{error.status}")))
        return "nothing was raised"

    assert run(lenient()) == "/404"


def test_errors_that_nobody_catches(run: Run) -> None:
    ended: list[str] = []

    def strict() -> Steps[str]:
        try:
            return (yield from call(get("/missing")))
        finally:
            ended.append("cleaned up")

    with pytest.raises(NotFound):
        run(strict())
    assert ended == ["cleaned up"]


def test_a_credential_is_asked_for_when_it_is_needed(run: Run) -> None:
    def reveal() -> Steps[str]:
        token = yield from present("t")
        password = yield from present("b")
        assert "secret" not in repr(token)
        return token.reveal() + password.reveal()

    assert run(reveal()) == "secretpass"


def test_a_credential_that_is_missing(run: Run) -> None:
    def reveal() -> Steps[str]:
        return (yield from present("other")).reveal()

    with pytest.raises(ConfigurationError, match="other"):
        run(reveal())


def test_what_a_callback_returned(run: Run) -> None:
    def plain() -> Steps[list[int]]:
        return [(yield from resolve(1)), (yield from resolve(2))]

    assert run(plain()) == [1, 2]


def test_what_a_callback_raises_while_it_is_awaited() -> None:
    async def broken() -> int:
        await anyio.sleep(0)
        raise ZeroDivisionError

    def behaviour() -> Steps[str]:
        try:
            yield from resolve(broken())
        except ZeroDivisionError:
            return "caught"
        return "nothing was raised"

    assert asyncio.run(async_client().run(behaviour())) == "caught"


def test_the_sync_client_awaits_nothing() -> None:
    async def coroutine() -> int:
        return 1

    def behaviour() -> Steps[int]:
        return (yield from resolve(coroutine()))

    with pytest.raises(ConfigurationError, match="use the async client"):
        sync_client().run(behaviour())


def test_a_cancelled_behaviour_cleans_up() -> None:
    ended: list[str] = []

    def endless() -> Steps[None]:
        try:
            while True:
                yield from pause(10)
        except Exception:
            ended.append("went on")
        finally:
            ended.append("cleaned up")

    async def main() -> None:
        with anyio.move_on_after(0.01):
            await async_client().run(endless())

    anyio.run(main)
    assert ended == ["cleaned up"]


# -- many results -----------------------------------------------------------------


def pages(ended: list[str]) -> Items[str]:
    """Yield three results, a call before each."""
    try:
        for path in ("/1", "/2", "/3"):
            found = yield from call(get(path))
            yield from item(found)
    finally:
        ended.append("cleaned up")


def test_results_come_as_they_are_asked_for() -> None:
    ended: list[str] = []
    iterator: Iterator[str] = sync_client().iterate(pages(ended))
    assert next(iterator) == "/1"
    assert not ended
    assert list(iterator) == ["/2", "/3"]
    assert ended == ["cleaned up"]


def test_whoever_stops_early_cleans_up() -> None:
    ended: list[str] = []
    iterator = sync_client().iterate(pages(ended))
    next(iterator)
    del iterator
    assert ended == ["cleaned up"]


def test_results_of_the_async_client() -> None:
    ended: list[str] = []

    async def main() -> list[str]:
        iterator: AsyncIterator[str] = async_client().iterate(pages(ended))
        return [each async for each in iterator]

    assert anyio.run(main) == ["/1", "/2", "/3"]
    assert ended == ["cleaned up"]


def test_errors_between_results() -> None:
    def broken() -> Items[int]:
        yield from item(1)
        yield from call(get("/missing"))

    iterator = sync_client().iterate(broken())
    assert next(iterator) == 1
    with pytest.raises(NotFound):
        next(iterator)


def test_hosts_can_be_changed() -> None:
    client = sync_client()
    copy = client.with_options(max_retries=0)
    client.hosts = Hosts(default="https://elsewhere.example.com")
    assert client.run(call(get("/a"))) == "/a"
    assert copy.hosts == Hosts()
    assert "elsewhere" in repr(client)

"""SDK methods: both clients carry the same behaviours out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest


class Server:
    """Answers with two rooms, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer one request."""
        self.asked.append(f"{request.method} {request.url.raw_path.decode()}")
        if request.method == "PUT":
            return httpx2.Response(204)
        return httpx2.Response(200, json=[{"name": "hall"}, {"name": "attic"}])


def both(
    package: ModuleType, script: Callable[[Any], list[Any]]
) -> tuple[list[Any], list[Any], Server]:
    """Make the calls of a script with the sync and with the async client."""
    server = Server()
    transport = httpx2.MockTransport(server)
    given = {"home_id": "h", "token": "tok"}
    client = package.Lights(**given, http_client=httpx2.Client(transport=transport))
    sync = script(client)

    async def run() -> list[Any]:
        http_client = httpx2.AsyncClient(transport=transport)
        waiting = script(package.AsyncLights(**given, http_client=http_client))
        return [await each if hasattr(each, "__await__") else each for each in waiting]

    return sync, asyncio.run(run()), server


def test_calls_one_after_the_other(package: ModuleType) -> None:
    heard: list[str] = []

    def script(client: Any) -> list[Any]:
        return [client.on_change(heard.append), client.switch_all(True)]

    sync, awaited, server = both(package, script)
    assert sync == awaited == [True, 2]
    assert heard == ["hall", "attic"] * 2
    once = [
        "GET /homes/h/rooms",
        "PUT /homes/h/rooms/hall?on=true",
        "PUT /homes/h/rooms/attic?on=true",
    ]
    assert server.asked == once * 2


def test_coroutine_functions_belong_to_the_async_client(package: ModuleType) -> None:
    heard: list[str] = []

    async def listener(room: str) -> None:
        heard.append(room)

    def script(client: Any) -> list[Any]:
        client.on_change(listener)
        if isinstance(client, package.Lights):
            with pytest.raises(package.ConfigurationError, match="use the async"):
                client.switch_all(False)
            return []
        return [client.switch_all(False)]

    assert both(package, script)[1] == [2]
    assert heard == ["hall", "attic"]


def test_errors_are_raised_as_they_are(package: ModuleType) -> None:
    client = package.Lights(
        home_id="h",
        token="t",
        http_client=httpx2.Client(transport=httpx2.MockTransport(Server())),
    )
    assert client.rooms("attic").name == "attic"
    assert client.rooms("ATTIC", any_case=True).name == "attic"
    assert [each.name for each in client.rooms()] == ["hall", "attic"]
    with pytest.raises(package.NoSuchRoom, match="cellar"):
        client.rooms("cellar")
    assert issubclass(package.NoSuchRoom, package.ClientError)
    assert package.errors.NoSuchRoom is package.NoSuchRoom


def test_many_results_come_one_by_one(package: ModuleType) -> None:
    client = package.Lights(home_id="h", token="t")
    iterator = client.countdown(3, interval=0)
    assert next(iterator) == 3
    assert list(iterator) == [2, 1]

    async def run() -> list[int]:
        other = package.AsyncLights(home_id="h", token="t")
        return [left async for left in other.countdown(3, interval=0)]

    assert asyncio.run(run()) == [3, 2, 1]


def test_a_group_asks_for_the_present_token(package: ModuleType) -> None:
    tokens = iter(["four", "sixsix"])
    client = package.Lights(home_id="h", token=lambda: next(tokens))
    client.scenes_by_night.dim(["hall"])
    client.scenes_by_night.dim(["hall", "attic"], levels={"hall": 1})
    assert client.session.switched == 4 + 2 * 6


def test_who_shares_what(package: ModuleType) -> None:
    client = package.Lights(home_id="h", token="t")
    client.on_change(print)
    assert client.with_options(max_retries=0).session is client.session
    other = client.with_user("u")
    assert other.session is not client.session
    assert other.session.callbacks is client.session.callbacks

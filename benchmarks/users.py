"""Many users of one process: what a user costs, and what a broken service costs."""

from __future__ import annotations

import asyncio
import importlib
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.loopback import Loopback
from benchmarks.measure import Effort, Samples, calls
from benchmarks.payloads import user
from benchmarks.report import Figure, Row, Table, rows
from benchmarks.tools import Workshop

_PROJECT = "d1f142cd-1dfe-4d76-ab4c-8f64901a9c5c"
_PATH = f"/projects/{_PROJECT}/sdk/me"
_RAW = "httpx2"
_US = "paragon_connect"
_TASKS = 50


def run(workshop: Workshop, effort: Effort) -> Iterator[Table]:
    """Measure copies, calls of many users, and calls of a service that fails."""
    yield _copies(effort)
    with Loopback(200, user(2000)) as server:
        yield _table("one after the other", _one_by_one(server.url, effort))
        with asyncio.Runner() as runner:
            samples = runner.run(_together(server.url, effort))
        yield _table(f"{_TASKS} at a time, asyncio", samples)
    yield _storm(effort)


def _client(url: str, kind: str = "Paragon", **more: Any) -> Any:
    """Return a client of the generated package for the server."""
    package = importlib.import_module(_US)
    token = "token-of-nobody"
    return getattr(package, kind)(
        project_id=_PROJECT, user_token=token, base_url=url, **more
    )


def _copies(effort: Effort) -> Table:
    """Compare a copy for a user with a client for each user."""
    paragon = _client("http://127.0.0.1:9")
    mine = "with_user"
    cases: dict[str, Callable[[], Any]] = {
        mine: lambda: paragon.with_user("token-of-a-user"),
        "a client for each user": lambda: _client("http://127.0.0.1:9"),
    }
    samples = calls(cases, effort)
    size = _bytes(paragon, effort.users)
    figures = [
        Figure("with_user", 5.0, samples[mine].best * 1e6, "µs"),
        Figure("a user that is alive", 1500.0, size, "bytes"),
    ]
    notes = [f"{effort.users} copies alive take {size:.0f} bytes each, tokens apart."]
    return Table("A copy for another user", rows(samples, mine), figures, notes)


def _bytes(paragon: Any, users: int) -> float:
    """Return the bytes that a copy holds, its token's text apart."""
    tokens = [f"token-of-user-{number}" for number in range(users)]
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    copies = [paragon.with_user(token) for token in tokens]
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) / len(copies)


def _slices(users: int) -> list[range]:
    """Return the users in rounds, so that both clients meet the same weather."""
    size = max(1, users // 20)
    return [range(first, first + size) for first in range(0, users, size)]


def _one_by_one(url: str, effort: Effort) -> dict[str, Samples]:
    """Time a call for each user, in one thread."""
    httpx2 = importlib.import_module("httpx2")
    samples = {_RAW: Samples(), _US: Samples()}
    with httpx2.Client() as raw, _client(url) as paragon:
        copies = [
            paragon.with_user(f"token-of-user-{number}")
            for number in range(effort.users)
        ]

        def ours(number: int) -> None:
            copies[number % len(copies)].api.get_user()

        def theirs(number: int) -> None:
            headers = {"Authorization": f"Bearer token-of-user-{number}"}
            raw.get(url + _PATH, headers=headers).json()

        for users in _slices(effort.users):
            for name, call in ((_RAW, theirs), (_US, ours)):
                began = time.perf_counter()
                for number in users:
                    call(number)
                spent = time.perf_counter() - began
                samples[name].seconds.append(spent / len(users))
    return samples


async def _together(url: str, effort: Effort) -> dict[str, Samples]:
    """Time a call for each user, many at a time."""
    httpx2 = importlib.import_module("httpx2")
    samples = {_RAW: Samples(), _US: Samples()}
    async with httpx2.AsyncClient() as raw, _client(url, "AsyncParagon") as paragon:
        copies = [
            paragon.with_user(f"token-of-user-{number}")
            for number in range(effort.users)
        ]

        async def ours(number: int) -> None:
            await copies[number % len(copies)].api.get_user()

        async def theirs(number: int) -> None:
            headers = {"Authorization": f"Bearer token-of-user-{number}"}
            (await raw.get(url + _PATH, headers=headers)).json()

        for users in _slices(effort.users):
            for name, call in ((_RAW, theirs), (_US, ours)):
                began = time.perf_counter()
                await _spread(call, users)
                spent = time.perf_counter() - began
                samples[name].seconds.append(spent / len(users))
    return samples


async def _spread(call: Callable[[int], Any], users: range) -> None:
    """Call for every user, so many at a time."""

    async def work(share: range) -> None:
        for number in share:
            await call(number)

    await asyncio.gather(*(work(users[first::_TASKS]) for first in range(_TASKS)))


def _table(kind: str, samples: dict[str, Samples]) -> Table:
    count = sum(1 for _ in samples[_US].seconds)
    ratio = samples[_US].over(samples[_RAW])
    notes = {
        _RAW: "the token as a header, and json.loads",
        _US: "a copy for each user; checked models",
    }
    return Table(
        f"Calls of many users over the loopback, {kind}",
        rows(samples, _RAW, notes),
        [Figure(f"a call of one of many users over raw httpx2, {kind}", 1.2, ratio)],
        [f"{count} rounds, each with other users; one client."],
    )


def _storm(effort: Effort) -> Table:
    """Count what a service that fails every call is asked, with a budget and without."""
    cases = {"without a budget": {"retry_budget": None}, "with the usual budget": {}}
    found: list[Row] = []
    sent: list[float] = []
    for name, settings in cases.items():
        with Loopback(503, b"{}") as server:
            began = time.perf_counter()
            asyncio.run(_calls_that_fail(server.url, effort.storm, settings))
            seconds = time.perf_counter() - began
        sent.append(server.requests / effort.storm)
        note = f"{server.requests} requests for {effort.storm} calls"
        ratio = sent[-1] / sent[0]
        found.append(Row(name, seconds, ratio, ratio, note))
    return Table(
        "A service that answers 503 to everything",
        found,
        [Figure("requests for each call, with the usual budget", 1.2, sent[-1], "")],
        ["The ratio is that of the requests. Two retries for each call are allowed."],
    )


async def _calls_that_fail(url: str, number: int, settings: dict[str, Any]) -> None:
    package = importlib.import_module(f"{_US}.errors")
    async with _client(url, "AsyncParagon", **settings) as paragon:

        async def one(user: int) -> None:
            try:
                await paragon.with_user(f"token-of-user-{user}").api.get_user()
            except package.ServerError:
                return

        await asyncio.gather(*(one(user) for user in range(number)))

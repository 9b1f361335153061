"""Limits: how many connections a client keeps, and for how long."""

from __future__ import annotations

import math
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.client import SyncClient
from paragon_codegen.runtime.errors import ConfigurationError
from paragon_codegen.runtime.options import DEFAULT_LIMITS, Limits
from tests.runtime.server import Connection, Request, Server
from tests.runtime.support import Runner, op


def slowly(request: Request, reply: Connection) -> None:
    """Answer late enough for calls to overlap."""
    time.sleep(0.05)
    reply.json({})


def together(run: Runner, url: str, rounds: int, pause: float, limits: Limits) -> None:
    """Make four calls at a time, round after round, with a pause in between."""
    client = run.client(url, limits=limits)
    if isinstance(client, SyncClient):
        with client, ThreadPoolExecutor(4) as threads:
            for _ in range(rounds):
                list(threads.map(lambda _: client.execute(op()), range(4)))
                time.sleep(pause)
    else:
        run.loop(_together, client, rounds, pause)


async def _together(client: AsyncClient, rounds: int, pause: float) -> None:
    from anyio import create_task_group, sleep

    async with client:
        for _ in range(rounds):
            async with create_task_group() as group:
                for _ in range(4):
                    group.start_soon(client.execute, op())
            await sleep(pause)


def test_the_defaults_are_those_of_the_guide() -> None:
    assert Limits(max_connections=100, max_idle=20, idle_seconds=5.0) == DEFAULT_LIMITS


def test_c07_so_many_connections_and_no_more(server: Server, run: Runner) -> None:
    server.script = slowly
    together(run, server.url, 2, 0.0, Limits(max_connections=2))
    assert len(server.requests) == 8
    assert server.connections == 2


def test_c07_so_many_stay_open_and_no_more(server: Server, run: Runner) -> None:
    server.script = slowly
    together(run, server.url, 2, 0.1, Limits(max_idle=1))
    # The second round finds one connection, and opens three.
    assert server.connections == 7


def test_c07_an_idle_connection_goes_in_time(server: Server, run: Runner) -> None:
    client_limits = Limits(idle_seconds=0.05)
    server.script = slowly
    together(run, server.url, 2, 0.3, client_limits)
    assert server.connections == 8
    kept = server.connections
    together(run, server.url, 2, 0.3, Limits(idle_seconds=30.0))
    assert server.connections - kept == 4


WRONG: dict[str, tuple[Any, ...]] = {
    "max_connections": (0, -1, 1.5, "9", None, True),
    "max_idle": (-1, 0.5, "9", None, True),
    "idle_seconds": (-1, math.inf, math.nan, "9", None, True),
}


@pytest.mark.parametrize("name", WRONG)
def test_limits_that_cannot_work_are_refused(name: str) -> None:
    for value in WRONG[name]:
        with pytest.raises(ConfigurationError, match=f"^limits {name}="):
            Limits(**{name: value})
    assert Limits(max_idle=0, idle_seconds=0) == Limits(max_idle=0, idle_seconds=0.0)


@pytest.mark.parametrize("limits", [5, None, {"max_idle": 1}])
def test_limits_are_limits(run: Runner, limits: Any) -> None:
    with pytest.raises(ConfigurationError, match="limits must be Limits"):
        run.client("https://x.example", limits=limits)

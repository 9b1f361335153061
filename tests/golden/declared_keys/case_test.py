"""A key that is declared as a parameter too is given once: to the client."""

from __future__ import annotations

import asyncio
import inspect
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server

CALLS: dict[str, dict[str, str]] = {
    "usual": {"api_key": "q"},
    "open": {"x_api_key": "own"},
    "either": {"x_api_key": "own"},
    "optional": {},
    "anonymous": {"x_api_key": "own"},
    "query": {"api_key": "q", "x_api_key": "r"},
}
SENT = {
    "usual": ("/usual?API_KEY=q", "k"),
    "open": ("/usual", "own"),
    "either": ("/usual", "own"),
    "optional": ("/usual", "k"),
    "anonymous": ("/usual", "own"),
    "query": ("/query?API_KEY=q&x-api-key=r&api_key=s", "k"),
}


@pytest.mark.parametrize("name", CALLS)
def test_each_call_has_the_key_once(
    package: ModuleType, server: Server, name: str
) -> None:
    server.script = lambda request, reply: reply.reply(204)
    made: dict[str, Any] = {"key": "k", "query_key": "s", "token": "t"}

    async def call() -> None:
        async with package.AsyncClient(base_url=server.url, **made) as client:
            await getattr(client, name)(**CALLS[name])

    with package.Client(base_url=server.url, **made) as client:
        getattr(client, name)(**CALLS[name])
    asyncio.run(call())
    for request in server.requests:
        keys = [value for key, value in request.headers if key.lower() == "x-api-key"]
        assert (request.target, *keys) == SENT[name]


def test_what_the_client_sends_is_no_argument(package: ModuleType) -> None:
    for name, given in CALLS.items():
        found = set(inspect.signature(getattr(package.Client, name)).parameters)
        assert found == {"self", *given}, name


def test_without_a_key(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(204)
    with package.Client(base_url=server.url) as client:
        client.optional()
        with pytest.raises(package.ConfigurationError, match="key="):
            client.usual()
    assert server.requests[0].header("x-api-key") is None

"""Clients of both kinds, on a loopback server where each service has a path of its own."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any, Literal

from paragon_connect import AsyncParagon, Hosts, Paragon

from tests.requests.row import API_KEY, PROJECT, TOKEN
from tests.runtime.server import Server

Kind = Literal["sync", "async"]
KINDS: tuple[Kind, ...] = ("sync", "async")


def hosts(server: Server) -> Hosts:
    """Return addresses that show in each request which service was meant."""
    names = ("api", "cdn", "hermes", "proxy", "actionkit", "sync", "task_history")
    return Hosts(**{name: f"{server.url}/{name}" for name in names})


class Runner:
    """Makes calls with a client of one kind.

    Args:
        kind: Which client.
        server: Where the requests go.
    """

    def __init__(self, kind: Kind, server: Server) -> None:
        self.kind = kind
        self.server = server

    def client(self, **settings: Any) -> Any:
        """Return a new client; by default it does not retry."""
        given: dict[str, Any] = {
            "project_id": PROJECT,
            "user_token": TOKEN,
            "api_key": API_KEY,
            "hosts": hosts(self.server),
            "max_retries": 0,
            "timeout": 10,
        }
        make: Any = Paragon if self.kind == "sync" else AsyncParagon
        return make(**{**given, **settings})

    def __call__(self, call: Callable[[Any], Any], **settings: Any) -> Any:
        """Make one call, given the client, and return its result."""
        client = self.client(**settings)
        if self.kind == "sync":
            with client:
                found = call(client)
                assert not inspect.isawaitable(found)
                return found

        async def main() -> Any:
            async with client:
                return await call(client)

        return asyncio.run(main())

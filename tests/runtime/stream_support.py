"""Streams in all three ways to run, written down once: as for an async client."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import trio

from paragon_codegen.runtime.answers import Answers, Bytes, Text
from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.operation import Operation
from tests.runtime.server import Connection, Request
from tests.runtime.support import RAW, Runner, op

TEXT: Answers[str] = Answers({"2XX": {"text/*": Text(), "*/*": Bytes()}})
OCTETS = {"Content-Type": "application/octet-stream", "X-Request-Id": "req-7"}

Scenario = Callable[["Face"], Awaitable[Any]]


def get(path: str = "/file", **more: Any) -> Operation[Any]:
    """Return an operation whose answer is bytes."""
    return op("GET", path, answers=RAW, **more)


class Face:
    """A client of any kind, used like an async one."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.asynchronous = isinstance(client, AsyncClient)

    @asynccontextmanager
    async def stream(self, operation: Operation[Any]) -> AsyncGenerator[Any]:
        """Open a stream."""
        if self.asynchronous:
            async with self.client.stream(operation) as response:
                yield response
        else:
            with self.client.stream(operation) as response:
                yield Response(response)

    async def execute(self, operation: Operation[Any]) -> Any:
        """Run an operation."""
        found = self.client.execute(operation)
        return await found if self.asynchronous else found


class Response:
    """A sync stream, used like an async one."""

    def __init__(self, response: Any) -> None:
        self._response = response

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._response, name)
        if name in ("read", "parse", "save"):
            return lambda *args: _later(found, *args)
        if name.startswith("iter_") or name == "events":
            return lambda: _Items(found())
        return found


async def _later(function: Callable[..., Any], *args: Any) -> Any:
    """Call a function when it is awaited."""
    return function(*args)


class _Items:
    """An iterator, used like an async one."""

    def __init__(self, items: Iterator[Any]) -> None:
        self._items = items

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        try:
            return next(self._items)
        except StopIteration:
            pass
        raise StopAsyncIteration


def play(run: Runner, url: str, scenario: Scenario, **settings: Any) -> Any:
    """Play a scenario with a client of one kind; close the client."""

    async def main() -> Any:
        client = run.client(url, **settings)
        try:
            return await scenario(Face(client))
        finally:
            if isinstance(client, AsyncClient):
                await client.aclose()
            else:
                client.close()

    return trio.run(main) if run.kind == "trio" else asyncio.run(main())


async def listed(items: AsyncIterator[Any]) -> list[Any]:
    """Return everything that an iterator gives."""
    return [item async for item in items]


async def into(found: list[Any], items: AsyncIterator[Any]) -> None:
    """Put everything that an iterator gives into a list."""
    async for item in items:
        found.append(item)


class Endless:
    """A script that begins an answer and waits until the client hangs up."""

    def __init__(self, begin: bytes = b"some", length: int = 10_000_000) -> None:
        self._begin = begin
        self._length = length
        self.gone = threading.Event()

    def __call__(self, request: Request, reply: Connection) -> None:
        """Send the beginning of an answer."""
        reply.send(f"HTTP/1.1 200 OK\r\nContent-Length: {self._length}\r\n".encode())
        reply.send(b"X-Request-Id: req-7\r\n\r\n" + self._begin)
        reply.stall()
        if not reply.server.stopping.is_set():
            self.gone.set()

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The connections under an async client, for one event loop; see `engine`."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from functools import partial
from typing import Any, TypeVar

from anyio import Event

from .async_scopes import move_on_after
from .async_sockets import AsyncSocketStream, AsyncStream, AsyncTlsStream
from .connection import BaseConnection, Routes, Trust
from .dialing import Dial
from .errors import ClosedError
from .flows import Flow, Need
from .http11 import Head, HungUp, tunnel
from .limits import Limit
from .loops import call_soon, running_loop
from .options import DEFAULT_LIMITS, Limits
from .pieces import AsyncPieces
from .pool import Pool, Route
from .proxies import ProxyChoice
from .transport import HttpRequest, TransportFailure
from .unset import UNSET

__all__ = ["AsyncEngine"]

T = TypeVar("T")


class AsyncConnection(BaseConnection):
    """A connection of a pool."""

    _stream: AsyncStream

    async def open(self, request: HttpRequest, trust: Trust) -> None:
        """Connect, through the proxy where there is one."""
        limit = Limit.connecting(request)
        self._stream = AsyncSocketStream(await self._connect(limit))
        proxy = self.route.proxy
        if proxy is not None:
            if proxy.scheme == "https":
                await self._secure(proxy.host, trust, limit)
            way = tunnel(self.route.host, self.route.port, proxy.authorization)
            await self._run(way, limit, limit)
        if self.route.scheme == "https":
            await self._secure(self.route.host, trust, limit)

    async def talk(self, request: HttpRequest) -> Head:
        """Send a request and return the head of the answer."""
        self._mark = self._stream.written
        body = AsyncPieces(request)
        try:
            return await self._run(
                self._messages.talk(request),
                Limit.reading(request),
                Limit.writing(request),
                body,
            )
        finally:
            request.sent = self._stream.written > self._mark

    async def chunk(self, request: HttpRequest) -> bytes:
        """Return the next bytes of the answer's body; none at its end."""
        limit = Limit.reading(request)
        return await self._run(self._messages.chunk(), limit, limit)

    def finish(self) -> bool:
        """End an exchange; return whether the connection may serve another one."""
        self.used = True
        return self._messages.finish() and self.quiet()

    def quiet(self) -> bool:
        """Return whether it is open and nothing has arrived on it."""
        return not (self._closed or self._stream.readable())

    async def _connect(self, limit: Limit) -> socket.socket:
        """Return a socket that is connected to the first hop."""
        ready = Event()
        wake = partial(call_soon, running_loop(), ready.set)
        self._dial = dial = Dial(*self.address, limit.left(), wake)
        try:
            dial.start()
            with move_on_after(limit.left()):
                await ready.wait()  # for an outcome, or for `interrupt`
            self._socket = dial.result()
        finally:
            dial.abandon()
            self._dial = None
        if self._socket is None or self._closed:
            raise limit.exceeded()
        return self._socket

    async def _secure(self, host: str, trust: Trust, limit: Limit) -> None:
        """Speak TLS from here on."""
        stream = AsyncTlsStream(self._stream, trust.context(), host)
        await stream.handshake(limit)
        self._stream = stream

    async def _run(
        self,
        flow: Flow[T],
        reading: Limit,
        writing: Limit,
        body: AsyncPieces | None = None,
    ) -> T:
        """Carry out a flow on the stream."""
        value: Any = None
        hung_up: HungUp | None = None
        try:
            while True:
                step = flow.send(value) if hung_up is None else flow.throw(hung_up)
                value = hung_up = None
                if step is Need.DATA:
                    value = await self._stream.read(reading)
                elif step is Need.ARRIVED:
                    value = await self._stream.arrived(reading)
                elif isinstance(step, Need):
                    value = body and await body.next()
                else:
                    hung_up = await self._write(step, writing)
        except StopIteration as stop:
            result: T = stop.value
            return result

    async def _write(self, data: bytes, limit: Limit) -> HungUp | None:
        """Write bytes; return the failure when the server hung up halfway."""
        try:
            await self._stream.write(data, limit)
        except HungUp as error:
            if self._stream.written == self._mark:
                raise  # it was dead before: no answer of it can be ours
            return error
        return None


class AsyncResponse:
    """An answer whose head has arrived."""

    def __init__(
        self,
        engine: AsyncEngine,
        connection: AsyncConnection,
        request: HttpRequest,
        head: Head,
    ) -> None:
        self.status = head.status
        self.protocol = head.protocol
        self.headers: Sequence[tuple[str, str]] = head.headers
        self._engine = engine
        self._connection: AsyncConnection | None = connection
        self._request = request

    def chunks(self) -> AsyncResponse:
        """Return an iterator over the body as it stands on the wire."""
        return self

    def __aiter__(self) -> AsyncResponse:
        """Return the response: it is its own iterator."""
        return self

    async def __anext__(self) -> bytes:
        """Return the next bytes of the body."""
        connection = self._connection
        if connection is None:
            raise StopAsyncIteration
        try:
            chunk = await connection.chunk(self._request)
        except BaseException as error:
            self._release(reusable=False)
            failure = self._engine.meaning(error, self._request)
        else:
            if chunk:
                return chunk
            self._release(reusable=connection.finish())
            raise StopAsyncIteration
        raise failure

    async def close(self) -> None:
        """Give up the rest of the body, and the connection with it."""
        self._release(reusable=False)

    def _release(self, *, reusable: bool) -> None:
        """Give the connection back, once."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._engine.pool.give_back(connection, reusable=reusable)


class AsyncEngine:
    """Moves requests over pooled connections.

    Args:
        limits: how many connections, and how long they are kept.
        proxy: the proxy for https, None for none; UNSET: the environment's.
    """

    def __init__(
        self, limits: Limits = DEFAULT_LIMITS, proxy: ProxyChoice = UNSET
    ) -> None:
        self.pool: Pool[AsyncConnection, Event] = Pool(limits, AsyncConnection)
        self._routes = Routes(proxy)
        self._trust = Trust()

    async def handle(self, request: HttpRequest) -> AsyncResponse:
        """Send a request and return the response once its head is there."""
        request.sent = False
        try:
            return await self._handle(request)
        except BaseException as error:
            failure = self.meaning(error, request)
        raise failure

    async def close(self) -> None:
        """Close every connection; whoever waits on one gets a ClosedError."""
        self.shut()

    def shut(self) -> None:
        """Close every connection, from any code that runs in this loop's thread."""
        self.pool.close()

    def drop(self) -> None:
        """Close every connection after the end of the loop."""
        self.pool.drop()

    def meaning(self, error: BaseException, request: HttpRequest) -> BaseException:
        """Return what to raise for an error.

        Frames below this one are cut off: their locals hold bytes of the request.
        """
        if isinstance(error, TransportFailure):
            if self.pool.closed:
                return ClosedError("the client was closed during the call")
            error.sent = request.sent
        return error.with_traceback(None)

    async def _handle(self, request: HttpRequest) -> AsyncResponse:
        """Send a request on a connection that works."""
        route = self._routes.of(request)
        while True:
            connection = await self._take(route, request)
            try:
                if not connection.used:
                    await connection.open(request, self._trust)
                head = await connection.talk(request)
                return AsyncResponse(self, connection, request, head)
            except BaseException as error:
                self.pool.give_back(connection, reusable=False)
                dead = connection.used and isinstance(error, HungUp)
                if request.sent or not dead:
                    raise
                # What was never written was never tried: take the next one.

    async def _take(self, route: Route, request: HttpRequest) -> AsyncConnection:
        """Return a connection of the pool, which may have to be opened."""
        found = self.pool.take(route, Event)
        if isinstance(found, AsyncConnection):
            return found
        limit = Limit.queueing(request)
        try:
            with move_on_after(limit.left()):
                await found.event.wait()
        except BaseException:
            self.pool.leave(found)
            raise
        came = self.pool.claim(found)
        if came is None:
            raise limit.exceeded()
        return came

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The connections under a client, for threads.

They are plain sockets with HTTP/1.1 on them. No cookie is kept, no redirect followed,
no netrc file read, nothing logged. Of the environment the certificate variables
(`SSL_CERT_FILE`, `SSL_CERT_DIR`) count and, unless a proxy is given, the proxy for
https, which sees the host but no request; plain http, which only loopback may use,
never goes through a proxy.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from typing import Any, TypeVar

from .connection import BaseConnection, Routes, Trust
from .dialing import Dial
from .errors import ClosedError
from .flows import Flow, Need
from .http11 import Head, HungUp, tunnel
from .limits import Limit
from .options import DEFAULT_LIMITS, Limits
from .pieces import Pieces
from .pool import Pool, Route
from .proxies import ProxyChoice
from .sockets import SocketStream, Stream, TlsStream
from .transport import HttpRequest, TransportFailure
from .unset import UNSET

__all__ = ["Engine"]

T = TypeVar("T")


class Connection(BaseConnection):
    """A connection of a pool."""

    _stream: Stream

    def open(self, request: HttpRequest, trust: Trust) -> None:
        """Connect, through the proxy where there is one."""
        limit = Limit.connecting(request)
        self._stream = SocketStream(self._connect(limit))
        proxy = self.route.proxy
        if proxy is not None:
            if proxy.scheme == "https":
                self._secure(proxy.host, trust, limit)
            way = tunnel(self.route.host, self.route.port, proxy.authorization)
            self._run(way, limit, limit)
        if self.route.scheme == "https":
            self._secure(self.route.host, trust, limit)

    def talk(self, request: HttpRequest) -> Head:
        """Send a request and return the head of the answer."""
        self._mark = self._stream.written
        body = Pieces(request)
        try:
            return self._run(
                self._messages.talk(request),
                Limit.reading(request),
                Limit.writing(request),
                body,
            )
        finally:
            request.sent = self._stream.written > self._mark

    def chunk(self, request: HttpRequest) -> bytes:
        """Return the next bytes of the answer's body; none at its end."""
        limit = Limit.reading(request)
        return self._run(self._messages.chunk(), limit, limit)

    def finish(self) -> bool:
        """End an exchange; return whether the connection may serve another one."""
        self.used = True
        return self._messages.finish() and self.quiet()

    def quiet(self) -> bool:
        """Return whether it is open and nothing has arrived on it."""
        return not (self._closed or self._stream.readable())

    def _connect(self, limit: Limit) -> socket.socket:
        """Return a socket that is connected to the first hop."""
        ready = threading.Event()
        self._dial = dial = Dial(*self.address, limit.left(), ready.set)
        try:
            dial.start()
            ready.wait(limit.left())  # for an outcome, or for `interrupt`
            self._socket = dial.result()
        finally:
            dial.abandon()
            self._dial = None
        if self._socket is None or self._closed:
            raise limit.exceeded()
        return self._socket

    def _secure(self, host: str, trust: Trust, limit: Limit) -> None:
        """Speak TLS from here on."""
        stream = TlsStream(self._stream, trust.context(), host)
        stream.handshake(limit)
        self._stream = stream

    def _run(
        self,
        flow: Flow[T],
        reading: Limit,
        writing: Limit,
        body: Pieces | None = None,
    ) -> T:
        """Carry out a flow on the stream."""
        value: Any = None
        hung_up: HungUp | None = None
        try:
            while True:
                step = flow.send(value) if hung_up is None else flow.throw(hung_up)
                value = hung_up = None
                if step is Need.DATA:
                    value = self._stream.read(reading)
                elif step is Need.ARRIVED:
                    value = self._stream.arrived(reading)
                elif isinstance(step, Need):
                    value = body and body.next()
                else:
                    hung_up = self._write(step, writing)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def _write(self, data: bytes, limit: Limit) -> HungUp | None:
        """Write bytes; return the failure when the server hung up halfway."""
        try:
            self._stream.write(data, limit)
        except HungUp as error:
            if self._stream.written == self._mark:
                raise  # it was dead before: no answer of it can be ours
            return error
        return None


class Response:
    """An answer whose head has arrived."""

    def __init__(
        self,
        engine: Engine,
        connection: Connection,
        request: HttpRequest,
        head: Head,
    ) -> None:
        self.status = head.status
        self.protocol = head.protocol
        self.headers: Sequence[tuple[str, str]] = head.headers
        self._engine = engine
        self._connection: Connection | None = connection
        self._request = request

    def chunks(self) -> Response:
        """Return an iterator over the body as it stands on the wire."""
        return self

    def __iter__(self) -> Response:
        """Return the response: it is its own iterator."""
        return self

    def __next__(self) -> bytes:
        """Return the next bytes of the body."""
        connection = self._connection
        if connection is None:
            raise StopIteration
        try:
            chunk = connection.chunk(self._request)
        except BaseException as error:
            self._release(reusable=False)
            failure = self._engine.meaning(error, self._request)
        else:
            if chunk:
                return chunk
            self._release(reusable=connection.finish())
            raise StopIteration
        raise failure

    def close(self) -> None:
        """Give up the rest of the body, and the connection with it."""
        self._release(reusable=False)

    def _release(self, *, reusable: bool) -> None:
        """Give the connection back, once."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._engine.pool.give_back(connection, reusable=reusable)


class Engine:
    """Moves requests over pooled connections.

    Args:
        limits: how many connections, and how long they are kept.
        proxy: the proxy for https, None for none; UNSET: the environment's.
    """

    def __init__(
        self, limits: Limits = DEFAULT_LIMITS, proxy: ProxyChoice = UNSET
    ) -> None:
        self.pool: Pool[Connection, threading.Event] = Pool(limits, Connection)
        self._routes = Routes(proxy)
        self._trust = Trust()

    def handle(self, request: HttpRequest) -> Response:
        """Send a request and return the response once its head is there."""
        request.sent = False
        try:
            return self._handle(request)
        except BaseException as error:
            failure = self.meaning(error, request)
        raise failure

    def close(self) -> None:
        """Close every connection; whoever waits on one gets a ClosedError."""
        self.pool.close()

    def meaning(self, error: BaseException, request: HttpRequest) -> BaseException:
        """Return what to raise for an error.

        Frames below this one are cut off: their locals hold bytes of the request.
        """
        if isinstance(error, TransportFailure):
            if self.pool.closed:
                return ClosedError("the client was closed during the call")
            error.sent = request.sent
        return error.with_traceback(None)

    def _handle(self, request: HttpRequest) -> Response:
        """Send a request on a connection that works."""
        route = self._routes.of(request)
        while True:
            connection = self._take(route, request)
            try:
                if not connection.used:
                    connection.open(request, self._trust)
                head = connection.talk(request)
                return Response(self, connection, request, head)
            except BaseException as error:
                self.pool.give_back(connection, reusable=False)
                dead = connection.used and isinstance(error, HungUp)
                if request.sent or not dead:
                    raise
                # What was never written was never tried: take the next one.

    def _take(self, route: Route, request: HttpRequest) -> Connection:
        """Return a connection of the pool, which may have to be opened."""
        found = self.pool.take(route, threading.Event)
        if isinstance(found, Connection):
            return found
        limit = Limit.queueing(request)
        try:
            found.event.wait(limit.left())
        except BaseException:
            self.pool.leave(found)
            raise
        came = self.pool.claim(found)
        if came is None:
            raise limit.exceeded()
        return came

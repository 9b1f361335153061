"""The connections under a client, straight on httpx2's engine.

The engine keeps no cookies, follows no redirects, reads no netrc file and logs no
URLs. A proxy sees the host but no request. Of the environment it honours the
certificate variables (`SSL_CERT_FILE`, `SSL_CERT_DIR`).
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Sequence
from contextlib import aclosing
from functools import partial
from ssl import SSLContext
from typing import Any, Final, Generic, TypeVar, cast

import httpcore2

from .hosts import ServiceUrl
from .options import Limits
from .proxies import Proxy, ProxyChoice, proxy_for
from .transport import HttpRequest, TransportFailure, failure_of

__all__ = ["AsyncEngine", "Engine"]

PoolT = TypeVar("PoolT")

_WRITE_STEP: Final = 64 * 1024


class _Pools(Generic[PoolT]):
    """Connection pools by route; each is made when a service first needs it."""

    def __init__(
        self, make: Callable[..., PoolT], limits: Limits, proxy: ProxyChoice
    ) -> None:
        self._make = make
        self._limits = limits
        self._proxy = proxy
        self._lock = threading.Lock()
        self._by_service: dict[str, PoolT] = {}
        self._by_route: dict[tuple[str, Proxy | None], PoolT] = {}

    def of(self, service: ServiceUrl) -> PoolT:
        """Return the pool that leads to a service."""
        pool = self._by_service.get(service.root)
        if pool is not None:
            return pool
        proxy = proxy_for(service, self._proxy)
        route = (service.scheme, proxy)
        with self._lock:
            if route not in self._by_route:
                self._by_route[route] = self._new(service, proxy)
            pool = self._by_service[service.root] = self._by_route[route]
        return pool

    def all(self) -> list[PoolT]:
        """Return every pool made so far."""
        return list(self._by_route.values())

    def _new(self, service: ServiceUrl, proxy: Proxy | None) -> PoolT:
        """Return a new bounded pool."""
        tls: SSLContext | None = None
        if service.scheme == "https":
            # Made once: without it the engine would load certificates each time.
            tls = httpcore2.default_ssl_context()
        return self._make(
            ssl_context=tls,
            proxy=_engine_proxy(proxy) if proxy else None,
            max_connections=self._limits.max_connections,
            max_keepalive_connections=self._limits.max_idle,
            keepalive_expiry=self._limits.idle_seconds,
        )


def _engine_proxy(proxy: Proxy) -> httpcore2.Proxy:
    """Return the engine's form of a proxy."""
    if proxy.auth is None:
        return httpcore2.Proxy(proxy.url)
    return httpcore2.Proxy(proxy.url, (proxy.auth[0], proxy.auth[1].reveal()))


def _engine_request(request: HttpRequest) -> httpcore2.Request:
    """Return the engine's form of a request; no URL is parsed or normalised."""
    service = request.service
    return httpcore2.Request(
        request.method.encode(),
        httpcore2.URL(
            scheme=service.scheme.encode(),
            host=service.host.encode(),
            port=service.port,
            target=request.target.encode(),
        ),
        headers=[(k.encode(), v.encode()) for k, v in request.headers],
        content=request.content,
        extensions={"timeout": request.limits},
    )


def _text_headers(pairs: Iterable[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    """Return headers as text; Latin-1 keeps every byte."""
    return [(key.decode("latin-1"), value.decode("latin-1")) for key, value in pairs]


def _translate(error: BaseException) -> TransportFailure:
    """Return the failure that an error stands for, or raise the error itself.

    Frames of the engine are cut off, because their locals hold request bytes.
    """
    failure = failure_of(error) if isinstance(error, Exception) else None
    if failure is None:
        raise error.with_traceback(None)
    return failure


class _Response:
    """The engine's response as the client reads it."""

    def __init__(self, response: httpcore2.Response) -> None:
        self.status = response.status
        self.headers: Sequence[tuple[str, str]] = _text_headers(response.headers)
        self._response = response
        self._body: Generator[bytes, None, None] | None = None

    def chunks(self) -> Generator[bytes, None, None]:
        """Yield the body as it stands on the wire."""
        self._body = self._read()
        return self._body

    def _read(self) -> Generator[bytes, None, None]:
        """Yield the body, failures translated."""
        try:
            yield from cast("Iterable[bytes]", self._response.stream)
            return
        except Exception as error:
            failure = _translate(error)
        raise failure

    def close(self) -> None:
        """Free the connection."""
        if self._body is not None:
            self._body.close()
        self._response.close()


class Engine:
    """Moves requests over pooled connections, for threads."""

    def __init__(self, limits: Limits, proxy: ProxyChoice) -> None:
        backend = _DeadlineBackend()
        self._deadline = backend.deadline
        self._pools: _Pools[httpcore2.ConnectionPool] = _Pools(
            partial(httpcore2.ConnectionPool, network_backend=backend), limits, proxy
        )

    def handle(self, request: HttpRequest) -> _Response:
        """Send a request; every read and write ends at the call's deadline."""
        self._deadline.at = request.deadline
        try:
            pool = self._pools.of(request.service)
            return _Response(pool.handle_request(_engine_request(request)))
        except BaseException as error:
            failure = _translate(error)
        raise failure

    def close(self) -> None:
        """Close every connection."""
        for pool in self._pools.all():
            pool.close()


class _Deadline(threading.local):
    """When the call of this thread must have ended."""

    at: float | None = None

    def clip(self, timeout: float | None) -> float | None:
        """Return a timeout that does not reach beyond the deadline."""
        if self.at is None:
            return timeout
        left = max(0.001, self.at - time.monotonic())
        return left if timeout is None else min(timeout, left)


class _DeadlineBackend(httpcore2.SyncBackend):
    """Connects streams that know the deadline; a timeout bounds but a single read."""

    def __init__(self) -> None:
        self.deadline = _Deadline()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect within the deadline."""
        stream = super().connect_tcp(
            host, port, self.deadline.clip(timeout), local_address, socket_options
        )
        return _DeadlineStream(stream, self.deadline)


class _DeadlineStream(httpcore2.NetworkStream):
    """A stream whose every read and write ends at the deadline."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: _Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read within the deadline."""
        return self._stream.read(max_bytes, self._deadline.clip(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write within the deadline, in steps, because it holds for each step."""
        for start in range(0, len(buffer), _WRITE_STEP):
            step = buffer[start : start + _WRITE_STEP]
            self._stream.write(step, self._deadline.clip(timeout))

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """Negotiate TLS within the deadline."""
        timeout = self._deadline.clip(timeout)
        inner = self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _DeadlineStream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Return what the stream says of itself."""
        return self._stream.get_extra_info(info)


class _AsyncResponse:
    """The engine's response as the async client reads it."""

    def __init__(self, response: httpcore2.Response) -> None:
        self.status = response.status
        self.headers: Sequence[tuple[str, str]] = _text_headers(response.headers)
        self._response = response
        self._body: AsyncGenerator[bytes, None] | None = None

    def chunks(self) -> AsyncGenerator[bytes, None]:
        """Yield the body as it stands on the wire."""
        self._body = self._read()
        return self._body

    async def _read(self) -> AsyncGenerator[bytes, None]:
        """Yield the body, failures translated."""
        stream = cast(
            "AsyncGenerator[bytes, None]", aiter(self._response.aiter_stream())
        )
        try:
            async with aclosing(stream):
                async for chunk in stream:
                    yield chunk
            return
        except Exception as error:
            failure = _translate(error)
        raise failure

    async def close(self) -> None:
        """Free the connection."""
        if self._body is not None:
            await self._body.aclose()
        await self._response.aclose()


class AsyncEngine:
    """Moves requests over pooled connections, for one event loop."""

    def __init__(self, limits: Limits, proxy: ProxyChoice) -> None:
        self._pools: _Pools[httpcore2.AsyncConnectionPool] = _Pools(
            httpcore2.AsyncConnectionPool, limits, proxy
        )

    async def handle(self, request: HttpRequest) -> _AsyncResponse:
        """Send a request; the client's own cancel scope keeps the deadline."""
        try:
            pool = self._pools.of(request.service)
            response = await pool.handle_async_request(_engine_request(request))
            return _AsyncResponse(response)
        except BaseException as error:
            failure = _translate(error)
        raise failure

    async def close(self) -> None:
        """Close every connection."""
        for pool in self._pools.all():
            await pool.aclose()

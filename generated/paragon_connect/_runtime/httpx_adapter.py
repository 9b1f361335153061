# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Lets a client run on the user's own ``httpx2.Client`` or ``httpx.Client``.

Requests are built without the other client's defaults: its cookies, credentials,
base URL and redirects stay out. Its transport, proxies and event hooks are used.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import AsyncGenerator, Callable, Generator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from .errors import ClosedError, ConfigurationError
from .transport import HttpRequest, failure_of

__all__ = ["AsyncHttpxAdapter", "HttpxAdapter"]

_LIBRARIES: Final = ("httpx2", "httpx")


def _library(client: object, kind: str) -> Any:
    """Return the module whose `kind` of client this is; it is imported already."""
    for name in _LIBRARIES:
        module: Any = sys.modules.get(name)
        if module is not None and isinstance(client, getattr(module, kind)):
            return module
    raise ConfigurationError(
        f"http_client must be an httpx2.{kind} or have handle() and close(), "
        f"not {type(client).__name__}"
    )


def _request(
    library: Any, request: HttpRequest, content: Any, **extensions: Any
) -> Any:
    """Return the library's form of a request."""
    return library.Request(
        request.method,
        request.url,
        headers=[(k.encode(), v.encode()) for k, v in request.headers],
        content=content or None,
        extensions={"timeout": request.limits, **extensions},
    )


class _Clock(threading.local):
    """The limits of the call that this thread is in."""

    request: HttpRequest | None = None

    def watch(self, event: str, info: Mapping[str, Any]) -> None:
        """Have a new connection keep the deadline within each read.

        The library's limit holds for one read: a head that comes byte by byte would
        never reach it. It tells of connections by its ``trace`` extension.
        """
        stream: Any = info.get("return_value")
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            with suppress(AttributeError):  # a stream that cannot be changed
                stream.read = self._clipped(stream.read)

    def _clipped(self, read: Callable[..., bytes]) -> Callable[..., bytes]:
        """Return a stream's `read`, none of which goes beyond the deadline."""

        def clipped(max_bytes: int, timeout: float | None = None) -> bytes:
            limit = None if self.request is None else self.request.limits["read"]
            if limit is not None and timeout is not None:
                timeout = min(timeout, limit)
            return read(max_bytes, timeout)

        return clipped


class _Head:
    """Status and headers of a response."""

    def __init__(self, response: Any) -> None:
        self._response = response
        self.status: int = response.status_code
        headers = [
            (k.decode("latin-1"), v.decode("latin-1")) for k, v in response.headers.raw
        ]
        # A mock's body is there already, and decompressed.
        self._whole: bool = response.is_stream_consumed
        if self._whole:
            headers = [
                pair for pair in headers if pair[0].lower() != "content-encoding"
            ]
        self.headers: Sequence[tuple[str, str]] = headers

    @property
    def protocol(self) -> str:
        """The version of HTTP, for observers."""
        return str(self._response.http_version).removeprefix("HTTP/")


class _Response(_Head):
    """A sync response."""

    _body: Generator[bytes, None, None] | None = None

    def chunks(self) -> Generator[bytes, None, None]:
        """Yield the body as it stands on the wire."""
        self._body = self._read()
        return self._body

    def _read(self) -> Generator[bytes, None, None]:
        """Yield the body, failures translated."""
        if self._whole:
            yield self._response.content
            return
        try:
            yield from self._response.iter_raw()
            return
        except Exception as error:
            failure = failure_of(error)
            if failure is None:
                raise
        raise failure

    def close(self) -> None:
        """Free the connection."""
        if self._body is not None:
            self._body.close()
        self._response.close()


class _AsyncResponse(_Head):
    """An async response."""

    _body: AsyncGenerator[bytes, None] | None = None

    def chunks(self) -> AsyncGenerator[bytes, None]:
        """Yield the body as it stands on the wire."""
        self._body = self._read()
        return self._body

    async def _read(self) -> AsyncGenerator[bytes, None]:
        """Yield the body, failures translated."""
        if self._whole:
            yield self._response.content
            return
        raw = self._response.aiter_raw()
        try:
            async for chunk in raw:
                yield chunk
            return
        except Exception as error:
            failure = failure_of(error)
            if failure is None:
                raise
        finally:
            await raw.aclose()
        raise failure

    async def close(self) -> None:
        """Free the connection."""
        if self._body is not None:
            await self._body.aclose()
        await self._response.aclose()


class HttpxAdapter:
    """A `Transport` over the user's client; closing it leaves the client open."""

    def __init__(self, client: Any) -> None:
        self._library = _library(client, "Client")
        self._client = client
        self._clock = _Clock()

    def handle(self, request: HttpRequest) -> _Response:
        """Send a request."""
        if self._client.is_closed:
            raise ClosedError("the http_client is closed")
        body = request.content
        content = body if isinstance(body, bytes) else body.pieces()
        self._clock.request = request
        try:
            watch = self._clock.watch
            prepared = _request(self._library, request, content, trace=watch)
            return _Response(
                self._client.send(
                    prepared, stream=True, auth=None, follow_redirects=False
                )
            )
        except Exception as error:
            failure = failure_of(error)
            if failure is None:
                raise
        finally:
            # The body comes read by read: the client looks at its clock itself.
            self._clock.request = None
        raise failure

    def close(self) -> None:
        """Do nothing: whoever made the client closes it."""


class AsyncHttpxAdapter:
    """An `AsyncTransport` over the user's client; it stays open."""

    def __init__(self, client: Any) -> None:
        self._library = _library(client, "AsyncClient")
        self._client = client

    async def handle(self, request: HttpRequest) -> _AsyncResponse:
        """Send a request."""
        if self._client.is_closed:
            raise ClosedError("the http_client is closed")
        body = request.content
        content = body if isinstance(body, bytes) else body.apieces()
        try:
            prepared = _request(self._library, request, content)
            return _AsyncResponse(
                await self._client.send(
                    prepared, stream=True, auth=None, follow_redirects=False
                )
            )
        except Exception as error:
            failure = failure_of(error)
            if failure is None:
                raise
        raise failure

    async def close(self) -> None:
        """Do nothing: whoever made the client closes it."""

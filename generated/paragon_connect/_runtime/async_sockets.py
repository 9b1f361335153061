# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Bytes over a connected socket, within limits; for event loops.

The sockets are plain ones and no transport of the loop's reads ahead of the client:
see `sockets`.
"""

from __future__ import annotations

import socket
import ssl
from typing import Any, Protocol, TypeVar

from anyio import wait_readable, wait_writable
from anyio.lowlevel import checkpoint

from .async_scopes import move_on_after
from .flows import Flow, Need
from .http11 import HungUp
from .limits import Limit
from .sockets import READ_SIZE, broken_off, is_readable
from .tls import TlsSession
from .transport import TransportFailure

__all__ = ["AsyncSocketStream", "AsyncStream", "AsyncTlsStream"]

T = TypeVar("T")


class AsyncStream(Protocol):
    """Bytes in both directions; see `sockets.Stream`."""

    @property
    def written(self) -> int:
        """Bytes that the system has taken so far, those of TLS included."""
        ...

    async def read(self, limit: Limit) -> bytes:
        """Return what comes next; no bytes at the end."""
        ...

    async def write(self, data: bytes, limit: Limit) -> None:
        """Write all bytes."""
        ...

    async def arrived(self, limit: Limit) -> bool:
        """Return whether a read would give something, without waiting for it."""
        ...

    def readable(self) -> bool:
        """Return whether anything is there that nobody has read, the end included."""
        ...


class AsyncSocketStream:
    """A connected socket that does not block."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self.written = 0

    async def read(self, limit: Limit) -> bytes:
        """Return what comes next; no bytes at the end."""
        try:
            data = self._socket.recv(READ_SIZE)
        except BlockingIOError:
            return await self._wait_and_read(limit)
        except OSError as error:
            failure = broken_off(error)
        else:
            await checkpoint()  # a fast server must not keep the loop to itself
            return data
        raise failure

    async def _wait_and_read(self, limit: Limit) -> bytes:
        """Return what comes next, which is not there yet."""
        try:
            with move_on_after(limit.left()):
                while True:
                    await wait_readable(self._socket)
                    try:
                        return self._socket.recv(READ_SIZE)
                    except BlockingIOError:
                        continue
            failure = limit.exceeded()
        except OSError as error:
            failure = broken_off(error)
        raise failure

    async def write(self, data: bytes, limit: Limit) -> None:
        """Write all bytes; the limit holds for each step."""
        view = memoryview(data)
        limit.left()
        failure: TransportFailure | None = None
        while view and failure is None:
            try:
                count = self._socket.send(view)
                self.written += count
                view = view[count:]
            except BlockingIOError:
                failure = await self._until_writable(limit)
            except OSError as error:
                failure = HungUp(broken_off(error).message)
        if failure is not None:
            raise failure

    async def _until_writable(self, limit: Limit) -> TransportFailure | None:
        """Wait until the server takes more; return why it does not."""
        try:
            with move_on_after(limit.left()):
                await wait_writable(self._socket)
                return None
            return limit.exceeded()
        except OSError as error:
            return HungUp(broken_off(error).message)

    async def arrived(self, limit: Limit) -> bool:
        """Return whether a read would give something, without waiting for it."""
        return self.readable()

    def readable(self) -> bool:
        """Return whether anything is there that nobody has read, the end included."""
        return is_readable(self._socket)


class AsyncTlsStream:
    """TLS over another stream."""

    def __init__(self, inner: AsyncStream, context: ssl.SSLContext, host: str) -> None:
        self._inner = inner
        self._session = TlsSession(context, host)

    @property
    def written(self) -> int:
        """Bytes that the system has taken so far."""
        return self._inner.written

    async def handshake(self, limit: Limit) -> None:
        """Agree on keys and check the certificate."""
        await self._run(self._session.handshake(), limit)

    async def read(self, limit: Limit) -> bytes:
        """Return what comes next; no bytes at the end."""
        return await self._run(self._session.read(READ_SIZE), limit)

    async def write(self, data: bytes, limit: Limit) -> None:
        """Write all bytes."""
        await self._run(self._session.write(data), limit)

    async def arrived(self, limit: Limit) -> bool:
        """Return whether a read would give something, without waiting for it.

        TLS has words of its own: what has arrived need not be meant for us.
        """
        if await self._inner.arrived(limit):
            self._session.feed(await self._inner.read(limit))
        return self._session.look()

    def readable(self) -> bool:
        """Return whether anything is there that nobody has read, the end included."""
        return self._session.pending or self._inner.readable()

    async def _run(self, flow: Flow[T], limit: Limit) -> T:
        """Carry out a flow of TLS."""
        value: Any = None
        try:
            while True:
                step = flow.send(value)
                value = None
                if isinstance(step, Need):
                    value = await self._inner.read(limit)
                else:
                    await self._inner.write(step, limit)
        except StopIteration as stop:
            result: T = stop.value
            return result

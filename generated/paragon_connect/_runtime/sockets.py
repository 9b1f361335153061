# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Bytes over a connected socket, within limits; for threads.

Nothing here reads ahead: what was not asked for stays in the system's buffer, or in
that of TLS, and `readable` tells of it.
"""

from __future__ import annotations

import select
import socket
import ssl
from typing import Any, Final, Protocol, TypeVar

from .flows import Flow, Need
from .http11 import HungUp
from .limits import Limit
from .tls import TlsSession
from .transport import TransportFailure

__all__ = [
    "READ_SIZE",
    "SocketStream",
    "Stream",
    "TlsStream",
    "broken_off",
    "is_readable",
]

T = TypeVar("T")

READ_SIZE: Final = 64 * 1024
"""Bytes asked for in one read."""


class Stream(Protocol):
    """Bytes in both directions."""

    @property
    def written(self) -> int:
        """Bytes that the system has taken so far, those of TLS included."""
        ...

    def read(self, limit: Limit) -> bytes:
        """Return what comes next; no bytes at the end."""
        ...

    def write(self, data: bytes, limit: Limit) -> None:
        """Write all bytes."""
        ...

    def arrived(self, limit: Limit) -> bool:
        """Return whether a read would give something, without waiting for it."""
        ...

    def readable(self) -> bool:
        """Return whether anything is there that nobody has read, the end included."""
        ...


def is_readable(sock: socket.socket) -> bool:
    """Return whether a read would not wait: there are bytes, or the end is there."""
    number = sock.fileno()
    if number < 0:
        return True
    if hasattr(select, "poll"):  # any number of files; Windows has `select` alone
        poll = select.poll()
        poll.register(number, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([number], [], [], 0)[0])


class SocketStream:
    """A connected socket."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self.written = 0

    def read(self, limit: Limit) -> bytes:
        """Return what comes next; no bytes at the end."""
        try:
            self._socket.settimeout(limit.left())
            return self._socket.recv(READ_SIZE)
        except TimeoutError:
            failure = limit.exceeded()
        except OSError as error:
            failure = broken_off(error)
        raise failure

    def write(self, data: bytes, limit: Limit) -> None:
        """Write all bytes; the limit holds for each step."""
        view = memoryview(data)
        failure: TransportFailure | None = None
        while view and failure is None:
            try:
                self._socket.settimeout(limit.left())
                count = self._socket.send(view)
                self.written += count
                view = view[count:]
            except TimeoutError:
                failure = limit.exceeded()
            except OSError as error:
                failure = HungUp(broken_off(error).message)
        if failure is not None:
            raise failure

    def arrived(self, limit: Limit) -> bool:
        """Return whether a read would give something, without waiting for it."""
        return self.readable()

    def readable(self) -> bool:
        """Return whether anything is there that nobody has read, the end included."""
        return is_readable(self._socket)


class TlsStream:
    """TLS over another stream."""

    def __init__(self, inner: Stream, context: ssl.SSLContext, host: str) -> None:
        self._inner = inner
        self._session = TlsSession(context, host)

    @property
    def written(self) -> int:
        """Bytes that the system has taken so far."""
        return self._inner.written

    def handshake(self, limit: Limit) -> None:
        """Agree on keys and check the certificate."""
        self._run(self._session.handshake(), limit)

    def read(self, limit: Limit) -> bytes:
        """Return what comes next; no bytes at the end."""
        return self._run(self._session.read(READ_SIZE), limit)

    def write(self, data: bytes, limit: Limit) -> None:
        """Write all bytes."""
        self._run(self._session.write(data), limit)

    def arrived(self, limit: Limit) -> bool:
        """Return whether a read would give something, without waiting for it.

        TLS has words of its own: what has arrived need not be meant for us.
        """
        if self._inner.arrived(limit):
            self._session.feed(self._inner.read(limit))
        return self._session.look()

    def readable(self) -> bool:
        """Return whether anything is there that nobody has read, the end included."""
        return self._session.pending or self._inner.readable()

    def _run(self, flow: Flow[T], limit: Limit) -> T:
        """Carry out a flow of TLS."""
        value: Any = None
        try:
            while True:
                step = flow.send(value)
                value = None
                if isinstance(step, Need):
                    value = self._inner.read(limit)
                else:
                    self._inner.write(step, limit)
        except StopIteration as stop:
            result: T = stop.value
            return result


def broken_off(error: OSError) -> TransportFailure:
    """Return the failure that an error of the system stands for."""
    reason = error.strerror or type(error).__name__
    return TransportFailure(f"the connection broke: {reason}")

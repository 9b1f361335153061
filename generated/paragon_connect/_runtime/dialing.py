# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Connects sockets: name resolution and the race of a host's addresses.

It happens in a thread of its own, for sync and async callers alike. Neither a slow
resolver nor a server that does not answer can then hold a call beyond its deadline,
or keep it when the client is closed.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from itertools import chain, zip_longest
from typing import Any, Final

from .transport import TransportFailure

__all__ = ["Dial"]

_STAGGER: Final = 0.25
"""Seconds before the next address is tried beside the last one (RFC 8305)."""
_UNDER_WAY: Final = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK})

_Address = tuple[int, Any]


class Dial:
    """A connection on its way.

    Args:
        host: name or address.
        port: the port.
        seconds: when to give up; None for never.
        wake: called when there is an outcome, from another thread.
    """

    def __init__(
        self, host: str, port: int, seconds: float | None, wake: Callable[[], None]
    ) -> None:
        self._host = host
        self._port = port
        self._seconds = seconds
        self.wake = wake
        self._lock = threading.Lock()
        self._abandoned = False
        self._outcome: socket.socket | TransportFailure | None = None

    def start(self) -> None:
        """Begin; raises TransportFailure when no thread can be had."""
        thread = threading.Thread(target=self._run, name="connect", daemon=True)
        try:
            thread.start()
            return
        except RuntimeError as error:
            problem = str(error)
        raise TransportFailure(problem, sent=False)

    def result(self) -> socket.socket | None:
        """Return the connected socket, None while there is no outcome.

        Raises:
            TransportFailure: it cannot be reached.
        """
        with self._lock:
            outcome, self._outcome = self._outcome, None
        if isinstance(outcome, TransportFailure):
            raise outcome
        return outcome

    def abandon(self) -> None:
        """Give up: a socket that comes all the same is closed."""
        with self._lock:
            self._abandoned = True
            outcome, self._outcome = self._outcome, None
        if isinstance(outcome, socket.socket):
            outcome.close()

    def _run(self) -> None:
        outcome = self._connect()
        with self._lock:
            if not self._abandoned:
                self._outcome = outcome
            elif isinstance(outcome, socket.socket):
                outcome.close()
        self.wake()

    def _connect(self) -> socket.socket | TransportFailure:
        """Return a connected socket, or why there is none."""
        where = f"{self._host}:{self._port}"
        try:
            found = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            problem = f"the host {self._host} cannot be found: {_reason(error)}"
            return TransportFailure(problem, sent=False)
        addresses = _interleaved([(family, address) for family, *_, address in found])
        try:
            return _race(addresses, self._seconds)
        except TimeoutError:
            problem = f"connecting to {where} took longer than {self._seconds:g} s"
            return TransportFailure(problem, sent=False, timed_out=True)
        except OSError as error:
            problem = f"connecting to {where} failed: {_reason(error)}"
            return TransportFailure(problem, sent=False)


def _reason(error: Exception) -> str:
    """Return the words of an error of the system."""
    return getattr(error, "strerror", None) or str(error)


def _interleaved(addresses: list[_Address]) -> deque[_Address]:
    """Return addresses with the families in turn, the preferred one first."""
    first = [each for each in addresses if each[0] == addresses[0][0]]
    other = [each for each in addresses if each[0] != addresses[0][0]]
    pairs = chain.from_iterable(zip_longest(first, other))
    return deque(each for each in pairs if each is not None)


def _race(waiting: deque[_Address], seconds: float | None) -> socket.socket:
    """Return the first socket that connects; the next address starts a moment later.

    Raises:
        OSError: none does; TimeoutError when it took too long.
    """
    deadline = None if seconds is None else time.monotonic() + seconds
    last = OSError("it has no address")
    with selectors.DefaultSelector() as selector:
        try:
            while waiting or selector.get_map():
                if waiting:
                    last = _start(waiting.popleft(), selector) or last
                if not selector.get_map():
                    continue
                for key, _ in selector.select(_patience(bool(waiting), deadline)):
                    sock = _socket(selector.unregister(key.fileobj))
                    number = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if not number:
                        return sock
                    sock.close()
                    last = OSError(number, os.strerror(number))
        finally:
            for key in list(selector.get_map().values()):
                _socket(key).close()
    raise last


def _start(address: _Address, selector: selectors.BaseSelector) -> OSError | None:
    """Begin to connect; return what makes it impossible."""
    family, place = address
    try:
        sock = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        return error
    sock.setblocking(False)
    try:
        number = sock.connect_ex(place)
    except OSError as error:
        sock.close()
        return error
    if number not in _UNDER_WAY:
        sock.close()
        return OSError(number, os.strerror(number))
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    selector.register(sock, selectors.EVENT_WRITE)
    return None


def _socket(key: selectors.SelectorKey) -> socket.socket:
    """Return the socket that was registered."""
    assert isinstance(key.fileobj, socket.socket)
    return key.fileobj


def _patience(more: bool, deadline: float | None) -> float | None:
    """Return how long to wait for the addresses that are being tried."""
    left = None if deadline is None else deadline - time.monotonic()
    if left is not None and left <= 0:
        raise TimeoutError
    if not more:
        return left
    return _STAGGER if left is None else min(_STAGGER, left)

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The connections that a client and its copies share."""

from __future__ import annotations

import os
import threading
import weakref
from functools import partial
from typing import Any, Final, cast

from .errors import ClosedError, ConfigurationError
from .loops import call_soon, is_over, running_loop
from .needs import HTTPX2
from .options import DEFAULT_LIMITS, Limits
from .proxies import ProxyChoice
from .transport import AsyncHttpClient, AsyncTransport, HttpClient, Transport
from .unset import UNSET
from .waiting import sleep

__all__ = ["AsyncConnections", "Connections"]

_LOOK: Final = 0.2
"""Seconds between two looks at whether an async client was closed."""
_AFTER_FORK: Final = (
    "this client was given an http_client before the process forked; connections "
    "must not be shared between processes: make a new client in the child"
)


class _Shared:
    """What both kinds do: close once, and never share a socket with a child process."""

    def __init__(self, http_client: object, limits: Limits, proxy: ProxyChoice) -> None:
        given = http_client is not None
        _check_settings(given, limits, proxy)
        self.closed = False
        self._given = given
        self._limits = limits
        self._proxy = proxy
        self._forked = False
        self._inherited: object = None
        self._lock = threading.Lock()
        _alive.add(self)

    def after_fork(self) -> None:
        """Start afresh in a child process."""
        self._lock = threading.Lock()
        self._forked = True
        # Kept but never used: closing it here would talk on the parent's sockets.
        self._inherited = self._forget()

    def _forget(self) -> object:
        """Drop the connections and return them."""
        raise NotImplementedError

    def _check(self) -> None:
        """Refuse use after closing, and of a foreign client in a child process."""
        if self.closed:
            raise ClosedError("the client is closed; make a new one")
        if self._given and self._forked:
            raise ConfigurationError(_AFTER_FORK)


class Connections(_Shared):
    """Connections for threads, opened when first needed."""

    def __init__(
        self,
        http_client: HttpClient | None,
        limits: Limits = DEFAULT_LIMITS,
        proxy: ProxyChoice = UNSET,
    ) -> None:
        super().__init__(http_client, limits, proxy)
        self._http_client = http_client
        self._transport: Transport | None = None
        self._end = threading.Event()

    def transport(self) -> Transport:
        """Return the transport; raises ClosedError after `close`."""
        if self._transport is not None and not self.closed and not self._forked:
            return self._transport
        self._check()
        with self._lock:
            if self._transport is None:
                self._transport = self._open()
            return self._transport

    def _open(self) -> Transport:
        """Return a transport of our own, or one over the user's client."""
        client = self._http_client
        if client is None:
            with HTTPX2:  # which loads when first needed
                from .engine import Engine
            return Engine(self._limits, self._proxy)
        if isinstance(client, Transport) and not hasattr(client, "build_request"):
            return client
        from .httpx_adapter import HttpxAdapter

        return HttpxAdapter(client)

    def _forget(self) -> object:
        """Drop the connections and return them."""
        dropped, self._transport = self._transport, None
        return dropped

    def after_fork(self) -> None:
        """Start afresh in a child process."""
        super().after_fork()
        self._end = threading.Event()
        if self.closed:
            self._end.set()

    def sleep(self, seconds: float) -> None:
        """Wait; raises ClosedError as soon as the client is closed."""
        if self._end.wait(seconds):
            self._check()

    def close(self) -> None:
        """Close what was opened here; a user's own client stays open."""
        self.closed = True
        self._end.set()
        transport = self._forget()
        if transport is not None and not self._given:
            cast("Transport", transport).close()


class AsyncConnections(_Shared):
    """Connections for event loops: each loop has its own, opened when first needed."""

    def __init__(
        self,
        http_client: AsyncHttpClient | None,
        limits: Limits = DEFAULT_LIMITS,
        proxy: ProxyChoice = UNSET,
    ) -> None:
        super().__init__(http_client, limits, proxy)
        self._http_client = http_client
        self._by_loop = _new_loops()

    def transport(self) -> AsyncTransport:
        """Return the running loop's transport; raises ClosedError after `close`."""
        self._check()
        loop = running_loop()
        transport = self._by_loop.get(loop)
        if transport is None:
            self._drop_ended_loops()
            transport = self._by_loop[loop] = self._open(loop)
        return transport

    def _drop_ended_loops(self) -> None:
        """Let go of what belongs to loops that are over; their sockets close."""
        for loop in [each for each in list(self._by_loop) if is_over(each)]:
            drop = getattr(self._by_loop.pop(loop, None), "drop", None)
            if drop is not None:
                drop()

    def _open(self, loop: Any) -> AsyncTransport:
        """Return a transport of our own, or one over the user's client."""
        client = self._http_client
        if client is None:
            with HTTPX2:
                from .async_engine import AsyncEngine
            engine = AsyncEngine(self._limits, self._proxy)
            # Garbage goes in any order: sockets must be closed before it does.
            weakref.finalize(loop, engine.drop).atexit = False
            return engine
        if isinstance(client, AsyncTransport) and not hasattr(client, "build_request"):
            return client
        from .httpx_adapter import AsyncHttpxAdapter

        return AsyncHttpxAdapter(client)

    def _forget(self) -> object:
        """Drop the connections and return them."""
        dropped, self._by_loop = self._by_loop, _new_loops()
        return dropped

    async def sleep(self, seconds: float) -> None:
        """Wait; raises ClosedError soon after the client is closed, by whomever."""
        while seconds > 0:
            await sleep(min(seconds, _LOOK))
            self._check()
            seconds -= _LOOK

    async def close(self) -> None:
        """Close what was opened, in every loop; a user's own client stays open."""
        self.closed = True
        transports = dict(self._by_loop)
        self._forget()
        if self._given:
            return
        here = transports.pop(running_loop(), None)
        for loop, transport in transports.items():
            call_soon(loop, partial(_close_elsewhere, transport))
        if here is not None:
            await here.close()


def _close_elsewhere(transport: AsyncTransport) -> None:
    """Close the transport of another loop, in that loop."""
    shut = getattr(transport, "shut", None)
    if shut is not None:
        shut()


def _check_settings(given: bool, limits: object, proxy: ProxyChoice) -> None:
    """Refuse settings that cannot work, and those that would have no effect."""
    if not isinstance(limits, Limits):
        raise ConfigurationError(
            f"limits must be Limits(…), not {type(limits).__name__}"
        )
    if given and (limits is not DEFAULT_LIMITS or proxy is not UNSET):
        name = "proxy" if limits is DEFAULT_LIMITS else "limits"
        raise ConfigurationError(
            f"{name}= would have no effect beside http_client=: set it up there"
        )


def _new_loops() -> weakref.WeakKeyDictionary[Any, AsyncTransport]:
    """Return an empty map from event loop to transport."""
    return weakref.WeakKeyDictionary()


_alive: weakref.WeakSet[_Shared] = weakref.WeakSet()


def _after_fork() -> None:
    """Give every client of a child process fresh connections."""
    for shared in list(_alive):
        shared.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

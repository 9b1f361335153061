# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Which connection is free and who is next. No I/O beyond closing sockets.

The bound holds for all hosts of a client together. Whoever waits is served in the
order of coming: a freed connection goes to the first in the line, or gives its place
to a new one when it leads elsewhere.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, NamedTuple, Protocol, TypeVar

from .errors import ClosedError
from .options import Limits
from .proxies import Proxy

__all__ = ["Pool", "Pooled", "Route", "Waiter"]


class Route(NamedTuple):
    """Where a connection leads."""

    scheme: str
    host: str
    port: int
    proxy: Proxy | None


class Pooled(Protocol):
    """What a pool knows of a connection.

    Attributes:
        route: where it leads.
        idle_since: when it was last used, on the clock `time.monotonic`.
    """

    route: Route
    idle_since: float

    def quiet(self) -> bool:
        """Return whether it is open and nothing has arrived on it."""
        ...

    def interrupt(self) -> None:
        """Wake whoever waits on it."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


class Wakeable(Protocol):
    """What a waiter sleeps on: an event of threads or of an event loop."""

    def set(self) -> object:
        """Wake the waiter."""
        ...


ConnectionT = TypeVar("ConnectionT", bound=Pooled)
EventT = TypeVar("EventT", bound=Wakeable)


class Waiter(Generic[ConnectionT, EventT]):
    """A place in the line.

    Attributes:
        event: set when there is a connection, or when the pool is closed.
    """

    __slots__ = ("connection", "event", "route")

    def __init__(self, route: Route, event: EventT) -> None:
        self.route = route
        self.event = event
        self.connection: ConnectionT | None = None


class Pool(Generic[ConnectionT, EventT]):
    """A bounded number of connections.

    Args:
        limits: the bounds.
        make: makes a connection that is still to be opened.
    """

    def __init__(self, limits: Limits, make: Callable[[Route], ConnectionT]) -> None:
        self.closed = False
        self._limits = limits
        self._make = make
        self._lock = threading.Lock()
        # The one that was used last stands last.
        self._idle: OrderedDict[ConnectionT, None] = OrderedDict()
        self._busy: set[ConnectionT] = set()
        self._line: deque[Waiter[ConnectionT, EventT]] = deque()

    def take(
        self, route: Route, event: Callable[[], EventT]
    ) -> ConnectionT | Waiter[ConnectionT, EventT]:
        """Return a connection, which may have to be opened, or a place in the line.

        Args:
            route: where to.
            event: makes what a waiter sleeps on.

        Raises:
            ClosedError: the pool is closed.
        """
        with self._lock:
            self._refuse_when_closed()
            self._drop_expired()
            connection = self._find(route)
            if connection is None:
                waiter: Waiter[ConnectionT, EventT] = Waiter(route, event())
                self._line.append(waiter)
                return waiter
            self._busy.add(connection)
            return connection

    def claim(self, waiter: Waiter[ConnectionT, EventT]) -> ConnectionT | None:
        """Leave the line; return the connection that came meanwhile, if one did.

        Raises:
            ClosedError: the pool was closed.
        """
        with self._lock:
            if waiter.connection is None and waiter in self._line:
                self._line.remove(waiter)
            if waiter.connection is None:
                self._refuse_when_closed()
            return waiter.connection

    def leave(self, waiter: Waiter[ConnectionT, EventT]) -> None:
        """Leave the line without a connection."""
        with suppress(ClosedError):
            connection = self.claim(waiter)
            if connection is not None:
                self.give_back(connection, reusable=False)

    def give_back(self, connection: ConnectionT, *, reusable: bool) -> None:
        """Take a connection back after use; one that is not reusable is closed."""
        with self._lock:
            self._busy.discard(connection)
            if not reusable or self.closed:
                connection.close()
            elif not self._line:
                connection.idle_since = time.monotonic()
                self._idle[connection] = None
                self._drop_expired()
            self._serve_line(connection if reusable else None)

    def close(self) -> None:
        """Close what is idle and wake everybody else."""
        with self._lock:
            self.closed = True
            for connection in self._idle:
                connection.close()
            for connection in self._busy:
                connection.interrupt()
            for waiter in self._line:
                waiter.event.set()
            self._idle.clear()
            self._line.clear()

    def drop(self) -> None:
        """Close everything when nobody can be waiting any more.

        Nothing is said on the connections: a forked process may share them.
        """
        with self._lock:
            self.closed = True
            for connection in (*self._idle, *self._busy):
                connection.close()
            self._idle.clear()
            self._busy.clear()

    def _refuse_when_closed(self) -> None:
        if self.closed:
            raise ClosedError("the client was closed; make a new one")

    def _find(self, route: Route) -> ConnectionT | None:
        """Return a connection for a route; None when the pool is full."""
        if self._line:  # whoever came before is first
            return None
        for connection in [c for c in reversed(self._idle) if c.route == route]:
            del self._idle[connection]
            if connection.quiet():
                return connection
            connection.close()
        if len(self._busy) + len(self._idle) >= self._limits.max_connections:
            if not self._idle:
                return None
            self._idle.popitem(last=False)[0].close()
        return self._make(route)

    def _serve_line(self, freed: ConnectionT | None) -> None:
        """Give what was freed to the first in the line."""
        if not self._line:
            return
        waiter = self._line.popleft()
        if freed is not None and freed.route == waiter.route:
            waiter.connection = freed
        else:
            if freed is not None:
                freed.close()
            waiter.connection = self._make(waiter.route)
        self._busy.add(waiter.connection)
        waiter.event.set()

    def _drop_expired(self) -> None:
        """Close the idle connections that are too old, or too many."""
        oldest = time.monotonic() - self._limits.idle_seconds
        while self._idle and (
            len(self._idle) > self._limits.max_idle
            or next(iter(self._idle)).idle_since < oldest
        ):
            self._idle.popitem(last=False)[0].close()

    def __del__(self) -> None:
        """Close what is idle: its event loop, or its client, is gone."""
        for connection in self._idle:
            connection.close()

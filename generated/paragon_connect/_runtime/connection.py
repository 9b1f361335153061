# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What a connection is, whoever waits on it: a socket, its messages, its place."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import suppress
from typing import Final

from httpcore2 import default_ssl_context

from .dialing import Dial
from .http11 import Http11
from .pool import Route
from .proxies import ProxyChoice, proxy_for
from .transport import HttpRequest

__all__ = ["BaseConnection", "Routes", "Trust"]

_PORTS: Final = {"http": 80, "https": 443}


class BaseConnection:
    """One connection of a pool, opened when it is first used.

    Args:
        route: where it leads.
    """

    def __init__(self, route: Route) -> None:
        self.route = route
        self.idle_since = 0.0
        self.used = False
        """Whether it has served an exchange."""
        self._messages = Http11()
        self._closed = False
        self._dial: Dial | None = None
        self._socket: socket.socket | None = None
        self._mark = -1
        """What had been written when the present exchange began."""

    @property
    def address(self) -> tuple[str, int]:
        """Host and port of the first hop."""
        hop = self.route.proxy or self.route
        return hop.host, hop.port

    def interrupt(self) -> None:
        """End it and wake whoever waits on it."""
        self._closed = True
        if self._dial is not None:
            self._dial.wake()
        if self._socket is not None:
            # Not closed: its number could be another file's by the next read.
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it."""
        self._closed = True
        if self._dial is not None:
            self._dial.abandon()
        if self._socket is not None:
            self._socket.close()


class Routes:
    """Finds the route to a service; the environment is read once for each.

    Args:
        proxy: the proxy for https, None for none; UNSET: the environment's.
    """

    def __init__(self, proxy: ProxyChoice) -> None:
        self._proxy = proxy
        self._known: dict[str, Route] = {}

    def of(self, request: HttpRequest) -> Route:
        """Return where a request goes.

        Raises:
            ConfigurationError: the proxy is not one that can be used.
        """
        service = request.service
        route = self._known.get(service.root)
        if route is None:
            port = service.port or _PORTS[service.scheme]
            proxy = proxy_for(service, self._proxy)
            route = Route(service.scheme, service.host, port, proxy)
            self._known[service.root] = route
        return route


class Trust:
    """The certificates that are trusted, loaded when first needed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """Return the settings of TLS; the same for all connections of a client."""
        with self._lock:
            if self._context is None:
                self._context = default_ssl_context()
                self._context.set_alpn_protocols(["http/1.1"])
            return self._context

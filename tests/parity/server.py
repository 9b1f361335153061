"""The recording server: one for both clients, a path for each service."""

from __future__ import annotations

import socketserver
import threading
from http.server import BaseHTTPRequestHandler
from typing import Any, Self

from tests.parity.case import Given
from tests.parity.request import TRANSPORT, Request
from tests.parity.world import World

__all__ = ["Server"]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener

    def _handle(self) -> None:
        length = int(self.headers.get("content-length", 0))
        service, _, target = self.path.removeprefix("/").partition("/")
        answer = self.server.owner.answer(
            Request(
                service,
                self.command,
                f"/{target}",
                self._spoken(),
                self.rfile.read(length),
                int(self.headers.get("x-order", 0)),
            )
        )
        content = answer.content
        self.send_response(answer.status)
        if content:
            self.send_header("content-type", answer.content_type)
        if answer.status != 204:
            self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _spoken(self) -> dict[str, str]:
        items = ((name.lower(), value) for name, value in self.headers.items())
        return {name: value for name, value in items if name not in TRANSPORT}

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


for _method in ("GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "patch"):
    setattr(_Handler, f"do_{_method}", _Handler._handle)


class _Listener(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    owner: Server


class Server:
    """Answers both clients and remembers what they asked for.

    Use it as a context manager. `begin` sets the world of a case up, `requests` says
    what was asked for since.
    """

    def __init__(self) -> None:
        self._listener = _Listener(("127.0.0.1", 0), _Handler)
        self._listener.owner = self
        self._lock = threading.Lock()
        self._world = World(Given())
        self._requests: list[Request] = []

    @property
    def address(self) -> str:
        """Where the server listens."""
        return f"http://127.0.0.1:{self._listener.server_address[1]}"

    def service(self, name: str) -> str:
        """Return the address of a service."""
        return f"{self.address}/{name}"

    def begin(self, given: Given) -> None:
        """Begin a case: a fresh world, and nothing recorded."""
        with self._lock:
            self._world = World(given)
            self._requests = []

    def forget(self) -> None:
        """Forget the requests so far, but not what they changed."""
        with self._lock:
            self._requests = []

    @property
    def requests(self) -> list[Request]:
        """The requests so far, in the order in which they were sent."""
        with self._lock:
            return sorted(self._requests, key=lambda request: request.order)

    def answer(self, request: Request) -> Any:
        """Record a request and return its answer."""
        with self._lock:
            self._requests.append(request)
            return self._world.answer(request)

    def __enter__(self) -> Self:
        # A short poll interval: the server is stopped once for each test module.
        threading.Thread(
            target=self._listener.serve_forever, args=(0.02,), daemon=True
        ).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._listener.shutdown()
        self._listener.server_close()

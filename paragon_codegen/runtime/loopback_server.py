"""HTTP on loopback: a thread for each request, and none left when it is over."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from threading import Lock, Thread, current_thread
from typing import Any, Final

from .peers import may_ask
from .site import LARGEST_BODY, refusal
from .site_messages import Request, Response

__all__ = ["IsThere", "LoopbackServer", "Respond"]

IsThere = Callable[[], bool]
Respond = Callable[[Request, IsThere], Response]

_HOST: Final = "127.0.0.1"
_READ_SECONDS: Final = 10.0
_DRAIN_SECONDS: Final = 1.0
_LOOK_SECONDS: Final = 0.1
_END_SECONDS: Final = 2.0
_MOST_CONNECTIONS: Final = 64
_PIECE: Final = 65536
_LONGEST_LINE: Final = 8192


class LoopbackServer(TCPServer):
    """Listens on loopback and answers every request with a function's response."""

    request_queue_size = 32

    def __init__(
        self, respond: Respond, look: Callable[[], object], *, own_user: bool = False
    ) -> None:
        """Listen; nothing is answered before `start`.

        Args:
            respond: Makes a response, in a thread of the request.
            look: Called several times a second.
            own_user: Whether other users of the machine are hung up on.
        """
        super().__init__((_HOST, 0), partial(_Handler, self._answered))
        self.origin = f"http://{_HOST}:{self.server_address[1]}"
        self._respond = respond
        self._look = look
        self._own_user = own_user
        self._lock = Lock()
        self._connections: dict[Thread, socket.socket] = {}
        # Since when those have been there that have not sent a whole request, oldest first.
        self._unasked: dict[Thread, float] = {}
        self._thread = Thread(
            target=self.serve_forever, args=(_LOOK_SECONDS,), daemon=True
        )

    def start(self) -> None:
        """Answer from now on."""
        self._thread.start()

    def close(self) -> None:
        """Stop listening, let responses that are being written end, and all threads."""
        self.shutdown()
        self._thread.join()
        self.server_close()
        with self._lock:
            open_now = dict(self._connections)
        for connection in open_now.values():
            # What has not been asked by now is not answered; a response can be written.
            _hang_up(connection, socket.SHUT_RD)
        for thread, connection in open_now.items():
            thread.join(_END_SECONDS)
            _hang_up(connection, socket.SHUT_RDWR)
            thread.join()

    def forget(self) -> None:
        """Close the sockets of a child process, which are its parent's as well."""
        self.server_close()
        for connection in self._connections.values():
            connection.close()

    def service_actions(self) -> None:
        """Look whether the page is there still, and end requests that take too long."""
        self._look()
        latest = time.monotonic() - _READ_SECONDS
        with self._lock:
            for thread in [x for x, since in self._unasked.items() if since < latest]:
                self._push_out(thread)

    def verify_request(self, request: Any, client_address: Any) -> bool:
        """Tell whether whoever has connected may ask something."""
        return not self._own_user or may_ask(request)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread of its own.

        When all places are taken, whoever has not asked for the longest time goes: any
        program of this machine can connect, and a browser asks at once.
        """
        thread = Thread(target=self._serve, args=(request, client_address), daemon=True)
        with self._lock:
            places = _MOST_CONNECTIONS
            if len(self._connections) >= places and self._unasked:
                self._push_out(next(iter(self._unasked)))
                places *= 2  # for a moment, until its thread has ended
            full = len(self._connections) >= places
            if not full:
                self._connections[thread] = request
                self._unasked[thread] = time.monotonic()
        if full:
            self.shutdown_request(request)
        else:
            thread.start()

    def _serve(self, request: Any, client_address: Any) -> None:
        """Answer one request."""
        try:
            with suppress(OSError):  # the browser went away
                self.finish_request(request, client_address)
        finally:
            self.shutdown_request(request)
            with self._lock:
                self._connections.pop(current_thread(), None)
                self._unasked.pop(current_thread(), None)

    def _answered(self, request: Request, is_there: IsThere) -> Response:
        """Return the response to a request, which is there as a whole."""
        with self._lock:
            self._unasked.pop(current_thread(), None)
        return self._respond(request, is_there)

    def _push_out(self, thread: Thread) -> None:
        """Hang up on somebody who has not sent a whole request."""
        del self._unasked[thread]
        _hang_up(self._connections[thread], socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    """One request; connections are not used again, so that none is left waiting."""

    timeout = _READ_SECONDS
    protocol_version = "HTTP/1.1"

    def __init__(self, respond: Respond, *given: Any) -> None:
        self._respond = respond
        super().__init__(*given)

    def handle(self) -> None:
        """Answer one request."""
        self.close_connection = True
        self.command = self.requestline = self.request_version = ""
        self.raw_requestline = self.rfile.readline(_LONGEST_LINE)
        if not self.raw_requestline:
            return
        if not self.raw_requestline.endswith(b"\n"):
            self.send_error(414)
        elif self.parse_request():
            self._answer()

    def _answer(self) -> None:
        """Answer, whatever the method is."""
        if self.request_version == "HTTP/0.9":
            self.send_error(400)
            return
        length = self._length()
        if length is None:
            self._send(refusal(411, "send a Content-Length"))
            return
        request = Request(
            method=self.command,
            path=self.path.partition("?")[0].removeprefix("/"),
            headers=self.headers.items(),
            body=self.rfile.read(min(length, LARGEST_BODY + 1)),
        )
        self._send(self._respond(request, self._is_there))
        if length > LARGEST_BODY:
            self._drain()

    def send_error(
        self, code: int, message: str | None = None, explain: str | None = None
    ) -> None:
        """Say that this is no request that can be understood."""
        self._send(refusal(code, "this request cannot be understood"))

    def _length(self) -> int | None:
        """Return how long the body is, None where that is not said."""
        lengths = self.headers.get_all("content-length", [])
        if "transfer-encoding" in self.headers or len(lengths) > 1:
            return None
        text = lengths[0] if lengths else "0"
        return (
            int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None
        )

    def _send(self, response: Response) -> None:
        """Write a response, with its head whatever the request was."""
        self.request_version = self.protocol_version
        self.send_response_only(response.status)
        for name, value in response.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(response.body)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(response.body)

    def _is_there(self) -> bool:
        """Tell whether the browser waits still: who has gone has ended its side."""
        self.connection.setblocking(False)
        try:
            return bool(self.connection.recv(1, socket.MSG_PEEK))
        except BlockingIOError:
            return True
        finally:
            self.connection.settimeout(_READ_SECONDS)

    def _drain(self) -> None:
        """Read on for a moment: a browser that is sending would not see the answer."""
        self.connection.shutdown(socket.SHUT_WR)
        self.connection.settimeout(_DRAIN_SECONDS)
        while self.connection.recv(_PIECE):
            pass


def _hang_up(connection: socket.socket, how: int) -> None:
    """End one direction or both of a connection, whatever its state."""
    with suppress(OSError):
        connection.shutdown(how)

"""A loopback HTTP server at socket level, able to misbehave in every way needed."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, BinaryIO, Self


@dataclass(frozen=True)
class Request:
    """A request as it arrived, byte for byte."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: int
    whole: bool = True

    def header(self, name: str) -> str | None:
        """Return the only header of this name, None when there is none."""
        values = [v for k, v in self.headers if k.lower() == name.lower()]
        assert len(values) < 2, f"{name} came {len(values)} times"
        return values[0] if values else None


class Connection:
    """The server's end of one connection, in the hands of a script."""

    def __init__(self, sock: socket.socket, server: Server, number: int) -> None:
        self.sock = sock
        self.server = server
        self.number = number
        self.open = True

    def send(self, data: bytes) -> None:
        """Send bytes; a client that went away is no error here."""
        try:
            self.sock.sendall(data)
            self.server.sent += len(data)
        except OSError:
            self.open = False

    def reply(
        self,
        status: int = 200,
        body: bytes = b"",
        *,
        headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        length: int | None = None,
    ) -> None:
        """Send a response; `length` may be a lie."""
        pairs = headers.items() if isinstance(headers, Mapping) else headers
        head = f"HTTP/1.1 {status} X\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in pairs)
        size = len(body) if length is None else length
        self.send(f"{head}Content-Length: {size}\r\n\r\n".encode("latin-1") + body)

    def json(self, value: Any, status: int = 200, **headers: str) -> None:
        """Send JSON."""
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        named.setdefault("Content-Type", "application/json")
        self.reply(status, json.dumps(value).encode(), headers=named)

    def drip(self, data: bytes, seconds: float) -> None:
        """Send one byte at a time, until the client or the server has gone."""
        for start in range(len(data)):
            self.send(data[start : start + 1])
            if not self.open or self.server.stopping.wait(seconds):
                return

    def stall(self) -> None:
        """Send nothing until the client hangs up or the server stops."""
        try:
            while not self.server.stopping.is_set() and self.sock.recv(1):
                continue
        except OSError:
            pass
        self.open = False

    def cut(self) -> None:
        """End the connection for whoever reads or writes on it, in any thread."""
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)

    def hang_up(self) -> None:
        """Close the connection in order."""
        self.open = False

    def reset(self) -> None:
        """Close the connection with a TCP reset."""
        self.sock.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        self.open = False


Script = Callable[[Request, Connection], None]
Action = Callable[[Connection], None]


def does(*actions: Action) -> Script:
    """Return a script that does one thing after the other, whatever the request."""

    def script(request: Request, reply: Connection) -> None:
        for action in actions:
            action(reply)

    return script


def sends(data: bytes) -> Action:
    """Return the action of sending bytes."""
    return lambda reply: reply.send(data)


class Server:
    """Answers each request with a script; records every request.

    Args:
        script: called for each request with the connection to answer on.
        greet: done on each new connection before anything is read.
        tls: makes it a server of https.

    Attributes:
        requests: what was read, in order; one that the client gave up is not whole.
        connections: how many were accepted.
        sent: bytes that went out, as far as they were taken.
        received: bytes of the requests, as far as they were read.
    """

    def __init__(
        self,
        script: Script | None = None,
        *,
        greet: Action | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.script: Script = script or (lambda request, reply: reply.json({}))
        self.greet = greet
        self.requests: list[Request] = []
        self.connections = 0
        self.sent = 0
        self.received = 0
        self._answering: set[Connection] = set()
        self._tls = tls
        self._open: set[Connection] = set()
        self.stopping = threading.Event()
        self._sock = socket.create_server(("127.0.0.1", 0))
        self._threads = [
            threading.Thread(target=self._accept, name="server", daemon=True)
        ]
        self._threads[0].start()

    @property
    def port(self) -> int:
        """The port listened on."""
        port: int = self._sock.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """The server's root URL."""
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        """Take connections until the socket closes."""
        while not self.stopping.is_set():
            try:
                sock, _ = self._sock.accept()
            except OSError:
                return
            self.connections += 1
            # What a script sends in pieces arrives in pieces, and none of them waits.
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            worker = threading.Thread(
                target=self._serve,
                args=(sock, self.connections),
                name="server",
                daemon=True,
            )
            self._threads.append(worker)
            worker.start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        """Answer requests on one connection."""
        if self._tls is not None:
            try:
                sock = self._tls.wrap_socket(sock, server_side=True)
            except OSError:
                return
        connection = Connection(sock, self, number)
        self._open.add(connection)
        try:
            self._talk(connection)
        finally:
            self._open.discard(connection)

    def _talk(self, connection: Connection) -> None:
        """Read requests and have the script answer them."""
        sock, number = connection.sock, connection.number
        with sock, sock.makefile("rb") as stream:
            if self.greet is not None:
                self.greet(connection)
            while connection.open and not self.stopping.is_set():
                try:
                    request = self._read(stream, number)
                except OSError:
                    return
                if request is None:
                    return
                self.requests.append(request)
                if not request.whole:
                    return
                self._answering.add(connection)
                try:
                    self.script(request, connection)
                finally:
                    self._answering.discard(connection)

    def _read(self, stream: BinaryIO, number: int) -> Request | None:
        """Return the next request of a connection, None at its end."""
        line = stream.readline()
        if not line:
            return None
        self.received += len(line)
        method, target, _ = line.decode("latin-1").split(" ", 2)
        headers: list[tuple[str, str]] = []
        while (line := stream.readline()) not in (b"\r\n", b""):
            self.received += len(line)
            name, _, value = line.decode("latin-1").rstrip("\r\n").partition(": ")
            headers.append((name, value))
        if line == b"":  # it went away within the head: no request
            return None
        known = {name.lower(): value for name, value in headers}
        body, whole = _body(stream, known)
        self.received += len(line) + len(body)
        return Request(method, target, headers, body, number, whole)

    def await_requests(self, count: int) -> list[Request]:
        """Return the requests once there are so many, or what came in ten seconds.

        A request that its client gave up may be read after the client went on.
        """
        deadline = time.monotonic() + 10
        while len(self.requests) < count and time.monotonic() < deadline:
            time.sleep(0.001)
        return self.requests

    def has_answered(self) -> bool:
        """Return whether no script is at work on a request that was read."""
        return not self._answering

    def forget(self) -> None:
        """Forget the requests, and connections that have ended: for long runs."""
        self.requests.clear()
        self._threads[1:] = [each for each in self._threads[1:] if each.is_alive()]

    def close(self) -> None:
        """Stop listening and wait for the scripts to end."""
        self.stopping.set()
        with suppress(OSError):  # closed before
            self._sock.shutdown(socket.SHUT_RDWR)
        self._sock.close()
        for connection in list(self._open):
            connection.cut()
        deadline = time.monotonic() + 2
        for thread in self._threads:
            thread.join(max(0.0, min(0.2, deadline - time.monotonic())))

    def __enter__(self) -> Self:
        """Return the server."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop."""
        self.close()


def _body(stream: BinaryIO, headers: Mapping[str, str]) -> tuple[bytes, bool]:
    """Return the body of a request, chunks put together, and whether it is whole."""
    if headers.get("transfer-encoding", "").lower() == "chunked":
        return b"".join(_chunks(stream)), True
    length = int(headers.get("content-length", 0))
    try:
        body = stream.read(length)
    except OSError:  # the connection was reset amid the body
        body = b""
    return body, len(body) == length


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the chunks of a body; a body without its end is a lost connection."""
    while True:
        size = stream.readline()
        if not size.endswith(b"\r\n"):
            raise OSError("the body is cut short")
        chunk = stream.read(int(size.partition(b";")[0], 16))
        stream.readline()
        if not chunk:
            return
        yield chunk

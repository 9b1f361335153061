"""A server of its own process that sends as many bytes as it is asked for, and takes any."""

from __future__ import annotations

import socket
import sys
import threading

_BLOCK = bytes(1 << 20)
_END = b"\r\n\r\n"
_EMPTY = b"HTTP/1.1 204 No Content\r\n\r\n"
_HEAD = (
    "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
    "Content-Length: {}\r\n\r\n"
)


def _serve(connection: socket.socket, size: int) -> None:
    """Answer the requests of a connection until it ends."""
    unread = b""
    with connection:
        while True:
            while _END not in unread:
                data = connection.recv(1 << 16)
                if not data:
                    return
                unread += data
            head, _, unread = unread.partition(_END)
            if head.startswith(b"GET"):
                _send(connection, size)
            else:
                _take(connection, _length(head) - len(unread))
                unread = b""
                connection.sendall(_EMPTY)


def _send(connection: socket.socket, size: int) -> None:
    """Send an answer of a size."""
    connection.sendall(_HEAD.format(size).encode())
    view = memoryview(_BLOCK)
    while size:
        size -= connection.send(view[:size])


def _take(connection: socket.socket, left: int) -> None:
    """Read a body."""
    room = bytearray(1 << 20)
    while left > 0:
        left -= connection.recv_into(room, min(left, len(room))) or left


def _length(head: bytes) -> int:
    """Return the length of a request's body."""
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def _main(size: int) -> None:
    """Serve until the standard input ends; say the port first."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        while True:
            connection, _ = listener.accept()
            threading.Thread(
                target=_serve, args=(connection, size), daemon=True
            ).start()

    threading.Thread(target=accept, daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    _main(int(sys.argv[1]))

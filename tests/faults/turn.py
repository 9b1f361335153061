"""A server's turn: one request, what would be a good answer, and the means to spoil it."""

from __future__ import annotations

from tests.faults.worlds import World, user_of
from tests.runtime.server import Connection, Request

__all__ = ["Turn"]

_BY_METHOD = {
    "POST": "create",
    "PATCH": "change",
    "DELETE": "remove",
    "PUT": "upload",
    "HEAD": "head",
}


class Turn:
    """One request at the server.

    Attributes:
        request: as it came.
        reply: the connection.
        number: how many requests the server has seen, this one included.
        call: which call it is.
        user: whose token came with it.
        status: of a good answer.
        media_type: of a good answer.
        body: of a good answer.
    """

    def __init__(self, request: Request, reply: Connection, world: World) -> None:
        self.request = request
        self.reply = reply
        self.world = world
        self.number = len(reply.server.requests)
        self.call = _call(request)
        token = (request.header("authorization") or "").removeprefix("Bearer ")
        self.user = user_of(token)
        self.status, self.media_type, self.body = world.answer(self.call, self.user)

    def head(self, *lines: str, status: int = 0, version: str = "HTTP/1.1") -> bytes:
        """Return the head of an answer; the media type stands in it.

        Args:
            lines: further header lines.
            status: the good one when 0.
            version: of the protocol.
        """
        every = [f"{version} {status or self.status} X", *lines]
        if self.media_type and not any(k.startswith("Content-Type") for k in lines):
            every.append(f"Content-Type: {self.media_type}")
        return "\r\n".join([*every, "", ""]).encode("latin-1")

    def whole(
        self, body: bytes | None = None, *lines: str, status: int = 0, user: str = ""
    ) -> bytes:
        """Return a whole answer with its length.

        Args:
            body: in place of the good one.
            lines: further header lines.
            status: the good one when 0.
            user: whose answer it is, in place of the caller's.
        """
        if user:
            body = self.world.answer(self.call, user)[2]
        content = self.body if body is None else body
        lengths = [] if (status or self.status) in (204, 304) else [len(content)]
        named = [f"Content-Length: {length}" for length in lengths]
        return self.head(*lines, *named, status=status) + content

    def foreign(self) -> bytes:
        """Return a whole answer that belongs to somebody else."""
        status, media_type, body = self.world.answer("read", "user-somebody-else")
        head = f"HTTP/1.1 {status} X\r\nContent-Type: {media_type}\r\n"
        return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body

    def ok(self) -> None:
        """Send the good answer."""
        self.reply.send(self.whole())

    def send(self, data: bytes) -> None:
        """Send bytes."""
        self.reply.send(data)

    def answer(self, body: bytes | None = None, *lines: str, status: int = 0) -> None:
        """Send a whole answer; see `whole`."""
        self.reply.send(self.whole(body, *lines, status=status))


def _call(request: Request) -> str:
    """Return the name of the call that made a request."""
    if request.method != "GET":
        return _BY_METHOD[request.method]
    if "streams" in request.target:
        return "stream"
    if "notes" in request.target:
        return "text"
    return "binary" if "files" in request.target else "read"

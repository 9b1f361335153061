"""A server of its own process on the loopback that gives one answer to every request."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

_HEAD = "HTTP/1.1 {} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n"


class Loopback:
    """The server, seen from the process that measures; a context manager.

    Args:
        status: of every answer.
        body: of every answer.

    Attributes:
        url: where it listens.
        requests: how many came; known once it has ended.
    """

    def __init__(self, status: int, body: bytes) -> None:
        self.requests = 0
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__)), str(status), body.decode()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def __enter__(self) -> Self:
        """Return the server."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the server and learn how many requests came."""
        said, _ = self._process.communicate()
        self.requests = int(said)


class _Answers(asyncio.Protocol):
    """One connection; requests have no body."""

    requests = 0
    answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what answers are written to."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._unread = b""

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        *complete, self._unread = (self._unread + data).split(b"\r\n\r\n")
        _Answers.requests += len(complete)
        self._transport.write(self.answer * len(complete))


async def _serve() -> None:
    """Serve until the standard input ends; say the port first, the count last."""
    body = sys.argv[2].encode()
    _Answers.answer = _HEAD.format(sys.argv[1], len(body)).encode() + body
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Answers, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    print(_Answers.requests, flush=True)


if __name__ == "__main__":
    asyncio.run(_serve())

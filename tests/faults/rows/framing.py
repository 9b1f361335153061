"""Answers whose frame is broken: heads, lengths, chunks, versions, interim answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.faults.fault import Expect, Fault, fails, ok
from tests.faults.turn import Turn

__all__ = ["FAULTS"]

BROKEN = fails("ConnectionFailed")
EITHER = fails("ClientError", or_ok=True)


def sends(*parts: bytes, end: bool = True) -> Callable[[Turn], None]:
    """Send bytes, then close."""

    def script(turn: Turn) -> None:
        for part in parts:
            turn.send(part)
        if end:
            turn.reply.hang_up()

    return script


def before(prefix: bytes) -> Callable[[Turn], None]:
    """Send something before a good answer."""
    return lambda turn: turn.send(prefix + turn.whole())


def headed(*lines: str) -> Callable[[Turn], None]:
    """Send a good body under a head of one's own, then close."""

    def script(turn: Turn) -> None:
        turn.send(turn.head(*lines) + turn.body)
        turn.reply.hang_up()

    return script


def flood(start: bytes, more: bytes) -> Callable[[Turn], None]:
    """Send something for ever."""

    def script(turn: Turn) -> None:
        turn.send(start)
        while turn.reply.open and not turn.reply.server.stopping.is_set():
            turn.send(more)
        turn.reply.hang_up()

    return script


def chunked(body: bytes) -> Callable[[Turn], None]:
    """Send what should be chunks, then close."""
    return sends_after_head("Transfer-Encoding: chunked", body=body)


def sends_after_head(*lines: str, body: bytes) -> Callable[[Turn], None]:
    """Send a head and bytes, then close."""

    def script(turn: Turn) -> None:
        turn.send(turn.head(*lines) + body)
        turn.reply.hang_up()

    return script


def in_chunks(turn: Turn) -> None:
    """A good answer in many chunks with extensions and trailers."""
    parts = [b"1;x=y\r\n%c\r\n" % byte for byte in turn.body]
    head = turn.head("Transfer-Encoding: chunked")
    turn.send(head + b"".join(parts) + b"0\r\nX-Trailer: 1\r\n\r\n")


def old(turn: Turn) -> None:
    """A good answer of HTTP/1.0, after which the server closes."""
    turn.send(turn.head(version="HTTP/1.0") + turn.body)
    turn.reply.hang_up()


def old_kept(turn: Turn) -> None:
    """An answer of HTTP/1.0 with its length, and nothing said of keeping alive."""
    length = f"Content-Length: {len(turn.body)}"
    turn.send(turn.head(length, version="HTTP/1.0") + turn.body)


def closing(turn: Turn) -> None:
    """A good answer that announces the end, on a connection that stays open."""
    turn.answer(None, "Connection: close")


def folded(turn: Turn) -> None:
    """A header that goes on in the next line."""
    turn.answer(None, "X-Long: a\r\n  b")


def row(
    name: str,
    script: Callable[[Turn], None],
    expect: Expect = BROKEN,
    attempts: int | tuple[int, int] = (1, 3),
    **more: Any,
) -> Fault:
    """Return a row that calls `read`."""
    return Fault(
        name=name,
        rule="C13",
        script=script,
        expect=expect,
        attempts=attempts,
        **more,
    )


_LENGTHS = {
    "too long": ("Content-Length: 99999",),
    "two that differ": ("Content-Length: 3", "Content-Length: 4"),
    "negative": ("Content-Length: -1",),
    "garbage": ("Content-Length: many",),
    "huge": (f"Content-Length: {'9' * 30}",),
    "hexadecimal": ("Content-Length: 0x10",),
}
_CHUNKS = {
    "no number": b"zz\r\nabc\r\n0\r\n\r\n",
    "negative": b"-1\r\nabc\r\n0\r\n\r\n",
    "huge": b"f" * 40 + b"\r\nabc\r\n0\r\n\r\n",
    "endless line": b"1" * 200_000,
    "no line end after the data": b"1\r\nabc\r\n0\r\n\r\n",
}
FAULTS = [
    row("garbage in place of a head", sends(b"\0\1\2\3\r\n\r\n"), attempts=3),
    row("HTTP/0.9", sends(b"<html>hello</html>"), attempts=3),
    row("HTTP/2 preface", sends(b"\0\0\x12\x04\0\0\0\0\0\0\3\0\0\0\x64"), attempts=3),
    row("a status of two digits", sends(b"HTTP/1.1 20 OK\r\n\r\n")),
    row("a status of letters", sends(b"HTTP/1.1 OK OK\r\n\r\n")),
    row("a huge head", headed("X: " + "x" * 1_000_000), EITHER),
    row("10,000 headers", headed(*[f"X-{n}: 1" for n in range(10_000)]), EITHER),
    row("a head without end", flood(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 5_000)),
    row("a header line without end", flood(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 9_000)),
    row(
        "interim answers without end",
        flood(b"", b"HTTP/1.1 103 X\r\nLink: %b\r\n\r\n" % (b"x" * 9_000)),
        settings={"timeout": 1.0},
        attempts=(1, 3),
    ),
    row("100 before the answer", before(b"HTTP/1.1 100 Continue\r\n\r\n"), ok(), 1),
    row(
        "103 twice before the answer",
        before(b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" * 2),
        ok(),
        1,
    ),
    row(
        "101",
        sends(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"),
        fails("ClientError", check=lambda stage, e: "redirect" not in str(e)),
    ),
    row("a header without a colon", headed("Content-Length: 1", "nonsense"), EITHER),
    row("a header with a NUL", headed("X: a\0b"), EITHER),
    row("line ends without CR", lambda turn: bare(turn), EITHER),
    row("a folded header", folded, EITHER),
    row("chunks with extensions and trailers", in_chunks, ok(), 1),
    row("HTTP/1.0, closed", old, ok(), 2, calls=("read", "read"), connections=2),
    row(
        "HTTP/1.0, left open", old_kept, ok(), 2, calls=("read", "read"), connections=2
    ),
    row("Connection: close", closing, ok(), 2, calls=("read", "read"), connections=2),
    *(
        row(f"Content-Length: {name}", headed(*lines), fails("ClientError"))
        for name, lines in _LENGTHS.items()
    ),
    row(
        "Content-Length and Transfer-Encoding",
        lambda turn: both(turn),
        EITHER,
        calls=("read", "read"),
        attempts=(2, 6),
    ),
    row("Transfer-Encoding that nobody knows", headed("Transfer-Encoding: x"), EITHER),
    *(row(f"chunks: {name}", chunked(body)) for name, body in _CHUNKS.items()),
]


def bare(turn: Turn) -> None:
    """End the lines with LF alone."""
    turn.send(turn.whole().replace(b"\r\n", b"\n"))
    turn.reply.hang_up()


def both(turn: Turn) -> None:
    """Send chunks with a length; a reader of the length finds a foreign answer."""
    body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(turn.body), turn.body)
    head = turn.head("Transfer-Encoding: chunked", "Content-Length: 5")
    turn.send(head + body)

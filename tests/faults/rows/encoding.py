"""Compressed bodies that lie, break, or are larger than memory; size limits."""

from __future__ import annotations

import functools
import gzip
import zlib
from collections.abc import Callable
from typing import Any

from tests.faults.fault import MB, Expect, Fault, fails, ok
from tests.faults.turn import Turn

__all__ = ["FAULTS"]

_BOMB = 300 * MB
_TOO_LARGE = fails("ResponseTooLarge", "exceeds 67108864")
_BROKEN = fails("DecodeError", "gzip|deflate", status=200)


@functools.cache
def bomb(kind: str) -> bytes:
    """Return 300 MB of zeros, compressed."""
    window = {"gzip": 31, "deflate": 15, "raw": -15}[kind]
    squeeze = zlib.compressobj(9, zlib.DEFLATED, window)
    block = bytes(MB)
    data = b"".join(squeeze.compress(block) for _ in range(_BOMB // MB))
    return data + squeeze.flush()


@functools.cache
def nested_bomb() -> bytes:
    """Return a bomb in a bomb."""
    return gzip.compress(bomb("gzip"))


def raw(data: bytes) -> bytes:
    """Deflate without a header."""
    squeeze = zlib.compressobj(wbits=-15)
    return squeeze.compress(data) + squeeze.flush()


def encoded(encoding: str, spoil: Callable[[bytes], bytes]) -> Callable[[Turn], None]:
    """Send the good body after something was done to it."""
    return lambda turn: turn.answer(spoil(turn.body), f"Content-Encoding: {encoding}")


def constant(encoding: str, body: Callable[[], bytes]) -> Callable[[Turn], None]:
    """Send a body that does not depend on the call."""
    return lambda turn: turn.answer(body(), f"Content-Encoding: {encoding}")


def endless(turn: Turn) -> None:
    """Send a body without end."""
    turn.send(turn.head("Transfer-Encoding: chunked"))
    chunk = b"F4240\r\n" + bytes(MB) + b"\r\n"
    while turn.reply.open and not turn.reply.server.stopping.is_set():
        turn.send(chunk)


def announced(turn: Turn) -> None:
    """Announce a body that is too large, and send none of it."""
    turn.send(turn.head(f"Content-Length: {70 * MB}"))
    turn.reply.stall()


def dripped(turn: Turn) -> None:
    """Send a compressed body byte by byte."""
    body = gzip.compress(turn.body)
    turn.send(turn.head("Content-Encoding: gzip", f"Content-Length: {len(body)}"))
    turn.reply.drip(body, 0.0005)


def large(turn: Turn) -> None:
    """Answer with 2,000 bytes of blanks behind the good body."""
    turn.answer(turn.body + b" " * 2_000)


def row(
    name: str,
    script: Callable[[Turn], None],
    expect: Expect,
    rule: str = "C13",
    **more: Any,
) -> Fault:
    """Return a row that calls `read`."""
    return Fault(name=name, rule=rule, script=script, expect=expect, **more)


_LIMIT: dict[str, Any] = {"rule": "C14", "memory": 200 * MB, "within": 60.0}
FAULTS = [
    row(
        "gzip bomb of 300 MB",
        constant("gzip", lambda: bomb("gzip")),
        _TOO_LARGE,
        **_LIMIT,
    ),
    row(
        "gzip bomb of 300 MB, bytes",
        constant("gzip", lambda: bomb("gzip")),
        _TOO_LARGE,
        calls=("binary",),
        slow=True,
        **_LIMIT,
    ),
    row(
        "deflate bomb of 300 MB",
        constant("deflate", lambda: bomb("deflate")),
        _TOO_LARGE,
        slow=True,
        **_LIMIT,
    ),
    row(
        "raw deflate bomb of 300 MB",
        constant("deflate", lambda: bomb("raw")),
        _TOO_LARGE,
        slow=True,
        **_LIMIT,
    ),
    row(
        "a bomb in a bomb",
        constant("gzip", nested_bomb),
        fails("DecodeError"),
        **_LIMIT,
    ),
    row(
        "a bomb in an error",
        lambda turn: turn.answer(bomb("gzip"), "Content-Encoding: gzip", status=400),
        fails("ResponseTooLarge", status=400),
        **_LIMIT,
    ),
    row("a body without end", endless, _TOO_LARGE, **_LIMIT),
    row("an announced body of 70 MB", announced, _TOO_LARGE, rule="C14"),
    row(
        "a body over its own limit",
        large,
        fails("ResponseTooLarge", "exceeds 1000"),
        rule="C14",
        settings={"max_response_bytes": 1_000},
    ),
    row(
        "gzip over its own limit",
        encoded("gzip", lambda body: gzip.compress(body + b" " * 2_000)),
        fails("ResponseTooLarge", "exceeds 1000"),
        rule="C14",
        settings={"max_response_bytes": 1_000},
    ),
    row("gzip", encoded("gzip", gzip.compress), ok()),
    row("gzip under an older name", encoded("x-gzip", gzip.compress), ok()),
    row("deflate", encoded("deflate", zlib.compress), ok()),
    row("deflate without a header", encoded("deflate", raw), ok()),
    row("identity, named", encoded("identity", bytes), ok()),
    row("gzip byte by byte", dripped, ok()),
    row(
        "gzip in two members",
        encoded("gzip", lambda body: gzip.compress(body[:9]) + gzip.compress(body[9:])),
        ok(),
    ),
    row(
        "gzip padded with zeros",
        encoded("gzip", lambda b: gzip.compress(b) + bytes(9)),
        ok(),
    ),
    row("gzip cut short", encoded("gzip", lambda b: gzip.compress(b)[:-9]), _BROKEN),
    row(
        "gzip cut short in a member",
        encoded("gzip", lambda b: gzip.compress(b) + gzip.compress(b)[:9]),
        _BROKEN,
    ),
    row(
        "gzip with garbage behind",
        encoded("gzip", lambda b: gzip.compress(b) + b"abc"),
        _BROKEN,
    ),
    row("gzip with a wrong checksum", encoded("gzip", lambda b: wrong_sum(b)), _BROKEN),
    row("gzip that is none", encoded("gzip", bytes), _BROKEN),
    row("gzip, empty body", encoded("gzip", lambda b: b""), fails("DecodeError")),
    row(
        "an encoding that was not asked for",
        encoded("br", bytes),
        fails("DecodeError", "'br'"),
    ),
    row("two encodings", encoded("gzip, gzip", bytes), fails("DecodeError")),
    row(
        "gzip bytes cut short",
        encoded("gzip", lambda b: gzip.compress(b)[:-9]),
        _BROKEN,
        calls=("binary",),
    ),
]


def wrong_sum(body: bytes) -> bytes:
    """Return gzip whose checksum is not that of the data."""
    packed = bytearray(gzip.compress(body))
    packed[-6] ^= 0xFF
    return bytes(packed)

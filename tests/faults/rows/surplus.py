"""More bytes than one answer: nothing of them may reach the next call."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.faults.fault import Fault, fails, ok
from tests.faults.turn import Turn

__all__ = ["FAULTS"]

Spoiled = Callable[[Turn], tuple[bytes, bytes]]
"""Gives a good answer, and what goes beyond it."""
_NOT_MODIFIED = (fails("StatusError", status=304), ok())


def after(turn: Turn) -> tuple[bytes, bytes]:
    """A second answer behind the first."""
    return turn.whole(), turn.foreign()


def after_chunks(turn: Turn) -> tuple[bytes, bytes]:
    """An answer behind the last chunk."""
    body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(turn.body), turn.body)
    return turn.head("Transfer-Encoding: chunked") + body, turn.foreign()


def after_304(turn: Turn) -> tuple[bytes, bytes]:
    """A body after a status that has none."""
    return turn.head(status=304), turn.foreign()


def after_204(turn: Turn) -> tuple[bytes, bytes]:
    """A body after a status that has none, although its length is given."""
    foreign = turn.foreign()
    return turn.head(f"Content-Length: {len(foreign)}", status=204), foreign


def after_head(turn: Turn) -> tuple[bytes, bytes]:
    """A body in answer to HEAD."""
    foreign = turn.foreign()
    return turn.head(f"Content-Length: {len(foreign)}", status=200), foreign


def a_byte(turn: Turn) -> tuple[bytes, bytes]:
    """One byte too many."""
    return turn.whole(), b"H"


def line_ends(turn: Turn) -> tuple[bytes, bytes]:
    """Blank lines, which a parser may skip."""
    return turn.whole(), b"\r\n\r\n" + turn.foreign()


def interim(turn: Turn) -> tuple[bytes, bytes]:
    """An interim answer, which a parser may skip, and an answer."""
    return turn.whole(), b"HTTP/1.1 100 Continue\r\n\r\n" + turn.foreign()


def at_once(spoiled: Spoiled) -> Callable[[Turn], None]:
    """Send all in one packet, at the first request."""
    return lambda turn: turn.send(b"".join(spoiled(turn))) if first(turn) else turn.ok()


def in_two(spoiled: Spoiled) -> Callable[[Turn], None]:
    """Send the surplus right behind, in another packet or TLS record."""

    def script(turn: Turn) -> None:
        if not first(turn):
            return turn.ok()
        answer, surplus = spoiled(turn)
        turn.send(answer)
        turn.send(surplus)
        return None

    return script


def later(spoiled: Spoiled) -> Callable[[Turn], None]:
    """Send the surplus when the connection has been idle for a moment."""

    def script(turn: Turn) -> None:
        if not first(turn):
            return turn.ok()
        answer, surplus = spoiled(turn)
        turn.send(answer)
        time.sleep(0.05)
        turn.send(surplus)
        return None

    return script


def first(turn: Turn) -> bool:
    """Whether this is the first request."""
    return turn.number == 1


_WAYS = {"same packet": at_once, "next packet": in_two, "idle": later}
_SURPLUS: dict[str, tuple[Spoiled, str]] = {
    "two answers": (after, "read"),
    "beyond Content-Length, POST": (after, "create"),
    "beyond the last chunk": (after_chunks, "read"),
    "after 204": (after_204, "remove"),
    "after HEAD": (after_head, "head"),
    "one byte": (a_byte, "text"),
    "blank lines": (line_ends, "binary"),
    "an interim answer": (interim, "read"),
}
FAULTS = [
    *(
        Fault(
            name=f"surplus: {name}, {way}",
            rule="C7",
            script=when(spoiled),
            calls=(call, "read", "read"),
            attempts=3,
            connections=2,
            pause=0.0 if way == "same packet" else 0.1,
            slow=way == "next packet",
        )
        for name, (spoiled, call) in _SURPLUS.items()
        for way, when in _WAYS.items()
    ),
    Fault(
        name="surplus: after 304, same packet",
        rule="C7",
        script=at_once(after_304),
        calls=("read", "read"),
        expect=_NOT_MODIFIED,
        attempts=2,
        connections=2,
    ),
    *(
        Fault(
            name=f"surplus over TLS, {way}",
            rule="C7",
            script=when(after),
            calls=("read", "read", "create"),
            attempts=3,
            connections=2,
            pause=0.0 if way == "same packet" else 0.1,
            tls=True,
        )
        for way, when in {**_WAYS, "another record": in_two}.items()
    ),
    Fault(
        name="an answer that nobody asked for, before a POST",
        rule="C7",
        script=later(after),
        calls=("read", "create", "read"),
        attempts=3,
        connections=2,
        pause=0.1,
    ),
]

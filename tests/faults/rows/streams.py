"""Answers and bodies in pieces: faults after the head, and what is larger than memory."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any

from tests.faults.fault import MB, Expect, Fault, fails, ok
from tests.faults.rows.encoding import bomb
from tests.faults.rows.timing import dripped_body, stalled_body
from tests.faults.stage import Stage
from tests.faults.steps import Cut, Do, Interruption, Steps
from tests.faults.turn import Turn
from tests.faults.worlds import TOKEN, user_of

__all__ = ["FAULTS"]

_LARGE = 128 * MB
_BLOCK = bytes(MB)
_LOST = fails("ConnectionFailed")
_LATE = fails("TimedOut")
_BUSY = fails("ServerError", status=503)


def large(turn: Turn) -> None:
    """Send a body that is larger than what may be held."""
    turn.send(turn.head(f"Content-Length: {_LARGE}"))
    for _ in range(_LARGE // MB):
        turn.send(_BLOCK)


def large_once(turn: Turn) -> None:
    """Send a large body first, a good one later."""
    large(turn) if turn.number == 1 else turn.ok()


def squeezed(turn: Turn) -> None:
    """Send a large body, compressed."""
    turn.answer(bomb("gzip"), "Content-Encoding: gzip")


def cut(turn: Turn) -> None:
    """End before the length is reached."""
    turn.send(turn.head("Content-Length: 5000") + turn.body)
    turn.reply.hang_up()


def reset(turn: Turn) -> None:
    """Reset the connection within the body."""
    turn.send(turn.head("Content-Length: 5000") + turn.body)
    turn.reply.server.stopping.wait(0.05)
    turn.reply.reset()


def bad_chunks(turn: Turn) -> None:
    """Break the frame after a good chunk."""
    turn.send(turn.head("Transfer-Encoding: chunked"))
    turn.send(b"%x\r\n%b\r\nzz\r\n" % (len(turn.body), turn.body))
    turn.reply.hang_up()


def bad_gzip(turn: Turn) -> None:
    """End within compressed data, in a whole frame."""
    turn.answer(gzip.compress(turn.body)[:-6], "Content-Encoding: gzip")


def surplus(turn: Turn) -> None:
    """Send somebody else's answer behind the right one."""
    turn.send(turn.whole() + turn.foreign())


def lost_once(turn: Turn) -> None:
    """Die before the first head."""
    turn.reply.hang_up() if turn.number == 1 else turn.ok()


def echo(turn: Turn) -> None:
    """Refuse, and say the token."""
    turn.answer(f'{{"message": "no, {TOKEN}"}}'.encode(), status=400)


def comments(turn: Turn) -> None:
    """Send comments and events without data around the good one."""
    turn.answer(b": hello\n\n" * 1_000 + b"event: x\n\n" + turn.body + b": bye\n")


def one_line(turn: Turn) -> None:
    """Send a line that is larger than what may be held."""
    turn.answer(b"data: " + b"x" * MB)


def half_an_event(turn: Turn) -> None:
    """End within an event, which then does not count."""
    turn.answer(turn.body + b"data: user-somebody-else\n")


def unread(turn: Turn) -> None:
    """Refuse an upload without having read it."""
    turn.answer(b'{"message": "no"}', "Connection: close", status=413)


def busy(turn: Turn) -> None:
    """Ask to come again at once."""
    turn.answer(b"{}", "Retry-After: 0", status=503)


def left_early(stage: Stage) -> None:
    """Leave a stream after its first piece; the rest is nobody's answer."""

    def steps() -> Steps:
        client = stage.client()
        piece = yield Do(lambda: _first(stage.kind, stage.world.open(client)))
        stage.require(len(piece) > 0, f"no piece but {piece!r:.100}")
        other = client.with_user("token-of-b")
        outcome = yield stage.call("read", other)
        stage.judge(outcome, ok(), user_of("token-of-b"))
        yield stage.close(client)

    stage.run(steps())


def _first(kind: str, opened: Any) -> Any:
    """Return the first piece of a stream, or what to await for it."""
    if kind == "sync":
        with opened as answer:
            return next(answer.iter_bytes())

    async def first() -> Any:
        async with opened as answer:
            return await anext(answer.iter_bytes())

    return first()


def cut_off(stage: Stage) -> None:
    """Break a stream off; another user's call follows."""

    def steps() -> Steps:
        client = stage.client()
        outcome = yield Cut(stage.call("stream", client).call, 0.15)
        stage.require(isinstance(outcome, Interruption), f"was not cut off: {outcome}")
        other = client.with_user("token-of-b")
        outcome = yield stage.call("read", other)
        stage.judge(outcome, ok(), user_of("token-of-b"))
        yield stage.close(client)

    stage.run(steps())


def stall_first(turn: Turn) -> None:
    """Stop within the body of the first answer."""
    stalled_body(turn) if turn.number == 1 else turn.ok()


def hammered(stage: Stage) -> None:
    """Twenty calls of a service that fails: their retries come from one budget."""

    def steps() -> Steps:
        budget = stage.world.module("").RetryBudget(reserve=4, share=0.1)
        client = stage.client(retry_budget=budget)
        for _ in range(20):
            outcome = yield stage.call("read", client)
            stage.judge(outcome, _BUSY)
        yield stage.close(client)

    stage.run(steps())


def row(
    name: str,
    script: Callable[[Turn], None],
    expect: Expect | tuple[Expect, ...],
    how: str | tuple[str, ...] = "stream",
    rule: str = "C13",
    **more: Any,
) -> Fault:
    """Return a row that takes a stream."""
    calls = (how,) if isinstance(how, str) else how
    name = f"streams: {name}"
    return Fault(
        name=name, rule=rule, script=script, expect=expect, calls=calls, **more
    )


_SHORT: dict[str, Any] = {"settings": {"timeout": 0.4}, "within": 3.0}
_SMALL: dict[str, Any] = {"settings": {"max_response_bytes": 500_000}}
FAULTS = [
    row(
        "every way, one connection",
        Turn.ok,
        ok(),
        ("stream", "skim", "save", "events"),
        attempts=4,
        connections=1,
    ),
    row("128 MB", large, ok(), "skim", "C14", memory=12 * MB, within=60.0),
    row("300 MB of gzip", squeezed, ok(), "skim", "C14", memory=12 * MB, within=60.0),
    row(
        "300 MB of gzip, limited",
        squeezed,
        fails("ResponseTooLarge", status=200),
        "skim",
        "C14",
        memory=12 * MB,
        **_SMALL,
    ),
    row("cut", cut, _LOST),
    row("cut, to a file", cut, _LOST, "save"),
    row("cut, events", cut, _LOST, "events"),
    row("reset", reset, _LOST, "save"),
    row("bad chunks", bad_chunks, _LOST, "save"),
    row("bad gzip", bad_gzip, fails("DecodeError", "gzip"), "save"),
    row("stalled", stalled_body, _LATE, rule="C5", **_SHORT),
    row("stalled, to a file", stalled_body, _LATE, "save", "C5", **_SHORT),
    row("dripped", dripped_body, _LATE, rule="C5", **_SHORT),
    row("dripped events", dripped_body, _LATE, "events", "C5", **_SHORT),
    row("surplus", surplus, ok(), ("stream", "events"), attempts=2, connections=2),
    row("lost before the head", lost_once, ok(), attempts=2, rule="C1"),
    row("busy", busy, _BUSY, attempts=3, rule="C1", worlds=("depot",)),
    row("an echoed token", echo, fails("StatusError", status=400), rule="C9"),
    row("comments", comments, ok(), "events"),
    row("half an event", half_an_event, ok(), "events"),
    row(
        "a line without end",
        one_line,
        fails("ResponseTooLarge"),
        "events",
        "C14",
        **_SMALL,
    ),
    row("left early", large_once, ok(), rule="C13", attempts=2, play=left_early),
    row("cut off", stall_first, ok(), rule="C6", attempts=2, play=cut_off),
    row("poured", Turn.ok, ok(), "pour"),
    row("poured, lost", lost_once, _LOST, "pour", "C1"),
    row("poured, busy", busy, fails("StatusError", status=503), "pour", "C1"),
    row("poured, refused", unread, fails("StatusError", status=413), "pour"),
    row("a budget of retries", busy, ok(), rule="C1", attempts=26, play=hammered),
]

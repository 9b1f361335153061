"""Calls that are broken off, clients that are closed, idle connections that die."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from tests.faults.fault import Expect, Fault, fails, ok
from tests.faults.rows.timing import POOL
from tests.faults.stage import Stage
from tests.faults.steps import Cut, Interruption, Pause, Steps, Together
from tests.faults.turn import Turn
from tests.faults.worlds import user_of
from tests.runtime.server import Connection

__all__ = ["FAULTS"]

CLOSED = fails("ClosedError")
PATIENT = {"timeout": 30.0}


def wait_long(turn: Turn) -> None:
    """Ask the first request for a long wait."""
    if turn.number == 1:
        turn.answer(b"{}", "Retry-After: 9", status=429)
    else:
        turn.ok()


def stall_once(turn: Turn) -> None:
    """Say nothing to the first request."""
    turn.reply.stall() if turn.number == 1 else turn.ok()


def stall_in_body(turn: Turn) -> None:
    """Stop within the body of the first answer."""
    if turn.number == 1:
        turn.send(turn.head("Content-Length: 500") + turn.body)
        turn.reply.stall()
    else:
        turn.ok()


def late_once(turn: Turn) -> None:
    """Answer the first request when nobody waits for it any more."""
    if turn.number == 1:
        turn.reply.server.stopping.wait(0.3)
    turn.ok()


def cut_off(stage: Stage) -> None:
    """Break a call off; another user's call follows at once, and a third."""

    def steps() -> Steps:
        client = stage.client()
        started = time.monotonic()
        outcome = yield Cut(stage.call("read", client).call, 0.15)
        stage.require(isinstance(outcome, Interruption), f"was not cut off: {outcome}")
        took = time.monotonic() - started
        stage.require(took < 1.0, f"ended after {took:.1f} s")
        for token in ("token-of-b", "token-of-c"):
            other = client.with_user(token)
            outcome = yield stage.call("read", other)
            stage.judge(outcome, ok(), user_of(token))
            yield Pause(0.2)
        yield stage.close(client)

    stage.run(steps())


def ctrl_c(stage: Stage) -> None:
    """Press Ctrl-C during a call; afterwards the client can be used."""
    client = stage.client()

    def press() -> None:
        os.kill(os.getpid(), signal.SIGINT)

    def interrupted() -> Steps:
        yield stage.call("read", client)

    def after() -> Steps:
        outcome = yield stage.call("read", client)
        stage.judge(outcome, ok())
        yield stage.close(client)

    # A process in the background of a shell may ignore the key.
    earlier = signal.signal(signal.SIGINT, signal.default_int_handler)
    timer = threading.Timer(0.2, press)
    timer.start()
    try:
        stage.run(interrupted())
        stage.require(False, "the call ended by itself")
    except KeyboardInterrupt:
        pass
    finally:
        timer.cancel()
        signal.signal(signal.SIGINT, earlier)
    stage.run(after())


def close_during(count: int) -> Callable[[Stage], None]:
    """Close the client from elsewhere while so many calls are under way."""

    def play(stage: Stage) -> None:
        def steps() -> Steps:
            client = stage.client(timeout=30.0)
            calls = [stage.call("read", client).call] * count
            closed: list[float] = []
            under_way = min(count, POOL)
            close = partial(close_soon, stage, client, under_way, closed)
            outcomes = yield Together([*calls, close])
            took = time.monotonic() - closed[0]
            stage.require(took < 1.5, f"waiting calls ended after {took:.1f} s")
            for outcome in outcomes[:-1]:
                stage.judge(outcome, CLOSED)
            outcome = yield stage.call("read", client)
            stage.judge(outcome, CLOSED)

        stage.run(steps())

    return play


def close_soon(stage: Stage, client: Any, count: int, closed: list[float]) -> Any:
    """Close a client when so many of its calls, and 0.2 s more, are under way."""
    since: list[float] = []

    def ready() -> bool:
        if not since and len(stage.server.requests) >= count:
            since.append(time.monotonic())
        if not since or time.monotonic() < since[0] + 0.2:
            return False
        closed.append(time.monotonic())
        return True

    return stage.when(ready, client.close if stage.kind == "sync" else client.aclose)


class Gathering:
    """Answers requests when so many have come, and kills their connections at a sign."""

    def __init__(self, count: int, kill: Callable[[Connection], None]) -> None:
        self.barrier = threading.Barrier(count)
        self.kill = kill
        self.sign = threading.Event()
        self.done: list[int] = []
        self.count = count

    def __call__(self, turn: Turn) -> None:
        """Serve a request."""
        if turn.reply.number > self.count:
            return turn.ok()
        self.barrier.wait(5)
        turn.ok()
        self.sign.wait(5)
        self.kill(turn.reply)
        self.done.append(turn.reply.number)
        return None


def idle_deaths(
    count: int, kill: Callable[[Connection], None]
) -> Callable[[Stage], None]:
    """Let idle connections die at once; nothing that follows may notice."""

    def play(stage: Stage) -> None:
        gathering = Gathering(count, kill)
        stage.server.script = lambda request, reply: gathering(
            Turn(request, reply, stage.world)
        )

        def steps() -> Steps:
            client = stage.client()
            for outcome in (yield Together([stage.call("read", client).call] * count)):
                stage.judge(outcome, ok())
            gathering.sign.set()
            while len(gathering.done) < count:
                yield Pause(0.01)
            yield Pause(0.05)
            for name in ("create", "read", "change"):
                outcome = yield stage.call(name, client)
                stage.judge(outcome, ok())
            yield stage.close(client)

        stage.run(steps())

    return play


def after_close(stage: Stage) -> None:
    """Use a client that is closed, and copies of it."""

    def steps() -> Steps:
        client = stage.client()
        copy = client.with_options(timeout=1)
        other = client.with_user("token-of-b")
        first = yield stage.call("read", client)
        stage.judge(first, ok())
        yield stage.close(client)
        yield stage.close(client)
        for each in (client, copy, other):
            outcome = yield stage.call("read", each)
            stage.judge(outcome, CLOSED)

    stage.run(steps())


def close_copy(stage: Stage) -> None:
    """Close a copy; the original goes on."""

    def steps() -> Steps:
        client = stage.client()
        copy = client.with_user("token-of-b")
        outcome = yield stage.call("read", copy)
        stage.judge(outcome, ok(), user_of("token-of-b"))
        yield stage.close(copy)
        outcome = yield stage.call("read", client)
        stage.judge(outcome, ok())
        outcome = yield stage.call("read", copy)
        stage.judge(outcome, CLOSED)
        yield stage.close(client)

    stage.run(steps())


def reset_later(reply: Connection) -> None:
    """Reset a connection."""
    reply.reset()


def row(
    name: str,
    play: Callable[[Stage], None],
    script: Callable[[Turn], None] | None = None,
    attempts: int | tuple[int, int] = 1,
    rule: str = "C7",
    expect: Expect | None = None,
    **more: Any,
) -> Fault:
    """Return a row that has a play of its own."""
    return Fault(
        name=name,
        rule=rule,
        play=play,
        script=script,
        attempts=attempts,
        expect=expect or ok(),
        **more,
    )


FAULTS = [
    row("cut off in flight", cut_off, stall_once, (2, 3), "C6"),
    row("cut off within the body", cut_off, stall_in_body, (2, 3), "C6"),
    row("cut off in backoff", cut_off, wait_long, (2, 3), "C6", settings=PATIENT),
    row("cut off, the answer comes later", cut_off, late_once, (2, 3), "C6"),
    row("cut off over TLS", cut_off, late_once, (2, 3), "C6", tls=True),
    row("Ctrl-C in flight", ctrl_c, stall_once, (1, 2), "C6"),
    row("Ctrl-C in backoff", ctrl_c, wait_long, (1, 2), "C6", settings=PATIENT),
    row("closed during calls", close_during(3), lambda turn: turn.reply.stall(), 3),
    row("closed during a body", close_during(1), stall_in_body, 1),
    row("closed in backoff", close_during(1), wait_long, 1, within=4.0),
    row(
        "closed in the queue of the pool",
        close_during(POOL + 5),
        lambda turn: turn.reply.stall(),
        attempts=POOL,
        within=15.0,
        slow=True,
    ),
    row("used after close", after_close),
    row("a copy is closed", close_copy, attempts=2),
    *(
        row(
            f"{count} idle connections {name} at once",
            idle_deaths(count, kill),
            attempts=count + 3,
        )
        for count in (1, 6)
        for name, kill in {
            "close": Connection.hang_up,
            "reset": Connection.reset,
        }.items()
    ),
]

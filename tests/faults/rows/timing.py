"""Slow servers and slow tokens: every call ends in time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import anyio

from tests.faults.fault import Expect, Fault, fails, ok
from tests.faults.stage import Stage
from tests.faults.steps import Do, Steps, Together
from tests.faults.turn import Turn
from tests.faults.worlds import TOKEN
from tests.runtime.server import Connection, Request

__all__ = ["FAULTS"]

_SHORT = {"timeout": 0.4}
POOL = 100
"""Connections that a client has at most by default."""
LATE = fails("TimedOut", sent=True)
UNSENT = fails("TimedOut", sent=False)


def dripped_head(turn: Turn) -> None:
    """Send a head byte by byte."""
    turn.reply.drip(turn.head("X: " + "x" * 5_000), 0.02)


def dripped_body(turn: Turn) -> None:
    """Send a body byte by byte."""
    turn.send(turn.head("Content-Length: 5000"))
    turn.reply.drip(b" " * 5_000, 0.02)


def dripped_chunks(turn: Turn) -> None:
    """Send chunks of one byte."""
    turn.send(turn.head("Transfer-Encoding: chunked"))
    while turn.reply.open and not turn.reply.server.stopping.wait(0.02):
        turn.send(b"1\r\n \r\n")


def stalled_head(turn: Turn) -> None:
    """Send half a head and no more."""
    turn.send(turn.head()[:-6])
    turn.reply.stall()


def stalled_body(turn: Turn) -> None:
    """Send a head and half a body, and no more."""
    turn.send(turn.head("Content-Length: 5000") + turn.body)
    turn.reply.stall()


def silence(turn: Turn) -> None:
    """Say nothing."""
    turn.reply.stall()


def slow(turn: Turn) -> None:
    """Answer after a while."""
    if not turn.reply.server.stopping.wait(0.5):
        turn.ok()


def patient(turn: Turn) -> None:
    """Ask for more time than there is."""
    turn.answer(b"{}", "Retry-After: 5", status=503)


def blocking_token(kind: str) -> Callable[[], str]:
    """A token function that blocks for longer than the call may take."""

    def token() -> str:
        time.sleep(0.6)
        return TOKEN

    return token


def waiting_token(kind: str) -> Callable[[], Any]:
    """A token function that waits for longer than the call may take."""
    if kind == "sync":
        return blocking_token(kind)

    async def token() -> str:
        await anyio.sleep(30)
        return TOKEN

    return token


def tight(turn: Turn) -> None:
    """Answer the second request well."""
    if turn.number == 1:
        turn.reply.stall()
    else:
        turn.ok()


def usable_afterwards(stage: Stage) -> None:
    """After a call that was too slow the client goes on."""

    def steps() -> Steps:
        client = stage.client()
        late = yield stage.call("create", client)
        stage.judge(late, LATE)
        good = yield stage.call("create", client)
        stage.judge(good, ok())
        yield stage.close(client)

    stage.run(steps())


def pool_exhausted(stage: Stage) -> None:
    """Every connection of the pool is busy when one more call comes."""
    free = threading.Event()

    def hold(request: Request, reply: Connection) -> None:
        free.wait(20)
        Turn(request, reply, stage.world).ok()

    def steps() -> Steps:
        timeout = stage.world.module("_runtime.options").Timeout(pool=0.3, total=60.0)
        client = stage.client(timeout=timeout, max_retries=0)
        call = stage.call("create", client).call
        server = stage.server
        full = partial(stage.when, lambda: len(server.requests) == POOL, call)
        releases = partial(release, stage, free)
        outcomes = yield Together([*[call] * POOL, full, releases])
        for outcome in outcomes[:POOL]:
            stage.judge(outcome, ok())
        stage.judge(outcomes[POOL], UNSENT)
        yield stage.close(client)

    stage.server.script = hold
    stage.run(steps())


def release(stage: Stage, free: threading.Event) -> Any:
    """Let the pool go on when the call that found it full has surely failed."""
    full = [False]

    def later() -> bool:
        """Become true 0.8 s after the pool was full."""
        if not full[0] and len(stage.server.requests) == POOL:
            full[0] = True
            threading.Timer(0.8, free.set).start()
        return free.is_set()

    async def nothing() -> None:
        """Stand for a call of an event loop."""

    return stage.when(later, nothing if stage.kind != "sync" else free.is_set)


def row(
    name: str,
    script: Callable[[Turn], None] | None,
    expect: Expect = LATE,
    attempts: int | tuple[int, int] = 1,
    **more: Any,
) -> Fault:
    """Return a row with a short deadline."""
    given = {"calls": ("create",), "settings": _SHORT, "within": 2.5, **more}
    return Fault(
        name=name, rule="C5", script=script, expect=expect, attempts=attempts, **given
    )


def own_client(stage: Stage) -> None:
    """The user's own HTTP client meets a dripped head; the total deadline holds."""
    import httpx2

    theirs = httpx2.Client() if stage.kind == "sync" else httpx2.AsyncClient()

    def steps() -> Steps:
        client = stage.client(http_client=theirs)
        outcome = yield stage.call("create", client)
        stage.judge(outcome, stage.fault.expected(0))
        yield stage.close(client)
        yield Do(theirs.close if isinstance(theirs, httpx2.Client) else theirs.aclose)

    stage.run(steps())


_SLOW = {
    "a head byte by byte": dripped_head,
    "a body byte by byte": dripped_body,
    "chunks of a byte": dripped_chunks,
    "half a head": stalled_head,
    "half a body": stalled_body,
    "silence": silence,
}
FAULTS = [
    *(row(f"slow: {name}", script) for name, script in _SLOW.items()),
    *(
        row(f"slow, read: {name}", script, calls=("read",), slow=True)
        for name, script in _SLOW.items()
    ),
    *(
        row(f"slow, {call}: {name}", script, calls=(call,), slow=True)
        for call in ("text", "binary", "upload")
        for name, script in _SLOW.items()
        if "half" in name and (name, call) != ("half a body", "upload")
    ),
    row("slow over TLS: a head byte by byte", dripped_head, tls=True),
    row("slow over TLS: half a body", stalled_body, tls=True),
    row(
        "one read longer than its limit",
        slow,
        calls=("create",),
        settings={"timeout": 0.2},
    ),
    row(
        "a deadline shorter than everything",
        slow,
        fails("TimedOut"),
        attempts=(0, 1),
        settings={"timeout": 0.001},
    ),
    row(
        "a wait longer than what is left",
        patient,
        fails("ServerError", status=503),
        calls=("read",),
    ),
    row("a token function that blocks", None, UNSENT, 0, token=blocking_token),
    row("a token function that waits", None, UNSENT, 0, token=waiting_token),
    row(
        "after a late call",
        tight,
        play=usable_afterwards,
        attempts=2,
    ),
    row("pool exhausted", None, play=pool_exhausted, attempts=POOL, within=20.0),
    row("own http_client: a head byte by byte", dripped_head, play=own_client),
    row("own http_client: a body byte by byte", dripped_body, play=own_client),
]

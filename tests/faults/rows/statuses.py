"""Statuses: what is tried again, how often, and what it comes to."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

from tests.faults.fault import Expect, Fault, fails, ok
from tests.faults.stage import Stage, calls
from tests.faults.turn import Turn
from tests.runtime.server import Server

__all__ = ["FAULTS"]

_METHODS = {"read": "GET", "create": "POST", "change": "PATCH", "remove": "DELETE"}
_IDEMPOTENT = {"read", "remove"}
_TRANSIENT = {408, 429, 500, 502, 503, 504}
_CLASSES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    408: "StatusError",
    409: "Conflict",
    422: "UnprocessableEntity",
    429: "RateLimited",
}
_WAITS = {
    "0": "0",
    "past date": formatdate(time.time() - 60, usegmt=True),
    "huge": "86400",
    "far date": formatdate(time.time() + 86_400, usegmt=True),
    "garbage": "soon",
    "negative": "-5",
    "endless digits": "9" * 400,
}
_UNUSABLE = {"garbage", "negative"}
_HUGE = {"huge", "far date", "endless digits"}


def says(status: int, *lines: str) -> Callable[[Turn], None]:
    """Answer with a status."""
    return lambda turn: turn.answer(b'{"message": "no"}', *lines, status=status)


def error_class(status: int) -> str:
    """Return the name of the error's class."""
    return _CLASSES.get(status, "ServerError" if status >= 500 else "StatusError")


def due(status: int, call: str, wait: str = "") -> int:
    """Return how many attempts rule C1 and C3 ask for."""
    if status not in _TRANSIENT or wait in _HUGE:
        return 1
    named = bool(wait) and wait not in _UNUSABLE
    again = call in _IDEMPOTENT or status == 429 or (status == 503 and named)
    return 3 if again else 1


def status_row(status: int, call: str) -> Fault:
    """Return the row of a status without Retry-After."""
    return Fault(
        name=f"{status} to {_METHODS[call]}",
        rule="C1",
        script=says(status),
        calls=(call,),
        attempts=due(status, call),
        expect=fails(error_class(status), status=status),
    )


def wait_row(status: int, call: str, wait: str) -> Fault:
    """Return the row of a status with Retry-After."""
    return Fault(
        name=f"{status} to {_METHODS[call]}, Retry-After: {wait}",
        rule="C3",
        script=says(status, f"Retry-After: {_WAITS[wait]}"),
        calls=(call,),
        attempts=due(status, call, wait),
        expect=fails(error_class(status), status=status),
        within=2.0,
    )


def recovers(*lines: str, status: int) -> Callable[[Turn], None]:
    """Fail at the first request only."""
    bad = says(status, *lines)
    return lambda turn: bad(turn) if turn.number == 1 else turn.ok()


def redirect(status: int) -> Callable[[Stage], None]:
    """Lead to another server, which must not be asked."""

    def play(stage: Stage) -> None:
        with Server() as other:
            stage.server.script = lambda request, reply: reply.reply(
                status, headers={"Location": f"{other.url}/stolen"}
            )
            calls(stage)
            stage.require(other.connections == 0, "the other server was asked")

    return play


def cookies(stage: Stage) -> None:
    """Hand out a cookie, which must not come back."""
    calls(stage)
    sent = [request.header("cookie") for request in stage.server.requests]
    stage.require(sent == [None] * 3, f"cookies came back: {sent}")


def passed_on(status: int) -> Callable[[Turn], None]:
    """A provider's answer behind Paragon's proxy."""
    return lambda turn: turn.answer(b"no", status=status)


def no_redirect(stage: Stage, error: Any) -> bool:
    """Whether an error does not speak of redirects."""
    return "redirect" not in str(error)


def _redirected(status: int, call: str) -> Fault:
    """Return the row of a redirect."""
    expect: Expect = fails("StatusError", "redirects are not followed", status=status)
    return Fault(
        name=f"{status} to another server, {call}",
        rule="C9",
        play=redirect(status),
        calls=(call,),
        expect=expect,
        slow=call == "upload",
    )


FAULTS = [
    *(
        status_row(status, call)
        for status in (400, 401, 403, 404, 409, 422, 501, 542, 408, 429)
        for call in _METHODS
    ),
    *(status_row(s, call) for s in (500, 502, 503, 504) for call in _METHODS),
    *(
        wait_row(status, call, wait)
        for status in (429, 503)
        for call in ("read", "create", "change")
        for wait in _WAITS
    ),
    wait_row(500, "create", "0"),
    Fault(
        name="503 once, Retry-After of a second",
        rule="C3",
        script=recovers("Retry-After: 1", status=503),
        calls=("create",),
        attempts=2,
        least=0.9,
        expect=ok(),
    ),
    *(
        Fault(
            name=f"{status} once, then good, {call}",
            rule="C1",
            script=recovers(status=status),
            calls=(call,),
            attempts=2,
            expect=ok(),
        )
        for status in (408, 500, 503)
        for call in ("read", "remove")
    ),
    *(
        _redirected(s, c)
        for s in (301, 302, 303, 307, 308)
        for c in ("read", "create", "upload")
    ),
    Fault(
        name="304",
        rule="C9",
        script=lambda turn: turn.send(turn.head(status=304)),
        calls=("read", "read"),
        attempts=2,
        connections=1,
        expect=fails("StatusError", status=304, check=no_redirect),
    ),
    Fault(
        name="Set-Cookie",
        rule="C10",
        script=lambda turn: turn.answer(None, "Set-Cookie: sid=1; Path=/"),
        play=cookies,
        calls=("read", "create", "upload"),
        attempts=3,
    ),
    *(
        Fault(
            name=f"{status} of a provider, {call}",
            rule="C17",
            script=passed_on(status),
            calls=(call,),
            worlds=("paragon_connect",),
            expect=fails("ProviderError", status=status),
        )
        for status in (404, 429, 500, 503)
        for call in ("binary", "upload", "head")
    ),
]

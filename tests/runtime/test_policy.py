"""The retry policy alone: no server, no clock but a pretended one."""

from __future__ import annotations

from email.utils import formatdate
from time import time
from typing import Any

import pytest

from paragon_codegen.runtime.errors import ConnectionFailed, TimedOut
from paragon_codegen.runtime.options import Options, Timeout
from paragon_codegen.runtime.policy import (
    Outcome,
    Received,
    Renew,
    Sleep,
    attempts,
    retry_after,
)
from paragon_codegen.runtime.transport import TransportFailure

IDEMPOTENT = ("GET", "HEAD", "PUT", "DELETE")
TRANSIENT = (408, 429, 500, 502, 503, 504)
FINAL = (200, 301, 400, 401, 402, 403, 404, 409, 410, 422, 501, 542)
UNSENT = TransportFailure("refused", sent=False)
UNKNOWN = TransportFailure("reset", sent=True)


class World:
    """Plays the driver: hands out outcomes, notes waits, moves a pretended clock."""

    def __init__(
        self, *outcomes: Outcome, jitter: float = 1.0, renews: bool = False
    ) -> None:
        self.outcomes = list(outcomes)
        self.renews = renews
        self.asked = 0
        self.waits: list[float] = []
        self.sent = 0
        self.time = 1000.0
        self.jitter = jitter
        self.cost = 0.0

    def run(
        self,
        method: str,
        *,
        passthrough: bool = False,
        once: bool = False,
        **options: Any,
    ) -> Received:
        flow = attempts(
            method,
            Options(**options),
            passthrough=passthrough,
            once=once,
            now=lambda: self.time,
            jitter=lambda: self.jitter,
        )
        outcome: Outcome | None = None
        while True:
            try:
                step = flow.send(outcome)
            except StopIteration as stop:
                received: Received = stop.value
                return received
            if isinstance(step, Sleep):
                self.waits.append(step.seconds)
                self.time += step.seconds
                outcome = None
            elif isinstance(step, Renew):
                self.asked += 1
                self.time += self.cost
                step.renewed = self.renews
                outcome = None
            else:
                assert step.attempt == self.sent + 1
                self.sent += 1
                assert step.deadline is not None
                assert self.time < step.deadline
                self.time = min(self.time + self.cost, step.deadline)
                outcome = self.outcomes.pop(0)


def got(status: int, **headers: str) -> Received:
    pairs = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return Received(status, pairs, b"")


@pytest.mark.parametrize("method", [*IDEMPOTENT, "POST", "PATCH"])
@pytest.mark.parametrize("status", [*TRANSIENT, *FINAL])
def test_c01_retries_by_method_and_status(method: str, status: int) -> None:
    world = World(got(status), got(204))
    retried = status in TRANSIENT and (method in IDEMPOTENT or status == 429)
    assert world.run(method).status == (204 if retried else status)
    assert world.sent == (2 if retried else 1)


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_c01_post_and_patch_follow_503_only_with_retry_after(method: str) -> None:
    assert World(got(503, retry_after="1"), got(204)).run(method).status == 204
    assert World(got(503), got(204)).run(method).status == 503
    assert World(got(503, retry_after="soon"), got(204)).run(method).status == 503
    assert World(got(502, retry_after="1"), got(204)).run(method).status == 502


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_c01_post_and_patch_only_when_nothing_was_sent(method: str) -> None:
    assert World(UNSENT, got(200)).run(method).status == 200
    with pytest.raises(ConnectionFailed) as caught:
        World(UNKNOWN, got(200)).run(method)
    assert caught.value.sent


@pytest.mark.parametrize("method", IDEMPOTENT)
def test_c01_idempotent_methods_follow_any_connection_error(method: str) -> None:
    assert World(UNKNOWN, UNSENT, got(200)).run(method).status == 200


def test_c01_a_failure_that_cannot_change_is_final() -> None:
    world = World(TransportFailure("bad certificate", sent=False, permanent=True))
    with pytest.raises(ConnectionFailed, match="bad certificate"):
        world.run("GET")


def test_c02_three_attempts_by_default() -> None:
    world = World(got(500), got(500), got(500), got(200))
    assert world.run("GET").status == 500
    assert world.sent == 3


@pytest.mark.parametrize("retries", [0, 1, 5])
def test_c02_attempts_are_bounded(retries: int) -> None:
    world = World(*[UNSENT] * 10)
    with pytest.raises(ConnectionFailed, match="was not sent"):
        world.run("GET", max_retries=retries)
    assert world.sent == retries + 1


def test_c03_seconds_are_obeyed() -> None:
    world = World(got(429, Retry_After="7"), got(200))
    assert world.run("POST").status == 200
    assert world.waits == [7.0]


def test_c03_an_http_date_is_obeyed() -> None:
    world = World(got(503, retry_after=formatdate(time() + 20, usegmt=True)), got(200))
    assert world.run("GET").status == 200
    assert 18.0 < world.waits[0] <= 20.0


@pytest.mark.parametrize("value", ["61", "86400", "9" * 400])
def test_c03_a_huge_wait_fails_at_once(value: str) -> None:
    world = World(got(429, retry_after=value), got(200))
    assert world.run("GET", timeout=Timeout(total=1e9)).status == 429
    assert world.waits == []


@pytest.mark.parametrize("value", ["", "soon", "-5", "1e3", "NaN", "inf", "٣", "0"])
def test_c03_garbage_and_negative_values_fall_back(value: str) -> None:
    world = World(got(500, retry_after=value), got(200), jitter=0.5)
    assert world.run("GET").status == 200
    assert world.waits == [0.25]


def test_c03_a_date_in_the_past_falls_back() -> None:
    assert retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
    past = got(503, retry_after="Wed, 21 Oct 2015 07:28:00 GMT")
    world = World(past, got(200))
    assert world.run("POST").status == 200
    assert world.waits == [0.5]


def test_c04_backoff_doubles_up_to_a_cap_with_full_jitter() -> None:
    for jitter in (0.0, 0.3, 0.999):
        world = World(*[got(500)] * 7, jitter=jitter)
        world.run("GET", max_retries=6)
        full = [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
        assert world.waits == pytest.approx([jitter * wait for wait in full])


def test_c05_no_wait_goes_beyond_the_deadline() -> None:
    world = World(got(429, retry_after="30"), got(200))
    assert world.run("GET", timeout=Timeout(total=20)).status == 429
    assert world.waits == []


def test_c05_the_deadline_spans_attempts_and_waits() -> None:
    world = World(*[TransportFailure("slow", timed_out=True)] * 9)
    world.cost = 4.0
    with pytest.raises(TimedOut):
        world.run("GET", max_retries=8, timeout=Timeout(total=10))
    assert world.time == 1010.0
    assert world.sent == 3


@pytest.mark.parametrize("status", [*TRANSIENT, 401])
def test_c17_a_provider_status_is_never_retried(status: int) -> None:
    world = World(got(status, retry_after="1"), got(200))
    assert world.run("GET", passthrough=True).status == status
    assert world.sent == 1


def test_c17_an_unsent_passthrough_request_is_retried() -> None:
    assert World(UNSENT, got(200)).run("POST", passthrough=True).status == 200


@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
@pytest.mark.parametrize("status", [*TRANSIENT, 401])
def test_what_is_sent_once_is_final_whatever_it_answers(
    method: str, status: int
) -> None:
    world = World(got(status, retry_after="1"), got(200), renews=True)
    assert world.run(method, once=True).status == status
    assert (world.sent, world.asked) == (1, 0)


@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
def test_what_is_sent_once_is_not_repeated_after_a_lost_connection(method: str) -> None:
    world = World(TransportFailure("reset", sent=True), got(200))
    with pytest.raises(ConnectionFailed):
        world.run(method, once=True)
    assert world.sent == 1


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_is_sent_once_and_never_left_is_tried_again(method: str) -> None:
    world = World(UNSENT, got(200))
    assert world.run(method, once=True).status == 200
    assert world.sent == 2


@pytest.mark.parametrize("method", [*IDEMPOTENT, "POST", "PATCH"])
def test_a_401_is_tried_again_at_once_with_other_credentials(method: str) -> None:
    world = World(got(401), got(200), renews=True)
    assert world.run(method).status == 200
    assert (world.sent, world.asked, world.waits) == (2, 1, [0.0])


def test_a_401_is_tried_again_but_once() -> None:
    world = World(got(401), got(401), got(200), renews=True)
    assert world.run("GET", max_retries=5).status == 401
    assert (world.sent, world.asked) == (2, 1)


@pytest.mark.parametrize(
    ("renews", "settings"),
    [
        (False, {}),
        (True, {"max_retries": 0}),
        (True, {"passthrough": True}),
        (True, {"once": True}),
    ],
    ids=["same credentials", "no retries", "not ours to repeat", "sent once"],
)
def test_a_401_stays_as_it_is(renews: bool, settings: dict[str, Any]) -> None:
    world = World(got(401), renews=renews)
    assert world.run("GET", **settings).status == 401
    assert world.asked == (1 if not settings else 0)


def test_the_deadline_holds_for_the_credentials_too() -> None:
    world = World(got(401), got(200), renews=True)
    world.cost = 6.0
    assert world.run("GET", timeout=Timeout(total=10.0)).status == 401
    assert (world.sent, world.asked) == (1, 1)

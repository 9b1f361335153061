"""What happens in a round: every call, its user, and how the server will answer.

A plan comes from the seed alone. What each call must come to follows from the plan
and the rules of retries, so that two runs with one seed have the same outcomes.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass

from tests.faults.rows.statuses import due, error_class

__all__ = ["COMES_AS", "USERS", "Planned", "Round", "digest", "foresee", "plan_round"]

USERS = 1_000
ATTEMPTS = 3
"""What a client makes by default."""

_STREAMS = ("stream", "save", "events")
_WEIGHTS = {
    "read": 6,
    "create": 4,
    "change": 3,
    "remove": 1,
    "text": 2,
    "binary": 2,
    "upload": 2,
    "head": 1,
    "pour": 1,
    **dict.fromkeys(_STREAMS, 1),
}
CALLS = tuple(_WEIGHTS)
COMES_AS = {"pour": "upload", **dict.fromkeys(_STREAMS, "stream")}
"""What the server sees of a call, where that is another name."""
_WITH_BODY = frozenset({"read", "create", "text", "binary", *_STREAMS})
_JSON = frozenset({"read", "create"})
_WRITES = frozenset({"create", "change"})
_PASSED_ON = frozenset({"text", "binary", "upload", "head", "pour", *_STREAMS})
"""Calls of Paragon's whose answers are a provider's."""

GOOD = ("good", "hints", "closing", "surplus", "gzip", "chunks")
LOST = ("reset", "hang up", "half a head", "garbage", "half a body")
WRONG = ("HTML", "empty", "wrong root")
LATE = ("stall", "drip")
STATUSES = (400, 401, 403, 404, 409, 422, 304, 307, 408, 429, 500, 502, 503, 504)


@dataclass(frozen=True)
class Planned:
    """One call.

    Attributes:
        number: unique over the whole run; the request carries it.
        user: 0 to 999.
        call: its name.
        behaviours: what the server does at each attempt.
        cancel: seconds after which it is broken off, in an event loop.
    """

    number: int
    user: int
    call: str
    behaviours: tuple[str, ...]
    cancel: float | None = None

    @property
    def token(self) -> str:
        """The user's token."""
        return f"soak-token-{self.user:04}-{self.user * 7919 % 100_003}"

    @property
    def late(self) -> bool:
        """Whether the server will let the call run out of its time."""
        return self.behaviours[0] in LATE


@dataclass(frozen=True)
class Round:
    """Calls that run together.

    Attributes:
        calls: in order.
        unruly: cancellations, closes and dying connections come in between;
            what each call comes to is not known beforehand.
    """

    number: int
    calls: tuple[Planned, ...]
    unruly: bool


def plan_round(seed: int, number: int, size: int) -> Round:
    """Return a round of a run.

    Args:
        seed: of the run.
        number: of the round.
        size: how many calls.
    """
    dice = random.Random(f"{seed}/{number}")
    unruly = number % 4 == 3
    calls = tuple(
        _planned(dice, number * size + place, unruly) for place in range(size)
    )
    return Round(number, calls, unruly)


def _planned(dice: random.Random, number: int, unruly: bool) -> Planned:
    """Return a call."""
    (call,) = dice.choices(CALLS, tuple(_WEIGHTS.values()))
    first, *later = (_behaviour(dice, call, unruly) for _ in range(ATTEMPTS))
    # How much time is left for a second attempt would be chance.
    behaviours = (first, *("good" if each in LATE else each for each in later))
    cancel = dice.choice((0.0, 0.005, 0.02)) if unruly and dice.random() < 0.2 else None
    return Planned(number, dice.randrange(USERS), call, behaviours, cancel)


def _behaviour(dice: random.Random, call: str, unruly: bool) -> str:
    """Return what the server does at one attempt."""
    chance = dice.random()
    if chance < 0.6:
        if unruly and dice.random() < 0.2:
            return "dying"
        return dice.choice(GOOD if call in _WITH_BODY else GOOD[:4])
    if chance < 0.8:
        status = dice.choice(STATUSES)
        wait = dice.choice(("", "0", "garbage")) if status in (429, 503) else ""
        return f"{status} {wait}".strip()
    if chance < 0.95 or call not in _JSON:
        return dice.choice(LOST if call in _WITH_BODY else LOST[:4])
    if chance >= 0.99:
        return dice.choice(LATE)
    return dice.choice(WRONG if call == "read" else WRONG[:2])


def foresee(planned: Planned, passthrough: bool) -> tuple[str, int]:
    """Return what a call must come to, and how many requests the server must see.

    Args:
        planned: the call.
        passthrough: whether the package hands on a third party's statuses.
    """
    third_party = passthrough and planned.call in _PASSED_ON
    found = ""
    for attempt, behaviour in enumerate(planned.behaviours, 1):
        found, again = _outcome(planned.call, behaviour, third_party)
        if not again:
            return found, attempt
    return found, ATTEMPTS


def _outcome(call: str, behaviour: str, third_party: bool) -> tuple[str, bool]:
    """Return what an attempt comes to, and whether another one follows."""
    if behaviour in GOOD or behaviour == "dying":
        return "ok", False
    if behaviour in LATE:
        return "TimedOut", False
    if behaviour in WRONG:
        return "DecodeError", False
    if behaviour in LOST:
        # What was taken of an answer or of an iterator cannot be had again.
        once = call == "pour" or (call in _STREAMS and behaviour == "half a body")
        return "ConnectionFailed", call not in _WRITES and not once
    status, _, wait = behaviour.partition(" ")
    if third_party:
        return "ProviderError", False
    rule = "read" if call not in _WRITES else "create"
    again = call != "pour" and due(int(status), rule, wait) > 1
    return error_class(int(status)), again


def digest(parts: Sequence[object]) -> str:
    """Return a short digest of a plan or of outcomes."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]

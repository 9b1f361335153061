"""Rounds of a soak, one after the other."""

from __future__ import annotations

import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.faults.memory import stop_measuring
from tests.faults.steps import KINDS
from tests.faults.worlds import WORLDS, World
from tests.soak.lanes import Lane
from tests.soak.plan import Round, digest, foresee, plan_round
from tests.soak.service import Service
from tests.soak.watch import Holdings, abandoned, leaks

__all__ = ["Report", "soak"]

_SETTLES = 15.0
_WARM_UP = 4
"""Rounds that fill caches: what is held is compared from then on."""


@dataclass
class Report:
    """What came of a soak.

    Attributes:
        problems: what must never happen; empty when all is well.
        plan: digest of all that was planned.
        outcomes: digest of what the calls of the orderly rounds came to.
    """

    seed: int
    rounds: int = 0
    calls: int = 0
    requests: int = 0
    plan: str = ""
    outcomes: str = ""
    problems: list[str] = field(default_factory=list[str])


class _Soak:
    """Both packages in all three ways, against a server for each package."""

    def __init__(self, seed: int, size: int) -> None:
        self.size = size
        self.report = Report(seed)
        self.services = {world.package: Service(world) for world in WORLDS}
        self.lanes = [
            Lane(world, kind, self.services[world.package].server.url)
            for world in WORLDS
            for kind in KINDS
        ]

    def round(self, number: int) -> None:
        """Play one round."""
        plan = plan_round(self.report.seed, number, self.size)
        for service in self.services.values():
            service.begin(plan)
        threads = [
            threading.Thread(target=self._run, args=(lane, plan, place))
            for place, lane in enumerate(self.lanes)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self._judge(plan)

    def close(self) -> None:
        """Close every client."""
        for lane in self.lanes:
            lane.close()

    def _run(self, lane: Lane, plan: Round, place: int) -> None:
        """Play a lane's part of a round."""
        calls = plan.calls[place :: len(self.lanes)]
        closes = plan.unruly and plan.number % 8 == 7
        try:
            lane.run(calls, len(calls) // 2 if closes else None)
        except BaseException as error:
            lane.problems.append(f"round {plan.number} broke off: {error!r}")

    def _judge(self, plan: Round) -> None:
        """See what came of a round."""
        report = self.report
        report.rounds, report.calls = report.rounds + 1, report.calls + len(plan.calls)
        report.plan = digest([report.plan, plan])
        found: dict[int, str] = {}
        for lane in self.lanes:
            found |= lane.outcomes
            report.problems += lane.problems
            lane.problems = []
        for service in self.services.values():
            service.judge()
            report.requests += sum(map(len, service.seen.values()))
            report.problems += service.problems
            service.problems = []
        if not plan.unruly:
            self._compare(plan, found)
            report.outcomes = digest([report.outcomes, sorted(found.items())])

    def _compare(self, plan: Round, found: dict[int, str]) -> None:
        """Compare what calls came to with what the plan foresees."""
        for place, planned in enumerate(plan.calls):
            lane = self.lanes[place % len(self.lanes)]
            package = lane.world.package
            due, attempts = foresee(planned, package == "paragon_connect")
            seen = len(self.services[package].seen.get(planned.number, ()))
            came = (found.get(planned.number), seen)
            if came != (due, attempts):
                self.report.problems.append(
                    f"{planned} ({package}, {lane.kind}): {came}, due {(due, attempts)}"
                )


def soak(
    seed: int,
    *,
    rounds: int | None = None,
    seconds: float | None = None,
    size: int = 240,
    say: Callable[[str], None] = lambda text: None,
) -> Report:
    """Play rounds until there were so many, or so much time has passed.

    Args:
        seed: what happens follows from it.
        rounds: how many.
        seconds: how long, when `rounds` is None.
        size: calls of a round.
        say: gets a line now and then.
    """
    if not tracemalloc.is_tracing():
        tracemalloc.start()
    before: Holdings | None = None
    started = time.monotonic()
    this = _Soak(seed, size)
    with _no_backoff(), abandoned(this.report.problems):
        number = 0
        while not _over(number, rounds, time.monotonic() - started, seconds):
            this.round(number)
            number += 1
            if number % _WARM_UP == 0:
                this.close()
                now = Holdings.now()
                before = before or now
                report = this.report
                say(f"round {number}, plan {report.plan}, {report.outcomes}: {now}")
        this.close()
        _settle((before or Holdings.now()).threads)
        after = Holdings.now()
    for service in this.services.values():
        service.server.close()
    this.report.problems += leaks(before or after, after)
    stop_measuring()
    return this.report


def _settle(threads: int) -> None:
    """Wait for threads to end: trio keeps idle ones for ten seconds."""
    end = time.monotonic() + _SETTLES
    while threading.active_count() > threads and time.monotonic() < end:
        time.sleep(0.2)


def _over(done: int, rounds: int | None, passed: float, seconds: float | None) -> bool:
    """Whether a soak is over; it never ends before what is held can be compared."""
    if rounds is not None:
        return done >= rounds
    return done >= 2 * _WARM_UP and passed >= (seconds or 0.0)


@contextmanager
def _no_backoff() -> Iterator[None]:
    """Retries follow at once."""
    policies = [_policy(world) for world in WORLDS]
    earlier = [policy._BACKOFF_BASE for policy in policies]
    for policy in policies:
        policy._BACKOFF_BASE = 0.0
    try:
        yield
    finally:
        for policy, base in zip(policies, earlier, strict=True):
            policy._BACKOFF_BASE = base


def _policy(world: World) -> Any:
    """Return the module of a package's retry policy."""
    return world.module("_runtime.policy")

"""The pool: bounded for all hosts together, first come first served."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from paragon_codegen.runtime.errors import ClosedError
from paragon_codegen.runtime.options import Limits
from paragon_codegen.runtime.pool import Pool, Route, Waiter

A = Route("http", "a", 80, None)
B = Route("http", "b", 80, None)


class Fake:
    """A connection that knows what became of it."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.idle_since = 0.0
        self.alive = True
        self.ended = ""

    def quiet(self) -> bool:
        return self.alive

    def interrupt(self) -> None:
        self.ended = "interrupted"

    def close(self) -> None:
        self.ended = "closed"


def pool(**limits: Any) -> Pool[Fake, threading.Event]:
    return Pool(Limits(**limits), Fake)


def taken(source: Pool[Fake, threading.Event], route: Route = A) -> Fake:
    found = source.take(route, threading.Event)
    assert isinstance(found, Fake)
    return found


def queued(
    source: Pool[Fake, threading.Event], route: Route = A
) -> Waiter[Fake, threading.Event]:
    found = source.take(route, threading.Event)
    assert isinstance(found, Waiter)
    return found


def test_the_connection_used_last_is_used_first() -> None:
    source = pool()
    one, other = taken(source), taken(source)
    source.give_back(one, reusable=True)
    source.give_back(other, reusable=True)
    assert taken(source) is other
    assert taken(source, B) not in (one, other)
    assert taken(source) is one


def test_dead_and_old_connections_are_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source = pool(idle_seconds=5.0)
    dead, old = taken(source), taken(source)
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now)
    source.give_back(old, reusable=True)
    monkeypatch.setattr(time, "monotonic", lambda: now + 4.0)
    source.give_back(dead, reusable=True)
    dead.alive = False
    monkeypatch.setattr(time, "monotonic", lambda: now + 5.5)
    assert taken(source) not in (dead, old)
    assert (dead.ended, old.ended) == ("closed", "closed")


def test_what_is_idle_makes_room() -> None:
    source = pool(max_connections=1)
    one = taken(source)
    source.give_back(one, reusable=True)
    assert taken(source, B).route == B
    assert one.ended == "closed"


def test_few_connections_stay_idle() -> None:
    source = pool(max_idle=2)
    all_of_them = [taken(source) for _ in range(4)]
    for each in all_of_them:
        source.give_back(each, reusable=True)
    assert [each.ended for each in all_of_them] == ["closed", "closed", "", ""]


def test_who_came_first_is_served_first() -> None:
    source = pool(max_connections=1)
    busy = taken(source)
    line = [queued(source) for _ in range(5)]
    for waiter in line:
        assert waiter.event.is_set() is False
        source.give_back(busy, reusable=True)
        assert waiter.event.is_set()
        came = source.claim(waiter)
        assert came is busy


def test_a_waiter_for_elsewhere_gets_the_place() -> None:
    source = pool(max_connections=1)
    busy = taken(source)
    waiter = queued(source, B)
    source.give_back(busy, reusable=True)
    assert busy.ended == "closed"
    came = source.claim(waiter)
    assert came is not None
    assert came.route == B


def test_a_broken_connection_frees_its_place() -> None:
    source = pool(max_connections=1)
    waiter_for = taken(source)
    waiter = queued(source)
    source.give_back(waiter_for, reusable=False)
    came = source.claim(waiter)
    assert came not in (None, waiter_for)


def test_who_leaves_the_line_loses_nothing() -> None:
    """Neither the place in the pool nor the connection that came meanwhile."""
    source = pool(max_connections=1)
    busy = taken(source)
    gone, late = queued(source), queued(source)
    source.leave(gone)
    source.give_back(busy, reusable=True)
    source.leave(late)  # a connection had come already
    assert isinstance(source.take(A, threading.Event), Fake)


def test_closing_ends_everything() -> None:
    source = pool(max_connections=2)
    idle, busy = taken(source), taken(source)
    source.give_back(idle, reusable=True)
    other = taken(source)
    waiter = queued(source)
    source.close()
    assert (busy.ended, other.ended) == ("interrupted", "interrupted")
    assert waiter.event.is_set()
    with pytest.raises(ClosedError):
        source.claim(waiter)
    with pytest.raises(ClosedError):
        source.take(A, threading.Event)
    source.give_back(busy, reusable=True)
    assert busy.ended == "closed"


def test_idle_connections_go_with_their_pool() -> None:
    source = pool()
    one = taken(source)
    source.give_back(one, reusable=True)
    del source
    assert one.ended == "closed"

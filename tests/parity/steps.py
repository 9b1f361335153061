"""Small words for the Python half of cases."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

__all__ = ["Calls", "Steps", "after", "caught", "each", "then"]

Calls = Generator[Any, Any, Any]
"""A generator that yields calls and gets their results."""
Steps = Callable[[Any], Calls]


def then(call: Callable[[Any], Any], look: Callable[[Any], Any]) -> Steps:
    """Make a call, and return what a function sees in its result."""

    def steps(p: Any) -> Calls:
        return look((yield call(p)))

    return steps


def after(first: Callable[[Any], Any], call: Callable[[Any], Any]) -> Steps:
    """Make a call for what it does, then another one for its result."""

    def steps(p: Any) -> Calls:
        yield first(p)
        return (yield call(p))

    return steps


def each(*calls: Callable[[Any], Any]) -> Steps:
    """Make calls one after the other, and return their results."""

    def steps(p: Any) -> Calls:
        results: list[Any] = []
        for call in calls:
            results.append((yield call(p)))
        return results

    return steps


def caught(call: Callable[[Any], Any]) -> Steps:
    """Make a call that fails, and go on."""

    def steps(p: Any) -> Calls:
        try:
            yield call(p)
        except Exception:  # whatever it is: the question is what comes after
            return True
        return False

    return steps

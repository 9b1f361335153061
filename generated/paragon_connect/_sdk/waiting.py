# Copied by paragon-codegen from behaviour waiting.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Asking again and again until something has happened, or time is up."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, TypeVar

from .._runtime.steps import Steps, pause
from .errors import OptionError

__all__ = ["LONGEST_WAIT", "asked_until", "seconds"]

LONGEST_WAIT: Final = 7 * 86_400.0
"""Seconds. Who asks for more has most likely milliseconds in mind."""

_FIRST_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 10.0
_GROWTH: Final = 1.5

T = TypeVar("T")


def seconds(name: str, given: object) -> float:
    """Return an argument that says how long to wait.

    Raises:
        OptionError: It is no number of seconds from 0 to `LONGEST_WAIT`.
    """
    if not isinstance(given, int | float) or isinstance(given, bool):
        raise OptionError(f"{name} must be a number of seconds")
    if not 0 <= given <= LONGEST_WAIT:
        raise OptionError(f"{name} is in seconds, from 0 to {LONGEST_WAIT:.0f}")
    return float(given)


def asked_until(
    ask: Callable[[], Steps[T]], is_over: Callable[[T], bool], timeout: float
) -> Steps[tuple[T, bool]]:
    """Ask with longer and longer pauses; return the last answer, and if it was over.

    It is asked once at least, and once more when the last pause has passed.

    Args:
        ask: Gets an answer.
        is_over: Tells whether an answer is the last one.
        timeout: Seconds. What was paused counts, and so does what the calls took.
    """
    began, paused, step = time.monotonic(), 0.0, _FIRST_PAUSE
    while True:
        found = yield from ask()
        if is_over(found):
            return found, True
        left = timeout - max(paused, time.monotonic() - began)
        if left <= 0:
            return found, False
        step = min(step, left)
        yield from pause(step)
        paused, step = paused + step, min(step * _GROWTH, _LONGEST_PAUSE)

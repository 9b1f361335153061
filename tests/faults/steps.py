"""What a fault has a client do: steps that run alike in threads and event loops.

A play is a generator that yields steps and is sent what came of them; errors come
as values, so that a play can look at them.
"""

from __future__ import annotations

import asyncio
import inspect
import signal
import threading
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import FrameType
from typing import Any

import anyio
import trio

__all__ = ["KINDS", "Cut", "Do", "Interruption", "Pause", "Steps", "Together", "run"]

KINDS = ("sync", "asyncio", "trio")

Call = Callable[[], Any]
_LOOK = 0.005
"""Seconds between two looks at whether something is the case."""


@dataclass(frozen=True)
class Do:
    """Make one call; gives its result or its error."""

    call: Call


@dataclass(frozen=True)
class Pause:
    """Let real time pass, in seconds, from when something is the case."""

    seconds: float
    ready: Call = lambda: True


@dataclass(frozen=True)
class Together:
    """Make calls at the same time; gives their results or errors in order."""

    calls: Sequence[Call]


@dataclass(frozen=True)
class Cut:
    """Make a call and break it off after some seconds, unless it has ended.

    An event loop cancels it; in a thread a signal interrupts it, as Ctrl-C does.
    Gives an `Interruption` when it was broken off.
    """

    call: Call
    after: float


class Interruption(BaseException):
    """A call was broken off."""


Step = Do | Pause | Together | Cut
Steps = Generator[Step, Any, None]


def run(kind: str, steps: Steps) -> None:
    """Carry out a play in a thread or a new event loop.

    Args:
        kind: sync, asyncio or trio.
        steps: the play.
    """
    if kind == "sync":
        _play(steps)
    elif kind == "asyncio":
        asyncio.run(_play_async(steps))
    else:
        trio.run(_play_async, steps)


def _play(steps: Steps) -> None:
    """Carry out a play with blocking calls."""
    outcome: Any = None
    while True:
        try:
            step = steps.send(outcome)
        except StopIteration:
            return
        outcome = _perform(step)


def _perform(step: Step) -> Any:
    """Do one step."""
    match step:
        case Do():
            return _outcome(step.call)
        case Pause():
            while not step.ready():
                time.sleep(_LOOK)
            return time.sleep(step.seconds)
        case Together():
            with ThreadPoolExecutor(len(step.calls)) as threads:
                return list(threads.map(_outcome, step.calls))
        case Cut():
            return _interrupted(step)


def _outcome(call: Call) -> Any:
    """Return a result or an error."""
    try:
        return call()
    except Exception as error:
        return error


def _interrupted(step: Cut) -> Any:
    """Make a call that a signal interrupts."""
    assert threading.current_thread() is threading.main_thread()

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise Interruption

    earlier = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, step.after)
    try:
        return _outcome(step.call)
    except Interruption as interruption:
        return interruption
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, earlier)


async def _play_async(steps: Steps) -> None:
    """Carry out a play in the running event loop."""
    outcome: Any = None
    while True:
        try:
            step = steps.send(outcome)
        except StopIteration:
            return
        outcome = await _perform_async(step)


async def _perform_async(step: Step) -> Any:
    """Do one step."""
    match step:
        case Do():
            return await _outcome_async(step.call)
        case Pause():
            while not step.ready():
                await anyio.sleep(_LOOK)
            return await anyio.sleep(step.seconds)
        case Together():
            return await _together(step.calls)
        case Cut():
            with anyio.move_on_after(step.after) as scope:
                outcome = await _outcome_async(step.call)
            return Interruption() if scope.cancelled_caught else outcome


async def _outcome_async(call: Call) -> Any:
    """Return a result or an error."""
    try:
        value = call()
        return await value if inspect.isawaitable(value) else value
    except Exception as error:
        return error


async def _together(calls: Sequence[Call]) -> list[Any]:
    """Make calls in tasks of their own."""
    outcomes: list[Any] = [None] * len(calls)

    async def one(number: int, call: Call) -> None:
        outcomes[number] = await _outcome_async(call)

    async with anyio.create_task_group() as tasks:
        for number, call in enumerate(calls):
            tasks.start_soon(one, number, call)
    return outcomes

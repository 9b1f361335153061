# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Carry a behaviour out: one loop, sync and async.

What a step raises is raised in the behaviour, where it yielded, so that it can
react. What is no `Exception` (a cancelled task, Ctrl-C) ends the behaviour instead.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import closing
from typing import Any, TypeGuard, TypeVar

from .steps import Item, Items, Step, Steps

__all__ = ["deliver", "deliver_async", "drive", "drive_async"]

T = TypeVar("T")

_Perform = Callable[[Step], Any]
_PerformAsync = Callable[[Step], Awaitable[Any]]


def drive(steps: Steps[T], perform: _Perform) -> T:
    """Carry a behaviour out to its end and return its result.

    Args:
        steps: The behaviour.
        perform: Does one step and returns what the behaviour receives.
    """
    with closing(steps):
        step = _begin(steps)
        while not isinstance(step, _End):
            step = _proceed(steps, *_attempt(perform, step))
    result: T = step.value
    return result


async def drive_async(steps: Steps[T], perform: _PerformAsync) -> T:
    """Carry a behaviour out, as `drive` does."""
    with closing(steps):
        step = _begin(steps)
        while not isinstance(step, _End):
            step = _proceed(steps, *await _attempt_async(perform, step))
    result: T = step.value
    return result


def deliver(items: Items[T], perform: _Perform) -> Iterator[T]:
    """Yield the results of a behaviour that has many, each as soon as it is there."""
    with closing(items):
        step = _begin(items)
        while not isinstance(step, _End):
            if _is_item(step):
                yield step.value
                step = _proceed(items, None, None)
            else:
                step = _proceed(items, *_attempt(perform, step))


async def deliver_async(items: Items[T], perform: _PerformAsync) -> AsyncIterator[T]:
    """Yield the results of a behaviour, as `deliver` does."""
    with closing(items):
        step = _begin(items)
        while not isinstance(step, _End):
            if _is_item(step):
                yield step.value
                step = _proceed(items, None, None)
            else:
                step = _proceed(items, *await _attempt_async(perform, step))


class _End:
    """What a behaviour returned."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


def _is_item(step: object) -> TypeGuard[Item[Any]]:
    """Tell whether a step is one of many results."""
    return isinstance(step, Item)


def _begin(steps: Generator[Any, Any, Any]) -> Any:
    """Return the first step."""
    return _proceed(steps, None, None)


def _proceed(
    steps: Generator[Any, Any, Any], value: Any, error: Exception | None
) -> Any:
    """Hand the outcome of a step on; return the next step, or the end."""
    try:
        return steps.send(value) if error is None else steps.throw(error)
    except StopIteration as stop:
        return _End(stop.value)


def _attempt(perform: _Perform, step: Step) -> tuple[Any, Exception | None]:
    """Do a step; return what it gave and what it raised."""
    try:
        return perform(step), None
    except Exception as error:
        return None, error


async def _attempt_async(
    perform: _PerformAsync, step: Step
) -> tuple[Any, Exception | None]:
    """Do a step; return what it gave and what it raised."""
    try:
        return await perform(step), None
    except Exception as error:
        return None, error

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Scopes of the async client, whose work is given up when its time is over.

Under asyncio a scope is a timer: making one of anyio's takes longer than all the rest
of a call but the encoding and the decoding. Under trio it is trio's own.
"""

from __future__ import annotations

from asyncio import CancelledError, Task, TimerHandle, current_task
from types import TracebackType
from typing import Any, Protocol

from .needs import HTTPX2

__all__ = ["Scope", "move_on_after"]


class Scope(Protocol):
    """A context that may give up what is done in it."""

    def __enter__(self) -> object:
        """Begin."""
        ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> bool:
        """End; True where the work was given up."""
        ...


def move_on_after(seconds: float | None) -> Scope:
    """Return a context whose work is given up after so many seconds; None: never."""
    try:
        task = current_task()
    except RuntimeError:  # no loop of asyncio runs
        task = None
    if task is not None:
        return _Timed(task, seconds)
    with HTTPX2:
        from anyio import move_on_after as scope
    return scope(seconds)


class _Timed:
    """A scope in a task of asyncio; `asyncio.timeout` ends a task in the same way."""

    __slots__ = ("_asked", "_over", "_seconds", "_task", "_timer")

    def __init__(self, task: Task[Any], seconds: float | None) -> None:
        self._task = task
        self._seconds = seconds
        self._timer: TimerHandle | None = None

    def __enter__(self) -> None:
        """Start the timer."""
        self._over = False
        self._asked = self._task.cancelling()
        if self._seconds is not None:
            loop = self._task.get_loop()
            self._timer = loop.call_later(self._seconds, self._end)

    def _end(self) -> None:
        """Cancel what the task waits for."""
        self._over = True
        self._task.cancel()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        """Stop the timer; somebody else's wish to cancel the task goes on."""
        if self._timer is not None:
            self._timer.cancel()
        alone = not self._over or self._task.uncancel() <= self._asked
        return self._over and alone and isinstance(error, CancelledError)

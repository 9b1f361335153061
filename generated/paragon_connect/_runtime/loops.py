# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Event loops of asyncio and trio, told apart only here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

__all__ = ["call_soon", "is_over", "running_loop"]


def running_loop() -> Any:
    """Return what stands for the running event loop: asyncio's loop, trio's token."""
    from asyncio import get_running_loop  # loads ssl; the sync client needs neither

    try:
        return get_running_loop()
    except RuntimeError:  # trio, then, which is imported when it runs
        trio: Any = sys.modules["trio"]
        return trio.lowlevel.current_trio_token()


def call_soon(loop: Any, function: Callable[[], object]) -> None:
    """Have a loop call a function, from any thread; a loop that is over does not."""
    with suppress(RuntimeError):
        _soon(loop)(function)


def is_over(loop: Any) -> bool:
    """Return whether a loop will never run again."""
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        _soon(loop)(_nothing)
    except RuntimeError:  # trio's RunFinishedError
        return True
    return False


def _soon(loop: Any) -> Callable[[Callable[[], object]], object]:
    """Return the loop's own way to call a function from another thread."""
    found: Callable[[Callable[[], object]], object] = (
        getattr(loop, "call_soon_threadsafe", None) or loop.run_sync_soon
    )
    return found


def _nothing() -> None:
    """Do nothing."""

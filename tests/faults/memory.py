"""Measures what Python allocates, and stops that safely.

Stopping `tracemalloc` while other threads allocate can crash an older interpreter: it
goes on from one fault to the next and stops when the threads of servers have ended.
"""

from __future__ import annotations

import threading
import time
import tracemalloc

__all__ = ["Peak", "stop_measuring"]

_OURS = ("server", "connect")
_PATIENCE = 5.0


class Peak:
    """The most that is allocated at one time from now on."""

    def __init__(self) -> None:
        if not tracemalloc.is_tracing():
            tracemalloc.start()
        tracemalloc.reset_peak()
        self._before = tracemalloc.get_traced_memory()[0]

    def bytes(self) -> int:
        """Return the bytes beyond those of the beginning."""
        return max(0, tracemalloc.get_traced_memory()[1] - self._before)


def stop_measuring() -> None:
    """Stop when no thread of a server or of a client runs any more."""
    until = time.monotonic() + _PATIENCE
    while any(thread.name in _OURS for thread in threading.enumerate()):
        if time.monotonic() > until:
            return  # rather slow than dead
        time.sleep(0.05)
    tracemalloc.stop()

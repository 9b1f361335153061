"""What a run needs no more goes, at a price that does not grow with the document."""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Generator

# New objects among which the collector looks for garbage. Most of what a run makes is
# needed until its end: the usual 700 would double its time.
_YOUNG = 30_000


@contextlib.contextmanager
def sparing() -> Generator[None]:
    """Let the garbage collector look at new objects only, many at a time."""
    usual = gc.get_threshold()
    gc.set_threshold(_YOUNG, 10, 1_000_000)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def tidy() -> None:
    """Let go of all that is out of use, circles too, and of the memory that it had.

    The C library of Linux keeps what was freed for itself, unless it is asked.
    """
    gc.collect()
    if sys.platform == "linux":
        # A Python without ctypes, or without glibc, does without.
        with contextlib.suppress(ImportError, OSError, AttributeError):
            import ctypes

            ctypes.CDLL(None).malloc_trim(0)

"""What a process holds: memory, descriptors, event loops, tasks, threads."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import tracemalloc
from dataclasses import astuple, dataclass
from pathlib import Path

__all__ = ["Holdings", "leaks"]

_MEMORY = 1_500_000
_RESIDENT = 40_000_000


@dataclass(frozen=True)
class Holdings:
    """What is held at one time.

    Attributes:
        memory: bytes that Python has allocated.
        resident: bytes of the process in memory.
        descriptors: open files and sockets.
        loops: event loops of asyncio.
        tasks: of asyncio.
        threads: that run.
    """

    memory: int
    resident: int
    descriptors: int
    loops: int
    tasks: int
    threads: int

    @classmethod
    def now(cls) -> Holdings:
        """Return what is held now, when all garbage is gone."""
        gc.collect()
        loops = tasks = 0
        for thing in gc.get_objects():
            loops += isinstance(thing, asyncio.AbstractEventLoop)
            tasks += isinstance(thing, asyncio.Task)
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return cls(
            tracemalloc.get_traced_memory()[0],
            pages * os.sysconf("SC_PAGE_SIZE"),
            len(os.listdir("/proc/self/fd")),
            loops,
            tasks,
            threading.active_count(),
        )

    def __str__(self) -> str:
        """Return one line."""
        return (
            f"{self.memory / 1e6:.2f} MB allocated, {self.resident / 1e6:.0f} MB "
            f"resident, {self.descriptors} descriptors, {self.loops} loops, "
            f"{self.tasks} tasks, {self.threads} threads"
        )


def leaks(before: Holdings, after: Holdings) -> list[str]:
    """Return what has grown though every client is closed."""
    names = ("memory", "resident", "descriptors", "loops", "tasks", "threads")
    allowed = (_MEMORY, _RESIDENT, 0, 0, 0, 0)
    grown = zip(names, astuple(before), astuple(after), allowed, strict=True)
    return [
        f"{name} grew from {first} to {last}"
        for name, first, last, more in grown
        if last - first > more
    ]

"""Times things side by side: one after the other, round by round, in changing order.

Other work on the machine slows every case of a round alike, so that the median of the
ratios within the rounds stays the same where times do not.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# Compiled modules are kept between the runs, whatever this machine is set to.
_COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to measure.

    Attributes:
        rounds: of calls within this process.
        slice_seconds: how long each case of a round is repeated.
        processes: rounds of short processes.
        generations: rounds of processes that take seconds.
        operations: of the documents that growth is measured on.
        megabytes: of the large document.
        users: of one process.
        storm: calls of a service that fails.
        streams: rounds of processes that read or send a stream.
        stream_megabytes: of each stream.
    """

    rounds: int = 60
    slice_seconds: float = 0.01
    processes: int = 40
    generations: int = 7
    operations: tuple[int, int] = (40, 1000)
    megabytes: float = 13.0
    users: int = 10_000
    storm: int = 1_000
    streams: int = 5
    stream_megabytes: float = 1000.0


TINY = Effort(2, 0.0, 2, 1, (5, 10), 0.05, 60, 5, 1, 1.0)


@dataclass(frozen=True, slots=True)
class Samples:
    """What one case took, round by round.

    Attributes:
        seconds: of each round.
        megabytes: the most memory that a process held; 0 for calls.
    """

    seconds: list[float] = field(default_factory=list[float])
    megabytes: list[float] = field(default_factory=list[float])

    @property
    def best(self) -> float:
        """The shortest time."""
        return min(self.seconds)

    @property
    def peak(self) -> float:
        """The most memory, in MB."""
        return max(self.megabytes, default=0.0)

    def over(self, baseline: Samples) -> float:
        """Return how many times as long this took: the median of each round's ratio."""
        pairs = zip(self.seconds, baseline.seconds, strict=True)
        return statistics.median(mine / theirs for mine, theirs in pairs)

    def best_over(self, baseline: Samples) -> float:
        """Return how many times the best time of the baseline this took at best."""
        return self.best / baseline.best

    def beyond(self, baseline: Samples) -> float:
        """Return how many seconds longer this took, at best: load adds to times."""
        return self.best - baseline.best


@dataclass(frozen=True, slots=True)
class Command:
    """A process to time.

    Attributes:
        words: the command line.
        folder: where it runs.
        environment: on top of this process's own.
        before: puts everything in place before each run, untimed.
    """

    words: Sequence[str]
    folder: Path = Path()
    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    before: Callable[[], object] = lambda: None


def calls(cases: Mapping[str, Callable[[], Any]], effort: Effort) -> dict[str, Samples]:
    """Time functions without arguments, in seconds for one call."""
    repeats = {
        name: _repeats(function, effort.slice_seconds)
        for name, function in cases.items()
    }

    def run(name: str, samples: Samples) -> None:
        function, times = cases[name], repeats[name]
        gc.collect()
        started = time.perf_counter()
        for _ in range(times):
            function()
        samples.seconds.append((time.perf_counter() - started) / times)

    # As `timeit` does it: when the collector runs depends on what else is alive.
    gc.disable()
    try:
        return _interleave(list(cases), run, effort.rounds)
    finally:
        gc.enable()


def processes(commands: Mapping[str, Command], rounds: int) -> dict[str, Samples]:
    """Time whole processes, from before the start until they have ended.

    Raises:
        RuntimeError: one of them failed; says how.
    """

    def run(name: str, samples: Samples) -> None:
        seconds, megabytes = run_once(commands[name])
        samples.seconds.append(seconds)
        samples.megabytes.append(megabytes)

    for command in commands.values():  # writes byte code, warms the disk's cache
        run_once(command)
    return _interleave(list(commands), run, rounds)


def _interleave(
    names: list[str], run: Callable[[str, Samples], None], rounds: int
) -> dict[str, Samples]:
    """Run every case once in each round; every second round goes backwards."""
    results = {name: Samples() for name in names}
    for number in range(rounds):
        for name in names if number % 2 == 0 else reversed(names):
            run(name, results[name])
    return results


def _repeats(function: Callable[[], Any], seconds: float) -> int:
    """Return how often a function can be called in some time, at least once."""
    function()
    started = time.perf_counter()
    function()
    return max(1, int(seconds / (time.perf_counter() - started)))


def run_once(command: Command) -> tuple[float, float]:
    """Run a command; return its seconds and the most memory it held, in MB.

    Raises:
        RuntimeError: it failed; says how.
    """
    command.before()
    started = time.perf_counter()
    process = subprocess.Popen(
        command.words,
        cwd=command.folder,
        env={**os.environ, **_COMPILED, **command.environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        close_fds=False,
    )
    assert process.stderr is not None
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode:
        words = " ".join(command.words)
        raise RuntimeError(
            f"{words} failed: {complaint.decode(errors='replace')[-2000:]}"
        )
    return seconds, usage.ru_maxrss / 1024

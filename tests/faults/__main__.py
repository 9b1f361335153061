"""`python -m tests.faults [--quick] [PART OF A NAME]…`: play every fault, print the table."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from concurrent.futures import ProcessPoolExecutor

from tests.faults.report import table
from tests.faults.stage import Result
from tests.faults.table import FAULTS, play_all

__all__ = ["main"]


def main(arguments: list[str]) -> int:
    """Play faults; returns 1 when something was not as it must be."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("names", nargs="*", help="only faults whose names hold this")
    parser.add_argument("--quick", action="store_true", help="leave out the slow ones")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    chosen = parser.parse_args(arguments)
    numbers = [
        number
        for number, fault in enumerate(FAULTS)
        if not (chosen.quick and fault.slow)
        and (not chosen.names or any(name in fault.name for name in chosen.names))
    ]
    started = time.monotonic()
    results: list[Result] = []
    # Each has a process of its own from the start: what one imports or leaves behind
    # is no other's, and signals arrive in its main thread.
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(chosen.jobs, mp_context=spawn) as processes:
        for played in processes.map(play_all, numbers):
            results += played
            print(f"{len(results)} cases ", end="\r", file=sys.stderr, flush=True)
    print(table(results))
    print(f"{time.monotonic() - started:.0f} s in {chosen.jobs} processes")
    return any(result.problems for result in results) or not results


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

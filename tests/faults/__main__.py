"""`python -m tests.faults [--quick] [PART OF A NAME]…`: play every fault, print the table."""

from __future__ import annotations

import argparse
import sys

from tests.faults.fault import Fault
from tests.faults.report import table
from tests.faults.stage import Result, play
from tests.faults.table import FAULTS
from tests.faults.worlds import WORLDS

__all__ = ["main"]


def main(arguments: list[str]) -> int:
    """Play faults; returns 1 when something was not as it must be."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("names", nargs="*", help="only faults whose names hold this")
    parser.add_argument("--quick", action="store_true", help="leave out the slow ones")
    chosen = parser.parse_args(arguments)
    results: list[Result] = []
    for fault in FAULTS:
        if chosen.quick and fault.slow:
            continue
        if not chosen.names or any(name in fault.name for name in chosen.names):
            print(f"{len(results)} cases, {fault.name}", end="\r", file=sys.stderr)
            results += _played(fault)
    print(table(results))
    return any(result.problems for result in results) or not results


def _played(fault: Fault) -> list[Result]:
    """Play a fault with every client that it is for."""
    return [
        play(fault, world, kind)
        for world in WORLDS
        for kind in fault.kinds
        if world.package in fault.worlds
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

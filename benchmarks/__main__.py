"""`python -m benchmarks`: measures and prints tables."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import (
    calling,
    checking,
    coding,
    formats,
    generating,
    growth,
    importing,
    streams,
    users,
)
from benchmarks.measure import TINY, Effort
from benchmarks.report import Table, as_json, as_text
from benchmarks.tools import Workshop

BENCHMARKS: dict[str, Callable[[Workshop, Effort], Iterator[Table]]] = {
    "coding": coding.run,
    "formats": formats.run,
    "import": importing.run,
    "call": calling.run,
    "generate": generating.run,
    "check": checking.run,
    "growth": growth.run,
    "users": users.run,
    "streams": streams.run,
}


def measure(names: list[str], effort: Effort) -> Iterator[tuple[str, Table]]:
    """Run benchmarks by name, all of them when none is named; yield name and table.

    Args:
        names: keys of `BENCHMARKS`.
        effort: how long to measure.
    """
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        workshop = Workshop(Path(folder).resolve())
        for name in names or BENCHMARKS:
            for table in BENCHMARKS[name](workshop, effort):
                print(f"{name}: {table.title}", file=sys.stderr)
                yield name, table


def main() -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"of {', '.join(BENCHMARKS)}")
    parser.add_argument("--json", action="store_true", help="print JSON, not tables")
    parser.add_argument("--tiny", action="store_true", help="try out, measure nothing")
    chosen = parser.parse_args()
    if unknown := [name for name in chosen.name if name not in BENCHMARKS]:
        parser.error(f"no benchmark is called {unknown[0]!r}")
    effort = TINY if chosen.tiny else Effort()
    tables = [table for _, table in measure(chosen.name, effort)]
    print(as_json(tables) if chosen.json else as_text(tables))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""`python -m tests.breaking [GUARANTEE]…`: break every promise once; a test must notice."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.breaking.page import PAGE, with_rows
from tests.breaking.runner import Copy
from tests.breaking.table import BREAKS

__all__ = ["main"]


def main(arguments: list[str]) -> int:
    """Break promises; returns 1 when one of them was not noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.breaking")
    parser.add_argument("names", nargs="*", help="only these guarantees, such as C7")
    parser.add_argument("--docs", action="store_true", help="write the docs' rows only")
    given = parser.parse_args(arguments)
    chosen = [b for b in BREAKS if not given.names or b.guarantee in given.names]
    if given.docs:
        PAGE.write_text(with_rows(PAGE.read_text("utf-8")), "utf-8")
        return 0
    missed = 0
    with tempfile.TemporaryDirectory(prefix="breaking-") as folder:
        copy = Copy(Path(folder) / "repository")
        for broken in chosen:
            verdict = copy.judge(broken)
            missed += bool(verdict.problem)
            noticed = f"noticed by {len(verdict.failed)} tests"
            print(
                f"{broken.guarantee:4} {broken.how}: {verdict.problem or noticed}",
                flush=True,
            )
    print(f"{len(chosen)} breaks, {missed or 'none'} unnoticed")
    return bool(missed) or not chosen


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

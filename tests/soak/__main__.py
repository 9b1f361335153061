"""`python -m tests.soak --seed N [--minutes M | --rounds R]`."""

from __future__ import annotations

import argparse
import sys

from tests.soak.run import soak

__all__ = ["main"]

_SHOWN = 40


def main(arguments: list[str]) -> int:
    """Soak the clients; returns 1 when something happened that must not."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument(
        "--seed", type=int, default=1, help="what happens follows from it"
    )
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--rounds", type=int, help="so many, in place of minutes")
    given = parser.parse_args(arguments)
    report = soak(
        given.seed, rounds=given.rounds, seconds=given.minutes * 60, say=print
    )
    for problem in report.problems[:_SHOWN]:
        print("WRONG", problem)
    print(
        f"seed {report.seed}: {report.rounds} rounds, {report.calls} calls, "
        f"{report.requests} requests; plan {report.plan}, outcomes {report.outcomes}; "
        f"{len(report.problems) or 'nothing'} wrong"
    )
    return bool(report.problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

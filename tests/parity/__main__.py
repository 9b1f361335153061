"""Records what the official client does: `python -m tests.parity` (`make parity`)."""

from __future__ import annotations

import argparse
import sys

from tests.parity import recordings
from tests.parity.cases import AREAS
from tests.parity.official import OfficialClient
from tests.parity.server import Server


def main() -> int:
    """Record the areas that are named, or all of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.parity", description=__doc__)
    parser.add_argument("areas", nargs="*", default=sorted(AREAS), metavar="area")
    for area in parser.parse_args().areas:
        record(area)
    return 0


def record(area: str) -> None:
    """Run the cases of an area in the official client, and write what it did."""
    with Server() as server, OfficialClient(server) as official:
        outcomes = [(case.id, official.run(case)) for case in AREAS[area]]
    recordings.write(area, outcomes)
    print(f"{area}: {len(outcomes)} cases recorded")


if __name__ == "__main__":
    sys.exit(main())

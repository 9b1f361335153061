"""Records what the official client does: `python -m tests.parity` (`make parity`)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from tests.parity import recordings
from tests.parity.cases import AREAS
from tests.parity.compare import differences, expected, wordless
from tests.parity.document import PATH, document
from tests.parity.official import OfficialClient
from tests.parity.ours import FLAVOURS
from tests.parity.server import Server


def main() -> int:
    """Record the areas that are named, or all of them; or pin where we differ."""
    parser = argparse.ArgumentParser(prog="python -m tests.parity", description=__doc__)
    parser.add_argument("areas", nargs="*", default=sorted(AREAS), metavar="area")
    parser.add_argument(
        "--pin",
        action="store_true",
        help="write differences.json and docs/parity.md instead: where our client differs",
    )
    parser.add_argument(
        "--list", action="store_true", help="print where our client differs instead"
    )
    options = parser.parse_args()
    if options.list:
        print(document())
        return 0
    if options.pin:
        recordings.pin(pins())
        PATH.write_text(document(), "utf-8")
        return 0
    for area in options.areas:
        record(area)
    return 0


def record(area: str) -> None:
    """Run the cases of an area in the official client, and write what it did."""
    with Server() as server, OfficialClient(server) as official:
        outcomes = [(case.id, official.run(case)) for case in AREAS[area]]
    recordings.write(area, outcomes)
    print(f"{area}: {len(outcomes)} cases recorded")


def pins() -> Iterator[tuple[str, Any]]:
    """Yield what our client has where a case says that it differs."""
    with Server() as server:
        for area, cases in AREAS.items():
            recorded = recordings.read(area)
            for case in cases:
                if case.differences:
                    ours = FLAVOURS["sync"](case, server)
                    form, _ = expected(case, recorded[case.id], ours)
                    places = differences(form, ours)
                    yield case.id, {where: wordless(own) for where, _, own in places}


if __name__ == "__main__":
    sys.exit(main())

"""docs/guarantees.md: the rows that say how each test was seen failing."""

from __future__ import annotations

import re
from pathlib import Path

from tests.breaking.table import BREAKS

__all__ = ["PAGE", "with_rows"]

PAGE = Path(__file__).parent.parent.parent / "docs" / "guarantees.md"
_HEAD = "| test | seen failing when |\n|---|---|\n"
_TABLE = re.compile(
    r"(^### ([CD]\d+) (?:(?!^### ).)*?)" + re.escape(_HEAD) + r"(?:\|[^\n]*\n)*",
    re.MULTILINE | re.DOTALL,
)


def with_rows(text: str) -> str:
    """Return the page with the rows of every promise of the client as the table has them."""
    return _TABLE.sub(lambda found: found[1] + _HEAD + _rows(found[2]), text)


def _rows(guarantee: str) -> str:
    """Return the rows of one guarantee, a test each."""
    how: dict[str, list[str]] = {}
    for broken in BREAKS:
        if broken.guarantee == guarantee:
            for test in broken.tests:
                how.setdefault(test, []).append(broken.how)
    return "".join(f"| `{test}` | {'; '.join(each)} |\n" for test, each in how.items())

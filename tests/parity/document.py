"""Writes `docs/parity.md`: where our client and the official one differ, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tests.parity.case import Case
from tests.parity.cases import AREAS
from tests.parity.reasons import Reason
from tests.parity.rules import RULES

__all__ = ["PATH", "document"]

PATH: Final = Path(__file__).parents[2] / "docs" / "parity.md"

HEAD: Final = """\
# Parity with the official client

The vendor's client is the npm package `@useparagon/connect` 2.4.0. For {count} calls it was recorded what it does:
the requests that it sends, the result or the error, and the events in their order. `make test` makes the same calls
with `Paragon` and with `AsyncParagon`, against the same server, and compares. Each place where we do something else on
purpose is named in its case with one of the reasons below; a difference without a reason fails, and so does a reason
without a difference.

- `tests/parity/cases/`: the calls, each in JavaScript and in Python.
- `tests/parity/recorded/`: what the official client did. `make parity` records it anew, for which it needs Node and
  the package; nothing else does.
- `tests/parity/differences.json`: what ours does where it differs. `python -m tests.parity --pin` writes it, and this
  page.

This page is generated from the cases.
"""
EVERYWHERE: Final = """
## Everywhere

These differences run through all calls, so no case names them.

"""
SINGLE: Final = """
## In single methods

"""


def document() -> str:
    """Return the text of the page."""
    cases = [case for area in AREAS.values() for case in area]
    return "".join(
        [
            HEAD.format(count=len(cases)),
            EVERYWHERE,
            "\n".join(f"- {reason.value}" for reason in RULES),
            "\n",
            SINGLE,
            "\n".join(
                _single(reason, cases) for reason in Reason if reason not in RULES
            ),
            "\n",
        ]
    )


def _single(reason: Reason, cases: list[Case]) -> str:
    named = [
        f"`{case.id}`"
        for case in cases
        if any(differs.reason is reason for differs in case.differences)
    ]
    return f"- {reason.value}  \n  {', '.join(named)}"

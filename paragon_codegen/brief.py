"""Warnings in brief: the first of each kind, and how many there are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from paragon_codegen.diagnostics import Diagnostic, Severity

__all__ = ["brief", "kind"]

# What stems from the document is quoted in messages, or is a number.
_OF_THE_DOCUMENT = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*"?|(?<![\w.])-?\d[\d.]*+(?![\w.])', re.DOTALL
)


def kind(diagnostic: Diagnostic) -> str:
    """What a diagnostic says of any document: its words without the document's own.

    What stands after a colon says more about the one case.
    """
    words = (diagnostic.message.partition(": ")[0], diagnostic.hint)
    return _OF_THE_DOCUMENT.sub("…", " ".join(words))


def brief(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Leave of the warnings of one kind the first, which says how many follow.

    Args:
        diagnostics: of one run, in the order in which they are shown.

    Returns:
        Every error, and a warning of each kind, in the same order.
    """
    shown: dict[str, Diagnostic] = {}
    more: dict[str, int] = {}
    for number, found in enumerate(diagnostics):
        urgent = found.severity is Severity.ERROR
        key = f"{number}" if urgent else kind(found)
        first = shown.setdefault(key, found)
        if first is not found:
            more[key] = more.get(key, 0) + 1
    for key, number in more.items():
        message = f"{shown[key].message} (and {number} more of this kind)"
        shown[key] = replace(shown[key], message=message)
    return list(shown.values())

"""Telling a slip of the pen from a word of somebody's own."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_LONGEST = 60


def is_near_miss(word: str, known: Iterable[str]) -> bool:
    """Whether an unknown word is most likely a known one, mistyped.

    Stricter than `diagnostics.did_you_mean`: it decides that a document is refused.
    """
    folded = {name.lower() for name in known}
    lowered = word.lower()[:_LONGEST]
    if lowered in folded:
        return True
    near = [name for name in folded if abs(len(name) - len(lowered)) <= 1]
    close = difflib.get_close_matches(lowered, near, n=1, cutoff=0.75)
    if not close or len(word) < 4:
        return False
    same_letters = sorted(close[0]) == sorted(lowered)
    return same_letters or _ratio(lowered, close[0]) > 0.85


def _ratio(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one, other).ratio()

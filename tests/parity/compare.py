"""Compares what the official client did with what ours does: every difference has a reason."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from tests.parity.case import ABSENT, Case
from tests.parity.reasons import Reason
from tests.parity.rules import RULES

__all__ = ["Difference", "differences", "expected", "unexplained", "wordless"]

Difference: TypeAlias = tuple[str, Any, Any]
"""A place, what the official client has there, and what ours has."""


def unexplained(
    case: Case,
    official: Mapping[str, Any],
    ours: Mapping[str, Any],
    pinned: Mapping[str, Any],
) -> list[str]:
    """Return what is wrong with a case, in lines to read; nothing if it agrees.

    Args:
        case: the case with its differences.
        official: the recorded outcome.
        ours: the outcome of our client.
        pinned: what ours is known to have where it differs.
    """
    form, _ = expected(case, official, ours)
    found = {where: (theirs, own) for where, theirs, own in differences(form, ours)}
    unnamed = [
        f"{where}: official {theirs!r}, ours {own!r}"
        for where, (theirs, own) in found.items()
        if not any(differs.covers(where) for differs in case.differences)
    ]
    stale = [
        f"{differs.where}: stale difference, both agree"
        for differs in case.differences
        if not any(differs.covers(where) for where in found)
    ]
    known = {where: wordless(own) for where, (_, own) in found.items()}
    moved = [] if unnamed or known == pinned else [f"pinned {pinned!r}, now {known!r}"]
    return unnamed + stale + moved


def wordless(value: Any) -> Any:
    """Return a value in JSON as it is pinned: absence by name, errors without messages."""
    if value is ABSENT:
        return "[absent]"
    if isinstance(value, list):
        return [wordless(item) for item in value]
    if isinstance(value, dict):
        left_out = {"message"} if "name" in value else frozenset[str]()
        return {
            name: wordless(item) for name, item in value.items() if name not in left_out
        }
    return value


def differences(official: Any, ours: Any, where: str = "") -> Iterator[Difference]:
    """Yield the places where two JSON values differ, as deep as can be."""
    if isinstance(official, dict) and isinstance(ours, dict) and _alike(official, ours):
        for name in dict.fromkeys((*official, *ours)):
            place = f"{where}.{name}" if where else name
            yield from differences(
                official.get(name, ABSENT), ours.get(name, ABSENT), place
            )
    elif isinstance(official, list) and isinstance(ours, list):
        for index in range(max(len(official), len(ours))):
            one, other = _item(official, index), _item(ours, index)
            yield from differences(one, other, f"{where}[{index}]")
    elif official != ours or isinstance(official, bool) is not isinstance(ours, bool):
        yield where, official, ours


def _alike(official: dict[str, Any], ours: dict[str, Any]) -> bool:
    """Tell whether two objects are of one kind: others differ as a whole."""
    return all(
        official.get(name) == ours.get(name) for name in ("callback", "event", "stage")
    )


def _item(values: list[Any], index: int) -> Any:
    return values[index] if index < len(values) else ABSENT


def expected(
    case: Case, official: Mapping[str, Any], ours: Mapping[str, Any]
) -> tuple[dict[str, Any], set[Reason]]:
    """Return what ours should have done, and the general reasons that changed it.

    The rules are the differences that run through everything, such as another host.
    """
    form = copy.deepcopy(dict(official))
    reasons = {reason for reason, rule in RULES.items() if rule(form, case, ours)}
    return form, reasons

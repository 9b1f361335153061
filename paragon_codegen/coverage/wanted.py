"""What is asked of the examples: how much of each kind, and which vocabularies are too long."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from paragon_codegen.coverage.kinds import KINDS
from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import did_you_mean

__all__ = ["NOTHING", "Wanted", "minimum", "mistake_in", "wanted"]

_LONG: Final = "vocabularies"
_KEYS: Final = (*KINDS, _LONG)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of the examples.

    Attributes:
        minimums: by kind, how many of a hundred must be shown.
        vocabularies: those whose values need not be shown, as they are long.
    """

    minimums: Mapping[str, float] = field(default_factory=dict[str, float])
    vocabularies: tuple[str, ...] = ()


NOTHING: Final = Wanted()
"""Nothing is asked: the figures are all there is."""


def wanted(table: Mapping[str, Any]) -> Wanted:
    """Return what a table of the configuration asks, in which `mistake_in` found nothing."""
    minimums = {key: float(value) for key, value in table.items() if key != _LONG}
    return Wanted(minimums, tuple(table.get(_LONG, ())))


def mistake_in(table: object) -> str:
    """Say what is wrong with a table of the configuration; empty where nothing is."""
    if not is_mapping(table):
        return "coverage must be a table: {members = 100}"
    for key, value in table.items():
        if key not in _KEYS:
            return f"unknown entry coverage.{key} {did_you_mean(key, _KEYS)}".rstrip()
        if key == _LONG:
            if not is_list(value) or not all(isinstance(each, str) for each in value):
                return "coverage.vocabularies must be a list of names in quotes"
        elif not _is_share(value):
            return f"coverage.{key} must be a number from 0 to 100"
    return ""


def minimum(text: str) -> tuple[str, float]:
    """Read `members=100`.

    Raises:
        ValueError: it is nothing of the kind; the text says why.
    """
    kind, _, number = text.partition("=")
    if kind not in KINDS:
        hint = did_you_mean(kind, KINDS) or f"there are {', '.join(KINDS)}"
        raise ValueError(f"nothing is called {kind!r}: {hint}")
    try:
        share = float(number)
    except ValueError:
        share = -1.0
    if not _is_share(share):
        raise ValueError(f"write a number from 0 to 100: {kind}=95")
    return kind, share


def _is_share(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 <= value <= 100

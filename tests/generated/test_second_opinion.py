"""datamodel-code-generator reads the spec as we do, but for what we do otherwise on purpose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from tests.generated.decoders import components
from tests.generated.second_reading import OTHERS, Kind, Member, Reading, ours, theirs

Words = Callable[[Kind], Kind]


@dataclass(frozen=True)
class Difference:
    """Something that we do otherwise.

    Attributes:
        reason: Why.
        ours: Takes it out of the words of our reading.
        theirs: Takes it out of the words of theirs.
        others: Whether it is about the members that a schema does not name.
    """

    reason: str
    ours: Words = lambda kind: kind
    theirs: Words = lambda kind: kind
    others: bool = False


DIFFERENCES = {
    "unknown variants": Difference(
        "A variant that the vendor adds later is kept in a class of its own; they refuse it.",
        ours=lambda kind: frozenset(word for word in kind if str(word)[0] != "?"),
    ),
    "open enums": Difference(
        "A value that the vendor adds later stays the text it was; they refuse it where "
        "the document does not say `string` beside the enum.",
        theirs=lambda kind: kind | {"str"} if "enum" in kind else kind,
    ),
    "unknown members": Difference(
        "Members that nobody named are kept and sent back, because the vendor replaces "
        "settings whole; they drop them unless the document says otherwise.",
        others=True,
    ),
}


def without(reading: Reading, side: str, names: set[str]) -> Reading:
    """Return a reading from which some of the differences are taken out."""
    chosen = [DIFFERENCES[name] for name in names]
    return {
        schema: (
            _members(found, side, chosen)
            if isinstance(found, dict)
            else _type(found, side, chosen)
        )
        for schema, found in reading.items()
    }


def _members(
    found: dict[str, Member], side: str, chosen: list[Difference]
) -> dict[str, Member]:
    members = {
        wire: Member(each.required, _type(each.type, side, chosen))
        for wire, each in found.items()
    }
    anything = Member(False, frozenset({"any"}))
    if any(each.others for each in chosen) and members.get(OTHERS) == anything:
        del members[OTHERS]
    return members


def _type(kind: Kind, side: str, chosen: list[Difference]) -> Kind:
    words: set[Any] = set()
    for word in kind:
        held = isinstance(word, tuple)
        words.add((word[0], _type(word[1], side, chosen)) if held else word)
    found = frozenset(words)
    for each in chosen:
        found = getattr(each, side)(found)
    return found


@pytest.mark.parametrize("name", components())
def test_both_read_the_same(name: str) -> None:
    every = set(DIFFERENCES)
    mine, other = without(ours(), "ours", every), without(theirs(), "theirs", every)
    found = mine[name]
    assert found == other[name]
    assert found or found == {}


@pytest.mark.parametrize("name", DIFFERENCES)
def test_every_difference_is_real(name: str) -> None:
    others = set(DIFFERENCES) - {name}
    assert without(ours(), "ours", others) != without(theirs(), "theirs", others)
    assert DIFFERENCES[name].reason


def test_both_read_every_schema() -> None:
    assert ours().keys() == theirs().keys() == set(components())
    members = [found for found in ours().values() if isinstance(found, dict)]
    assert sum(len(each) for each in members) > 800

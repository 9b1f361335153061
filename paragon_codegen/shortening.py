"""Long names: which words to leave out, and what closes a name that can lose none."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

__all__ = ["MAX_LENGTH", "Shortened", "bounded"]

MAX_LENGTH = 55
"""Longer names lose words."""

_LITTLE = frozenset("a an and api at by for from in of on or the to via with".split())
"""Words that say least, and versions: what is left reads as before."""


class Shortened(str):
    """A name that lacks words of what it stands for.

    Attributes:
        marked: The name of the same thing that no other has: closed with a hash.
    """

    marked: str

    def __new__(cls, name: str, marked: str) -> Shortened:
        """Return `name`, which knows another one."""
        made = super().__new__(cls, name)
        made.marked = marked
        return made


def bounded(words: Sequence[str], joint: str) -> str:
    """Return words as one name that is no longer than `MAX_LENGTH`.

    Words that were there before go first, then little ones, then any from the middle:
    the first and the last say most.

    Args:
        words: As they stand in the name.
        joint: What stands between two of them.
    """
    whole = joint.join(words)
    if len(whole) <= MAX_LENGTH:
        return whole
    mark = hashlib.blake2b(whole.encode(), digest_size=4).hexdigest()
    marked = f"{whole[: MAX_LENGTH - 9].rstrip('_')}_{mark}"
    left = list(words)
    for dispensable in (_repeated, _little, _inner):
        left = _without(left, dispensable(left), len(joint))
    name = joint.join(left)
    return Shortened(name, marked) if len(name) <= MAX_LENGTH else marked


def _without(words: list[str], places: list[int], joint: int) -> list[str]:
    """Leave out words while there are too many, the nearest to the middle first."""
    excess = sum(map(len, words)) + joint * (len(words) - 1) - MAX_LENGTH
    middle = (len(words) - 1) / 2
    gone: set[int] = set()
    for place in sorted(places, key=lambda each: (abs(each - middle), -each)):
        if excess <= 0:
            break
        excess -= len(words[place]) + joint
        gone.add(place)
    return [word for place, word in enumerate(words) if place not in gone]


def _repeated(words: list[str]) -> list[int]:
    """Return the places of words that stand further in front as well."""
    first: dict[str, int] = {}
    for place, word in enumerate(words):
        first.setdefault(word.lower(), place)
    return [each for each in _inner(words) if first[words[each].lower()] < each]


def _little(words: list[str]) -> list[int]:
    """Return the places of words that say little."""
    return [each for each in _inner(words) if _says_little(words[each].lower())]


def _says_little(word: str) -> bool:
    return word in _LITTLE or (word[0] == "v" and word[1:].isdigit())


def _inner(words: list[str]) -> list[int]:
    """Return the places between the first word and the last."""
    return list(range(1, len(words) - 1))

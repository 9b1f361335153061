"""Bounds: what a value may be beside its type, in words for its documentation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeGuard

from paragon_codegen.data import is_integer
from paragon_codegen.loader import BadReference, Document, Node

__all__ = ["bounds_of"]

_COUNTED = {
    "Length": ("character", "characters"),
    "Items": ("item", "items"),
    "Properties": ("member", "members"),
}
_LONGEST = 40
"""Longer patterns say nothing to a reader."""
_MACHINE = 2**31 - 1
"""Bounds from here on are those of a machine's numbers."""


def bounds_of(nodes: Iterable[Node], document: Document) -> str:
    """Return the bounds that schemas set, as in ``1 to 100``; empty without any.

    Args:
        nodes: Schemas that hold together.
        document: Where their references lead.
    """
    said: dict[str, object] = {}
    for node in nodes:
        for place in _places(node, document):
            said = {**place.value, **said}
    found = [_range(*_numbers(said)), *_counts(said)]
    step, pattern = said.get("multipleOf"), said.get("pattern")
    if _is_number(step) and step != 1:
        found.append(f"a multiple of {_shown(step)}")
    if isinstance(pattern, str) and 0 < len(pattern) <= _LONGEST and "`" not in pattern:
        found.append(f"pattern `{pattern}`")
    return ", ".join(filter(None, found))


def _places(node: Node, document: Document) -> Iterator[Node]:
    """Yield a schema, what it refers to, and its only alternative beside null."""
    for place in _hops(node, document):
        yield place
        for key in ("anyOf", "oneOf"):
            listed = place.get(key)
            others = [
                each
                for each in (listed.elements() if listed is not None else ())
                if each.is_mapping and each.value.get("type") != "null"
            ]
            if len(others) == 1:
                yield from _hops(others[0], document)


def _hops(node: Node, document: Document) -> Iterator[Node]:
    """Yield a schema and the one that it refers to in the end."""
    try:
        places = [node] if node.ref is None else [node, document.resolve(node)]
    except BadReference:
        return
    yield from (each for each in places if each.is_mapping)


def _numbers(said: dict[str, object]) -> tuple[str, str, str, str]:
    """Return the least and the greatest number, and what no number may reach."""
    least, most = said.get("minimum"), said.get("maximum")
    above, below = said.get("exclusiveMinimum"), said.get("exclusiveMaximum")
    # In OpenAPI 3.0 these say something of the bounds beside them.
    if above is True:
        least, above = None, least
    if below is True:
        most, below = None, most
    return _number(least), _number(most), _number(above), _number(below)


def _range(least: str, most: str, above: str, below: str) -> str:
    """Return the words for a range of numbers."""
    if least and most:
        return least if least == most else f"{least} to {most}"
    words = (
        least and f"at least {least}",
        above and f"more than {above}",
        most and f"at most {most}",
        below and f"less than {below}",
    )
    return ", ".join(filter(None, words))


def _counts(said: dict[str, object]) -> Iterator[str]:
    """Yield the words for how many characters, items and members there may be."""
    for suffix, (one, many) in _COUNTED.items():
        least, most = said.get(f"min{suffix}"), said.get(f"max{suffix}")
        low = least if is_integer(least) and 0 < least < _MACHINE else None
        high = most if is_integer(most) and 0 <= most < _MACHINE else None
        words = one if (high if low is None else high or low) == 1 else many
        if low is not None and low == high:
            yield f"{low} {words}"
        elif low is not None and high is not None:
            yield f"{low} to {high} {words}"
        elif low is not None or high is not None:
            bound = "at most" if low is None else "at least"
            yield f"{bound} {high if low is None else low} {words}"


def _number(value: object) -> str:
    """Return a bound for display; empty where there is none."""
    return _shown(value) if _is_number(value) and abs(value) < _MACHINE else ""


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _shown(value: int | float) -> str:
    """Return a number for display: a whole one without its fraction."""
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value)) if whole else str(value)

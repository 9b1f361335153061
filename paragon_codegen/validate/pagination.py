"""`x-pagination`: which keys go with which way to ask for the next page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from paragon_codegen.diagnostics import Location, quote
from paragon_codegen.loader import Node

__all__ = ["Slip", "pagination_slips"]

_ASKING: Final = ("parameter", "member")
_ALWAYS: Final = frozenset({"by", "items", "name", "more", "start"})
_NEEDED: Final = {"cursor": ("next",), "link": ("next",)}
_FURTHER: Final = {
    "cursor": {"next", "untilEmpty", *_ASKING},
    "page": {"first", "total", *_ASKING},
    "offset": {"first", "total", *_ASKING},
    "link": {"next", "untilEmpty"},
    "linkHeader": {"untilEmpty"},
}


class Slip(NamedTuple):
    """What is wrong with a pagination."""

    place: Location
    message: str
    hint: str


def pagination_slips(node: Node) -> Iterator[Slip]:
    """Yield the keys that are missing and those that say nothing.

    Args:
        node: A value of `x-pagination` that fits its schema.
    """
    by = str(node["by"].value)
    allowed = _ALWAYS | _FURTHER[by]
    for key, value in node.items():
        if key not in allowed:
            hint = f"it goes with {_kinds(key)}"
            message = f"{quote(key)} says nothing about pages by {quote(by)}"
            yield Slip(value.key_location, message, hint)
    for key in _NEEDED.get(by, ()):
        if key not in node:
            hint = "a JSON pointer into the answer, such as /paging/next"
            yield Slip(
                node.location, f"`{key}` is missing (pages by {quote(by)})", hint
            )
    if by in ("cursor", "page", "offset"):
        given = [key for key in _ASKING if key in node]
        if len(given) != 1:
            message = f"what takes the {by} must be named once"
            hint = "either `parameter`, or `member` for a member of the body"
            yield Slip(node.location, message, hint)


def _kinds(key: str) -> str:
    """Return the ways that a key goes with."""
    found = [by for by, keys in _FURTHER.items() if key in keys]
    return f"`by: {'`, `by: '.join(found)}`"

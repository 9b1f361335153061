# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Text as it was before it was escaped for JSON, URLs or HTML, layer by layer.

A server may send a text back in any of these spellings, or in one within another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

__all__ = ["LONGEST", "layers", "unescaped", "whole"]

LONGEST: Final = 12
"""Characters that the spelling of one takes at most, but for very odd ones."""

_DEPTH: Final = 4
_MARKS: Final = ("\\", "%", "&")
# Each alternative is bounded, so that no text costs more than its length.
_ESCAPE: Final = re.compile(
    r"""
    \\u(?P<pair>d[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2})
    | (?:\\u(?P<unit>[0-9a-f]{4}) | \\x(?P<byte>[0-9a-f]{2}))
    | \\(?P<letter>["'\\/bfnrt])
    | (?P<percent>%[0-7][0-9a-f] | %[c-f][0-9a-f](?:%[89ab][0-9a-f]){1,3})
    | &(?:\#(?P<decimal>[0-9]{1,7}) | \#x(?P<hex>[0-9a-f]{1,6}) | (?P<entity>\w{2,31}));
    """,
    re.IGNORECASE | re.ASCII | re.VERBOSE,
)
_HALF: Final = re.compile(
    r"(?:\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?)?|%[0-9a-f]?|&\#?\w{0,31})\Z",
    re.IGNORECASE | re.ASCII,
)
_LETTERS: Final = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_UNKNOWN: Final = "\ufffd"


def layers(text: str) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield a text as it is, then without its escapes, without those within them, ….

    Yields:
        A layer, and for each of its characters the index in `text` where its
        spelling begins; one more entry marks the end.
    """
    places: Sequence[int] = range(len(text) + 1)
    yield text, places
    for _ in range(_DEPTH):
        peeled = _peeled(text, places)
        if peeled is None:
            return
        text, places = peeled
        yield text, places


def unescaped(text: str) -> str:
    """Return a text without its outermost escapes."""
    peeled = _peeled(text, range(len(text) + 1))
    return text if peeled is None else peeled[0]


def whole(text: str) -> str:
    """Return a text without the beginning of an escape at its end."""
    found = _HALF.search(text, max(0, len(text) - 40))
    return text[: found.start()] if found else text


def _peeled(text: str, places: Sequence[int]) -> tuple[str, Sequence[int]] | None:
    """Return the next layer, None when the text has no escapes."""
    if not any(mark in text for mark in _MARKS):
        return None
    parts: list[str] = []
    kept: list[int] = []
    last = 0
    for found in _ESCAPE.finditer(text):
        start = found.start()
        parts += (text[last:start], _character(found[0]))
        kept += places[last : start + 1]
        last = found.end()
    if not last:
        return None
    kept += places[last:]
    return "".join(parts) + text[last:], kept


@lru_cache(maxsize=1024)
def _character(escape: str) -> str:
    """Return the one character that an escape stands for."""
    found = _ESCAPE.fullmatch(escape)
    assert found is not None, "it was found by the same pattern"
    kind, value = found.lastgroup, found[found.lastindex or 0]
    if kind == "letter":
        return _LETTERS.get(value, value)
    if kind in ("percent", "pair"):
        return _of_several(kind, value)
    if kind == "entity":
        from html.entities import html5  # a large table, seldom needed

        name = html5.get(f"{value};", _UNKNOWN)
        return name if len(name) == 1 else _UNKNOWN
    code = int(value, 10 if kind == "decimal" else 16)
    return chr(code) if code <= 0x10FFFF else _UNKNOWN


def _of_several(kind: str, value: str) -> str:
    """Return the character that several bytes or surrogates stand for."""
    if kind == "percent":
        units = bytes.fromhex(value.replace("%", ""))
        text = units.decode("utf-8", "replace")
    else:
        units = bytes.fromhex(value.replace("\\u", "").replace("\\U", ""))
        text = units.decode("utf-16-be", "replace")
    return text if len(text) == 1 else _UNKNOWN

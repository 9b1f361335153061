"""Lines of YAML put where the keys above them say, all else of a file left as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

KEY = re.compile(r"( *)((?:[^\s#'\"-]|-(?! ))[^#]*?):(?: .*)?")

Lines = list[str]


def merged(text: str, fragment: str) -> str:
    """Return a file of YAML with the new members of a fragment behind the present ones.

    Keys that the file has already only lead to the place; both are indented alike.
    """
    lines = text.rstrip("\n").split("\n") if text else []
    return "\n".join(_merged(lines, fragment.rstrip("\n").split("\n"), 0)) + "\n"


def without(text: str, fragment: str) -> str:
    """Return a file of YAML without what `merged` put there; else as it was."""
    lines = text.rstrip("\n").split("\n")
    return "\n".join(_without(lines, fragment.rstrip("\n").split("\n"), 0)) + "\n"


def _without(lines: Lines, fragment: Lines, indent: int) -> Lines:
    for entry in _entries(fragment, indent):
        size = len(entry)
        starts = (n for n in range(len(lines)) if lines[n : n + size] == entry)
        start = next(starts, None)
        if start is not None:
            before = lines[:start] if indent else _stripped(lines[:start])
            apart = [] if indent or not before or start + size == len(lines) else [""]
            lines = [*before, *apart, *_begun(lines[start + size :], apart)]
        elif size > 1 and (found := _find(lines, entry[0], indent)):
            start, end = found
            inner = _without(lines[start:end], entry[1:], _indent(entry[1]))
            lines = [*lines[:start], *inner, *lines[end:]]
    return lines


def _begun(lines: Lines, apart: Lines) -> Lines:
    """Return lines without an empty one at their beginning, where one stands there already."""
    return lines[1:] if apart and lines and not lines[0] else lines


def _merged(lines: Lines, fragment: Lines, indent: int) -> Lines:
    for entry in _entries(fragment, indent):
        found = _find(lines, entry[0], indent)
        if found is None:
            lines = _appended(lines, entry, indent)
            continue
        start, end = found
        assert len(entry) > 1, f"there is {entry[0]!r} already"
        inner = _merged(lines[start:end], entry[1:], _indent(entry[1]))
        lines = [*lines[:start], *inner, *lines[end:]]
    return lines


def _entries(fragment: Lines, indent: int) -> Iterator[Lines]:
    """Yield each member with what belongs to it."""
    starts = [n for n, line in enumerate(fragment) if line and _indent(line) == indent]
    for start, end in zip(starts, [*starts[1:], len(fragment)], strict=True):
        yield _stripped(fragment[start:end])


def _find(lines: Lines, first: str, indent: int) -> tuple[int, int] | None:
    """Return where the value of a key begins and ends, None where there is no such key."""
    key = KEY.fullmatch(first)
    if key is None:
        return None
    for number, line in enumerate(lines):
        there = KEY.fullmatch(line)
        if there and there[1] == key[1] and there[2] == key[2]:
            rest = range(number + 1, len(lines))
            after = (n for n in rest if lines[n] and _indent(lines[n]) <= indent)
            return number + 1, next(after, len(lines))
    return None


def _appended(lines: Lines, entry: Lines, indent: int) -> Lines:
    """Return lines with an entry behind them; members of a file stand apart."""
    present = _stripped(lines)
    apart = [""] if present and not indent else []
    return [*present, *apart, *entry, *lines[len(present) :]]


def _stripped(lines: Lines) -> Lines:
    """Return lines without the empty ones at their end."""
    end = len(lines)
    while end and not lines[end - 1]:
        end -= 1
    return lines[:end]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

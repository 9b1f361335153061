"""Python text that compiles and that black leaves as it is."""

from __future__ import annotations

import functools
import re
import unicodedata
import warnings

from paragon_codegen import cache

LINE_LENGTH = 88
_KIND = "black"
_KEEP = 2000
_BETWEEN = "\n\n\n"
"""Two empty lines: only top-level blocks have them between each other."""
_STRING = r'[rb]?"(?:[^"\\]|\\.)*"'
# Strings and names between commas, and documentation of one line: nothing to break there.
_SETTLED = re.compile(
    rf'\s*(?:(?:{_STRING}: |\w+=)?(?:{_STRING}|\w+),?|r?"""[^"\\]+"""|\w+: \w+,|#.*)'
)


class BadCodeError(Exception):
    """The generator made text that is not Python: a bug in it, never written to a disk."""


def stable(text: str, name: str = "<generated>") -> str:
    """The text as black leaves it, after making sure that Python can compile it.

    The templates print what black would print, except where a line became too long;
    black itself, which is slow, is asked about texts with such a line only, and what
    it said is kept in the user's cache.

    Args:
        text: a whole module.
        name: what the module is called in an error.

    Raises:
        BadCodeError: it is not valid Python.
    """
    check(text, name)
    if not needs_black(text):
        return text
    blocks = [_stable(block) for block in text.split(_BETWEEN)]
    formatted = _BETWEEN.join(blocks)
    check(formatted, name)
    return formatted


def _stable(block: str) -> str:
    """A top-level class, function or assignment as black leaves it.

    black looks at such a block by itself, so that only those with a long line cost.
    """
    if not needs_black(block):
        return block
    key = cache.key(_environment(), block.encode())
    known = cache.load(_KIND, key)
    if known is not None:
        return known.decode()
    ending = "\n" if block.endswith("\n") else ""
    formatted = _black(block).rstrip("\n") + ending
    cache.store(_KIND, key, formatted.encode())
    return formatted


def check(text: str, name: str) -> None:
    """Make sure that Python can compile a module.

    Raises:
        BadCodeError: it is not valid Python.
    """
    try:
        with warnings.catch_warnings():
            # A doubtful escape or comparison is a mistake of ours as well.
            warnings.simplefilter("error", SyntaxWarning)
            compile(text, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise BadCodeError(f"{name} is not valid Python: {error}") from error


def needs_black(text: str) -> bool:
    """Whether a line is too long and is code that black might break."""
    in_string = False
    for line in text.split("\n"):
        quotes = line.count('"""')
        # Documentation may be longer; but its last line moves when the quotes do not fit.
        prose = in_string and not quotes
        if _width(line) > LINE_LENGTH and not prose and not _SETTLED.fullmatch(line):
            return True
        in_string ^= quotes % 2 == 1
    return False


def prune() -> None:
    """Forget the oldest results; call it once at the end of a run."""
    cache.prune(_KIND, _KEEP)


def _width(line: str) -> int:
    """Columns on a screen, as black counts them."""
    if len(line) > LINE_LENGTH or line.isascii():
        return len(line)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def _black(text: str) -> str:
    # Its import takes longer than most runs.
    import black
    from black.mode import Mode, TargetVersion

    return black.format_str(text, mode=Mode(target_versions={TargetVersion.PY311}))


@functools.cache
def _environment() -> bytes:
    return cache.environment()

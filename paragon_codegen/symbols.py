"""Symbols: what the signs in a name say, in words.

Most signs only stand between words. A few say what no word says: `Date>` is not `Date`,
and `+1` is not `-1`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

__all__ = ["said", "told_apart"]

_SIGNS = {
    "<=": "at most",
    ">=": "at least",
    "!=": "not equal",
    "<>": "not equal",
    "==": "equal",
    "<": "less than",
    ">": "greater than",
    "=": "equal",
    "!": "not",
    "*": "star",
    "+": "plus",
    "-": "minus",
    "~": "tilde",
    "@": "at",
    "$": "dollar",
    "#": "hash",
    "%": "percent",
    "&": "and",
    "|": "or",
    "^": "caret",
}
_SEPARATORS = {
    "/": "slash",
    "\\": "backslash",
    ".": "dot",
    ",": "comma",
    ":": "colon",
    ";": "semicolon",
    "?": "question mark",
}
"""Signs that stand between words, and say something only where there are none."""
_WORDS = _SIGNS | _SEPARATORS

_EACH = re.compile("|".join(map(re.escape, _WORDS)))
_LETTER = re.compile(r"[^\W_]")
_SIGN = re.compile(r"[<>=!*+~@$#%&|^-]")
_USUAL = r"[<>!]=|^[+-](?=[0-9])|^!(?=\w)|\+(?=\+*$)|(?<![\w*])\*(?![\w*])"
_TELLING = re.compile(_USUAL)
_COMPARING = re.compile(rf"{_USUAL}|^[<>]|(?<![-=])[<>](?=[\])]*$)")
"""Comparisons at an end too: for a text with one bracket, which closes nothing."""
_BRACKET = re.compile(r"[<>](?!=)")
# A hyphen between words separates them, whatever other texts there are.
_DIFFERING = re.compile(r"[<>!=]=|<>|[<>=!*+~@$#%&|^]|(?<!\w)-(?=\w)|(?<=\w)-$")


def said(text: str) -> str:
    """Return a text with words for the signs that say something by themselves.

    They are comparisons, signs of numbers, a `+` at the end and a `*` on its own. Where
    a text has no words, each sign is one.
    """
    if not _LETTER.search(text):
        return _EACH.sub(_spoken, text)
    if not _SIGN.search(text):
        return text
    alone = len(_BRACKET.findall(text)) == 1
    return (_COMPARING if alone else _TELLING).sub(_spoken, text)


def told_apart(texts: Iterable[str]) -> dict[str, str]:
    """Return the texts of one namespace, with words for signs that alone set them apart.

    Args:
        texts: Whatever stands in the namespace: `type` and `@type`, `name` and `-name`.

    Returns:
        For each text the one to make a name of.
    """
    found = {text: said(text) for text in texts}
    signed = [text for text in found if _DIFFERING.search(text)]
    if signed:
        alike = Counter(map(_plain, found))
        for text in signed:
            if alike[_plain(text)] > 1:
                found[text] = _DIFFERING.sub(_spoken, found[text])
    return found


def _spoken(match: re.Match[str]) -> str:
    """Return the words for a sign."""
    return f" {_WORDS[match.group()]} "


def _plain(text: str) -> str:
    """Return what is left of a text without signs and separators, for comparison."""
    return "".join(_LETTER.findall(text)).lower()

"""What to do about a text that is no JSON, where the slip is a usual one."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["hint_for"]

_TRAILING: Final = re.compile(r",?\s*[}\]]")
_PYTHON: Final = re.compile(r"(?:True|False|None|undefined)\b")
_STRING_OR_BRACKET: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*"?+|[\[\]{}]')
_STARTS: Final = {
    "'": "texts stand in double quotes",
    "/": "JSON has no comments; YAML has, in a file that ends in .yaml",
    "#": "JSON has no comments; YAML has, in a file that ends in .yaml",
    "<": "this is markup: was a page saved in place of the document?",
}
_MESSAGES: Final = {
    "Invalid control character at": r"within a text, write a line break as \n and a tab as \t",
    "Invalid \\escape": r"within a text, write a backslash as \\",
    "Unterminated string starting at": "the text is not closed",
    "Expecting ',' delimiter": "is a comma missing in front of it?",
    "Expecting ':' delimiter": "is a colon missing in front of it?",
    "Extra data": "the document ends before this; it is one value",
}


def hint_for(text: str, at: int, message: str) -> str:
    """Return what to do about a text that is no JSON, empty where nothing is plain.

    Args:
        text: The whole text.
        at: Where the parser stopped.
        message: What the parser said.
    """
    if not text.strip():
        return "the file is empty"
    if not text[at:].strip() and (opened := _never_closed(text)):
        return opened
    # Where a comma is one too many, Python's parsers point at it or at what follows it.
    if _TRAILING.match(text, at) and "," in (text[at], text[:at].rstrip()[-1:]):
        return "the comma before it is one too many"
    if _PYTHON.match(text, at):
        return "JSON has true, false and null"
    return _STARTS.get(text[at : at + 1]) or _MESSAGES.get(message, "")


def _never_closed(text: str) -> str:
    """Return words for the bracket that nothing closes, the innermost of them."""
    opened: list[re.Match[str]] = []
    for token in _STRING_OR_BRACKET.finditer(text):
        if token[0] in "[{":
            opened.append(token)
        elif token[0] in "]}" and opened:
            opened.pop()
    if not opened:
        return ""
    line = text.count("\n", 0, opened[-1].start()) + 1
    return f'the "{opened[-1][0]}" of line {line} is not closed'

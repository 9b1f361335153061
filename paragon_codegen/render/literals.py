"""The one way in which values of a document reach source code."""

from __future__ import annotations

import re
from math import isfinite

__all__ = ["literal"]

_PLAIN = re.compile(r"[ !#-\[\]-~]*")
"""ASCII that stands in a literal as it is."""
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def literal(value: str | int | float | bool | None) -> str:
    """Return the source of a constant: ASCII only, quoted as black likes it.

    Raises:
        ValueError: A number that is not finite: its text would be a name.
    """
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(f"{value!r} has no literal")
    if not isinstance(value, str):
        return repr(value)
    if _PLAIN.fullmatch(value):
        return f'"{value}"'
    quote = "'" if value.count('"') > value.count("'") else '"'
    return quote + "".join(_character(each, quote) for each in value) + quote


def _character(character: str, quote: str) -> str:
    """Return one character of a string literal."""
    if character == quote:
        return "\\" + quote
    if character in _ESCAPES:
        return _ESCAPES[character]
    code = ord(character)
    if 0x20 <= code < 0x7F:
        return character
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"

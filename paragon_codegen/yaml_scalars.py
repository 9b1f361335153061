"""YAML scalars after the core schema of YAML 1.2: no dates, no `on`, no octal `010`."""

from __future__ import annotations

import math
import re

# Only these first characters can begin something that is no string.
_SPECIAL = frozenset("-+.0123456789~nNtTfF")
_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_DECIMAL = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


Scalar = str | int | float | bool | None


def scalar(text: str) -> Scalar:
    """The value of a plain scalar after the YAML 1.2 core schema.

    Infinity and not-a-number are values of YAML, and none of JSON: `validate` tells of them.

    Raises:
        ValueError: a number too large; the text says so.
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _SPECIAL:
        return text
    if _DECIMAL.fullmatch(text):
        return _integer(text, 10)
    if _FLOAT.fullmatch(text):
        return _finite(float(text))
    if _OCTAL.fullmatch(text):
        return _integer(text[2:], 8)
    if _HEXADECIMAL.fullmatch(text):
        return _integer(text[2:], 16)
    if _NOT_FINITE.fullmatch(text):
        return float(text.replace(".", ""))
    return text


def _integer(digits: str, base: int) -> int:
    if len(digits) > 1000:
        raise ValueError("the number has more than 1000 digits")
    return int(digits, base)


def _finite(number: float) -> float:
    if math.isinf(number):
        raise ValueError("the number is too large")
    return number

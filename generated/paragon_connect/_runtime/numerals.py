# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Numbers in text: exact decimals, and integers beyond what JavaScript can count."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Any, Final

from .hints import Formatted
from .mismatch import Mismatch
from .written import Written, text_kept

__all__ = [
    "DecimalNumber",
    "Integer",
    "IntegerText",
    "as_decimal",
    "as_integer",
    "decimal_text",
    "integer_text",
]

_INTEGER: Final = re.compile(r"[+-]?[0-9]+")


class DecimalNumber(Written, Decimal):
    """A decimal number that remembers its text."""

    __slots__ = ("text",)

    @classmethod
    def read(cls, text: str) -> Decimal:
        """Return the number of a text."""
        return as_decimal(text)


class Integer(Written, int):
    """An integer that remembers its text."""

    def __repr__(self) -> str:
        """Return the digits: `str` and format strings write them."""
        return int.__repr__(self)

    @classmethod
    def read(cls, text: str) -> int:
        """Return the number of a text."""
        return as_integer(text)


def as_decimal(value: Any) -> Decimal:
    """Return the decimal number that a text says, exactly."""
    if value.__class__ is not str:
        raise Mismatch
    try:
        found = Decimal(value)
    except ArithmeticError:  # no number, or an exponent without end
        raise Mismatch from None
    if found.is_snan():  # could not even be compared
        raise Mismatch
    if str(found) == value:
        return found
    kept = DecimalNumber(found)
    kept.text = value
    return kept


def as_integer(value: Any) -> int:
    """Return the integer that a text says."""
    if not _INTEGER.fullmatch(value):
        raise Mismatch
    try:
        found = int(value)
    except ValueError:  # more digits than Python reads
        raise Mismatch from None
    if str(found) == value:
        return found
    kept = Integer(found)
    kept.text = value
    return kept


def decimal_text(value: Decimal) -> str:
    """Return a decimal number as text."""
    text = text_kept(value)
    return str(value) if text is None else text


def integer_text(value: int) -> str:
    """Return an integer as text."""
    text = text_kept(value)
    return str(value) if text is None else text


IntegerText = Annotated[int, Formatted(as_integer, "an integer as text")]
"""An integer that is text on the wire."""

"""Pieces of expressions that decoding and encoding share."""

from __future__ import annotations

__all__ = ["grouped", "items", "members"]


def grouped(expression: str) -> str:
    """Return an expression that stands within another: a choice is put in parentheses.

    black puts them there when a line becomes too long, and leaves them elsewhere.
    """
    return f"({expression})" if expression.startswith("None if ") else expression


def items(item: str, value: str) -> str:
    """Return a comprehension over the items of a list."""
    return f"[{grouped(item)} for item in {value}]"


def members(member: str, value: str, key: str = "key") -> str:
    """Return a comprehension over the members of a dict."""
    return f"{{{key}: {grouped(member)} for key, member in {value}.items()}}"

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Bytes in text: base64, as RFC 4648 has it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any

from .mismatch import Mismatch
from .written import Written, text_kept

__all__ = ["Base64", "as_base64", "base64_text"]


class Base64(Written, bytes):
    """Bytes that remember their text."""

    def __repr__(self) -> str:
        """Return the bytes as Python writes them."""
        return bytes.__repr__(self)

    @classmethod
    def read(cls, text: str) -> bytes:
        """Return the bytes of a text."""
        return as_base64(text)


def as_base64(value: Any) -> bytes:
    """Return the bytes that a text says; line ends, no padding and URLs' letters do."""
    try:
        found = b64decode(value, validate=True)
    except ValueError:
        found = _loosely(value)
    if b64encode(found).decode() == value:
        return found
    kept = Base64(found)
    kept.text = value
    return kept


def _loosely(text: str) -> bytes:
    """Return the bytes of a text that is not written by the letter."""
    bare = "".join(text.split()).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except ValueError:
        raise Mismatch from None


def base64_text(value: bytes) -> str:
    """Return bytes as base64."""
    text = text_kept(value)
    return b64encode(value).decode() if text is None else text

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""UUIDs in text, as RFC 9562 has them."""

from __future__ import annotations

import re
from typing import Any, Final
from uuid import UUID

from .mismatch import Mismatch
from .written import Written, text_kept

__all__ = ["Uuid", "as_uuid", "uuid_text"]

_USUAL: Final = re.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")
_READ: Final = re.compile(
    r"(urn:uuid:)?\{?[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\}?"
)


class Uuid(Written, UUID):
    """A UUID that remembers its text."""

    __slots__ = ("text",)

    @classmethod
    def read(cls, text: str) -> UUID:
        """Return the UUID of a text."""
        return as_uuid(text)


def as_uuid(value: Any) -> UUID:
    """Return the UUID that a text says; upper case, braces and ``urn:`` are read, too."""
    if _USUAL.fullmatch(value):
        return UUID(value)
    if not _READ.fullmatch(value.lower()):
        raise Mismatch
    found = Uuid(value)
    object.__setattr__(found, "text", value)  # a UUID lets nobody change it
    return found


def uuid_text(value: UUID) -> str:
    """Return a UUID as text."""
    text = text_kept(value)
    return str(value) if text is None else text

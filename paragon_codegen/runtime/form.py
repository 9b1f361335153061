"""Bodies of forms without files, and the fields of any form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast
from urllib.parse import quote_plus

from .body import Body
from .json_text import dump_json
from .unset import UNSET

__all__ = ["field_text", "form_body", "form_fields"]


def form_body(pairs: Sequence[tuple[str, str]]) -> Body:
    """Return names and values as ``application/x-www-form-urlencoded``."""
    text = "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs)
    return Body("application/x-www-form-urlencoded", text.encode())


def form_fields(value: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return the members of an object as form fields; lists repeat the name."""
    fields: list[tuple[str, str]] = []
    for name, member in value.items():
        if member is UNSET:
            continue
        several = isinstance(member, list)
        items = cast("list[object]", member) if several else [member]
        fields.extend((name, field_text(item)) for item in items)
    return fields


def field_text(value: object) -> str:
    """Return the text of a form field: text as it is, anything else as JSON."""
    return value if isinstance(value, str) else dump_json(value).decode()

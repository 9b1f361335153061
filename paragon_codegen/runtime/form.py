"""Bodies of forms without files, whose members may have a style."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import cast
from urllib.parse import quote_plus

from .body import Body, field_text
from .json_text import dump_json
from .operation import Pairs
from .parameters import query_pairs
from .unset import UNSET

__all__ = ["form_body", "json_field", "styled_field"]

Encode = Callable[[str, object], Pairs]
"""Returns a member as names and values, percent-encoded."""


def form_body(
    members: Mapping[str, object], encodings: Mapping[str, Encode] | None = None
) -> Body:
    """Return an object as ``application/x-www-form-urlencoded``.

    Args:
        members: JSON values; a list repeats its name, an object is JSON text.
        encodings: Members that are written in another way.
    """
    encoders = encodings or {}
    pairs = [
        pair
        for name, value in members.items()
        for pair in encoders.get(name, _field)(name, value)
    ]
    text = "&".join(f"{name}={value}" for name, value in pairs)
    return Body("application/x-www-form-urlencoded", text.encode())


def styled_field(
    style: str = "form", *, explode: bool = False, allow_reserved: bool = False
) -> Encode:
    """Return the encoding of a member that is written as a query parameter is.

    Args:
        style: ``form``, ``spaceDelimited``, ``pipeDelimited`` or ``deepObject``.
        explode: as OpenAPI defines it.
        allow_reserved: leave reserved characters as they are.
    """
    return partial(
        query_pairs,
        several=True,
        style=style,
        explode=explode,
        allow_reserved=allow_reserved,
        null=True,
    )


def json_field(name: str, value: object) -> Pairs:
    """Return a member as JSON text, a list too."""
    if value is UNSET:
        return []
    return [(quote_plus(name), quote_plus(dump_json(value).decode()))]


def _field(name: str, value: object) -> Pairs:
    """Return a member as usual."""
    if value is UNSET:
        return []
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    return [(quote_plus(name), quote_plus(field_text(item))) for item in items]

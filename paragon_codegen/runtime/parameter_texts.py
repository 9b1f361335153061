"""Texts of parameters: scalars as they are written, and what no request may carry."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from enum import Enum
from typing import Final

from .errors import ConfigurationError

__all__ = [
    "encode_segment",
    "is_list",
    "is_mapping",
    "is_text",
    "quoted",
    "refuse_control",
    "refuse_nothing",
    "refuse_several",
    "scalar",
]

_UNRESERVED: Final = re.compile(r"[A-Za-z0-9._~-]*")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def refuse_nothing(
    name: str, value: object, null: bool, *, empty: bool = False
) -> None:
    """Refuse what a server takes for an absent parameter: it may say who is meant."""
    nothing = isinstance(value, str) and not (empty or value.strip())
    if nothing or (value is None and not null):
        shown = "empty" if nothing else "None"
        raise ConfigurationError(
            f"parameter {name!r} must not be {shown}; without it, leave the argument out"
        )


def refuse_several(name: str, value: object, several: bool) -> None:
    """Refuse several values where there is one: they would be read as another one."""
    if not several and (is_list(value) or is_mapping(value)):
        raise ConfigurationError(
            f"parameter {name!r} takes one value, not {type(value).__name__}"
        )


def refuse_control(name: str, text: str) -> None:
    """Refuse control characters, which no server should see decoded in a path."""
    if _CONTROL.search(text):
        raise ConfigurationError(f"parameter {name!r} holds a control character")


def scalar(name: str, value: object) -> str:
    """Return the text of a scalar."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        try:
            return repr(value)
        except ValueError:  # more digits than Python writes out
            pass
    raise ConfigurationError(
        f"parameter {name!r} cannot carry a {type(value).__name__} here; "
        "give text, a number, a boolean, or a flat list or object of them"
    )


def encode_segment(name: str, text: str) -> str:
    """Percent-encode everything but unreserved characters, refusing controls."""
    refuse_control(name, text)
    return quoted(name, text, "")


def quoted(name: str, text: str, safe: str) -> str:
    """Percent-encode text as UTF-8."""
    if _UNRESERVED.fullmatch(text):
        return text
    from urllib.parse import quote  # loads what knows IPv6 addresses, too

    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        pass
    raise ConfigurationError(f"parameter {name!r} holds a lone surrogate")


def is_text(value: object) -> bool:
    """Return whether what was given for text is text."""
    return isinstance(value, str)


def is_mapping(value: object) -> bool:
    """Return whether a value is a mapping."""
    return isinstance(value, Mapping)


def is_list(value: object) -> bool:
    """Return whether a value is a JSON array."""
    return isinstance(value, (list, tuple))

"""Models of the `kinds` part of the API."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.codec import Decoder, as_str, list_of

__all__ = [
    "Kinds",
    "decode_kinds",
]


Kinds: TypeAlias = list[str]
"""Another name for `list[str]`."""

decode_kinds: Decoder[Kinds] = list_of(as_str)

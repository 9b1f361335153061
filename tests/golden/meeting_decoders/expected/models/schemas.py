"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.codec import Decoder, scalar_of

__all__ = [
    "Pet",
    "decode_pet",
]


Pet: TypeAlias = str | int
"""Another name for `str | int`."""

decode_pet: Decoder[Pet] = scalar_of(str, int)

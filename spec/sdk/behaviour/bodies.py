"""Bodies of requests: any JSON value, null too, so that nothing needs a name of its own."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from .._runtime.unset import UNSET, Unset

__all__ = ["NOTHING", "Body"]

Body: TypeAlias = Any
"""A JSON value, text, bytes, a path, an open file or an iterator of bytes."""

NOTHING: Final[Unset] = UNSET
"""No body at all: None is null."""

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Flows: what a connection does, written once without I/O, sync and async.

A flow is a generator. It yields bytes to be written, or what it needs, and receives
what became of it. A driver of a few lines carries it out on a socket.
"""

from __future__ import annotations

import enum
from collections.abc import Generator
from typing import Any, TypeAlias, TypeVar

__all__ = ["Flow", "Need"]

T = TypeVar("T")


class Need(enum.Enum):
    """What a flow asks for."""

    DATA = enum.auto()
    """What the server sends next; no bytes at the end of the connection."""
    PIECE = enum.auto()
    """The next piece of the request's body; None at its end."""
    ARRIVED = enum.auto()
    """Whether the server has sent something already."""


Flow: TypeAlias = Generator[bytes | Need, Any, T]

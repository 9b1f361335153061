"""Errors of the lights."""

from __future__ import annotations

from .._runtime.errors import ClientError

__all__ = ["NoSuchRoom"]


class NoSuchRoom(ClientError):
    """The home has no such room."""

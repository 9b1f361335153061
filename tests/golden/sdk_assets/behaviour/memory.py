"""What is remembered."""

from __future__ import annotations

__all__ = ["Memory"]


class Memory:
    """Nothing."""

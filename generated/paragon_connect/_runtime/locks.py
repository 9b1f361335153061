# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A fixed number of locks for any number of objects; a fork leaves none of them held."""

from __future__ import annotations

import os
from threading import Lock
from typing import Final

__all__ = ["lock_of"]

_NUMBER: Final = 61
"""A prime, so that addresses, which are multiples of a power of two, spread over all."""

_locks: Final[list[Lock]] = [Lock() for _ in range(_NUMBER)]


def lock_of(owner: object) -> Lock:
    """Return the lock of an object.

    Others may have the same one. Hold it for moments only, never while something is
    awaited, and take no second one meanwhile.
    """
    return _locks[id(owner) // 16 % _NUMBER]


def _after_fork() -> None:
    """Open the locks in a child process: who held them does not live there."""
    _locks[:] = [Lock() for _ in range(_NUMBER)]


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The difference between a member that is absent and one that is null."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal

__all__ = ["UNSET", "Unset"]


class Unset(Enum):
    """Type of `UNSET`, the value of an optional member that is absent.

    An enum with one member, so that type checkers narrow on
    ``value is UNSET``; it is false, so that ``if value:`` narrows as well.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        """Return False: an absent member counts as empty."""
        return False

    def __repr__(self) -> str:
        """Return ``UNSET``."""
        return "UNSET"


UNSET: Final = Unset.UNSET
"""The member is absent: not received, or not to be sent."""

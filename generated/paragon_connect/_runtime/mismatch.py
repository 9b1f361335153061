# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Data that does not fit a type."""

from __future__ import annotations

from typing import Final

__all__ = ["MISFIT", "Mismatch"]


class Mismatch(Exception):
    """The data does not fit; `explain` finds out where and why."""


# A model's `decode` is straight-line code that trusts its input: data of
# another form makes it stumble in one of these ways.
MISFIT: Final = (Mismatch, KeyError, TypeError, AttributeError, RecursionError)

# Copied by paragon-codegen from behaviour copies.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Copies to hand out, so that nobody changes what is known of the user by accident."""

from __future__ import annotations

from copy import deepcopy
from typing import TypeVar

from .._runtime.errors import DecodeError

__all__ = ["copied"]

T = TypeVar("T")


def copied(value: T) -> T:
    """Return a deep copy.

    Raises:
        DecodeError: The value is nested too deeply, which no sensible answer is.
    """
    try:
        return deepcopy(value)
    except RecursionError:
        pass
    raise DecodeError("what the API said is nested too deeply to be copied")

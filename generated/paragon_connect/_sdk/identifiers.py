# Copied by paragon-codegen from behaviour identifiers.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Ids of accounts and configurations: the API's own, or those of your system.

An id with the prefix ``ext:`` is yours, as is any id that is no UUID.

Source: https://docs.useparagon.com/apis/api-reference/multi-account-authorization
"""

from __future__ import annotations

import re
from typing import Final

from .arguments import named
from .errors import OptionError

__all__ = ["checked_external_id", "described", "external_id", "is_external"]

_PREFIX: Final = "ext:"
_UUID: Final = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def is_external(selected: str) -> bool:
    """Tell whether an id comes from your system."""
    if selected.startswith(_PREFIX):
        return True
    return not _UUID.fullmatch(selected)


def external_id(selected: str) -> str:
    """Return an id of your system without its prefix."""
    return selected.removeprefix(_PREFIX).strip()


def described(selected: str) -> str:
    """Return what was looked for, in words: one of the API's ids, one of yours, or both."""
    if selected.startswith(_PREFIX):
        return f"the external id {external_id(selected)!r}"
    if is_external(selected):
        return f"the id {selected!r}, and none with the external id {selected!r}"
    return f"the id {selected!r}"


def checked_external_id(given: str | None) -> str | None:
    """Return an external id for something new, None when none was given.

    Raises:
        OptionError: It is empty.
    """
    if given is None:
        return None
    found = external_id(named("external_id", given).strip())
    if not found:
        raise OptionError("external_id must hold more than spaces")
    return found

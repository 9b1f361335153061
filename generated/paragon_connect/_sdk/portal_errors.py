# Copied by paragon-codegen from behaviour portal_errors.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Errors of windows: the Connect Portal and the file pickers.

Source: https://docs.useparagon.com/apis/api-reference#connect
"""

from __future__ import annotations

from .errors import OptionError, SdkError

__all__ = [
    "PortalBlockedError",
    "PortalError",
    "PortalTimeoutError",
    "SdkBundleError",
]


class PortalError(SdkError):
    """The page with the portal or the picker could not go on."""


class PortalBlockedError(SdkError):
    """The page could not be opened in the user's browser."""

    def __init__(self) -> None:
        super().__init__(
            "the page could not be opened in a browser: pass open_url= a function that "
            "opens it, or open_url=None and show the window's `url`"
        )


class PortalTimeoutError(SdkError, TimeoutError):
    """The user was not done in time; the page is closed.

    Attributes:
        seconds: How long was waited.
        opened: Whether a browser had the page open at all.
    """

    def __init__(self, seconds: float, *, opened: bool = True) -> None:
        super().__init__(
            f"the user was not done within {seconds:g} s; open the window again, or wait "
            "longer with timeout="
            if opened
            else f"no browser opened the page within {seconds:g} s: there may be none on "
            "this machine; pass open_url= a function that opens the page's address, or "
            "shows it to the user"
        )
        self.seconds = seconds
        self.opened = opened


class SdkBundleError(OptionError):
    """The vendor's JavaScript, which the page runs, is not there or is something else."""

# Copied by paragon-codegen from behaviour browser.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The browser of this machine, where a flow opens its pages unless told otherwise.

It stands alone: the default of an argument is loaded with the client's class.
"""

from __future__ import annotations

__all__ = ["open_in_browser"]


def open_in_browser(url: str) -> bool:
    """Open an address in the browser of this machine; tell whether that worked."""
    import webbrowser

    return webbrowser.open(url)

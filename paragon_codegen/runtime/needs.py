"""What has to be installed: said in words, and only when it is needed."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Final

from .errors import ConfigurationError

__all__ = ["HTTPX2", "Needs"]


class Needs:
    """A context for the imports of a library: their failure is a ConfigurationError.

    A library that is there and broken may fail with any error.

    Args:
        what: what needs it, with the verb, such as ``calls need``.
        library: what it is called.
        command: what installs it.
    """

    __slots__ = ("_command", "_library", "_what")

    def __init__(self, what: str, library: str, command: str) -> None:
        self._what = what
        self._library = library
        self._command = command

    def __enter__(self) -> None:
        """Import within."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Say what to install, where an import fails."""
        if isinstance(error, Exception):
            raise self.lacking(error)

    def lacking(self, error: Exception) -> ConfigurationError:
        """Return what to raise for a failed import, where that may not be its context."""
        reason = str(error) or type(error).__name__
        # A frozen program has what was installed when it was made, and no pip.
        frozen = getattr(sys, "frozen", False)
        again = "make the program again after " if frozen else ""
        return ConfigurationError(
            f"{self._what} {self._library}, which is not installed as it should be "
            f"({reason}): {again}{self._command}"
        )


HTTPX2: Final = Needs("calls need", "httpx2", "pip install httpx2")
"""``with HTTPX2:`` around what imports httpx2 and what comes with it."""

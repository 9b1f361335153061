# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What has to be installed for calls: said in words, and only when a call needs it."""

from __future__ import annotations

from types import TracebackType
from typing import Final

from .errors import ConfigurationError

__all__ = ["HTTPX2", "missing"]


def missing(error: ImportError) -> ConfigurationError:
    """Return what to raise when the HTTP library, or a part of it, cannot be imported.

    Args:
        error: what the import raised.
    """
    return ConfigurationError(
        f"calls need httpx2, which is not installed as it should be ({error}): "
        "pip install httpx2"
    )


class _Httpx2:
    """A context for the imports of httpx2 and of what comes with it."""

    __slots__ = ()

    def __enter__(self) -> None:
        """Import within."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Say what to install, where an import fails."""
        if isinstance(error, ImportError):
            raise missing(error)


HTTPX2: Final = _Httpx2()
"""``with HTTPX2:`` around an import: its failure is a ConfigurationError."""

# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The body of one request, piece by piece as the connection takes it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Final

from .transport import HttpRequest

__all__ = ["AsyncPieces", "Pieces"]

_STEP: Final = 64 * 1024


class Pieces:
    """The pieces of a request's body.

    Raises:
        ConfigurationError: there can be none; nothing has been sent yet.
    """

    def __init__(self, request: HttpRequest) -> None:
        content = request.content
        if isinstance(content, bytes):
            self._iterator = _slices(content)
        else:
            self._iterator = content.pieces()

    def next(self) -> bytes | None:
        """Return the next piece, None at the end."""
        return next(self._iterator, None)


class AsyncPieces:
    """The same for an event loop, which no source may block."""

    def __init__(self, request: HttpRequest) -> None:
        content = request.content
        self._iterator: Iterator[bytes] | AsyncIterator[bytes]
        if isinstance(content, bytes):
            self._iterator = _slices(content)
        else:
            self._iterator = content.apieces()

    async def next(self) -> bytes | None:
        """Return the next piece, None at the end."""
        if isinstance(self._iterator, AsyncIterator):
            return await anext(self._iterator, None)
        return next(self._iterator, None)


def _slices(content: bytes) -> Iterator[bytes]:
    """Yield bytes in pieces."""
    for start in range(0, len(content), _STEP):
        yield content[start : start + _STEP]

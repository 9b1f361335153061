"""The body of one request, piece by piece as the connection takes it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Final

from .transport import HttpRequest

__all__ = ["AsyncPieces", "Pieces"]

_STEP: Final = 64 * 1024


class Pieces:
    """The pieces of a request's body.

    What their source raises is kept in the request, to be told from errors of ours.
    """

    def __init__(self, request: HttpRequest) -> None:
        self._request = request
        self._iterator: Iterator[bytes] | None = None

    def next(self) -> bytes | None:
        """Return the next piece, None at the end."""
        if self._iterator is None:
            content = self._request.content
            if isinstance(content, bytes):
                self._iterator = _slices(content)
            else:
                self._iterator = content.pieces()
        try:
            return next(self._iterator, None)
        except Exception as error:
            self._request.content_error = error
            raise

    def close(self) -> None:
        """Let go of the source."""
        _close: Any = getattr(self._iterator, "close", None)
        if _close is not None:
            _close()


class AsyncPieces:
    """The same for an event loop, which no source may block."""

    def __init__(self, request: HttpRequest) -> None:
        self._request = request
        self._plain = Pieces(request)
        self._iterator: AsyncIterator[bytes] | None = None

    async def next(self) -> bytes | None:
        """Return the next piece, None at the end."""
        content = self._request.content
        if isinstance(content, bytes):
            return self._plain.next()
        if self._iterator is None:
            self._iterator = content.apieces()
        try:
            return await anext(self._iterator, None)
        except Exception as error:
            self._request.content_error = error
            raise

    async def close(self) -> None:
        """Let go of the source."""
        _close: Any = getattr(self._iterator, "aclose", None)
        if _close is not None:
            await _close()


def _slices(content: bytes) -> Iterator[bytes]:
    """Yield bytes in pieces."""
    for start in range(0, len(content), _STEP):
        yield content[start : start + _STEP]

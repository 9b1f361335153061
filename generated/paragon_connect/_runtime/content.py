# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A request body on its way out, piece by piece: what is sent in one attempt."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Self

from .errors import ConfigurationError
from .sources import Pass, Source
from .transport import TransportFailure

__all__ = ["Content", "Sources"]


class Sources:
    """A body in several parts: bytes that are there, and sources that are read.

    Attributes:
        length: size in bytes; None where it is not known beforehand.
        replayable: whether it can be sent again.
        taken: whether somebody began to read it.
    """

    __slots__ = ("asynchronous", "length", "parts", "replayable", "taken")

    def __init__(self, parts: Sequence[bytes | Source]) -> None:
        self.parts = parts
        lengths = [len(p) if isinstance(p, bytes) else p.length for p in parts]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None
        read = [part for part in parts if not isinstance(part, bytes)]
        self.replayable = all(part.replayable for part in read)
        self.asynchronous = any(part.asynchronous for part in read)
        self.taken = False

    @property
    def spent(self) -> bool:
        """Whether it was read and cannot be read again."""
        return self.taken and not self.replayable

    def sending(
        self, deadline: float | None, late: Callable[[], TransportFailure]
    ) -> Content:
        """Return what a transport iterates over to send the body once.

        Args:
            deadline: when the call must have ended, on the clock `time.monotonic`.
            late: makes the failure of a call that has not.
        """
        return Content(self, deadline, late)


class Content:
    """What a transport iterates over to send a body, once.

    The deadline is checked before each piece. What the caller's own iterator or file
    raises is kept in `error`; the transport sees a `TransportFailure`.

    Attributes:
        length: size in bytes; None means chunked transfer encoding.
        replayable: whether another attempt could send the same.
        error: what the source of the body raised.
    """

    __slots__ = (
        "_deadline",
        "_late",
        "_open",
        "_sources",
        "_waiting",
        "error",
        "length",
        "replayable",
    )

    def __init__(
        self,
        sources: Sources,
        deadline: float | None,
        late: Callable[[], TransportFailure],
    ) -> None:
        """Prepare to send.

        Args:
            sources: the body.
            deadline: when the call must have ended, on the clock `time.monotonic`.
            late: makes the failure of a call that has not.
        """
        self._sources = sources
        self._deadline = deadline
        self._late = late
        self._waiting: deque[bytes | Source] = deque()
        self._open: Pass | None = None
        self.length = sources.length
        self.replayable = sources.replayable
        self.error: Exception | None = None

    def pieces(self) -> Iterator[bytes]:
        """Return the pieces of the body, none of them empty.

        Raises:
            ConfigurationError: the body is used up, or only an async client can
                send it. Raised at once, before anything is sent.
        """
        if self._sources.asynchronous:
            raise ConfigurationError(
                "only an async client can send an async iterable; "
                "give an iterable of bytes, or use the async client"
            )
        self._begin()
        return _Pieces(self)

    def apieces(self) -> AsyncIterator[bytes]:
        """Return the pieces of the body, as `pieces` does."""
        self._begin()
        return _AsyncPieces(self)

    def close(self) -> None:
        """Close what was opened for this attempt."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _begin(self) -> None:
        """Start with the first part; refuse a body that an earlier call used up."""
        if self._sources.spent:
            raise ConfigurationError(
                "the body was read by an earlier call and cannot be read again; "
                "give a new iterator, a path, or a file that can seek"
            )
        self._waiting = deque(self._sources.parts)

    def advance(self) -> bytes | Pass | None:
        """Return bytes to send, or the source to read now; None at the end."""
        if self._deadline is not None and time.monotonic() >= self._deadline:
            raise self._late()
        if self._open is None:
            if not self._waiting:
                return None
            part = self._waiting.popleft()
            if isinstance(part, bytes):
                return part
            self._sources.taken = True
            self._open = part.open()
        return self._open

    def accept(self, piece: object) -> bytes:
        """Return a piece as bytes; at the end of a source, nothing."""
        if piece is None:
            self.close()
            return b""
        if isinstance(piece, (bytes, bytearray)):
            return bytes(piece)
        raise ConfigurationError(
            f"a piece of the body is a {type(piece).__name__}, not bytes"
        )

    def failure(self, error: Exception) -> TransportFailure:
        """Return what the transport sees of an error in a source."""
        if isinstance(error, TransportFailure):
            return error
        self.error = error
        return TransportFailure(
            f"reading the body raised {type(error).__name__}", permanent=True
        )

    def __repr__(self) -> str:
        """Return the size; the content may hold secrets."""
        return f"<Content, {'unknown' if self.length is None else self.length} bytes>"


class _Pieces:
    """The pieces of a body, for threads."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        """Return the next piece."""
        content = self._content
        try:
            while (part := content.advance()) is not None:
                piece = part if isinstance(part, bytes) else part.take()
                if piece := content.accept(piece):
                    return piece
        except Exception as error:
            failure = content.failure(error)
        else:
            raise StopIteration
        raise failure


class _AsyncPieces:
    """The pieces of a body; no generator, which would have to be closed."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        """Return the next piece."""
        content = self._content
        try:
            while (part := content.advance()) is not None:
                piece = part if isinstance(part, bytes) else await part.atake()
                if piece := content.accept(piece):
                    return piece
        except Exception as error:
            failure = content.failure(error)
        else:
            raise StopAsyncIteration
        raise failure

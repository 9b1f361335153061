# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Answers read as a stream, synchronous."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import ClientError
from .events import Event
from .lines import AsBytes, Shape
from .saving import PartFile
from .streams import Stream
from .transport import HttpResponse, TransportFailure

if TYPE_CHECKING:
    from .exchange import Exchange

__all__ = ["StreamedResponse", "release"]

T = TypeVar("T")
E = TypeVar("E")
V = TypeVar("V")


class StreamedResponse(Stream[T, E], Generic[T, E]):
    """An answer whose body is read piece by piece, once, inside of a `with` block.

    `T` is what `parse` returns, `E` what the data of an event, or an item, is.

    Attributes:
        status: the HTTP status.
    """

    def iter_bytes(self) -> Iterator[bytes]:
        """Iterate over the body, decompressed, in pieces as they arrive.

        Raises:
            ConnectionFailed: the body was cut short; TimedOut where a limit was the
                reason. This and the next three hold for every way to read.
            DecodeError: the body is not compressed as declared, or not what the
                method makes of it.
            ResponseTooLarge: it exceeds `Options.max_response_bytes`.
            ClosedError: it was read before, or the `with` block has ended.
        """
        return self._iterate(AsBytes())

    def iter_text(self) -> Iterator[str]:
        """Iterate over the body as text in the declared charset, UTF-8 without one."""
        return self._iterate(self._text())

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body, without their ends.

        A line may have 64 MiB, or `max_response_bytes` where that is set.
        """
        return self._iterate(self._lines())

    def events(self) -> Iterator[Event[E]]:
        """Iterate over server-sent events.

        Where data is JSON, ``[DONE]`` ends the stream and events without data are left
        out. An event may have 64 MiB, or `max_response_bytes` where that is set.
        """
        return self._iterate(self._events())

    def items(self) -> Iterator[E]:
        """Iterate over the values of a sequence of JSON: lines, or records.

        A value may have 64 MiB, or `max_response_bytes` where that is set.
        """
        return self._iterate(self._items())

    def save(self, path: str | os.PathLike[str]) -> int:
        """Write the body to a file, which is there whole or not at all.

        Args:
            path: where to; a file that is there already is replaced.

        Returns:
            The number of bytes.

        Raises:
            OSError: the file cannot be written.
        """
        with PartFile(path) as part:
            for piece in self.iter_bytes():
                part.write(piece)
        return part.size

    def read(self) -> bytes:
        """Return the whole body: 64 MiB at most, or `max_response_bytes` if set."""
        if self._content is None:
            pieces: list[bytes] = []
            size = 0
            for piece in self.iter_bytes():
                size += len(piece)
                self._check_size(size)
                pieces.append(piece)
            self._content = b"".join(pieces)
        return self._content

    def parse(self) -> T:
        """Return the result, as the plain method would.

        Raises:
            DecodeError: the body is not what the description promises.
        """
        return self._parse(self.read())

    def _iterate(self, shape: Shape[V]) -> Iterator[V]:
        """Return an iterator over the body; refused at once where it was read."""
        response: HttpResponse = self._reading.opened.begin()
        return self._shaped(self._pieces(response), shape)

    def _shaped(self, pieces: Iterator[bytes], shape: Shape[V]) -> Generator[V]:
        """Yield what a shape makes of the pieces."""
        try:
            for piece in pieces:
                yield from shape.feed(piece)
                if shape.done:
                    return
            yield from shape.finish()
            return
        except ClientError as error:
            problem = self._reading.problem(error)
        raise problem

    def _pieces(self, response: HttpResponse) -> Generator[bytes]:
        """Yield the decompressed body; release the connection at its end."""
        opened = self._reading.opened
        try:
            for chunk in response.chunks():
                for piece in opened.payload.pieces(chunk):
                    yield piece
                    opened.reading()
                left = opened.left()
                if left is not None and left <= 0:
                    raise self._exchange.late()
            opened.reading()
            opened.payload.end()
        except (TransportFailure, ClientError) as error:
            problem = self._reading.problem(error)
        else:
            release(self._exchange)
            return
        release(self._exchange)
        raise problem


def release(exchange: Exchange[Any]) -> None:
    """Give the connection of a stream back; an unread rest ends it."""
    opened = exchange.opened
    response = opened.release() if opened is not None else None
    if response is not None:
        response.close()

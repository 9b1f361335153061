# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Answers read as a stream, asynchronous."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .errors import ClientError
from .events import Event
from .lines import AsBytes, Shape
from .saving import PartFile
from .streams import Reading, Stream
from .transport import AsyncHttpResponse, TransportFailure

if TYPE_CHECKING:
    from .exchange import Exchange

__all__ = ["AsyncStreamedResponse", "release_async"]

T = TypeVar("T")
E = TypeVar("E")
V = TypeVar("V")


class AsyncStreamedResponse(Stream[T, E], Generic[T, E]):
    """An answer whose body is read piece by piece, once, inside of an `async with`.

    `T` is what `parse` returns, `E` what the data of an event, or an item, is.

    Attributes:
        status: the HTTP status.
    """

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """Iterate over the body, decompressed, in pieces as they arrive.

        Raises:
            ConnectionFailed: the body was cut short; TimedOut where a limit was the
                reason. This and the next three hold for every way to read.
            DecodeError: the body is not compressed as declared, or not what the
                method makes of it.
            ResponseTooLarge: it exceeds `Options.max_response_bytes`.
            ClosedError: it was read before, or the `async with` block has ended.
        """
        return self._iterate(AsBytes())

    def iter_text(self) -> AsyncIterator[str]:
        """Iterate over the body as text in the declared charset, UTF-8 without one."""
        return self._iterate(self._text())

    def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body, without their ends.

        A line may have 64 MiB, or `max_response_bytes` where that is set.
        """
        return self._iterate(self._lines())

    def events(self) -> AsyncIterator[Event[E]]:
        """Iterate over server-sent events.

        Where data is JSON, ``[DONE]`` ends the stream and events without data are left
        out. An event may have 64 MiB, or `max_response_bytes` where that is set.
        """
        return self._iterate(self._events())

    def items(self) -> AsyncIterator[E]:
        """Iterate over the values of a sequence of JSON: lines, or records.

        A value may have 64 MiB, or `max_response_bytes` where that is set.
        """
        return self._iterate(self._items())

    async def save(self, path: str | os.PathLike[str]) -> int:
        """Write the body to a file, which is there whole or not at all.

        Threads write it: the loop goes on meanwhile.

        Args:
            path: where to; a file that is there already is replaced.

        Returns:
            The number of bytes.

        Raises:
            OSError: the file cannot be written.
        """
        from anyio.to_thread import run_sync

        part = await run_sync(PartFile, path)
        try:
            async for piece in self.iter_bytes():
                await run_sync(part.write, piece)
            await run_sync(part.keep)
        finally:
            part.discard()
        return part.size

    async def read(self) -> bytes:
        """Return the whole body: 64 MiB at most, or `max_response_bytes` if set."""
        if self._content is None:
            pieces: list[bytes] = []
            size = 0
            async for piece in self.iter_bytes():
                size += len(piece)
                self._check_size(size)
                pieces.append(piece)
            self._content = b"".join(pieces)
        return self._content

    async def parse(self) -> T:
        """Return the result, as the plain method would.

        Raises:
            DecodeError: the body is not what the description promises.
        """
        return self._parse(await self.read())

    def _iterate(self, shape: Shape[V]) -> AsyncIterator[V]:
        """Return an iterator over the body; refused at once where it was read."""
        response: AsyncHttpResponse = self._reading.opened.begin()
        return _Iteration(self._reading, response.chunks(), shape)


class _Iteration(Generic[V]):
    """What a shape makes of a body; no generator, which would have to be closed.

    Args:
        reading: the body on its way.
        chunks: the body as it stands on the wire.
        shape: what it is read as.
    """

    def __init__(
        self, reading: Reading, chunks: AsyncIterator[bytes], shape: Shape[V]
    ) -> None:
        self._reading = reading
        self._chunks: Any = chunks
        self._shape = shape
        self._pieces: Iterator[bytes] = iter(())
        self._items: Iterator[V] = iter(())
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> V:
        """Return the next item."""
        try:
            while True:
                for item in self._items:
                    return item
                if self._over or self._shape.done:
                    raise StopAsyncIteration
                piece = await self._piece()
                self._over = piece is None
                shape = self._shape
                self._items = iter(
                    shape.finish() if piece is None else shape.feed(piece)
                )
        except ClientError as error:
            problem = self._reading.problem(error)
        raise problem

    async def _piece(self) -> bytes | None:
        """Return the next piece, None at the end; then the connection is released."""
        opened = self._reading.opened
        problem: ClientError | None = None
        try:
            opened.reading()
            while (piece := next(self._pieces, None)) is None:
                chunk = await self._chunk()
                if chunk is None:
                    opened.payload.end()
                    break
                self._pieces = opened.payload.pieces(chunk)
        except (TransportFailure, ClientError) as error:
            piece, problem = None, self._reading.problem(error)
        if piece is None:
            await release_async(self._reading.exchange)
        if problem is not None:
            raise problem
        return piece

    async def _chunk(self) -> bytes | None:
        """Return the next bytes from the wire within the deadline, None at the end."""
        from .async_scopes import move_on_after  # loads asyncio: only calls need it

        with move_on_after(self._reading.opened.left()):
            chunk: bytes | None = await anext(self._chunks, None)
            return chunk
        raise self._reading.exchange.late()


async def release_async(exchange: Exchange[Any]) -> None:
    """Give the connection of a stream back; an unread rest ends it."""
    opened = exchange.opened
    response = opened.release() if opened is not None else None
    if response is not None:
        await response.close()

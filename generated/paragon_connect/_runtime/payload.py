# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Takes a response body within limits, decompressing as it comes."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final, Protocol

from .errors import DecodeError, ResponseTooLarge

__all__ = ["ACCEPT_ENCODING", "Payload"]

ACCEPT_ENCODING: Final = "gzip, deflate"
_STEP: Final = 256 * 1024
_GZIP: Final = 31
_ZLIB: Final = 15
_RAW_DEFLATE: Final = -15


class _Inflater(Protocol):
    """What `zlib.decompressobj` returns; its class has no public name."""

    @property
    def eof(self) -> bool: ...
    @property
    def unconsumed_tail(self) -> bytes: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class Payload:
    """A body being received.

    Both sizes are bounded, the one on the wire and the decompressed one, and
    decompression goes in small steps: a bomb is refused after `limit` bytes.

    Args:
        encoding: the Content-Encoding header.
        limit: the largest size in bytes; None where the body is not kept.
    """

    __slots__ = ("_chunks", "_encoding", "_inflater", "_limit", "_size", "_wire")

    def __init__(self, encoding: str, limit: int | None) -> None:
        encoding = encoding.strip().lower()
        self._encoding = "" if encoding == "identity" else encoding
        self._limit = limit
        self._chunks: list[bytes] = []
        self._size = 0
        self._wire = 0
        self._inflater: _Inflater | None = None

    def expect(self, length: str) -> None:
        """Refuse a body whose Content-Length header is over the limit."""
        if length.isascii() and length.isdigit():
            self._check(int(length[:20]))

    def feed(self, chunk: bytes) -> None:
        """Take bytes from the wire and keep what they decompress to.

        Raises:
            ResponseTooLarge: the body is over the limit.
            DecodeError: the compression is broken, or not one that was asked for.
        """
        for piece in self.pieces(chunk):
            self._chunks.append(piece)

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what bytes from the wire decompress to, in pieces of bounded size.

        Raises:
            ResponseTooLarge: the body is over the limit.
            DecodeError: the compression is broken, or not one that was asked for.
        """
        self._wire += len(chunk)
        self._check(self._wire)
        if not self._encoding:
            yield chunk
            return
        try:
            yield from self._inflate(self._inflater or self._choose(chunk), chunk)
            return
        except zlib.error:
            pass
        raise DecodeError(f"the body is not valid {self._encoding}")

    def end(self) -> None:
        """Take the end of the body; raises DecodeError when compression was cut short."""
        if self._inflater is not None and not self._inflater.eof:
            raise DecodeError(f"the {self._encoding} body is cut short")

    def finish(self) -> bytes:
        """Return the whole body; raises DecodeError when compression was cut short."""
        self.end()
        chunks = self._chunks
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def beginning(self) -> bytes:
        """Return the first piece of what was kept, for an error to quote."""
        return self._chunks[0] if self._chunks else b""

    def _choose(self, chunk: bytes) -> _Inflater:
        """Return the decompressor; deflate comes with and without a zlib header."""
        window = _GZIP
        if self._encoding == "deflate":
            has_header = chunk[:1] and chunk[0] & 0x0F == 8 and chunk[0] >> 4 <= 7
            window = _ZLIB if has_header else _RAW_DEFLATE
        elif self._encoding not in ("gzip", "x-gzip"):
            raise DecodeError(
                f"the server sent {self._encoding!r}, not one of {ACCEPT_ENCODING}"
            )
        return zlib.decompressobj(window)

    def _inflate(self, inflater: _Inflater, data: bytes) -> Iterator[bytes]:
        """Decompress in steps; a gzip body may have several members."""
        full = False
        while data or full:
            if inflater.eof:
                if not data.strip(b"\0"):  # padding
                    break
                inflater = zlib.decompressobj(_GZIP)
            self._inflater = inflater
            piece = inflater.decompress(data, _STEP)
            self._size += len(piece)
            self._check(self._size)
            if piece:
                yield piece
            # A full step may leave something behind that needs no further input.
            full = len(piece) == _STEP
            data = inflater.unconsumed_tail or inflater.unused_data

    def _check(self, size: int) -> None:
        """Refuse a size over the limit; drop what was kept, but for the beginning."""
        if self._limit is None or size <= self._limit:
            return
        del self._chunks[1:]
        raise ResponseTooLarge(
            f"the response body exceeds {self._limit} bytes; "
            "raise max_response_bytes if that is wanted"
        )

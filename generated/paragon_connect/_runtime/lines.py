# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Bytes as they come, text and lines: what a stream is read as. No I/O."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from typing import Final, Protocol, TypeVar

from .errors import DecodeError, ResponseTooLarge

__all__ = ["LINE_BREAK", "AsBytes", "AsLines", "AsText", "Shape"]

V_co = TypeVar("V_co", covariant=True)

LINE_BREAK: Final = re.compile(r"\r\n|\n|\r")


class Shape(Protocol[V_co]):
    """Turns the pieces of a body into what a caller iterates over.

    Attributes:
        done: whether the rest of the body means nothing any more.
    """

    done: bool

    def feed(self, piece: bytes) -> Iterable[V_co]:
        """Return what a piece completes."""
        ...

    def finish(self) -> Iterable[V_co]:
        """Return what the end of the body completes."""
        ...


class AsBytes:
    """Pieces as they are."""

    done = False

    def feed(self, piece: bytes) -> Iterable[bytes]:
        """Return the piece."""
        return (piece,)

    def finish(self) -> Iterable[bytes]:
        """Return nothing."""
        return ()


class AsText:
    """Text, characters put together where a piece ends in the middle of one.

    Args:
        charset: a codec's name.
        errors: as in `bytes.decode`.
    """

    done = False

    def __init__(self, charset: str, errors: str = "strict") -> None:
        self._charset = charset
        self._decoder = codecs.getincrementaldecoder(charset)(errors)

    def feed(self, piece: bytes) -> Iterable[str]:
        """Return the text of a piece."""
        return self._decode(piece)

    def finish(self) -> Iterable[str]:
        """Return the rest; raises DecodeError in the middle of a character."""
        return self._decode(b"", final=True)

    def _decode(self, piece: bytes, *, final: bool = False) -> Iterable[str]:
        """Return the text of a piece."""
        try:
            text = self._decoder.decode(piece, final)
        except UnicodeError:
            pass
        else:
            return (text,) if text else ()
        raise DecodeError(f"the body is not valid {self._charset}")


class AsLines:
    """Lines without their ends, which are LF, CR LF or CR.

    Args:
        text: gives the text.
        limit: the longest line, in characters.
        breaks: what ends a line.
    """

    done = False

    def __init__(
        self, text: AsText, limit: int, breaks: re.Pattern[str] = LINE_BREAK
    ) -> None:
        self._text = text
        self._limit = limit
        self._breaks = breaks
        self._begun: list[str] = []
        self._size = 0
        self._after_cr = False

    def feed(self, piece: bytes) -> Iterable[str]:
        """Yield the lines that a piece completes."""
        for text in self._text.feed(piece):
            yield from self._split(text)

    def finish(self) -> Iterable[str]:
        """Yield the last line, if it has no end."""
        for text in self._text.finish():
            yield from self._split(text)
        if self._begun:
            yield self._take("")

    def _split(self, text: str) -> Iterable[str]:
        """Yield the lines that a text completes."""
        # A CR is not waited on: what it ends may be all that the server has to say.
        if self._after_cr and text.startswith("\n"):
            text = text[1:]
        self._after_cr = text.endswith("\r")
        *whole, rest = self._breaks.split(text)
        for line in whole:
            yield self._take(line)
        if rest:
            self._size += len(rest)
            self._check(self._size)
            self._begun.append(rest)

    def _take(self, end: str) -> str:
        """Return the line that was begun with its end."""
        self._check(self._size + len(end))
        line = "".join([*self._begun, end]) if self._begun else end
        self._begun = []
        self._size = 0
        return line

    def _check(self, size: int) -> None:
        """Refuse a line that is too long."""
        if size > self._limit:
            self._begun = []
            raise ResponseTooLarge(
                f"a line of the response exceeds {self._limit} characters; "
                "raise max_response_bytes if that is wanted"
            )

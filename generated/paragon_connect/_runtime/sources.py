# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What a body may come from when it is not in memory: paths, files, iterators.

A `Source` is read any number of times, if that is possible at all; each time is a
`Pass`. The sync client takes pieces with `take`, the async one awaits `atake`, which
leaves reading files to a thread.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Sequence
from typing import Any, Final, Protocol, TypeGuard, cast, runtime_checkable

from .errors import ConfigurationError
from .transport import TransportFailure

__all__ = [
    "AsyncByteSource",
    "BinaryFile",
    "ByteSource",
    "Pass",
    "Source",
    "is_source",
    "source_of",
]

_STEP: Final = 64 * 1024
_STEP_OF_A_THREAD: Final = 512 * 1024
"""To a thread and back takes longer than to read a piece: fewer, larger ones."""


@runtime_checkable
class BinaryFile(Protocol):
    """A file opened in binary mode, or anything that reads like one."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        ...


ByteSource = bytes | os.PathLike[str] | BinaryFile | Iterable[bytes]
"""What a sync client sends: bytes, a path, a binary file, or an iterable of bytes."""

AsyncByteSource = ByteSource | AsyncIterable[bytes]
"""What an async client sends: the same, or an async iterable of bytes."""


class Pass(Protocol):
    """A source while it is read once."""

    def take(self) -> bytes | None:
        """Return the next piece, None at the end."""
        ...

    async def atake(self) -> bytes | None:
        """Return the next piece, None at the end."""
        ...

    def close(self) -> None:
        """Close what was opened for this pass."""
        ...


class Source:
    """Bytes from elsewhere.

    Attributes:
        length: size in bytes; None where it is not known beforehand.
        replayable: whether it can be read again from where it began.
        asynchronous: whether only an async client can read it.
    """

    length: int | None = None
    replayable = False
    asynchronous = False

    def open(self) -> Pass:
        """Begin to read."""
        raise NotImplementedError


def is_source(value: object) -> TypeGuard[AsyncByteSource]:
    """Tell whether a value is read for its bytes, as no JSON value is."""
    kinds = (os.PathLike, BinaryFile, Iterator, AsyncIterable)
    return isinstance(value, kinds)


def source_of(value: object) -> bytes | Source:
    """Return bytes as they are, and the source that anything else stands for.

    Raises:
        ConfigurationError: it is none.
        OSError: the path leads to no file.
    """
    kind = type(value).__name__
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if isinstance(value, Source):
        return value
    if isinstance(value, os.PathLike):
        return _PathSource(cast("os.PathLike[str]", value))
    if isinstance(value, io.TextIOBase):
        raise ConfigurationError("the file is open for text; open it in binary mode")
    if isinstance(value, AsyncIterable):
        return _AsyncIterableSource(cast("AsyncIterable[bytes]", value))
    if isinstance(value, BinaryFile):
        return _FileSource(value)
    if isinstance(value, Iterable) and not isinstance(value, (str, dict)):
        return _IterableSource(cast("Iterable[bytes]", value))
    raise ConfigurationError(
        f"a {kind} has no bytes to send; give bytes, a path, "
        "a binary file or an iterable of bytes"
    )


class _PathSource(Source):
    """A file that is opened for each pass."""

    def __init__(self, path: os.PathLike[str]) -> None:
        found = os.stat(path)
        if stat.S_ISDIR(found.st_mode):
            raise ConfigurationError(f"{os.fspath(path)!r} is a folder, not a file")
        # A pipe has no size, and what was read from it is gone.
        self.replayable = stat.S_ISREG(found.st_mode)
        self.length = found.st_size if self.replayable else None
        self._path = path

    def open(self) -> Pass:
        """Begin to read; the file is opened with the first piece."""
        return _FilePass(None, self._path, self.length)


class _FileSource(Source):
    """An open file, from where it stands."""

    def __init__(self, file: BinaryFile) -> None:
        self._file = file
        self._start: int | None = None
        if _is_seekable(file):
            self._start = file.tell()
            self.length = max(0, file.seek(0, io.SEEK_END) - self._start)
            file.seek(self._start)
        self.replayable = self._start is not None

    def open(self) -> Pass:
        """Begin to read where the file stood at first."""
        if self._start is not None and _is_seekable(self._file):
            self._file.seek(self._start)
        return _FilePass(self._file, None, self.length)


class _Seekable(BinaryFile, Protocol):
    """A file with a position."""

    def seek(self, offset: int, whence: int = 0, /) -> int: ...
    def tell(self) -> int: ...


def _is_seekable(file: BinaryFile) -> TypeGuard[_Seekable]:
    """Tell whether a file can be read again."""
    seekable = getattr(file, "seekable", None)
    return seekable is not None and bool(seekable())


class _FilePass:
    """One pass over a file: as many bytes as were promised, or an error."""

    def __init__(
        self,
        file: BinaryFile | None,
        path: os.PathLike[str] | None,
        length: int | None,
    ) -> None:
        self._file = file
        self._path = path
        self._length = length
        self._done = 0
        self._opened: io.FileIO | None = None

    def take(self) -> bytes | None:
        """Return the next piece, None at the end."""
        return self._read(_STEP)

    def _read(self, step: int) -> bytes | None:
        """Return a piece of at most so many bytes, None at the end."""
        if self._file is None:
            assert self._path is not None
            self._file = self._opened = io.FileIO(os.fspath(self._path))
        if self._length is None:
            return self._file.read(step) or None
        left = self._length - self._done
        piece = self._file.read(min(step, left)) if left else b""
        self._done += len(piece)
        if left and not piece:
            self._refuse("shrank")
        # Looked for before the last piece goes out: no request with half a file.
        if self._done == self._length and self._file.read(1):
            self._refuse("grew")
        return piece or None

    async def atake(self) -> bytes | None:
        """Return the next piece, read by a thread: the loop goes on meanwhile."""
        from anyio import to_thread

        return await to_thread.run_sync(self._read, _STEP_OF_A_THREAD)

    def close(self) -> None:
        """Close the file if it was opened here."""
        if self._opened is not None:
            self._opened.close()

    def _refuse(self, change: str) -> None:
        """Give up: the server was promised another length."""
        name = getattr(self._file, "name", "")
        shown = f" {os.path.basename(name)!r}" if isinstance(name, str) else ""
        raise TransportFailure(
            f"the file{shown} {change} while it was being sent: "
            f"{self._length} bytes were promised",
            permanent=True,
        )


class _IterableSource(Source):
    """Pieces that somebody else makes."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        # Of other iterables nobody can tell whether they give the same again.
        self.replayable = isinstance(pieces, Sequence)

    def open(self) -> Pass:
        """Begin to iterate."""
        return _IteratorPass(iter(self._pieces))


class _IteratorPass:
    """One pass over an iterable."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def take(self) -> bytes | None:
        """Return the next piece, None at the end."""
        return next(self._pieces, None)

    async def atake(self) -> bytes | None:
        """Return the next piece, None at the end."""
        return next(self._pieces, None)

    def close(self) -> None:
        """Do nothing: the iterator is the caller's."""


class _AsyncIterableSource(Source):
    """Pieces to be awaited."""

    asynchronous = True

    def __init__(self, pieces: AsyncIterable[bytes]) -> None:
        self._pieces = pieces

    def open(self) -> Pass:
        """Begin to iterate."""
        return _AsyncIteratorPass(aiter(self._pieces))


class _AsyncIteratorPass:
    """One pass over an async iterable."""

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces

    def take(self) -> bytes | None:
        """Refuse: `Content` has refused already."""
        raise ConfigurationError("only an async client can send an async iterable")

    async def atake(self) -> bytes | None:
        """Return the next piece, None at the end."""
        return await anext(cast("Any", self._pieces), None)

    def close(self) -> None:
        """Do nothing: the iterator is the caller's."""

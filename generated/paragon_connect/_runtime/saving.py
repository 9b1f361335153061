# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Files that appear under their name when they are whole."""

from __future__ import annotations

import io
import os
from contextlib import suppress
from types import TracebackType
from typing import Self

__all__ = ["PartFile"]


class PartFile:
    """A file being written beside its place, which it takes when it is whole.

    Args:
        path: where the file is to stand; what stands there is replaced.

    Raises:
        OSError: there is no such folder, or nothing can be written there.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.path.abspath(path)
        if os.path.isdir(self._path):
            raise IsADirectoryError(f"{self._path!r} is a folder; name a file in it")
        folder, name = os.path.split(self._path)
        mark = os.urandom(6).hex()
        self._part = os.path.join(folder, f".{name[:64]}.{mark}.part")
        self._file = io.BufferedWriter(io.FileIO(self._part, "x"))
        self.size = 0

    def write(self, piece: bytes) -> None:
        """Add a piece."""
        self._file.write(piece)
        self.size += len(piece)

    def keep(self) -> None:
        """Put the file in its place."""
        self._file.close()
        os.replace(self._part, self._path)

    def discard(self) -> None:
        """Remove what was written, unless it is in its place."""
        with suppress(OSError):
            self._file.close()
        with suppress(FileNotFoundError):
            os.unlink(self._part)

    def __enter__(self) -> Self:
        """Return the file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Keep the file, or discard it after an error."""
        try:
            if error is None:
                self.keep()
        finally:
            self.discard()

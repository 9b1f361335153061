"""Emitted modules: laid out by a formatter, and compiled before they are written."""

from __future__ import annotations

import re
import subprocess
import tempfile
import warnings
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

__all__ = ["BadCodeError", "check", "lay_out"]

# Nothing of the user's configuration counts, nor does where the files lie, so that the
# same text has the same layout everywhere.
_COMMAND = (
    *("format", "--isolated", "--no-cache", "--no-respect-gitignore", "--quiet"),
    *("--line-length", "88", "--target-version", "py311", "--exclude", "nothing"),
)
# What one process of the formatter gets: most packages are a single batch.
_BATCH = 1_000_000
# To parse a text takes a hundred times as much memory, so large modules are parsed in
# pieces. Formatters leave two lines before what begins one, whatever comes before them.
_PIECE = 100_000
_BEGIN = re.compile(
    r"\n[^\S\n]*+[^\s#@][^\n]*+\n\n++(?=@|class |def |async def )"  # no comment before
)
_OFF = re.compile(r"fmt:\s*+off|yapf:\s*+disable")


class BadCodeError(Exception):
    """Text that is not Python: a bug in the generator, or in a template of the user's.

    Attributes:
        message: What is wrong.
        path: Of the module, within the package.
        text: Of the module.
        line: In that text, from 1.
    """

    def __init__(self, message: str, path: str, text: str, line: int = 1) -> None:
        """Say which module is wrong, and how."""
        super().__init__(f"{path} is not valid Python: {message}")
        self.message = message
        self.path = path
        self.text = text
        self.line = line


def lay_out(modules: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return modules as the formatter leaves them; all of them are compiled.

    Args:
        modules: POSIX paths and texts, all of it Python. They are taken one after the
            other, and none is kept.

    Raises:
        BadCodeError: One of them is not valid Python.
    """
    with (
        tempfile.TemporaryDirectory(prefix="paragon-codegen-") as folder,
        _Work(Path(folder)) as work,
    ):
        for path, text in modules:
            work.take(path, text)
            del text  # the next one is made while this name lives
        return work.finish()


class _Work:
    """Modules on their way through the formatter, which works beside this process."""

    def __init__(self, root: Path) -> None:
        """Use an empty folder."""
        self._root = root
        self._places: dict[str, list[Path]] = {}
        self._folder = root / "0"
        self._size = 0
        self._unchecked: list[tuple[str, str]] = []
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> _Work:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """Wait for the formatter, whatever it says."""
        if self._process is not None:
            self._process.communicate()

    def take(self, path: str, text: str) -> None:
        """Put a module into the batch, and hand that on when it is large enough."""
        places = self._in_pieces(path, text)
        if not places:
            places = [self._write(path, text)]
            self._unchecked.append((path, text))
        self._places[path] = places
        self._size += len(text)
        if self._size >= _BATCH:
            self._start()

    def finish(self) -> dict[str, str]:
        """Return all modules, laid out, in the order in which they came."""
        self._start()
        self._wait()
        return {
            path: "\n\n".join(place.read_bytes().decode("utf-8") for place in places)
            for path, places in self._places.items()
        }

    def _in_pieces(self, path: str, text: str) -> list[Path]:
        """Write a large module in parts that are valid Python, if it has such parts.

        What is valid by itself ends with no string and no bracket open: together these
        parts are the module, and laid out one by one they are laid out as in one.
        """
        places: list[Path] = []
        if len(text) <= 2 * _PIECE or _OFF.search(text):
            return places
        for number, piece in enumerate(_split(text)):
            places.append(self._write(f"{path[:-3]}.{number}.py", piece))
            try:
                check(piece, path)
            except BadCodeError:
                for place in places:
                    place.unlink()
                return []
        return places

    def _write(self, path: str, text: str) -> Path:
        """Write a file of the batch."""
        place = self._folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode("utf-8"))
        return place

    def _start(self) -> None:
        """Let the formatter work on the batch, after the one before.

        A formatter leaves the meaning alone: modules are compiled while it works.
        """
        self._wait()
        if self._size:
            command = [_formatter(), *_COMMAND, str(self._folder)]
            self._process = subprocess.Popen(command, stderr=subprocess.PIPE)
        for path, text in self._unchecked:
            check(text, path)
        self._unchecked.clear()
        self._folder = self._root / str(len(self._places))
        self._size = 0

    def _wait(self) -> None:
        """Wait for the formatter; raises BadCodeError when it refuses a module."""
        process, self._process = self._process, None
        if process is None:
            return
        complaint = process.communicate()[1].decode(errors="replace")
        if process.returncode:
            said = complaint.replace(f"{self._root}/", "").strip()
            raise BadCodeError(said, "it", "")


def _split(text: str) -> Iterator[str]:
    """Yield the parts of a module, each but the last of a certain size."""
    start = 0
    while found := _BEGIN.search(text, start + _PIECE):
        yield text[start : found.end()]
        start = found.end()
    yield text[start:]


def _formatter() -> str:
    """Return where the formatter's program is; its package has no types to import."""
    program: str = import_module("ruff").find_ruff_bin()
    return program


def check(text: str, path: str) -> None:
    """Make sure that Python can compile a module.

    Args:
        text: The whole module.
        path: What it is called.

    Raises:
        BadCodeError: It is not valid Python.
    """
    try:
        with warnings.catch_warnings():
            # A doubtful escape or comparison is a mistake of ours as well.
            warnings.simplefilter("error", SyntaxWarning)
            compile(text, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = error.lineno if isinstance(error, SyntaxError) else None
        raise BadCodeError(str(error), path, text, line or 1) from error

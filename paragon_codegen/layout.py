"""Emitted modules: laid out by a formatter, and compiled before they are written."""

from __future__ import annotations

import subprocess
import tempfile
import warnings
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

__all__ = ["BadCodeError", "check", "lay_out"]

# One process for all files. Nothing of the user's configuration counts, nor does where
# the files lie, so that the same text has the same layout everywhere.
_COMMAND = (
    *("format", "--isolated", "--no-cache", "--no-respect-gitignore", "--quiet"),
    *("--line-length", "88", "--target-version", "py311", "--exclude", "nothing"),
)


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


def lay_out(files: Mapping[str, str]) -> dict[str, str]:
    """Return modules as the formatter leaves them; all of them are compiled.

    Args:
        files: Text by POSIX path; all of it Python.

    Raises:
        BadCodeError: One of them is not valid Python.
    """
    with tempfile.TemporaryDirectory(prefix="paragon-codegen-") as folder:
        root = Path(folder)
        for path, text in files.items():
            place = root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text.encode("utf-8"))
        command = [_formatter(), *_COMMAND, str(root)]
        with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
            # A formatter leaves the meaning alone: they are compiled while it works.
            for path, text in files.items():
                check(text, path)
            complaint = process.communicate()[1].decode(errors="replace")
        if process.returncode:
            raise BadCodeError(complaint.replace(f"{root}/", "").strip(), "it", "")
        return {path: (root / path).read_bytes().decode("utf-8") for path in files}


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

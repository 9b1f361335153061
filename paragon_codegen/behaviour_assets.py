"""Files beside behaviours that they read when they run: text, copied as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from paragon_codegen.diagnostics import Diagnostics, Location, quote

__all__ = ["load_assets"]

_FOLDER = "assets"
_LARGEST = 2**20
# What every file system and every kind of package keeps as it is, and nobody imports.
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,60}(?:\.[A-Za-z0-9_-]{1,20}){1,3}")
_PYTHON = re.compile(r"\.(?:py[a-z]?|so)$", re.I)
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin|conout|com\d|lpt\d)\.", re.I)
_COPIED = f"the files of {_FOLDER}/ are copied into the package as they stand"


def load_assets(
    behaviours: Path, diagnostics: Diagnostics
) -> tuple[tuple[str, str], ...]:
    """Return name and text of the files in the folder ``assets`` of some behaviours.

    Args:
        behaviours: The folder of the behaviours.
        diagnostics: Gets what cannot be copied: what is no text, or has no name that
            it can have everywhere.
    """
    found: dict[str, tuple[str, str]] = {}
    for path in _files(behaviours / _FOLDER):
        text = _text(path, diagnostics)
        twin = found.get(path.name.casefold())
        if twin is not None:
            message = f"{quote(twin[0])} and {quote(path.name)} differ only in case"
            diagnostics.error(_at(path), message, "call one of them otherwise")
        elif text is not None:
            found[path.name.casefold()] = (path.name, text)
    return tuple(sorted(found.values()))


def _files(folder: Path) -> Iterator[Path]:
    """Yield what stands in a folder, but for what editors and systems hide in it."""
    if folder.is_dir():
        yield from sorted(x for x in folder.iterdir() if not x.name.startswith("."))


def _text(path: Path, diagnostics: Diagnostics) -> str | None:
    """Return the text of a file; None, once it is told why there is none."""
    if path.exists() and not path.is_file():
        problem, hint = "this is no file", f"put files into {_FOLDER}/, and no folders"
    elif not _is_good(path.name):
        problem = f"{quote(path.name)} is not the name of a file to be copied"
        hint = "use letters, digits, `_` and `-`, and an ending that is not Python's"
    else:
        try:
            if path.stat().st_size <= _LARGEST:
                return path.read_bytes().decode("utf-8")
            problem = f"this is larger than {_LARGEST:,} bytes"
        except UnicodeDecodeError as error:
            problem = f"this is no UTF-8 text (byte {error.start})"
        except OSError as error:
            problem = f"this cannot be read: {error.strerror}"
        hint = _COPIED
    diagnostics.error(_at(path), problem, hint)
    return None


def _is_good(name: str) -> bool:
    """Tell whether a file can be called so, wherever the package goes."""
    wrong = _PYTHON.search(name) or _DEVICE.match(name)
    return _NAME.fullmatch(name) is not None and not wrong


def _at(path: Path) -> Location:
    return Location(str(path), 1, 1)

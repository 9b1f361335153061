"""Which files of a package folder are the tool's own, and which names a file may have."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from paragon_codegen.data import is_mapping
from paragon_codegen.origin import LONGEST, Origin, recipe_of

NAME = ".paragon-codegen.json"
NOWHERE = Origin()
"""Of a package that says nothing of where it comes from."""
_ABOUT = "Files that paragon-codegen wrote and may replace; all others here are yours."

# Names that every file system keeps as they are: no separators, no spaces, no
# control characters, nothing that Windows would cut off or a shell would expand.
_PART = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,98}[A-Za-z0-9_])?")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin|conout|com\d|lpt\d)(?:\..*)?", re.I)


class BadPath(ValueError):
    """A file name that must not reach a disk."""


class BadManifest(ValueError):
    """A manifest that this tool did not write, or that was damaged since."""


def check_path(path: str) -> None:
    """Refuse a path that is not plain, relative and the same on every system.

    Raises:
        BadPath: it has empty, dot or device-name parts, or characters beyond
            ASCII letters, digits, `_`, `-` and `.`.
    """
    for part in path.split("/"):
        if not _PART.fullmatch(part) or _DEVICE.fullmatch(part):
            raise BadPath(f"{path!r} is not a path that can be written everywhere")


def check_paths(paths: Iterable[str]) -> None:
    """Refuse a bad path, and two paths that could not stand side by side.

    Raises:
        BadPath: one is bad, two differ only in case, or a file is also a folder.
    """
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in paths:
        check_path(path)
        if files.setdefault(path.casefold(), path) != path:
            raise BadPath(
                f"{path!r} and {files[path.casefold()]!r} differ only in case"
            )
        for folder in parents(path):
            if folders.setdefault(folder.casefold(), folder) != folder:
                raise BadPath(f"{folder!r} is written in two ways")
    for both in files.keys() & folders.keys():
        raise BadPath(f"{files[both]!r} is both a file and a folder")


def parents(path: str) -> list[str]:
    """The folders above `path`, innermost first: `a/b/c.py` gives `a/b`, `a`."""
    parts = path.split("/")[:-1]
    return ["/".join(parts[:end]) for end in range(len(parts), 0, -1)]


def fingerprint(content: bytes) -> str:
    """The hash that stands in the manifest: SHA-256, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def dump(files: Mapping[str, bytes], origin: Origin = NOWHERE) -> bytes:
    """The manifest of `files`; the same files always give the same bytes."""
    hashes = {path: fingerprint(files[path]) for path in sorted(files)}
    data = {"about": _ABOUT, **origin.as_data(), "files": hashes}
    return f"{json.dumps(data, indent=2)}\n".encode()


def parse(content: bytes) -> dict[str, str]:
    """Path → hash from a manifest.

    The file may come from anybody's repository, so its paths are checked like new ones.

    Raises:
        BadManifest: it cannot be read, or names a path that is not allowed.
    """
    try:
        data: Any = json.loads(content)
        entries = cast("dict[Any, Any]", data["files"])
        files = {_text(path): _text(known) for path, known in entries.items()}
        check_paths(files)
    except (BadPath, KeyError, TypeError, AttributeError, ValueError, RecursionError):
        raise BadManifest(f"{NAME} cannot be read") from None
    return files


def origin(content: bytes) -> Origin:
    """What a manifest says of where the package comes from: nothing, if it is of old."""
    try:
        data: Any = json.loads(content)
    except (ValueError, RecursionError):
        return NOWHERE
    if not is_mapping(data):
        return NOWHERE
    generator, document = (data.get(key) for key in ("generator", "document"))
    recipe = data.get("made-from")
    return Origin(
        generator[:LONGEST] if isinstance(generator, str) else "",
        document if isinstance(document, str) else "",
        recipe_of(recipe) if is_mapping(recipe) else None,
    )


def read_origin(folder: Path) -> Origin:
    """What the manifest of a package folder says; nothing, where there is none."""
    try:
        return origin((folder / NAME).read_bytes())
    except (OSError, ValueError):  # a name that no file can have is no file's
        return NOWHERE


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value

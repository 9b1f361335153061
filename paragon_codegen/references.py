"""The text of a `$ref`: which file of the document's folder, and what in it."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Collection, Iterable
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import did_you_mean, quote

Pointer = tuple[str | int, ...]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_BAD_ESCAPE = re.compile(r"~(?![01])")


class RefusedReference(Exception):
    """A reference that cannot be followed: why, and a hint."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class AbsentReference(RefusedReference):
    """A reference that is well formed, and nothing stands where it leads.

    Attributes:
        step: the key that is not there.
        known: those that are there.
    """

    def __init__(
        self, message: str, hint: str = "", step: str = "", known: Collection[str] = ()
    ) -> None:
        super().__init__(message, hint)
        self.step = step
        self.known = known


class RemoteReference(RefusedReference):
    """A reference to another host: nothing of what was read is what it means."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"{quote(text)} is outside of the document; nothing is fetched",
            "copy the file next to the document and refer to it by a relative path",
        )


def is_absolute(address: str) -> bool:
    """Whether an address begins with a scheme or a host."""
    return bool(_SCHEME.match(address)) or address.startswith(("//", "\\\\"))


def parse_path(text: str) -> str:
    """The path of the file that a `$ref` names, relative to that of the `$ref`.

    Raises:
        RefusedReference: another host, or an absolute path.
    """
    address = text.partition("#")[0]
    if is_absolute(address):
        raise RemoteReference(text)
    file = unquote(address)
    if file.startswith(("/", "\\")) or "\\" in file or "?" in file or not _clean(file):
        raise RefusedReference(
            f"{quote(text)} is not a relative path",
            "write for example `schemas/pet.yaml#/Pet`",
        )
    return file


def _clean(text: str) -> bool:
    return all(character >= " " and character != "\x7f" for character in text)


def parse_pointer(text: str) -> tuple[str, ...]:
    """The steps that a `$ref` takes in its file.

    Raises:
        RefusedReference: a `~` that is not part of an escape.
    """
    pointer = unquote(text.partition("#")[2])
    if _BAD_ESCAPE.search(pointer):
        raise RefusedReference(
            f"{quote(text)} has a `~` that is not part of an escape",
            "in a JSON pointer `~` is written `~0` and `/` is written `~1`",
        )
    return tuple(unescape(step) for step in pointer.split("/")[1:])


def unescape(step: str) -> str:
    """A step of a JSON pointer as the key it stands for."""
    return step.replace("~1", "/").replace("~0", "~")


def escape(step: str | int) -> str:
    """A key or index as a step of a JSON pointer."""
    text = str(step)
    if "~" in text or "/" in text:
        return text.replace("~", "~0").replace("/", "~1")
    return text


def as_pointer(steps: Iterable[str | int]) -> str:
    """Keys and indexes as a JSON pointer, empty for the root."""
    return "".join(["/" + escape(step) for step in steps])


def find(
    data: Any, steps: tuple[str, ...], start: Pointer = (), *, suggest: bool = True
) -> Pointer:
    """The pointer that steps amount to, with indexes as integers.

    Args:
        data: what the steps begin in.
        steps: keys, and indexes as decimal numbers.
        start: where in its file that stands.
        suggest: whether a refusal names the closest member that does exist.

    Raises:
        AbsentReference: nothing is there; the message names the step that failed.
    """
    value: Any = data
    pointer = start
    for step in steps:
        if is_mapping(value) and step in value:
            value, pointer = value[step], (*pointer, step)
        elif (
            is_list(value)
            and step.isdecimal()
            and step.isascii()
            and len(step) < 10
            and int(step) < len(value)
        ):
            value, pointer = value[int(step)], (*pointer, int(step))
        else:
            known: Collection[str] = value if is_mapping(value) else ()
            where = f"`#{as_pointer(pointer)}`" if pointer else "the root"
            raise AbsentReference(
                f"nothing stands there: {where} has no member {quote(step)}",
                did_you_mean(step, known) if suggest else "",
                step,
                known,
            )
    return pointer


def confine(folder: Path, base: str, file: str) -> tuple[Path, str]:
    """The real path of a file and its path relative to the folder.

    Args:
        folder: the document's folder, symbolic links resolved.
        base: path, relative to the folder, of the file that the reference stands in.
        file: the file part of the reference.

    Raises:
        RefusedReference: the file is outside of the folder, whether it exists or not.
    """
    relative = posixpath.normpath(posixpath.join(posixpath.dirname(base), file))
    outside = RefusedReference(
        f"{quote(file)} is outside of the document's folder",
        "`--root DIR` names the folder that all files are in; by default SPEC's",
    )
    # Before the file system is asked: the answer must not tell what exists outside.
    if relative.startswith("../") or relative in ("..", "."):
        raise outside
    try:
        real = Path(os.path.realpath(folder / relative))
        return real, real.relative_to(folder).as_posix()
    except (ValueError, OSError):
        raise outside from None


# A folder with more entries than this is not searched for a similar name.
_SIBLINGS = 1000


def similar_file(path: Path) -> str:
    """A hint that names the file beside a missing one whose name is closest."""
    try:
        with os.scandir(path.parent) as entries:
            some = islice(entries, _SIBLINGS)
            names = [e.name for e in some if not e.is_dir(follow_symlinks=False)]
    except OSError:
        return ""
    return did_you_mean(path.name, sorted(names))

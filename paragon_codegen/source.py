"""One file of a document: its bytes, its data, and where things stand in it."""

from __future__ import annotations

import re
import stat
from array import array
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from paragon_codegen import json_reader, yaml_reader
from paragon_codegen.diagnostics import Location
from paragon_codegen.positions import Limits, Positions, Spot, Unreadable

# Descriptions that stand in files of their own.
_TEXTS = (".md", ".markdown", ".txt", ".html")
_NOT_FINITE = re.compile(rb"\.(?:inf|nan)", re.IGNORECASE)
_LINE_END = re.compile(rb"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why a file cannot be used: where, what, and a hint."""

    spot: Spot
    message: str
    hint: str = ""


class SourceFile:
    """A file that was read.

    Attributes:
        is_text: whether it is prose, whatever it looks like: its data is the text.
        path: the real path, symbolic links resolved.
        shown: the path as shown to people.
        relative: the POSIX path relative to the document's folder.
        data: the content as plain data, `None` if it could not be parsed.
        not_finite: whether infinity or not-a-number may be in it, which YAML has.
        mistakes: why it could not be parsed, or keys that are written twice.
    """

    def __init__(self, path: Path, shown: str, relative: str, limits: Limits) -> None:
        self.path = path
        self.shown = shown
        self.relative = relative
        self.data: Any = None
        self.mistakes: tuple[Mistake, ...] = ()
        self.content = b""
        self.not_finite = False
        self._is_json = path.suffix.lower() == ".json"
        self.is_text = path.suffix.lower() in _TEXTS
        try:
            self.content = _read(path, limits)
            self._parse(limits)
        except Unreadable as error:
            self.mistakes = (Mistake(error.spot, error.message, error.hint),)

    def _parse(self, limits: Limits) -> None:
        text = _decode(self.content)
        if self.is_text:
            self.data = text
            return
        if self._is_json:
            self.data, duplicates = json_reader.read_json(text, limits)
        else:
            self.data, duplicates = yaml_reader.read_yaml(text, limits)
            self.not_finite = _NOT_FINITE.search(self.content) is not None
        if duplicates:
            self.mistakes = tuple(
                Mistake(
                    second,
                    f'the key "{key}" is written twice',
                    f"it is first written in line {first[0]}",
                )
                for key, first, second in self.positions.repeated
            )

    @cached_property
    def positions(self) -> Positions:
        """Where everything stands, from a second pass that only a mistake pays for."""
        text = _decode(self.content)
        if self.is_text:
            return Positions()
        if self._is_json:
            return json_reader.json_positions(text)
        return yaml_reader.yaml_positions(text)

    def locate(self, pointer: tuple[str | int, ...]) -> Location:
        """The place of the value at `pointer`, or of its nearest ancestor that exists."""
        return Location(self.shown, *self.positions.value(pointer), pointer)

    def locate_key(self, pointer: tuple[str | int, ...]) -> Location:
        """The place of the key under which the value at `pointer` stands."""
        return Location(self.shown, *self.positions.key(pointer), pointer)

    def at(self, spot: Spot) -> Location:
        """A line and column of this file as a `Location`."""
        return Location(self.shown, *spot)

    @cached_property
    def _line_ends(self) -> array[int]:
        ends = array("L", (found.end() for found in _LINE_END.finditer(self.content)))
        ends.append(len(self.content))
        return ends

    def line(self, number: int) -> str:
        """The text of a line, counted from 1; empty when there is none."""
        ends = self._line_ends
        if not 1 <= number <= len(ends):
            return ""
        start = ends[number - 2] if number > 1 else 0
        line = self.content[start : ends[number - 1]].rstrip(b"\r\n")
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        return line.decode("utf-8", "replace")


def _read(path: Path, limits: Limits) -> bytes:
    """The bytes of a regular file, at most `limits.file_bytes` of them."""
    try:
        # A pipe or a device would block or never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unreadable((1, 1), "not a regular file")
        with path.open("rb") as file:
            content = file.read(limits.file_bytes + 1)
    except FileNotFoundError:
        raise Unreadable((1, 1), "no such file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the path is not usable"
        raise Unreadable((1, 1), f"cannot be read: {reason}") from None
    if len(content) > limits.file_bytes:
        raise Unreadable((1, 1), f"larger than {limits.file_bytes} bytes")
    return content


def _decode(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig", "replace")
        spot = (before.count("\n") + 1, len(before) - before.rfind("\n"))
        raise Unreadable(spot, "not valid UTF-8", "save the file as UTF-8") from None

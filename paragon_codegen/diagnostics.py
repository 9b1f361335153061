"""What is wrong in a document and where: locations, diagnostics, and their text and JSON forms."""

from __future__ import annotations

import difflib
import json
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

MESSAGE_LIMIT = 600
EXCERPT_WIDTH = 100
# A file with a hundred thousand mistakes has, in truth, one; the rest is counted.
TEXT_LIMIT = 1000
# Comparing a word with every name of a huge document, for every mistake, would take minutes.
CANDIDATES_LIMIT = 3000


class Severity(StrEnum):
    """How bad a diagnostic is: an error refuses the document, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file: the path as shown to people, line and column counted from 1.

    The pointer, keys and indexes from the file's root, is there for places that have one.
    """

    path: str
    line: int
    column: int
    pointer: tuple[str | int, ...] | None = field(
        default=None, compare=False, repr=False
    )


class HasLocation(Protocol):
    """Anything that knows where it stands in a file, for example `loader.Node`."""

    @property
    def location(self) -> Location:
        """The place of the thing."""
        ...


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake: what is wrong, where, what to write instead, and the line it stands in.

    The excerpt is the source line and, below it, a caret under the place; empty when
    there is no line to show.
    """

    message: str
    location: Location | None
    hint: str = ""
    severity: Severity = Severity.ERROR
    excerpt: str = ""


class SpecError(Exception):
    """The document was refused; `diagnostics` holds every reason, sorted by file and line."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__(as_text(self.diagnostics, excerpts=False))


class Diagnostics:
    """The collector that every stage reports to; it never raises until it is asked."""

    def __init__(self, *, strict: bool = False) -> None:
        """Begin with nothing; `strict` makes an error of every warning."""
        self._doubt = Severity.ERROR if strict else Severity.WARNING
        self._found: dict[tuple[Severity, Location | None, str], Diagnostic] = {}
        self._sources: dict[str, Callable[[int], str]] = {}

    def add_source(self, path: str, line: Callable[[int], str]) -> None:
        """Make the lines of the file shown as `path` available to excerpts.

        `line` returns the text of a line by its number, counted from 1.
        """
        self._sources[path] = line

    def forget_sources(self) -> None:
        """Show no lines any more of files that were added."""
        self._sources.clear()

    def error(
        self, where: HasLocation | Location | None, message: str, hint: str = ""
    ) -> None:
        """Report a mistake that refuses the document."""
        self._add(Severity.ERROR, where, message, hint)

    def warning(
        self, where: HasLocation | Location | None, message: str, hint: str = ""
    ) -> None:
        """Report something doubtful, and how it is read."""
        self._add(self._doubt, where, message, hint)

    @property
    def items(self) -> tuple[Diagnostic, ...]:
        """Everything reported so far, sorted by file and line, each mistake once."""
        return tuple(sorted(self._found.values(), key=_order))

    @property
    def has_errors(self) -> bool:
        """Whether an error was reported."""
        return any(severity is Severity.ERROR for severity, _, _ in self._found)

    def raise_if_errors(self) -> None:
        """Raise `SpecError` with all that was reported, if an error is among it."""
        if self.has_errors:
            raise SpecError(self.items)

    def _add(
        self,
        severity: Severity,
        where: HasLocation | Location | None,
        message: str,
        hint: str,
    ) -> None:
        place = (
            where if where is None or isinstance(where, Location) else where.location
        )
        diagnostic = Diagnostic(
            printable(message, MESSAGE_LIMIT),
            place,
            printable(hint, MESSAGE_LIMIT),
            severity,
            self._excerpt(place),
        )
        self._found.setdefault((severity, place, diagnostic.message), diagnostic)

    def _excerpt(self, place: Location | None) -> str:
        if place is None or place.path not in self._sources:
            return ""
        return excerpt(self._sources[place.path](place.line), place.column)


def _order(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    place = diagnostic.location
    if place is None:
        return ("", 0, 0, diagnostic.message)
    return (place.path, place.line, place.column, diagnostic.message)


def as_text(diagnostics: Iterable[Diagnostic], *, excerpts: bool = True) -> str:
    """The diagnostics as people read them.

    Each starts with `path:line:column: error: message`; the source line with a caret
    (unless `excerpts` is false) and the hint follow. Ends with a line break unless empty.
    """
    every = list(diagnostics)
    lines: list[str] = []
    for diagnostic in _first(every, TEXT_LIMIT):
        lines.append(
            f"{_place(diagnostic.location)}{diagnostic.severity}: {diagnostic.message}"
        )
        if excerpts and diagnostic.excerpt:
            lines.extend("    " + line for line in diagnostic.excerpt.split("\n"))
        if diagnostic.hint:
            lines.append(f"    hint: {diagnostic.hint}")
    if len(every) > TEXT_LIMIT:
        lines.append(f"… and {len(every) - TEXT_LIMIT} more")
    return "".join(line + "\n" for line in lines)


def as_rows(diagnostics: Iterable[Diagnostic]) -> list[dict[str, str | int | None]]:
    """The diagnostics for machines, all of them."""
    return [
        {
            "path": found.location.path if found.location else None,
            "line": found.location.line if found.location else None,
            "column": found.location.column if found.location else None,
            "severity": str(found.severity),
            "message": found.message,
            "hint": found.hint,
            "excerpt": found.excerpt,
        }
        for found in diagnostics
    ]


def _place(location: Location | None) -> str:
    if location is None:
        return ""
    return f"{printable(location.path)}:{location.line}:{location.column}: "


def _first(every: Sequence[Diagnostic], number: int) -> Sequence[Diagnostic]:
    """The first of many, errors before warnings, in the order in which all are."""
    urgent = sorted(
        range(len(every)), key=lambda at: every[at].severity is not Severity.ERROR
    )
    return [every[at] for at in sorted(urgent[:number])]


def printable(text: str, limit: int = MESSAGE_LIMIT) -> str:
    """The text on one line, safe for a terminal, at most `limit` characters long.

    Control characters, bidirectional and other invisible controls, line separators and
    lone surrogates are written as escapes.
    """
    if len(text) > limit:
        text = text[: limit - 1] + "…"
    if text.isprintable():
        return text
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character == " " or character.isprintable():
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def excerpt(line: str, column: int) -> str:
    """The part of a source line around `column` (from 1) and a caret below the place."""
    # Of what is no text, such as UTF-16, each character becomes several as an escape.
    width = EXCERPT_WIDTH // 6 if "\0" in line else EXCERPT_WIDTH
    start = max(0, column - 1 - width // 2) if len(line) > width else 0
    window = line[start : start + width].replace("\t", " ").rstrip()
    if not window:
        return ""
    before = printable(window[: column - 1 - start])
    shown = before + printable(window[column - 1 - start :])
    front = "…" if start else ""
    tail = "…" if start + width < len(line) else ""
    return f"{front}{shown}{tail}\n{' ' * (_cells(before) + len(front))}^"


def _cells(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def quote(value: object, limit: int = 60) -> str:
    """A value of the document for use in a message: JSON in short form, one line."""
    if isinstance(value, str) and len(value) > limit:
        value = value[: limit - 1] + "…"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if (
        isinstance(value, int)
        and not isinstance(value, bool)
        and abs(value) >= 10**limit
    ):
        return "a huge integer"
    return printable(json.dumps(value, ensure_ascii=False))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the known word closest to `word`; empty when none is close."""
    slack = max(2, len(word) // 3)
    near = [
        name
        for index, name in enumerate(known)
        if index < CANDIDATES_LIMIT and abs(len(name) - len(word)) <= slack
    ]
    lowered = {name.lower(): name for name in reversed(near)}
    close = difflib.get_close_matches(word[:100].lower(), lowered, n=1, cutoff=0.65)
    return f"did you mean {quote(lowered[close[0]])}?" if close else ""

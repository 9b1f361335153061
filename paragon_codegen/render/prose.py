"""Prose of a document inside of docstrings and comments: nothing in it can end them."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from .text import Text

__all__ = [
    "WIDTH",
    "Documentation",
    "Section",
    "comment",
    "docstring",
    "first_sentence",
    "prose",
]

WIDTH = 88
"""Columns of a line, as black counts them."""

_QUOTES = '\\"\\"\\"'
_LIST_ITEM = re.compile(r"\s*([-*+•]|\d+[.)])\s|\s*[#>|`]|\s{2,}\S")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a docstring under a title, such as ``Args``.

    Attributes:
        title: Without its colon.
        entries: Names and what is said of them; running text has no name.
    """

    title: str
    entries: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Documentation:
    """A docstring in its parts.

    Attributes:
        text: What is said first: paragraphs.
        sections: What follows, each after an empty line.
        notes: Lines at the end, such as where the text comes from.
    """

    text: Text
    sections: tuple[Section, ...] = ()
    notes: tuple[Text, ...] = ()


def harmless(text: str) -> str:
    """Return a description as plain lines: nothing in it can end a docstring.

    Invisible and direction-changing characters become visible escapes, quotes
    and backslashes are made harmless.
    """
    lines = text.replace("\r\n", "\n").expandtabs(4).split("\n")
    return "\n".join(_harmless(line).rstrip() for line in lines).strip()


def _harmless(line: str) -> str:
    """Return a line with nothing in it that Python or a terminal interprets."""
    if line.isprintable() and "\\" not in line and '"""' not in line:
        return line
    shown = "".join(
        each if each == " " or each.isprintable() else f"\\\\u{ord(each):04x}"
        for each in line.replace("\\", "\\\\")
    )
    return shown.replace('"""', _QUOTES)


def filled(text: str, width: int) -> list[str]:
    """Return a text in lines of at most `width`; lists and code stay as written."""
    lines: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        written = paragraph.split("\n")
        if lines:
            lines.append("")
        if any(_LIST_ITEM.match(line) for line in written):
            for line in written:
                lines.extend(_wrapped(line, width, _hang(line)))
        else:
            lines.extend(_wrapped(" ".join(map(str.strip, written)), width, ""))
    return lines


def _hang(line: str) -> str:
    """Return the indentation for what is left of a wrapped list item."""
    match = re.match(r"\s*([-*+•]|\d+[.)])?\s*", line)
    return " " * len(match.group()) if match else ""


def _wrapped(line: str, width: int, hang: str) -> list[str]:
    """Return a line in lines of at most `width`; the later ones begin with `hang`."""
    line = line.rstrip()
    if len(line) <= width:
        return [line]
    return textwrap.wrap(
        line,
        max(width, 40),
        subsequent_indent=hang,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
    )


def first_sentence(text: str) -> str:
    """Return the first sentence of a description, its first line where that is shorter."""
    line = text.strip().split("\n\n")[0]
    lines = line.split("\n")
    line = lines[0] if any(map(_LIST_ITEM.match, lines)) else line
    return re.split(r"(?<=[.!?])\s", " ".join(line.split()), maxsplit=1)[0].lstrip("# ")


def prose(text: Text | str, columns: int, name: str = "") -> str:
    """Return a text for the inside of a docstring, its later lines moved in.

    Args:
        text: Running text.
        columns: Where its first line begins in the file.
        name: Stands in front of it, as in the ``Args`` section.
    """
    hang = 4 if name else 0
    words = _entry(name, text)
    return ("\n" + " " * (columns + hang)).join(
        _wrapped(words, WIDTH - columns - hang - 3, "")
    )


def comment(text: Text | str, columns: int = 0) -> str:
    """Return a text as lines of a comment.

    Args:
        text: Any text.
        columns: Where the comment stands.
    """
    shown = harmless(_value(text)).replace("\f", " ")
    return f"\n{' ' * columns}".join(f"# {line}".rstrip() for line in shown.split("\n"))


def docstring(said: Documentation | Text | str, columns: int) -> str:
    """Return a docstring with its quotes, its later lines moved in.

    Args:
        said: What to say.
        columns: Where the docstring stands in the file.
    """
    if not isinstance(said, Documentation):
        said = Documentation(Text(_value(said)))
    pad = " " * columns
    lines = _quoted(_said(said, columns), WIDTH - columns)
    return "\n".join([lines[0], *(pad + line if line else "" for line in lines[1:])])


def _value(text: Text | str) -> str:
    """Return the characters: they are made harmless by whoever asks."""
    return text.value if isinstance(text, Text) else text


def _said(said: Documentation, columns: int) -> list[str]:
    """Return the lines between the quotes."""
    parts = [filled(harmless(said.text.value), WIDTH - columns - 3)]
    parts += [_section(each, columns) for each in said.sections]
    if said.notes:
        parts.append([harmless(each.value) for each in said.notes])
    lines: list[str] = []
    for part in parts:
        if part != [""]:
            lines += ["", *part] if lines else part
    return _as_black_likes(lines or [""])


def _section(section: Section, columns: int) -> list[str]:
    """Return the lines of a section, from the column of the docstring on."""
    lines = [f"{section.title}:"]
    for name, text in section.entries:
        first, *others = prose(text, columns + 4, name).split("\n")
        lines += [f"    {first}", *(line[columns:] for line in others)]
    return lines


def _entry(name: str, text: Text | str) -> str:
    """Return running text on one line, after a name if it has one."""
    words = " ".join(harmless(_value(text)).split())
    return f"{name}: {words}".removesuffix(": ") if name else words


def _quoted(lines: list[str], width: int) -> list[str]:
    """Return lines between quotes, on one line where they fit."""
    if len(lines) == 1 and len(lines[0]) + 6 > width:
        # black keeps the quotes of a single line on it, however long it is.
        lines = _wrapped(lines[0], width - 6, "")
    if len(lines) == 1:
        return [f'"""{_closed(lines[0])}"""']
    return [f'"""{lines[0]}', *lines[1:], '"""']


def _as_black_likes(lines: list[str]) -> list[str]:
    """Set the lines after the first one against the margin, and quotes apart."""
    first, *rest = lines
    margin = min((len(line) - len(line.lstrip()) for line in rest if line), default=0)
    opened = f" {first}" if first.startswith('"') else first
    return [opened, *(line[margin:] for line in rest)]


def _closed(line: str) -> str:
    """Return a line that the closing quotes may follow."""
    if line.endswith(_QUOTES):
        # Formatters differ on an escaped quote at the end: the last one needs no escape.
        line = line.removesuffix(_QUOTES) + _QUOTES[:-2] + '"'
    return f"{line} " if line.endswith('"') else line

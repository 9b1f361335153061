"""The one way in which text of a document reaches source code.

`literal` encodes values, `docstring` and `prose` encode prose. Nothing else
may put a string of a document into the output, identifiers aside.
"""

from __future__ import annotations

import re
import textwrap

__all__ = ["WIDTH", "docstring", "literal", "prose"]

WIDTH = 88
"""Columns of a line, as black counts them."""

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_LIST_ITEM = re.compile(r"\s*([-*+•]|\d+[.)])\s|\s*[#>|`]|\s{2,}\S")


def literal(value: str | int | float | bool | None) -> str:
    """Return the source of a constant: ASCII only, quoted as black likes it."""
    if not isinstance(value, str):
        return repr(value)
    quote = "'" if value.count('"') > value.count("'") else '"'
    return quote + "".join(_character(each, quote) for each in value) + quote


def _character(character: str, quote: str) -> str:
    """Return one character of a string literal."""
    if character == quote:
        return "\\" + quote
    if character in _ESCAPES:
        return _ESCAPES[character]
    code = ord(character)
    if 0x20 <= code < 0x7F:
        return character
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def prose(text: str) -> str:
    """Return a description as plain lines: nothing in it can end a docstring.

    Invisible and direction-changing characters become visible escapes, quotes
    and backslashes are made harmless.
    """
    lines = text.replace("\r\n", "\n").expandtabs(4).split("\n")
    return "\n".join(_harmless(line).rstrip() for line in lines).strip()


def _harmless(line: str) -> str:
    """Return a line with nothing in it that Python or a terminal interprets."""
    shown = "".join(
        each if each == " " or each.isprintable() else f"\\\\u{ord(each):04x}"
        for each in line.replace("\\", "\\\\")
    )
    return shown.replace('"""', '\\"\\"\\"')


def _filled(text: str, width: int) -> list[str]:
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
    return textwrap.wrap(
        line,
        max(width, 40),
        subsequent_indent=hang,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
    ) or [""]


def docstring(text: str, indent: int, *, more: list[str] | None = None) -> list[str]:
    """Return the lines of a docstring, without the indentation of the first level.

    Args:
        text: What to say; text of a document is welcome.
        indent: Columns that stand in front of every line.
        more: Further lines that are ready, put after an empty line.
    """
    width = WIDTH - indent
    lines = _filled(prose(text), width - 3)
    if more:
        lines = [*lines, "", *more] if lines != [""] else more
    lines = _as_black_likes(lines)
    if len(lines) == 1 and len(lines[0]) + 6 <= width:
        return [f'"""{_closed(lines[0])}"""']
    if len(lines) == 1:
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
    return f"{line} " if line.endswith('"') else line

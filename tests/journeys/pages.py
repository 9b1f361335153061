"""Pages of documentation as the blocks of code that stand in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Block", "Said", "blocks", "headings", "promised", "said"]

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
ANYTHING = "…"
"""A line of an output that stands for any lines."""


@dataclass(frozen=True)
class Block:
    """A block of code.

    Attributes:
        language: What it is written in.
        text: What it says.
        line: How many lines of the page stand above its first one.
        section: The heading above it.
    """

    language: str
    text: str
    line: int
    section: str


@dataclass(frozen=True)
class Said:
    """A command, and what a page shows of its output.

    Attributes:
        command: What is typed.
        shown: Lines of the output; None where the page shows none.
    """

    command: str
    shown: list[str] | None

    def fits(self, output: str) -> bool:
        """Tell whether an output is the one that is shown."""
        if self.shown is None:
            return True
        lines = [
            r"(?:.*\n)*" if line == ANYTHING else re.escape(line) + r"\n"
            for line in self.shown
        ]
        return re.fullmatch("".join(lines), output) is not None


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page, from top to bottom."""
    text = page.read_text("utf-8")
    found: list[Block] = []
    for match in _FENCE.finditer(text):
        above = text[: match.start(2)]
        outside = _FENCE.sub("", text[: match.start()])
        section = (_HEADING.findall(outside) or [""])[-1]
        found.append(Block(match[1], match[2], above.count("\n"), section))
    return found


def headings(page: Path) -> list[str]:
    """Return the headings of a page."""
    return _HEADING.findall(_FENCE.sub("", page.read_text("utf-8")))


def promised(text: str) -> list[str]:
    """Return what Python says that it prints: behind a print, or on lines of its own."""
    pattern = r"^ *(?:print\(.*\)  # |# (?!.*:$))(.*)$"
    return re.findall(pattern, text, re.MULTILINE)


def said(block: Block) -> list[Said]:
    """Return the commands of a block.

    In `sh` each line is one, and a comment behind it is none of its. In `console` a
    `$` stands before each, and what follows is its output.
    """
    lines = block.text.splitlines()
    if block.language == "sh":
        return [Said(line.partition("  #")[0].strip(), None) for line in lines]
    found: list[Said] = []
    for line in lines:
        if line.startswith("$ "):
            found.append(Said(line[2:], []))
        else:
            shown = found[-1].shown
            assert shown is not None
            shown.append(line)
    return found

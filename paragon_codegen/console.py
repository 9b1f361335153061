"""What people and machines see: plain text, colours on a terminal, or one JSON object."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from paragon_codegen import streams
from paragon_codegen.brief import brief
from paragon_codegen.diagnostics import Diagnostic, as_rows, as_text, printable

_STYLES = (
    ("diff --git ", "bold"),
    ("--- ", "bold"),
    ("+++ ", "bold"),
    ("@@ ", "cyan"),
    ("+", "green"),
    ("-", "red"),
    ("    hint: ", "cyan"),
    ("    ", "dim"),
)


class Console:
    """Where a command says what happened.

    With `machine` nothing is said until `result`, which prints one JSON object.
    With `brief` people see of each kind of warning the first.
    """

    def __init__(self, *, machine: bool = False, brief: bool = False) -> None:
        self._machine = machine
        self._brief = brief
        for stream in (sys.stdout, sys.stderr):
            # A terminal that lacks a character must not end the run.
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    def say(self, text: str) -> None:
        """A line on standard output."""
        if not self._machine:
            _print(sys.stdout, text)

    def note(self, text: str, style: str = "") -> None:
        """A line on standard error."""
        if not self._machine:
            _print(sys.stderr, text, style)

    def failure(self, text: str, **facts: Any) -> None:
        """Why the command failed, when the document is not to blame."""
        self.note(f"paragon-codegen: {printable(text, len(text))}", "bold red")
        self.result(ok=False, error=text, **facts)

    def diagnostics(self, found: Sequence[Diagnostic], *, whole: bool = False) -> str:
        """Mistakes and warnings of a document; with `whole` never in brief.

        Returns:
            The text that was printed; empty for machines.
        """
        shown = brief(found) if self._brief and not whole else found
        text = as_text(shown)
        if len(shown) < len(found):
            text += f"{len(found)} in all; `paragon-codegen validate` lists each\n"
        self.note(text.removesuffix("\n"))
        return "" if self._machine else text

    def result(self, *, diagnostics: Sequence[Diagnostic] = (), **facts: Any) -> str:
        """The outcome for machines.

        Returns:
            The text that was printed; empty for people.
        """
        if not self._machine:
            return ""
        facts["diagnostics"] = as_rows(diagnostics)
        text = json.dumps(facts, indent=2) + "\n"
        streams.write(text)
        return text


def _print(stream: TextIO, text: str, style: str = "") -> None:
    if not text:
        return
    # Whatever a file, a path or a setting holds: it moves no cursor and hides nothing.
    text = "\n".join(map(_harmless, text.split("\n")))
    if not stream.isatty():
        (streams.write if stream is sys.stdout else streams.complain)(f"{text}\n")
        return
    # Only a terminal pays for the import.
    from rich.console import Console as Terminal
    from rich.text import Text

    terminal = Terminal(file=stream, highlight=False, soft_wrap=True)
    for line in text.split("\n"):
        terminal.print(Text(line, style or _style(line)))


def _harmless(line: str) -> str:
    """A line as it may be shown: with its tabs, since a diff is read by programs too."""
    return "\t".join(printable(part, len(part)) for part in line.split("\t"))


def _style(line: str) -> str:
    if ": error: " in line[:300]:
        return "bold red"
    if ": warning: " in line[:300]:
        return "yellow"
    return next((style for start, style in _STYLES if line.startswith(start)), "")

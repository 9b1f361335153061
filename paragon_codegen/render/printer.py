"""Statements laid out as black would lay them out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .literals import WIDTH

__all__ = ["Comprehension", "assigned", "bracketed", "call", "comprehended", "indented"]


@dataclass(frozen=True, slots=True)
class Comprehension:
    """A list or dict comprehension in its parts."""

    brackets: str
    element: str
    clause: str

    def __str__(self) -> str:
        """Return the comprehension on one line."""
        return f"{self.brackets[0]}{self.element} {self.clause}{self.brackets[1]}"


def comprehended(
    head: str, comprehension: Comprehension, indent: int, tail: str = ""
) -> list[str]:
    """Return a comprehension after `head`, on one, three or four lines."""
    line = f"{head}{comprehension}{tail}"
    if indent + len(line) <= WIDTH:
        return [line]
    opening, closing = comprehension.brackets[0], comprehension.brackets[1]
    body = [f"{comprehension.element} {comprehension.clause}"]
    if indent + 4 + len(body[0]) > WIDTH:
        body = [comprehension.element, comprehension.clause]
    return [head + opening, *indented(body), closing + tail]


def assigned(head: str, expression: str, indent: int, tail: str = "") -> list[str]:
    """Return an expression after `head`: a name, a call, or ``None if x is None else y``.

    When the line is too long, the bracket of a call opens; anything else is
    put into parentheses.
    """
    if indent + len(head) + len(expression) + len(tail) <= WIDTH:
        return [f"{head}{expression}{tail}"]
    conditional = expression.startswith("None if ")
    opening = expression.find("(")
    body = expression[opening + 1 : -1]
    if opening > 0 and expression.endswith(")") and body and not conditional:
        return [f"{head}{expression[: opening + 1]}", f"    {body}", f"){tail}"]
    body_lines = [expression]
    if conditional and indent + 4 + len(expression) > WIDTH:
        before, _, after = expression.partition(" else ")
        body_lines = ["None", before.removeprefix("None "), f"else {after}"]
    return [f"{head}(", *indented(body_lines), f"){tail}"]


def call(head: str, arguments: Sequence[str], tail: str, indent: int) -> list[str]:
    """Return a bracketed list: on one line if it fits, else one item a line.

    Args:
        head: Text up to and with the opening bracket.
        arguments: The items; an item may hold line breaks.
        tail: Text from the closing bracket on.
        indent: Columns that stand in front of every line.
    """
    line = f"{head}{', '.join(arguments)}{tail}"
    if "\n" not in line and indent + len(line) <= WIDTH:
        return [line]
    items = [f"{argument}," for argument in arguments]
    return [head, *indented(items), tail]


def bracketed(head: str, body: str, tail: str, indent: int) -> list[str]:
    """Return a statement whose brackets open only when it is too long."""
    line = f"{head}{body}{tail}"
    if indent + len(line) <= WIDTH:
        return [line]
    return [head, f"    {body}", tail]


def indented(items: Iterable[str], columns: int = 4) -> list[str]:
    """Return the lines of all items, moved to the right."""
    pad = " " * columns
    return [
        f"{pad}{line}" if line else "" for item in items for line in item.split("\n")
    ]

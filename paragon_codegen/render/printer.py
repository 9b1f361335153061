"""Statements laid out as black would lay them out."""

from __future__ import annotations

import re
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
    put into parentheses, if that helps.
    """
    if indent + len(head) + len(expression) + len(tail) <= WIDTH:
        return [f"{head}{expression}{tail}"]
    conditional = expression.startswith("None if ")
    opening = expression.find("(")
    body = expression[opening + 1 : -1]
    if opening > 0 and expression.endswith(")") and body and not conditional:
        if indent + len(head) + opening + 1 <= WIDTH:
            return [f"{head}{expression[: opening + 1]}", f"    {body}", f"){tail}"]
        inner = bracketed(expression[: opening + 1], body, ")", indent + 4)
        return [f"{head}(", *indented(inner), f"){tail}"]
    body_lines = [expression]
    if indent + 4 + len(expression) > WIDTH:
        if not conditional:
            return [f"{head}{expression}{tail}"]
        before, _, after = expression.partition(" else ")
        body_lines = ["None", before.removeprefix("None "), f"else {after}"]
    return [f"{head}(", *indented(body_lines), f"){tail}"]


def annotated(
    name: str, annotation: str, default: str, indent: int, tail: str = ""
) -> list[str]:
    """Return an attribute or a parameter with its annotation.

    Args:
        name: Its name.
        annotation: Its type, a union or a single type.
        default: What follows the type, such as ``" = UNSET"``, or nothing.
        indent: Columns that stand in front of every line.
        tail: ``","`` for a parameter, which is part of a longer list.
    """
    line = f"{name}: {annotation}{default}{tail}"
    if indent + len(line) <= WIDTH:
        return [line]
    union = split(annotation)
    opening = annotation.find("[")
    if len(union) == 1 and opening > 0 and annotation.endswith("]"):
        body = annotation[opening + 1 : -1]
        head = f"{name}: {annotation[: opening + 1]}"
        return [head, f"    {body}", f"]{default}{tail}"]
    if len(union) == 1 and (tail or indent + 4 + len(annotation) > WIDTH):
        return [line]
    body_lines = [annotation]
    if indent + 4 + len(annotation) > WIDTH:
        body_lines = [union[0], *(f"| {each}" for each in union[1:])]
    return [f"{name}: (", *indented(body_lines), f"){default}{tail}"]


def declared(head: str, wrapper: str, name: str, tail: str, indent: int) -> list[str]:
    """Return ``head: wrapper[name]tail``; the brackets open when it is too long."""
    line = f"{head}: {wrapper}[{name}]{tail}"
    if indent + len(line) <= WIDTH:
        return [line]
    return [f"{head}: {wrapper}[", f"    {name}", f"]{tail}"]


def constructed(
    name: str, wrapper: str, inner: str, maker: str, arguments: Sequence[str]
) -> list[str]:
    """Return ``name: wrapper[inner] = maker(arguments)`` at the top of a module."""
    head = f"{name}: {wrapper}[{inner}] = "
    if len(head) + len(maker) < WIDTH:
        return call(f"{head}{maker}(", arguments, ")", 0)
    if len(head) < WIDTH:
        lines = call(f"{maker}(", arguments, ")", 4)
        return [f"{head}(", *indented(lines), ")"]
    opened = declared(name, wrapper, inner, f" = {maker}(", 0)
    return call("\n".join(opened), arguments, ")", 0)


def test(condition: str, operator: str, other: str, indent: int) -> list[str]:
    """Return the head of an ``if``; a long one is put into parentheses."""
    line = f"if {condition} {operator} {other}:"
    if indent + len(line) <= WIDTH:
        return [line]
    if indent + 4 + len(line) - len("if :") <= WIDTH:
        return ["if (", f"    {condition} {operator} {other}", "):"]
    return ["if (", f"    {condition}", f"    {operator} {other}", "):"]


def if_any(tests: Sequence[str], joint: str, indent: int) -> list[str]:
    """Return the head of an ``if`` over tests joined by ``or`` or ``and``."""
    line = f"if {f' {joint} '.join(tests)}:"
    if indent + len(line) <= WIDTH:
        return [line]
    return ["if (", *indented([tests[0], *(f"{joint} {t}" for t in tests[1:])]), "):"]


_PIECE = re.compile(
    r'"(?:[^"\\]|\\.)*+"?+|\'(?:[^\'\\]|\\.)*+\'?+| \| |[][]|[^][|"\' ]+|.'
)
"""A string, a bar between alternatives, a bracket, or anything else."""


def split(annotation: str) -> list[str]:
    """Split a union at the bars that neither bracket nor string encloses."""
    parts = [""]
    depth = 0
    for piece in _PIECE.findall(annotation):
        depth += (piece == "[") - (piece == "]")
        if piece == " | " and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def call(head: str, arguments: Sequence[str], tail: str, indent: int) -> list[str]:
    """Return a bracketed list: on one line if it fits, else one item a line.

    Args:
        head: Text up to and with the opening bracket.
        arguments: The items; an item may hold line breaks.
        tail: Text from the closing bracket on.
        indent: Columns that stand in front of every line.
    """
    line = f"{head}{', '.join(arguments)}{tail}"
    # Empty brackets never open.
    if "\n" not in line and (not arguments or indent + len(line) <= WIDTH):
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

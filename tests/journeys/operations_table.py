"""The table of operations in README.md as `make docs` writes it from the spec."""

from __future__ import annotations

import re
from itertools import groupby

from paragon_codegen.naming import snake_name
from tests.requests.pagers import PAGERS
from tests.spec.document import Operation, operations

PROJECT = "/projects/{projectId}"


def method_name(operation: Operation) -> str:
    """Return the name of an operation's method in Python."""
    return snake_name(operation.id)


def written(text: str) -> str:
    """Return the page with the table as it must be now."""
    head = "| path | methods |\n|---|---|\n"
    table = "".join(f"{row}\n" for row in rows())
    return re.sub(rf"(?<={re.escape(head)})(\|.*\n)+", lambda _: table, text)


def rows() -> list[str]:
    """Return a row for each path; a star marks what the vendor does not document."""
    grouped = groupby(operations(), key=lambda operation: operation.path)
    return [_row(path, list(found)) for path, found in grouped]


def _row(path: str, found: list[Operation]) -> str:
    shown = path.removeprefix(PROJECT).replace(f"/v2{PROJECT}", "/v2 … ")
    return f"| `{shown}` | {', '.join(map(_cell, found))} |"


def _cell(operation: Operation) -> str:
    star = " \\*" if operation.place.value.get("x-undocumented") else ""
    shown = f"{operation.method.upper()} `{method_name(operation)}`{star}"
    pagers = (each.name for each in PAGERS if each.operation == operation)
    return ", ".join((shown, *(f"`{name}`" for name in pagers)))

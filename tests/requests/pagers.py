"""The methods that iterate, as the spec says: each with the operation that gives a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paragon_codegen.naming import snake_name
from tests.spec.document import Operation, operations


@dataclass(frozen=True)
class PagerRow:
    """A method that iterates.

    Attributes:
        name: Its name.
        operation: The operation that gives one page.
        keys: What `x-pagination` says.
    """

    name: str
    operation: Operation
    keys: dict[str, Any]


def _name(operation: Operation, keys: dict[str, Any]) -> str:
    plain = snake_name(operation.id).removeprefix("list_").removeprefix("get_")
    return str(keys.get("name", f"iter_{plain}"))


PAGERS = tuple(
    PagerRow(_name(each, keys), each, keys)
    for each in operations()
    if (keys := each.place.value.get("x-pagination"))
)

"""HTTP methods: which keys of a path item hold operations."""

from __future__ import annotations

from collections.abc import Iterator

from paragon_codegen.nodes import Node

__all__ = ["FURTHER", "METHODS", "operations_of"]

METHODS = (
    *("get", "put", "post", "delete", "options", "head", "patch", "trace"),
    "query",
)
"""The fixed fields; `query` comes with OpenAPI 3.2."""

FURTHER = "additionalOperations"
"""The field for all other methods, with OpenAPI 3.2: by name, as it is sent."""


def operations_of(item: Node) -> Iterator[tuple[str, Node]]:
    """Yield the operations of a path item, each with its method as it is sent."""
    for field in METHODS:
        operation = item.get(field)
        if operation is not None and operation.is_mapping:
            yield field.upper(), operation
    further = item.get(FURTHER)
    for method, operation in further.items() if further is not None else ():
        if operation.is_mapping:
            yield method, operation

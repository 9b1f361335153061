"""One schema for what several places say of the same values."""

from __future__ import annotations

from paragon_codegen.loader import Node
from paragon_codegen.nodes import Elsewhere

__all__ = ["either"]


def either(nodes: list[Node]) -> Node:
    """Return a schema that allows what any of several allows.

    Args:
        nodes: At least one. Of several the place of the new schema is made of theirs:
            it stands in no document, and is the same one each time.
    """
    first, *others = nodes
    if not others:
        return first
    pointer = tuple(step for each in nodes for step in each.pointer)
    either = {"anyOf": [Elsewhere(each) for each in nodes]}
    return Node(either, first.file, pointer, writing=first.writing)

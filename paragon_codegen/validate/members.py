"""The members that a schema gives a name, wherever it gives it."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.nodes import Identity

__all__ = ["Members", "members"]

_LISTS = ("allOf", "oneOf", "anyOf")


@dataclass(frozen=True, slots=True)
class Members:
    """What a schema says of its members.

    Attributes:
        named: those with a name, and the schema of each.
        free: whether it speaks of others, too.
    """

    named: dict[str, Node]
    free: bool


def members(schema: Node, document: Document) -> Members:
    """The members of a schema, behind references and in all alternatives."""
    named: dict[str, Node] = {}
    free = False
    left, seen = [schema], set[Identity]()
    while left:
        node = left.pop()
        if not node.is_mapping or node.identity in seen:
            continue
        seen.add(node.identity)
        properties = node.get("properties")
        for name, member in properties.items() if properties is not None else ():
            named.setdefault(name, member)
        others = node.value.get("additionalProperties", False)
        free = free or others is not False or "patternProperties" in node
        for key in _LISTS:
            listed = node.get(key)
            left += listed.elements() if listed is not None else ()
        if node.ref is not None:
            try:
                left.append(document.target(node))
            except BadReference:
                free = True  # reported where it stands
    return Members(named, free)

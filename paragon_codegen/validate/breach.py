"""What the rules of a house have in common: how a breach of one is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from paragon_codegen.diagnostics import Location
from paragon_codegen.loader import BadReference, Document, Node


@dataclass(frozen=True, slots=True)
class Breach:
    """A place that does not keep a rule.

    Attributes:
        place: where it is, or the place whose value it is in.
        message: what is wrong.
        hint: what to write.
    """

    place: Location | Node
    message: str
    hint: str


def resolved(document: Document, node: Node) -> Node | None:
    """What a place leads to; None where that is nothing, which is told elsewhere."""
    try:
        return document.resolve(node)
    except BadReference:
        return None


def members(document: Document, owner: Node, key: str) -> Iterator[tuple[str, Node]]:
    """The members of a mapping that may be absent, references followed."""
    mapping = owner.get(key)
    if mapping is None or not mapping.is_mapping:
        return
    for name, node in mapping.items():
        target = resolved(document, node)
        if target is not None and target.is_mapping:
            yield name, target


def elements(owner: Node, key: str) -> Iterator[Node]:
    """The elements of a list that may be absent."""
    listed = owner.get(key)
    if listed is not None and listed.is_sequence:
        yield from listed.elements()


def text(node: Node, key: str) -> str:
    """A text of a mapping, stripped; empty where there is none."""
    value = node.value.get(key) if node.is_mapping else None
    return value.strip() if isinstance(value, str) else ""

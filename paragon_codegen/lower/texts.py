"""Text members of a node."""

from __future__ import annotations

from paragon_codegen.loader import Node

__all__ = ["link_at", "own_text"]


def own_text(node: Node, key: str = "description") -> str:
    """Return a text member of `node`, empty when there is none."""
    text = node.value.get(key) if node.is_mapping else None
    return text if isinstance(text, str) else ""


def link_at(node: Node) -> str:
    """Return the address of the documentation of `node`, empty when there is none."""
    docs = node.get("externalDocs")
    return own_text(docs, "url") if docs is not None else ""

"""What a document says about its schemas in words."""

from __future__ import annotations

import json

from paragon_codegen.loader import Node

from .parts import Shape
from .texts import link_at

__all__ = ["default_of", "doc_of", "link_of"]


def default_of(node: Node) -> str:
    """Return the default that a schema has, as JSON text."""
    return json.dumps(node.value["default"], ensure_ascii=True)


def doc_of(shape: Shape) -> str:
    """Return the description that stands outermost."""
    for part in reversed(shape.parts):
        text = part.node.value.get("description") or part.node.value.get("title")
        if isinstance(text, str):
            return text
    return ""


def link_of(shape: Shape) -> str:
    """Return the page that the schema comes from."""
    for part in reversed(shape.parts):
        if url := link_at(part.node):
            return url
    return ""

"""Mappings of discriminators: what a value in one says, as a reference."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import quote

from paragon_codegen.loader import Document, Node
from paragon_codegen.references import AbsentReference, as_pointer, find

__all__ = ["linked"]


def linked(document: Document, value: Node) -> Node:
    """What a value of a mapping says, as a node with a `$ref`.

    It names a component, whatever letters the name is made of, or is a reference.
    """
    text, file = str(value.value), value.file
    pointer = ("components", "schemas", text)
    with suppress(AbsentReference):
        find(document.root.value, pointer, suggest=False)
        text, file = f"#{quote(as_pointer(pointer))}", document.root.file
    return Node({"$ref": text}, file, value.pointer, writing=value.writing)

"""What may not be there: a parameter or a body whose schema allows no value."""

from __future__ import annotations

from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import BadReference, Document, Node

from .keywords import forbids_all

__all__ = ["is_void", "leave_out"]


def is_void(schema: Node | None, document: Document) -> bool:
    """Tell whether a schema says outright, or behind references, that it allows no value.

    Raises:
        BadReference: A reference of the schema leads nowhere.
    """
    if schema is None:
        return False
    end = document.resolve(schema)
    return end.value is False or (end.is_mapping and forbids_all(end.value))


def leave_out(
    node: Node, what: str, diagnostics: Diagnostics, *, required: bool = False
) -> None:
    """Say that something is left out, because no value is allowed for it.

    Args:
        node: Where it stands.
        what: What it is, in words.
        diagnostics: Gets the warning, or the mistake.
        required: Whether nothing can be made of the document without it.

    Raises:
        BadReference: It is required; this has been reported.
    """
    message = f"no value is allowed for {what}"
    if required:
        diagnostics.error(node, f"{message}, which is required", "say what it may be")
        raise BadReference("false")
    diagnostics.warning(node, message, "it is left out")

"""Types under a name of the document: null is written where the name is used."""

from __future__ import annotations

from dataclasses import replace

from paragon_codegen import ir

from .docs import doc_of, link_of
from .parts import Shape

__all__ = ["alias", "with_null"]


def with_null(known: ir.Type, shape: Shape) -> ir.Type:
    """Return a type with or without null, as the shape says; nameless types are so."""
    named = isinstance(known, ir.Named)
    return replace(known, nullable=shape.nullable) if named else known


def alias(name: str, module: str, found: ir.Type, shape: Shape) -> ir.Alias:
    """Return a name for a type."""
    bare = replace(found, nullable=False)
    return ir.Alias(name, module, bare, doc_of(shape), link_of(shape))

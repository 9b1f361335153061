"""What the builders of bodies need from whoever reads schemas."""

from __future__ import annotations

from typing import Protocol

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Document, Node

from .directions import Directions
from .names import Hint, Names
from .parts import Parts, Shape
from .shapes import Shapes

__all__ = ["Reader"]


class Reader(Protocol):
    """Reads schemas: types for places, names for what needs a class.

    Attributes:
        document: The document that they stand in.
        diagnostics: Gets what is wrong with them.
        shapes: Says what a schema is.
        names: Says which schemas have a name of their own.
        directions: Says what a request has in another form than an answer.
        declarations: Everything declared so far, by name.
    """

    document: Document
    diagnostics: Diagnostics
    shapes: Shapes
    names: Names
    directions: Directions
    declarations: dict[str, ir.Declaration]

    def type_at(self, node: Node, hint: Hint) -> ir.Type:
        """Return the type of one schema."""
        ...

    def type_of(self, parts: Parts, hint: Hint) -> ir.Type:
        """Return the type of a conjunction of schemas."""
        ...

    def claim(self, hint: Hint, shape: Shape, name: str | None = None) -> str:
        """Return the name of a new declaration."""
        ...

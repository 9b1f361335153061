"""What a schema is when seen from outside: its kind, its parts still unread.

A place that needs a type is described by a conjunction of parts: one schema,
or several that `allOf` or the siblings of a `$ref` put together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from paragon_codegen import ir
from paragon_codegen.loader import Node
from paragon_codegen.nodes import Identity

__all__ = ["Kind", "Part", "Parts", "Shape"]

Kind = Literal[
    "any",
    "never",
    "null",
    "scalar",
    "literal",
    "enum",
    "list",
    "map",
    "object",
    "union",
]


@dataclass(frozen=True, slots=True)
class Part:
    """One schema of a conjunction.

    Attributes:
        node: The schema as written.
        expanded: `$ref` and `allOf` have been dealt with.
        plain: `oneOf` and `anyOf` have been dealt with as well.
        only: When not empty, the one JSON type that is looked at.
    """

    node: Node
    expanded: bool = False
    plain: bool = False
    only: str = ""

    @property
    def place(self) -> Identity:
        """Where the schema stands."""
        return self.node.identity


Parts = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """The kind of a schema, and what is needed to go on from there.

    Attributes:
        parts: The schemas that hold together, references followed.
        scalars: The kinds of a scalar.
        format: What a text becomes that has a format.
        values: The values of a literal or an enum, without null.
        variants: The alternatives of a union, without null; of an enum that is written
            as alternatives, what is said of its values.
        only: The one alternative that is left when null is taken away.
        base: What all alternatives inherit, where they are the heirs of one schema.
    """

    kind: Kind
    nullable: bool
    parts: Parts
    scalars: tuple[ir.Scalar, ...] = ()
    format: ir.Format | None = None
    values: tuple[Any, ...] = ()
    variants: tuple[Parts, ...] = ()
    only: Parts = ()
    base: Parts = ()

"""Enums that are written as alternatives: values with a title and a description each.

OpenAPI 3.1 calls ``oneOf`` of ``const`` an annotated enumeration; generators write one
``enum`` for each value that has a description. Both say what one ``enum`` would say.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from paragon_codegen import ir
from paragon_codegen.loader import Node

from .keywords import alike, enumerated
from .parts import Parts, Shape

__all__ = ["Alternative", "enum_of"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the schemas that a union lists.

    Attributes:
        node: The schema as written.
        own: What it says by itself, references followed.
        shape: What it is, with all that stands beside the union.
    """

    node: Node
    own: Parts
    shape: Shape

    @property
    def lists(self) -> bool:
        """Whether it lists its values."""
        return bool(self.shape.values)

    @property
    def said(self) -> tuple[Parts, ...]:
        """What is said of its values: alternatives may be such an enum themselves."""
        return self.shape.variants or (self.own,)

    @property
    def is_another(self) -> bool:
        """Whether it is an enum that is described elsewhere, as a class of its own."""
        elsewhere = self.node.ref is not None or "allOf" in self.node
        return elsewhere and self.shape.kind == "enum"


def enum_of(found: list[Alternative], flat: Parts, nullable: bool) -> Shape | None:
    """Return the enum that alternatives amount to, None where they are no enum.

    Any text may stand beside texts, and any integer beside integers: that says what
    holds for each enum, that more values may come.

    Args:
        found: The alternatives without null.
        flat: The schemas around them.
        nullable: Whether null was among them.
    """
    listing = [each for each in found if each.lists]
    others = [each.shape for each in found if not each.lists]
    if not listing:
        return None
    known = tuple(value for each in listing for value in each.shape.values)
    if len(listing) == 1:
        only = listing[0].shape
        opened = only.kind == "enum" and others and _are_any(others, known)
        return replace(only, nullable=nullable, parts=flat) if opened else None
    if any(each.is_another for each in listing):
        return None
    if not alike(known):
        constants = all(each.shape.kind == "literal" for each in found)
        return enumerated(flat, known, nullable) if constants else None
    if any(each.format for each in others) or not _are_any(others, known):
        return None
    said = tuple(parts for each in listing for parts in each.said)
    return replace(enumerated(flat, known, nullable), variants=said)


def _are_any(others: list[Shape], known: tuple[object, ...]) -> bool:
    """Tell whether shapes are those of any text beside texts, or of any integer."""
    base: ir.Scalar = "str" if isinstance(known[0], str) else "int"
    return all(each.kind == "scalar" and each.scalars == (base,) for each in others)

"""Arrays: lists, and tuples whose items have a type each."""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.data import is_integer
from paragon_codegen.loader import Node

from .either import either
from .names import Hint
from .parts import Part, Parts, Shape
from .reader import Reader

__all__ = ["ArrayBuilder"]


class ArrayBuilder:
    """Builds the arrays of one document."""

    def __init__(self, schemas: Reader) -> None:
        """Use `schemas` for the types of the items."""
        self._schemas = schemas

    def build(self, shape: Shape, hint: Hint) -> ir.Type:
        """Return the type of an array."""
        prefixes = [
            each for part in shape.parts if (each := part.node.get("prefixItems"))
        ]
        if len(prefixes) > 1:
            return ir.ListType(ir.AnyType(), shape.nullable)
        if not prefixes:
            return ir.ListType(self._item(shape.parts, hint), shape.nullable)
        first = list(prefixes[0].elements())
        if _has_exactly(len(first), shape.parts):
            items = [
                self._schemas.type_at(node, hint / f"item {number}")
                for number, node in enumerate(first, 1)
            ]
            return ir.TupleType(tuple(items), shape.nullable)
        return ir.ListType(self._any_of(first, shape.parts, hint), shape.nullable)

    def _item(self, parts: Parts, hint: Hint) -> ir.Type:
        """Return the type of the items of a list."""
        found = _items(parts)
        if not found:
            return ir.AnyType()
        none = next((each for each in found if each.value is False), found[0])
        return self._schemas.type_at(none, hint / "item")

    def _any_of(self, first: list[Node], parts: Parts, hint: Hint) -> ir.Type:
        """Return the type of all items of an array that may be shorter or longer."""
        rest = _items(parts)
        if not rest:
            return ir.AnyType()
        variants = [*first, *(each for each in rest if each.value is not False)]
        return self._schemas.type_of((Part(either(variants)),), hint / "item")


def _items(parts: Parts) -> list[Node]:
    """Return what is said of all items, or of those behind the first."""
    for key in ("items", "unevaluatedItems"):
        found = [each for part in parts if (each := part.node.get(key))]
        if found:
            return found
    return []


def _has_exactly(count: int, parts: Parts) -> bool:
    """Tell whether an array has so many items, no more and no less."""
    least = [part.node.value.get("minItems") for part in parts]
    most = [part.node.value.get("maxItems") for part in parts]
    enough = any(is_integer(each) and each >= count for each in least)
    closed = any(each.value is False for each in _items(parts))
    return enough and (
        closed or any(is_integer(each) and each <= count for each in most)
    )

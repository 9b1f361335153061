"""Members whose names are data: those of maps, and those that a model does not name."""

from __future__ import annotations

from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.loader import BadReference, Node

from .either import either
from .names import Hint
from .parts import Part, Parts, Shape
from .reader import Reader
from .untold import as_texts

__all__ = ["MapBuilder"]

_ANY_NAME = frozenset({".*", ".+"})
_ANYWHERE = _ANY_NAME | {"", "."}
"""What any name has somewhere in it."""


class MapBuilder:
    """Builds the maps of one document."""

    def __init__(self, schemas: Reader) -> None:
        """Use `schemas` for the types of names and members."""
        self._schemas = schemas

    def build(self, shape: Shape, hint: Hint) -> ir.MapType:
        """Return the type of an object that names no member."""
        value = self._members(shape.parts, hint, closed=_is_closed(shape.parts))
        return ir.MapType(value, shape.nullable, self._key(shape.parts, hint))

    def additional(self, shape: Shape, hint: Hint) -> ir.Type:
        """Return the type of the members that have no name in the document.

        Where none are allowed a later version may send some all the same.
        """
        return self._members(shape.parts, hint, closed=False)

    def _members(self, parts: Parts, hint: Hint, *, closed: bool) -> ir.Type:
        """Return the type of members.

        Args:
            parts: The schemas that hold together.
            hint: What to call the type if it needs a name.
            closed: Whether every name fits one of the patterns.
        """
        patterns = _patterns(parts)
        others = [each for each in _others(parts) if each.is_mapping and each.value]
        found = [*patterns.values(), *others[:1]]
        if not found:
            return ir.AnyType()
        type_ = self._schemas.type_of((Part(either(found)),), hint / "value")
        if isinstance(type_, ir.NeverType):
            return ir.AnyType()
        whole = closed or others or any(map(_fits_any_name, patterns))
        if whole or isinstance(type_, ir.AnyType):
            return type_
        return ir.LikelyType(replace(as_texts(type_), nullable=False))

    def _key(self, parts: Parts, hint: Hint) -> ir.Named | None:
        """Return the enum of the names, where the document lists them."""
        for names in (part.node.get("propertyNames") for part in parts):
            if names is None:
                continue
            try:
                shape = self._schemas.shapes.of((Part(names),))
            except BadReference:
                continue
            if shape.kind == "enum" and isinstance(shape.values[0], str):
                found = self._schemas.type_at(names, hint / "key")
                if isinstance(found, ir.Named):
                    return replace(found, nullable=False)
        return None


def _patterns(parts: Parts) -> dict[str, Node]:
    """Return what is said of members whose names fit a pattern, if they may be there."""
    written = [part.node.get("patternProperties") for part in parts]
    found = [pair for node in written if node for pair in node.items()]
    return {name: each for name, each in found if each.value is not False}


def _others(parts: Parts) -> list[Node]:
    """Return what is said of all other members."""
    for key in ("additionalProperties", "unevaluatedProperties"):
        found = [each for part in parts if (each := part.node.get(key))]
        if any(each.value is not True for each in found):
            return found
    return []


def _is_closed(parts: Parts) -> bool:
    """Tell whether no other members are allowed."""
    return any(each.value is False for each in _others(parts))


def _fits_any_name(pattern: str) -> bool:
    """Tell whether every name fits a pattern, as far as one sees at once."""
    whole = pattern.startswith("^") and pattern.endswith("$")
    bare = pattern.removeprefix("^").removesuffix("$").strip("()")
    return bare in (_ANY_NAME if whole else _ANYWHERE)

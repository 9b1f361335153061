"""Models: objects with known members."""

from __future__ import annotations

import json
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.naming import Scope, snake_name, told_apart
from paragon_codegen.reserved import MEMBERS

from .bounds import bounds_of
from .docs import default_of, doc_of, link_of
from .names import Hint
from .parts import Part, Parts, Shape
from .reader import Reader
from .texts import own_text

__all__ = ["ModelBuilder"]


class ModelBuilder:
    """Builds the models of one document."""

    def __init__(self, schemas: Reader) -> None:
        """Use `schemas` for the types of the members."""
        self._schemas = schemas

    def build(self, shape: Shape, hint: Hint) -> ir.Model:
        """Return the model of an object."""
        return ir.Model(
            name=hint.text,
            module=hint.module,
            fields=self.fields(shape.parts, hint, Scope(MEMBERS)),
            additional=self.additional(shape, hint),
            doc=doc_of(shape),
            link=link_of(shape),
            yields=self._yields(shape, hint),
            deprecated=any(part.node.value.get("deprecated") for part in shape.parts),
        )

    def fields(self, parts: Parts, hint: Hint, scope: Scope) -> tuple[ir.Field, ...]:
        """Return the members of an object.

        Args:
            parts: The schemas that hold together.
            hint: What to call types of members that need a name.
            scope: Names that are taken.
        """
        properties, required = _members(parts)
        tag = self._schemas.shapes.heirs.tag(parts)
        directions = self._schemas.directions
        words = told_apart(properties)
        found: list[ir.Field] = []
        for name, listed in properties.items():
            each = self._narrowed(listed)
            if not any(directions.is_void(part.node) for part in each):
                lacks = any(directions.may_lack(part.node) for part in each)
                must = name in required and not lacks
                free = scope.claim(snake_name(words[name]))
                field = self._field(name, free, each, must, hint)
                found += [field] if field is not None else []
        return tuple(
            (
                replace(each, preset=tag[1])
                if tag is not None and each.wire == tag[0] and _is_text(each.type)
                else each
            )
            for each in found
        )

    def _narrowed(self, parts: list[Part]) -> Parts:
        """Drop repetitions: the same schema reached on two ways says nothing new."""
        if len(parts) == 1:
            return tuple(parts)
        seen: dict[object, Part] = {}
        for part in parts:
            text = json.dumps(part.node.value, sort_keys=True, default=str)
            scope: object = None
            # Equal words refer to other things elsewhere.
            if '"#/$defs/' in text:
                scope = part.place
            elif '"$ref"' in text:
                scope = self._schemas.document.resource(part.node)
            seen.setdefault((text, scope), part)
        return tuple(seen.values())

    def _field(
        self, wire: str, name: str, parts: Parts, required: bool, hint: Hint
    ) -> ir.Field | None:
        """Return one member; None for one that may not be there."""
        type_ = self._type(parts, hint.member(wire))
        if isinstance(type_, ir.NeverType) and not required:
            return None
        constant = None
        if isinstance(type_, ir.LiteralType) and len(type_.values) == 1:
            constant = None if type_.nullable else type_.values[0]
        own = [part.node for part in parts if part.node.is_mapping]
        return ir.Field(
            name=name,
            wire=wire,
            type=type_,
            required=required,
            constant=constant,
            doc=next((text for node in own if (text := own_text(node))), ""),
            bounds=bounds_of(own, self._schemas.document),
            absent=next((default_of(node) for node in own if "default" in node), ""),
            deprecated=any(node.value.get("deprecated") is True for node in own),
        )

    def _type(self, parts: Parts, hint: Hint) -> ir.Type:
        """Return the type of a member; any JSON value when it is unreadable."""
        if len(parts) == 1:
            return self._schemas.type_at(parts[0].node, hint)
        try:
            return self._schemas.type_of(parts, hint)
        except BadReference:
            return ir.AnyType()

    def additional(self, shape: Shape, hint: Hint) -> ir.Type:
        """Return the type of the members that have no name in the document.

        Any value, where names that fit a pattern have another type than the others, and
        where none are allowed: a later version may send some.
        """
        others = [part.node.get("additionalProperties") for part in shape.parts]
        found = _by_pattern(shape.parts)
        if found and not any(each and each.value is False for each in others):
            return ir.AnyType()
        found = found or [each for each in others if each and each.is_mapping][:1]
        if len(found) != 1:
            return ir.AnyType()
        type_ = self._schemas.type_at(found[0], hint / "value")
        return ir.AnyType() if isinstance(type_, ir.NeverType) else type_

    def _yields(self, shape: Shape, hint: Hint) -> ir.Type | None:
        """Return the type of the answer to an input, if the document says it."""
        for part in reversed(shape.parts):
            schema = part.node.get("x-yields")
            if schema is not None:
                return self._schemas.type_at(schema, hint / "value")
        return None


def _by_pattern(parts: Parts) -> list[Node]:
    """Return what is said of members whose names fit a pattern, if they may be there."""
    written = [part.node.get("patternProperties") for part in parts]
    found = [each for node in written if node for _, each in node.items()]
    return [each for each in found if each.value is not False]


def _is_text(type_: ir.Type) -> bool:
    """Tell whether any text will do for a member."""
    if isinstance(type_, ir.Named):
        return type_.kind == "enum"
    return isinstance(type_, ir.ScalarType) and "str" in type_.kinds


def _members(parts: Parts) -> tuple[dict[str, list[Part]], set[str]]:
    """Return the properties, each with all that is said of it, and who is required."""
    properties: dict[str, list[Part]] = {}
    required: dict[str, Node] = {}
    for part in parts:
        names = part.node.get("required")
        if names is not None:
            required |= {str(each.value): each for each in names.elements()}
        declared = part.node.get("properties")
        for name, node in declared.items() if declared is not None else ():
            properties.setdefault(name, []).append(Part(node))
    for name in sorted(required.keys() - properties.keys()):
        place = required[name]
        properties[name] = [Part(Node(True, place.file, place.pointer))]
    return properties, set(required)

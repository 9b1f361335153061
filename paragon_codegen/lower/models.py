"""Models: objects with known members."""

from __future__ import annotations

import json
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.naming import Scope, snake_name, told_apart
from paragon_codegen.reserved import MEMBERS

from .bounds import bounds_of
from .conditions import conditional_members, dependencies
from .docs import default_of, doc_of, link_of
from .either import either
from .keywords import listed_values
from .maps import MapBuilder
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
        self._maps = MapBuilder(schemas)

    def build(self, shape: Shape, hint: Hint) -> ir.Model:
        """Return the model of an object."""
        fields = self.fields(shape.parts, hint, Scope(MEMBERS))
        return ir.Model(
            name=hint.text,
            module=hint.module,
            fields=fields,
            additional=self._maps.additional(shape, hint),
            doc=doc_of(shape),
            link=link_of(shape),
            needs=self._needs(shape.parts, fields),
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
        properties, required = _members(parts, self._conditional(parts))
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
                here = self._home(each, parts, hint).member(name)
                field = self._field(name, free, each, must, here)
                found += [field] if field is not None else []
        return tuple(
            (
                replace(each, preset=tag[1])
                if tag is not None and each.wire == tag[0] and _is_text(each.type)
                else each
            )
            for each in found
        )

    def _home(self, member: Parts, owner: Parts, hint: Hint) -> Hint:
        """Return what a member is a part of: the component that it is inherited from.

        Args:
            member: What is said of it.
            owner: The schemas that have it; the heir is the last of them.
            hint: What to call it otherwise.
        """
        names = self._schemas.names
        first, *others = member
        if others or len(owner) == 1:
            return hint
        node = first.node
        base = names.around(node)
        inherited = base and base != names.around(owner[-1].node)
        return Hint(base, names.module(node), base) if inherited else hint

    def _conditional(self, parts: Parts) -> dict[str, list[Part]]:
        """Return the members that are named on a condition."""
        schemas = self._schemas
        steps = schemas.shapes.steps
        found = conditional_members(parts, schemas.document, steps)
        return {name: [Part(either(nodes))] for name, nodes in found.items()}

    def _needs(
        self, parts: Parts, fields: tuple[ir.Field, ...]
    ) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return which attributes must be there where another one is."""
        names = {each.wire: each.name for each in fields}
        return tuple(
            (names.get(wire, wire), tuple(names.get(each, each) for each in others))
            for wire, others in dependencies(parts, self._schemas.document).items()
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
        type_ = self._type(parts, hint)
        if isinstance(type_, ir.NeverType) and not required:
            return None
        constant = None
        preset = self._only_value(parts) if required and _is_enum(type_) else None
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
            preset=preset,
        )

    def _only_value(self, parts: Parts) -> str | int | None:
        """Return the value of an enum that lists one."""
        values = listed_values(self._schemas.shapes.of(parts).parts) or ()
        return values[0] if len(values) == 1 else None

    def _type(self, parts: Parts, hint: Hint) -> ir.Type:
        """Return the type of a member; any JSON value when it is unreadable."""
        if len(parts) == 1:
            return self._schemas.type_at(parts[0].node, hint)
        try:
            return self._schemas.type_of(parts, hint)
        except BadReference:
            return ir.AnyType()

    def _yields(self, shape: Shape, hint: Hint) -> ir.Type | None:
        """Return the type of the answer to an input, if the document says it."""
        for part in reversed(shape.parts):
            schema = part.node.get("x-yields")
            if schema is not None:
                return self._schemas.type_at(schema, hint / "value")
        return None


def _is_enum(type_: ir.Type) -> bool:
    """Tell whether a member is an enum, and never null."""
    return isinstance(type_, ir.Named) and type_.kind == "enum" and not type_.nullable


def _is_text(type_: ir.Type) -> bool:
    """Tell whether any text will do for a member."""
    if isinstance(type_, ir.Named):
        return type_.kind == "enum"
    return isinstance(type_, ir.ScalarType) and "str" in type_.kinds


def _members(
    parts: Parts, conditional: dict[str, list[Part]]
) -> tuple[dict[str, list[Part]], set[str]]:
    """Return the properties, each with all that is said of it, and who is required.

    Args:
        parts: The schemas that hold together.
        conditional: Members that may be named by nothing but a condition.
    """
    properties: dict[str, list[Part]] = {}
    required: dict[str, Node] = {}
    for part in parts:
        names = part.node.get("required")
        if names is not None:
            required |= {str(each.value): each for each in names.elements()}
        declared = part.node.get("properties")
        for name, node in declared.items() if declared is not None else ():
            properties.setdefault(name, []).append(Part(node))
    for name, found in conditional.items():
        properties.setdefault(name, found)
    for name in sorted(required.keys() - properties.keys()):
        place = required[name]
        properties[name] = [Part(Node(True, place.file, place.pointer))]
    return properties, set(required)

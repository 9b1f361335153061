"""Unions: alternatives, and the member that tells them apart."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.json_reader import read_json
from paragon_codegen.loader import BadReference, Limits, Node
from paragon_codegen.mappings import linked
from paragon_codegen.naming import Scope, snake_name
from paragon_codegen.positions import Unreadable
from paragon_codegen.reserved import MEMBERS

from .docs import doc_of, link_of
from .mapped_values import is_contradicted
from .models import ModelBuilder
from .names import Hint
from .parts import Part, Parts, Shape
from .reader import Reader
from .texts import own_text

__all__ = ["MOST_VARIANTS", "UnionBuilder"]

Tag = str | int | float | bool
"""A value that stands for a variant."""

MOST_VARIANTS = 2_000
"""`A | B | …` nests as deep as it is long; no public document has a tenth of that."""

_SCALARS: tuple[tuple[type, ir.Scalar], ...] = (
    (str, "str"),
    (int, "int"),
    (float, "float"),
    (bool, "bool"),
)


class UnionBuilder:
    """Builds the unions of one document."""

    def __init__(self, schemas: Reader) -> None:
        """Use `schemas` for the types of the variants."""
        self._schemas = schemas

    def build(self, shape: Shape, hint: Hint) -> ir.Declaration:
        """Return the union of a shape.

        Raises:
            BadReference: It has more variants than can be told apart; it was reported.
        """
        if len(shape.variants) > MOST_VARIANTS:
            self._schemas.diagnostics.error(
                shape.parts[-1].node,
                f"one value is one of {len(shape.variants):,} alternatives here: "
                f"more than {MOST_VARIANTS:,} are too many for Python's compiler",
                "let several of them share a schema",
            )
            raise BadReference("oneOf")
        typed: list[tuple[ir.Type, Parts]] = []
        for number, parts in enumerate(shape.variants, 1):
            here = hint.variant(_word(parts) or str(number))
            if shape.base and parts[0].plain:
                words = f"Plain {parts[0].node.pointer[-1]}"
                here = Hint(words, hint.module, hint.owner)
            typed.append((self._schemas.type_of(parts, here), parts))
        variants = tuple(dict.fromkeys(variant for variant, _ in typed))
        doc, link = doc_of(shape), link_of(shape)
        if len(variants) == 1:
            return ir.Alias(hint.text, hint.module, variants[0], doc, link)
        discriminator = self._discriminator(shape, typed, hint)
        if discriminator is not None:
            variants = (*variants, discriminator.unknown)
        return ir.Union(hint.text, hint.module, variants, discriminator, doc, link)

    def _discriminator(
        self, shape: Shape, typed: list[tuple[ir.Type, Parts]], hint: Hint
    ) -> ir.Discriminator | None:
        """Return what tells the variants apart: written, or a constant of each."""
        models = [
            (variant, parts)
            for variant, parts in typed
            if isinstance(variant, ir.Named) and variant.kind == "model"
        ]
        if len(models) < len(typed):
            return None
        written = _written(shape)
        if written is None:
            wire = self._common_constant([parts for _, parts in models])
        else:
            wire = str(written.value.get("propertyName"))
        if wire is None:
            return None
        if self._is_settled([parts for _, parts in models], wire):
            return None
        mapping = self._mapping(written, wire, models)
        kinds = {type(value) for value, _ in mapping}
        if bool in kinds and len(kinds) > 1:
            return None  # for Python True is 1
        unknown = self._unknown(wire, kinds, shape, hint)
        return ir.Discriminator(wire, mapping, unknown)

    def _is_settled(self, variants: list[Parts], wire: str) -> bool:
        """Tell whether there can be no further variant: one is true, one is false.

        Their form alone tells them apart then, and nobody waits for an unknown one.
        """
        values = [self._constants(parts, wire) for parts in variants]
        return sorted(map(repr, values)) == ["(False,)", "(True,)"]

    def _mapping(
        self, written: Node | None, wire: str, models: list[tuple[ir.Named, Parts]]
    ) -> tuple[tuple[Tag, ir.Named], ...]:
        """Return which value stands for which variant."""
        mapping: dict[tuple[type, Tag], ir.Named] = {}
        explicit = written.get("mapping") if written is not None else None
        for text, target in explicit.items() if explicit is not None else ():
            found = self._mapped(target, models)
            if found is not None:
                value = self._value(text, wire, *found)
                if not self._contradicted(value, target, found[1], wire):
                    mapping[type(value), value] = found[0]
        listed = [(variant, self._constants(parts, wire)) for variant, parts in models]
        shared = Counter((type(each), each) for _, values in listed for each in values)
        for (variant, values), (_, parts) in zip(listed, models, strict=True):
            # What the mapping forgot of a variant stands for no other one.
            mapped = variant in mapping.values()
            for value in values or (() if mapped else self._implicit(parts)):
                if not mapped or shared[type(value), value] == 1:
                    mapping.setdefault((type(value), value), variant)
        return tuple((value, variant) for (_, value), variant in mapping.items())

    def _contradicted(self, value: Tag, target: Node, parts: Parts, wire: str) -> bool:
        """Tell whether a variant can never have the value that is mapped to it."""
        member, allowed = self._listed(parts, wire)
        return member is not None and is_contradicted(
            value,
            target,
            member,
            allowed,
            self._schemas.diagnostics,
            strict="x-client" in self._schemas.document.root,
        )

    def _implicit(self, parts: Parts) -> tuple[str, ...]:
        """Return the name that OpenAPI takes for a value when nothing maps it."""
        for part in parts:
            place = part.node
            if place.ref is not None:
                place = self._schemas.document.target(place)
                return (
                    str(place.pointer[-1]) if place.pointer else place.file.path.stem,
                )
            if place.pointer[:2] == ("components", "schemas"):
                return (str(place.pointer[-1]),)
        return ()

    def _value(self, text: str, wire: str, variant: ir.Named, parts: Parts) -> Tag:
        """Return the value that a key of `mapping`, always a string, stands for."""
        for value in self._constants(parts, wire):
            if _as_key(value) == text:
                return value
        kinds = self._kinds(parts, wire)
        if "str" in kinds or not kinds:
            return text
        try:
            value, _ = read_json(text, Limits(depth=1))
        except Unreadable:
            return text
        return value if isinstance(value, bool | int | float) else text

    def _kinds(self, parts: Parts, wire: str) -> set[ir.Scalar]:
        """Return the kinds of scalars that a variant allows for the member `wire`."""
        shapes = self._schemas.shapes
        members = list(_members(shapes.expand(parts), wire))
        return {kind for each in members for kind in shapes.of((Part(each),)).scalars}

    def _mapped(
        self, target: Node, models: list[tuple[ir.Named, Parts]]
    ) -> tuple[ir.Named, Parts] | None:
        """Return the variant that a value of `mapping` names, and its schemas."""
        there, shapes = linked(self._schemas.document, target), self._schemas.shapes
        try:
            # What stands beside a `oneOf` makes of each variant a class of its own.
            for variant, parts in models:
                if shapes.same(parts[-1].node, there):
                    return variant, parts
            found = self._schemas.type_of((Part(there),), Hint(str(target.value), ""))
        except BadReference:
            return None
        if isinstance(found, ir.Named) and found.kind == "model":
            return found, (Part(there),)
        return None

    def _constants(self, parts: Parts, wire: str) -> tuple[Tag, ...]:
        """Return the values that a variant allows for the member `wire`."""
        return self._listed(parts, wire)[1]

    def _listed(self, parts: Parts, wire: str) -> tuple[Node | None, tuple[Tag, ...]]:
        """Return what lists the values of the member `wire` in a variant, and these."""
        shapes = self._schemas.shapes
        for part in reversed(shapes.expand(parts)):
            for member in _members((part,), wire):
                values = shapes.of((Part(member),)).values
                # A base lists the values of all its heirs.
                if values and (len(values) == 1 or "discriminator" not in part.node):
                    return member, values
        return None, ()

    def _common_constant(self, variants: list[Parts]) -> str | None:
        """Return a required member that has its own constant in every variant."""
        expanded = [self._schemas.shapes.expand(parts) for parts in variants]
        for wire in _required(expanded[0]):
            values = [self._constants(parts, wire) for parts in variants]
            flat = [(type(value), value) for each in values for value in each]
            in_all = all(wire in _required(parts) for parts in expanded)
            if all(values) and in_all and len(set(flat)) == len(flat):
                return wire
        return None

    def _unknown(
        self, wire: str, kinds: set[type], shape: Shape, hint: Hint
    ) -> ir.Named:
        """Declare the model that keeps a variant nobody knows yet."""
        words = Hint(f"Unknown {hint.text}", hint.module, hint.owner)
        name = self._schemas.claim(words, shape)
        doc = "The value that no known variant has."
        scalars: list[ir.Scalar] = [
            kind for python, kind in _SCALARS if python in kinds
        ]
        tag = ir.ScalarType(tuple(scalars or ["str"]))
        scope = Scope(MEMBERS | {"variants", "tag"})
        inherited = ModelBuilder(self._schemas).fields(shape.base, hint, scope)
        fields = [
            (
                replace(each, type=tag, required=True, doc=doc, preset=None)
                if each.wire == wire
                else each
            )
            for each in inherited
        ]
        if all(each.wire != wire for each in fields):
            field = ir.Field(scope.claim(snake_name(wire)), wire, tag, True, doc=doc)
            fields.append(field)
        self._schemas.declarations[name] = ir.Model(
            name=name,
            module=hint.module,
            fields=tuple(fields),
            doc=f"A variant of `{hint.text}` that this version does not know. "
            "All its other members are in `extra`.",
            unknown=True,
        )
        return ir.Named(name, "model")


def _members(parts: Parts, wire: str) -> Iterator[Node]:
    """Yield what schemas say of a member."""
    for part in parts:
        properties = part.node.get("properties")
        member = properties.get(wire) if properties is not None else None
        if member is not None and member.is_mapping:
            yield member


def _as_key(value: Tag) -> str:
    """Return a value as a key of `mapping` writes it."""
    return value if isinstance(value, str) else json.dumps(value)


def _written(shape: Shape) -> Node | None:
    """Return the `discriminator` of a union."""
    for part in shape.parts:
        # That of a base tells apart the heirs of the base, not these.
        found = part.node.get("discriminator") if not part.plain else None
        if found is not None and found.is_mapping:
            return found
    return None


def _word(parts: Parts) -> str:
    """Return a word for an inline variant: its title, or its JSON type."""
    return own_text(parts[-1].node, "title") or parts[-1].only


def _required(parts: Parts) -> list[str]:
    """Return the required members of a conjunction, in the document's order."""
    lists = [part.node.get("required") for part in parts]
    names = [name for each in lists if each is not None for name in each.elements()]
    return [name.value for name in names if isinstance(name.value, str)]

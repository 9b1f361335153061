"""Unions: alternatives, and the member that tells them apart."""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.naming import Scope, snake_name
from paragon_codegen.reserved import MEMBERS

from .docs import doc_of, link_of
from .names import Hint
from .parts import Part, Parts, Shape
from .reader import Reader
from .texts import own_text

__all__ = ["UnionBuilder"]


class UnionBuilder:
    """Builds the unions of one document."""

    def __init__(self, schemas: Reader) -> None:
        """Use `schemas` for the types of the variants."""
        self._schemas = schemas

    def build(self, shape: Shape, hint: Hint) -> ir.Declaration:
        """Return the union of a shape."""
        typed: list[tuple[ir.Type, Parts]] = []
        for number, parts in enumerate(shape.variants, 1):
            step = _word(parts) or str(number)
            typed.append((self._schemas.type_of(parts, hint / step), parts))
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
        mapping = self._mapping(written, wire, models)
        unknown = self._unknown(wire, shape, hint)
        return ir.Discriminator(wire, tuple(mapping.items()), unknown)

    def _mapping(
        self,
        written: Node | None,
        wire: str,
        models: list[tuple[ir.Named, Parts]],
    ) -> dict[str, ir.Named]:
        """Return which value stands for which variant."""
        mapping: dict[str, ir.Named] = {}
        explicit = written.get("mapping") if written is not None else None
        for value, target in explicit.items() if explicit is not None else ():
            variant = self._mapped(target, models)
            if variant is not None:
                mapping[value] = variant
        for variant, parts in models:
            if variant in mapping.values():
                continue
            for value in self._constants(parts, wire) or _implicit(parts):
                mapping.setdefault(value, variant)
        return mapping

    def _mapped(
        self, target: Node, models: list[tuple[ir.Named, Parts]]
    ) -> ir.Named | None:
        """Return the variant that a value of `mapping` names."""
        text = str(target.value)
        if "/" not in text and "." not in text:
            text = f"#/components/schemas/{text}"
        link = Node({"$ref": text}, target.file, target.pointer)
        shapes = self._schemas.shapes
        try:
            # What stands beside a `oneOf` makes of each variant a class of its own.
            for variant, parts in models:
                if shapes.same(parts[-1].node, link):
                    return variant
            found = self._schemas.type_of((Part(link),), Hint(text, ""))
        except BadReference:
            return None
        if isinstance(found, ir.Named) and found.kind == "model":
            return found
        return None

    def _constants(self, parts: Parts, wire: str) -> tuple[str, ...]:
        """Return the values that a variant allows for the member `wire`."""
        shapes = self._schemas.shapes
        for part in shapes.expand(parts):
            properties = part.node.get("properties")
            member = properties.get(wire) if properties is not None else None
            if member is None or not member.is_mapping:
                continue
            found = shapes.of((Part(member),))
            if found.values and all(isinstance(value, str) for value in found.values):
                return tuple(found.values)
        return ()

    def _common_constant(self, variants: list[Parts]) -> str | None:
        """Return a required member that has its own constant in every variant."""
        expanded = [self._schemas.shapes.expand(parts) for parts in variants]
        for wire in _required(expanded[0]):
            values = [self._constants(parts, wire) for parts in variants]
            flat = [value for each in values for value in each]
            in_all = all(wire in _required(parts) for parts in expanded)
            if all(values) and in_all and len(set(flat)) == len(flat):
                return wire
        return None

    def _unknown(self, wire: str, shape: Shape, hint: Hint) -> ir.Named:
        """Declare the model that keeps a variant nobody knows yet."""
        words = Hint(f"Unknown {hint.text}", "", hint.owner)
        name = self._schemas.claim(words, shape)
        field = ir.Field(
            name=Scope(MEMBERS | {"variants"}).claim(snake_name(wire)),
            wire=wire,
            type=ir.ScalarType(("str",)),
            required=True,
            doc="The value that no known variant has.",
        )
        self._schemas.declarations[name] = ir.Model(
            name=name,
            module=hint.module,
            fields=(field,),
            doc=f"A variant of `{hint.text}` that this version does not know. "
            "All its other members are in `extra`.",
            unknown=True,
        )
        return ir.Named(name, "model")


def _written(shape: Shape) -> Node | None:
    """Return the `discriminator` of a union."""
    for part in shape.parts:
        # That of a base tells apart the heirs of the base, not these.
        found = part.node.get("discriminator") if not part.plain else None
        if found is not None and found.is_mapping:
            return found
    return None


def _implicit(parts: Parts) -> tuple[str, ...]:
    """Return the name that OpenAPI takes for a value when nothing maps it."""
    for part in parts:
        if part.node.ref is not None:
            return (part.node.ref.rpartition("/")[2],)
    return ()


def _word(parts: Parts) -> str:
    """Return a word for an inline variant: its title, or its JSON type."""
    return own_text(parts[-1].node, "title") or parts[-1].only


def _required(parts: Parts) -> list[str]:
    """Return the required members of a conjunction, in the document's order."""
    lists = [part.node.get("required") for part in parts]
    names = [name for each in lists if each is not None for name in each.elements()]
    return [name.value for name in names if isinstance(name.value, str)]

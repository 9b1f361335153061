"""Finds out what a schema is, without reading its members."""

from __future__ import annotations

from dataclasses import replace

from paragon_codegen.diagnostics import Diagnostics, quote
from paragon_codegen.loader import BadReference, Document, Node

from .annotated import Alternative, enum_of
from .budget import STEPS, Budget
from .conditions import conditional_members
from .expansion import Expansion
from .formats import Formats, common_format
from .keywords import (
    allowed_types,
    constrains_only,
    distinct_kinds,
    forbids_all,
    implied_types,
    listed_values,
    says_something,
    scalar_kinds,
    valued,
)
from .parts import Part, Parts, Shape

__all__ = ["Shapes"]


# No union of a public document is nested half as deep.
_DEEPEST = 50


class _Contradiction(BadReference):
    """Schemas that no value fits; whoever catches it says so."""

    message = "the parts of this schema allow no type in common"

    def __init__(self, flat: Parts) -> None:
        super().__init__("type")
        self.node = flat[-1].node
        self.hint = "; ".join(
            f"{_place(part.node)} has {quote(kind)}" for part, kind in _kinds(flat)
        )


class Shapes:
    """Finds the shape of a conjunction of schemas."""

    def __init__(
        self, document: Document, diagnostics: Diagnostics, formats: Formats
    ) -> None:
        """Look at schemas of `document`; mistakes go to `diagnostics`."""
        self._document = document
        self._diagnostics = diagnostics
        self._formats = formats
        self.steps = Budget(document, diagnostics, STEPS)
        self._expansion = Expansion(document, diagnostics, self.steps)
        self._strict = "x-client" in document.root
        self._found: dict[object, Shape | _Contradiction] = {}
        self._open: set[object] = set()
        self.heirs = self._expansion.heirs
        self.siblings_count = self._expansion.siblings_count

    def of(self, parts: Parts) -> Shape:
        """Return the shape of `parts`.

        Raises:
            BadReference: A reference leads nowhere; it has been reported.
        """
        try:
            return self._of(parts)
        except _Contradiction as found:
            if self._strict:
                self._diagnostics.error(found.node, found.message, found.hint)
                raise
            hint = f"{found.hint}; any value will do here"
            self._diagnostics.warning(found.node, found.message, hint)
        return Shape("any", True, ())

    def _of(self, parts: Parts) -> Shape:
        """Return the shape of `parts`; a contradiction in them is not reported."""
        key = tuple(
            (part.place, part.expanded, part.plain, part.only) for part in parts
        )
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._looked_up(parts, key)
        if isinstance(found, Shape):
            return found
        raise found.with_traceback(None)

    def _looked_up(self, parts: Parts, key: object) -> Shape | _Contradiction:
        """Return the shape of `parts`, or why no value fits them."""
        if key in self._open or len(self._open) > _DEEPEST:
            self._diagnostics.error(
                parts[-1].node,
                "the alternatives around this schema lead back to it",
                "let the base of an `allOf` list no alternatives",
            )
            raise BadReference("oneOf")
        self.steps.spend(parts[-1].node, len(parts))
        self._open.add(key)
        try:
            return self._seen_from_outside(parts)
        except _Contradiction as contradiction:
            return contradiction
        finally:
            self._open.remove(key)

    def _seen_from_outside(self, parts: Parts) -> Shape:
        """Return the shape of `parts`, whoever asks."""
        flat = self.expand(parts)
        if any(forbids_all(part.node.value) for part in flat):
            return Shape("never", False, flat)
        nullable = any(part.node.value.get("nullable") is True for part in flat)
        values = listed_values(flat)
        if values is not None:
            return valued(flat, values, nullable)
        types = allowed_types(flat)
        if types is not None and "null" in types:
            nullable = True
            types = types - {"null"}
        union = self._union(flat, nullable)
        if union is not None:
            return union
        return self._typed(flat, types, nullable)

    def expand(self, parts: Parts) -> Parts:
        """Follow references and open `allOf`, until every part is plain or a union."""
        return self._expansion.of(parts)

    def same(self, one: Node, other: Node) -> bool:
        """Tell whether two references lead to the same schema.

        Raises:
            BadReference: A reference leads nowhere; it has been reported.
        """
        resolve = self._document.resolve
        return resolve(one).identity == resolve(other).identity

    def _union(self, flat: Parts, nullable: bool) -> Shape | None:
        """Return the shape of a `oneOf` or `anyOf`, if that is what decides."""
        for index, part in enumerate(flat):
            key = "oneOf" if "oneOf" in part.node.value else "anyOf"
            union = part.node.get(key)
            if part.plain or union is None:
                continue
            rest = (*flat[:index], replace(part, plain=True), *flat[index + 1 :])
            elements = self._others(part, union)
            found = self._alternatives(elements, rest, part.only)
            if found is not None:
                return self._merged(found, flat, nullable)
        return self._inherited(flat, nullable)

    def _inherited(self, flat: Parts, nullable: bool) -> Shape | None:
        """Return the shape of a base that has heirs: one of them.

        What puts more beside it is no heir that anybody knows by name: an object.
        """
        base = self.heirs.base_among(flat)
        if base is None:
            return None
        own = {part.place for part in self.expand((Part(base.node),))}
        if any(says_something(part) for part in flat if part.place not in own):
            return None
        itself = (Part(base.node, plain=True),)
        variants = [itself] if self.heirs.is_possible(base.node) else []
        for heir in self.heirs.of(base.node):
            # That of an heir which is a base as well is the heir itself.
            variants.append((Part(heir, plain=bool(self.heirs.of(heir))),))
        shared = self.expand(itself)
        return Shape("union", nullable, flat, variants=tuple(variants), base=shared)

    def _others(self, part: Part, union: Node) -> tuple[Node, ...]:
        """Return the variants of a union without the union itself."""
        others: list[Node] = []
        for element in union.elements():
            if self._document.resolve(element).identity == part.place:
                self._diagnostics.warning(
                    element, "this variant is the union itself", "it is left out"
                )
            else:
                others.append(element)
        return tuple(others)

    def _alternatives(
        self, elements: tuple[Node, ...], rest: Parts, only: str
    ) -> tuple[list[Parts], bool] | None:
        """Return the variants without null, and whether null was among them."""
        if all(constrains_only(element) for element in elements):
            return None
        base = tuple(part for part in rest if says_something(part))
        variants: list[Parts] = []
        nullable = False
        impossible: list[_Contradiction] = []
        for element in elements:
            own = Part(element, only=only)
            try:
                # An heir says everything that the base says already.
                said = [id(part.node.value) for part in self.expand((own,))]
                beside = [part for part in base if id(part.node.value) not in said]
                variant = (*beside, own)
                shape = self._of(variant)
            except _Contradiction as found:
                impossible.append(found)
                continue
            if shape.kind == "never":
                continue  # `false` is meant so
            if shape.kind == "null":
                nullable = True
            else:
                nullable = nullable or shape.nullable
                variants.append(variant)
        if impossible and not variants:
            raise impossible[0]
        for each in impossible:
            hint = f"it is left out: {each.hint}"
            self._diagnostics.warning(each.node, "no value fits this variant", hint)
        return variants, nullable

    def _merged(
        self, found: tuple[list[Parts], bool], flat: Parts, nullable: bool
    ) -> Shape:
        """Return the simplest shape that says the same as the variants."""
        variants, with_null = found
        nullable = nullable or with_null
        if not variants:
            return Shape("null" if nullable else "never", nullable, flat)
        if len(variants) == 1:
            only = self.of(variants[0])
            either = nullable or only.nullable
            return replace(only, nullable=either, only=variants[0])
        shapes = [self.of(variant) for variant in variants]
        listed = [
            Alternative(each[-1].node, self.expand(each[-1:]), shape)
            for each, shape in zip(variants, shapes, strict=True)
        ]
        opened = enum_of(listed, flat, nullable)
        if opened is not None:
            return opened
        if all(shape.kind == "scalar" for shape in shapes):
            kinds = distinct_kinds(kind for shape in shapes for kind in shape.scalars)
            format_ = common_format(shape.format for shape in shapes)
            return Shape("scalar", nullable, flat, scalars=kinds, format=format_)
        if any(shape.kind == "any" for shape in shapes):
            return Shape("any", nullable, flat)
        return Shape("union", nullable, flat, variants=tuple(variants))

    def _typed(self, flat: Parts, types: frozenset[str] | None, null: bool) -> Shape:
        """Return the shape that `type`, or what stands in for it, decides."""
        if types is None:
            types = implied_types(flat)
            if types is None:
                return Shape("any", null, flat)
        if not types:
            if null:
                return Shape("null", True, flat)
            raise _Contradiction(flat)
        composite = types & {"object", "array"}
        if composite and len(types) > 1:
            variants = tuple(
                tuple(replace(part, plain=True, only=name) for part in flat)
                for name in sorted(types)
            )
            return Shape("union", null, flat, variants=variants)
        (only,) = types if len(types) == 1 else ("",)
        if only == "object":
            return Shape("object" if self._names_members(flat) else "map", null, flat)
        if only == "array":
            return Shape("list", null, flat)
        format_ = self._formats.of(flat) if only == "string" else None
        kinds = scalar_kinds(types)
        return Shape("scalar", null, flat, scalars=kinds, format=format_)

    def _names_members(self, flat: Parts) -> bool:
        """Tell whether an object has members that the document names."""
        return any(
            part.node.value.get("properties") or part.node.value.get("required")
            for part in flat
        ) or bool(conditional_members(flat, self._document, self.steps))


def _kinds(flat: Parts) -> list[tuple[Part, object]]:
    """Return the parts that say a type, with what they say."""
    return [
        (part, part.node.value["type"]) for part in flat if "type" in part.node.value
    ]


def _place(node: Node) -> str:
    """Return where a schema stands, as people read it."""
    return f"{node.location.path}:{node.location.line}"

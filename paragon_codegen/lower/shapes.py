"""Finds out what a schema is, without reading its members."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from paragon_codegen.diagnostics import Diagnostics, quote
from paragon_codegen.loader import BadReference, Document, Node

from .keywords import (
    ANNOTATIONS,
    allowed_types,
    constrains_only,
    distinct_kinds,
    implied_types,
    listed_values,
    open_enum,
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

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        """Look at schemas of `document`; mistakes go to `diagnostics`."""
        self._document = document
        self._diagnostics = diagnostics
        self._depth = 0
        version = document.root.get("openapi")
        self.siblings_count = version is None or not str(version.value).startswith(
            "3.0"
        )

    def of(self, parts: Parts) -> Shape:
        """Return the shape of `parts`.

        Raises:
            BadReference: A reference leads nowhere; it has been reported.
        """
        try:
            return self._of(parts)
        except _Contradiction as found:
            self._diagnostics.error(found.node, found.message, found.hint)
            raise

    def _of(self, parts: Parts) -> Shape:
        """Return the shape of `parts`; a contradiction in them is not reported."""
        self._depth += 1
        try:
            if self._depth > _DEEPEST:
                self._diagnostics.error(
                    parts[-1].node,
                    "the alternatives around this schema lead back to it",
                    "let the base of an `allOf` list no alternatives",
                )
                raise BadReference("oneOf")
            return self._seen_from_outside(parts)
        finally:
            self._depth -= 1

    def _seen_from_outside(self, parts: Parts) -> Shape:
        """Return the shape of `parts`, however deep the call."""
        flat = self.expand(parts)
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
        flat: list[Part] = []
        for part in parts:
            self._expand(part, flat, ())
        return tuple(flat)

    def _expand(
        self, part: Part, flat: list[Part], trail: tuple[tuple[str, str], ...]
    ) -> None:
        node = part.node
        if node.value is True:
            return
        if not node.is_mapping:
            self._diagnostics.error(
                node,
                "this schema allows no value at all",
                "leave the member out, or say what it may be",
            )
            raise BadReference("false")
        if part.expanded:
            flat.append(part)
            return
        if node.identity in trail:
            self._diagnostics.error(
                node, "allOf leads back to this schema", "break the circle"
            )
            raise BadReference("allOf")
        trail = (*trail, node.identity)
        if node.ref is not None:
            self._expand(replace(part, node=self._document.target(node)), flat, trail)
            if not self.siblings_count:
                return
        conjuncts = node.get("allOf")
        if conjuncts is not None:
            for element in conjuncts.elements():
                self._expand(replace(part, node=element), flat, trail)
        plain = part.plain or self._leads_back(node, trail)
        flat.append(replace(part, expanded=True, plain=plain))

    def _leads_back(self, node: Node, trail: tuple[tuple[str, str], ...]) -> bool:
        """Tell whether a union has a variant that is being put together from it.

        A base that lists its heirs as `oneOf` says of an heir nothing more by that.
        """
        left, seen = [node], set(trail)
        while left:
            for element in _alternatives_of(left.pop()):
                place = self._document.resolve(element)
                if place.identity in trail:
                    return True
                if place.identity not in seen:
                    seen.add(place.identity)
                    left.append(place)
        return False

    def same(self, one: Node, other: Node) -> bool:
        """Tell whether two references lead to the same schema.

        Raises:
            BadReference: A reference leads nowhere; it has been reported.
        """
        resolve = self._document.resolve
        return resolve(one).identity == resolve(other).identity

    def annotates(self, node: Node) -> bool:
        """Tell whether the siblings of a `$ref` say nothing about the value."""
        keys = {key for key in node.value if not key.startswith("x-")}
        return not self.siblings_count or keys <= ANNOTATIONS | {"allOf"}

    def _union(self, flat: Parts, nullable: bool) -> Shape | None:
        """Return the shape of a `oneOf` or `anyOf`, if that is what decides."""
        for index, part in enumerate(flat):
            key = "oneOf" if "oneOf" in part.node.value else "anyOf"
            union = part.node.get(key)
            if part.plain or union is None:
                continue
            rest = (*flat[:index], replace(part, plain=True), *flat[index + 1 :])
            found = self._alternatives(tuple(union.elements()), rest, part.only)
            if found is not None:
                return self._merged(found, flat, nullable)
        return None

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
            return Shape("null", True, flat)
        if len(variants) == 1:
            only = self.of(variants[0])
            either = nullable or only.nullable
            return replace(only, nullable=either, only=variants[0])
        shapes = [self.of(variant) for variant in variants]
        opened = open_enum(shapes)
        if opened is not None:
            return replace(opened, nullable=nullable, parts=flat)
        if all(shape.kind == "scalar" for shape in shapes):
            kinds = distinct_kinds(kind for shape in shapes for kind in shape.scalars)
            return Shape("scalar", nullable, flat, scalars=kinds)
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
            named = any(
                part.node.value.get("properties") or part.node.value.get("required")
                for part in flat
            )
            return Shape("object" if named else "map", null, flat)
        if only == "array":
            return Shape("list", null, flat)
        return Shape("scalar", null, flat, scalars=scalar_kinds(types))


def _alternatives_of(node: Node) -> Iterator[Node]:
    """Yield the variants of a schema, those of an inline `allOf` as well."""
    left = [node]
    while left:
        place = left.pop()
        for key in ("oneOf", "anyOf", "allOf"):
            found = place.get(key)
            listed = list(found.elements()) if found is not None else []
            if key != "allOf":
                yield from listed
            left += [each for each in listed if key == "allOf" and each.ref is None]


def _kinds(flat: Parts) -> list[tuple[Part, object]]:
    """Return the parts that say a type, with what they say."""
    return [
        (part, part.node.value["type"]) for part in flat if "type" in part.node.value
    ]


def _place(node: Node) -> str:
    """Return where a schema stands, as people read it."""
    return f"{node.location.path}:{node.location.line}"

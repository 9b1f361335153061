"""What a schema is when seen from outside: its kind, its parts still unread.

A place that needs a type is described by a conjunction of parts: one schema,
or several that `allOf` or the siblings of a `$ref` put together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import BadReference, Document, Node

__all__ = ["Kind", "Part", "Parts", "Shape", "Shapes"]

Kind = Literal[
    "any", "null", "scalar", "literal", "enum", "list", "map", "object", "union"
]

_SCALARS: dict[str, ir.Scalar] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
}
_OBJECT_KEYWORDS = ("properties", "additionalProperties", "patternProperties")
_ANNOTATIONS = frozenset(
    """$ref title summary description externalDocs example examples default deprecated
    readOnly writeOnly nullable xml $comment $anchor""".split()
)


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


Parts = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """The kind of a schema, and what is needed to go on from there.

    Attributes:
        parts: The schemas that hold together, references followed.
        scalars: The kinds of a scalar.
        values: The values of a literal or an enum, without null.
        variants: The alternatives of a union, without null.
    """

    kind: Kind
    nullable: bool
    parts: Parts
    scalars: tuple[ir.Scalar, ...] = ()
    values: tuple[Any, ...] = ()
    variants: tuple[Parts, ...] = ()


class Shapes:
    """Finds the shape of a conjunction of schemas."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        """Look at schemas of `document`; mistakes go to `diagnostics`."""
        self._document = document
        self._diagnostics = diagnostics
        version = document.root.get("openapi")
        self.siblings_count = version is None or not str(version.value).startswith(
            "3.0"
        )

    def of(self, parts: Parts) -> Shape:
        """Return the shape of `parts`.

        Raises:
            BadReference: A reference leads nowhere; it has been reported.
        """
        flat = self.expand(parts)
        nullable = any(part.node.value.get("nullable") is True for part in flat)
        values = _values(flat)
        if values is not None:
            return _valued(flat, values, nullable)
        types = _types(flat)
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
        flat.append(replace(part, expanded=True))

    def annotates(self, node: Node) -> bool:
        """Tell whether the siblings of a `$ref` say nothing about the value."""
        keys = {key for key in node.value if not key.startswith("x-")}
        return not self.siblings_count or keys <= _ANNOTATIONS | {"allOf"}

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
        if all(_constrains_only(element) for element in elements):
            return None
        base = tuple(part for part in rest if _says_something(part))
        variants: list[Parts] = []
        nullable = False
        for element in elements:
            variant = (*base, Part(element, only=only))
            shape = self.of(variant)
            if shape.kind == "null":
                nullable = True
            else:
                nullable = nullable or shape.nullable
                variants.append(variant)
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
            return replace(only, nullable=nullable or only.nullable)
        shapes = [self.of(variant) for variant in variants]
        opened = _open_enum(shapes)
        if opened is not None:
            return replace(opened, nullable=nullable, parts=flat)
        if all(shape.kind == "scalar" for shape in shapes):
            kinds = _distinct(kind for shape in shapes for kind in shape.scalars)
            return Shape("scalar", nullable, flat, scalars=kinds)
        if any(shape.kind == "any" for shape in shapes):
            return Shape("any", nullable, flat)
        return Shape("union", nullable, flat, variants=tuple(variants))

    def _typed(self, flat: Parts, types: frozenset[str] | None, null: bool) -> Shape:
        """Return the shape that `type`, or what stands in for it, decides."""
        if types is None:
            types = _implied(flat)
            if types is None:
                return Shape("any", null, flat)
        if not types:
            if null:
                return Shape("null", True, flat)
            self._diagnostics.error(
                flat[0].node, "the parts of this schema allow no type in common"
            )
            raise BadReference("type")
        composite = types & {"object", "array"}
        if composite and len(types) > 1:
            variants = tuple(
                tuple(replace(part, plain=True, only=name) for part in flat)
                for name in sorted(types)
            )
            return Shape("union", null, flat, variants=variants)
        (only,) = types if len(types) == 1 else ("",)
        if only == "object":
            named = any(part.node.value.get("properties") for part in flat)
            return Shape("object" if named else "map", null, flat)
        if only == "array":
            return Shape("list", null, flat)
        return Shape("scalar", null, flat, scalars=_scalars(types))


def _values(flat: Parts) -> tuple[Any, ...] | None:
    """Return the values that `const` and `enum` leave, None when neither is there."""
    left: list[Any] | None = None
    for part in flat:
        schema = part.node.value
        if "const" in schema:
            found = [schema["const"]]
        elif isinstance(schema.get("enum"), list):
            found = schema["enum"]
        else:
            continue
        if part.only:
            found = [value for value in found if part.only in _json_types(value)]
        left = found if left is None else [value for value in left if value in found]
    return None if left is None else tuple(left)


def _valued(flat: Parts, values: tuple[Any, ...], nullable: bool) -> Shape:
    """Return the shape of a schema that lists its values."""
    known = tuple(value for value in values if value is not None)
    nullable = nullable or len(known) < len(values)
    if not known:
        return Shape("null", True, flat)
    if not all(isinstance(value, str | int | float) for value in known):
        return Shape("any", nullable, flat)
    if _alike(known):
        constant = any("const" in part.node.value for part in flat)
        return Shape("literal" if constant else "enum", nullable, flat, values=known)
    return Shape("literal", nullable, flat, values=known)


def _alike(values: tuple[Any, ...]) -> bool:
    """Tell whether all values are strings, or all integers."""
    texts = all(isinstance(value, str) for value in values)
    return texts or all(
        isinstance(value, int) and not isinstance(value, bool) for value in values
    )


def _json_types(value: Any) -> tuple[str, ...]:
    """Return the names of the JSON types that `value` has."""
    if isinstance(value, bool):
        return ("boolean",)
    if isinstance(value, int):
        return ("integer", "number")
    kinds = {str: "string", float: "number", list: "array", dict: "object"}
    names = [name for kind, name in kinds.items() if isinstance(value, kind)]
    return (*names, "null")[:1]


def _types(flat: Parts) -> frozenset[str] | None:
    """Return the types that every part allows, None when no part says one."""
    left: frozenset[str] | None = None
    for part in flat:
        written = part.node.get("type")
        if written is None:
            continue
        found = frozenset(
            str(each.value)
            for each in (written.elements() if written.is_sequence else (written,))
        )
        if "number" in found:
            found |= {"integer"}
        left = found if left is None else left & found
    if left is None:
        return None
    if "number" in left:
        left -= {"integer"}
    only = {part.only for part in flat if part.only}
    return frozenset(left & only) if only else left


def _implied(flat: Parts) -> frozenset[str] | None:
    """Return the type that keywords imply where `type` is not written."""
    keys = {key for part in flat for key in part.node.value}
    if keys.intersection(_OBJECT_KEYWORDS):
        return frozenset({"object"})
    if keys.intersection(("items", "prefixItems")):
        return frozenset({"array"})
    return None


def _scalars(types: frozenset[str]) -> tuple[ir.Scalar, ...]:
    return tuple(kind for name, kind in _SCALARS.items() if name in types)


def _distinct(kinds: Any) -> tuple[ir.Scalar, ...]:
    found = set(kinds)
    if "float" in found:
        found.discard("int")
    return tuple(kind for kind in _SCALARS.values() if kind in found)


def _open_enum(shapes: list[Shape]) -> Shape | None:
    """Return the enum of `anyOf: [enum, string]`, whose values may grow."""
    enums = [shape for shape in shapes if shape.kind == "enum"]
    others = [shape for shape in shapes if shape.kind != "enum"]
    if len(enums) == 1 and all(shape.kind == "scalar" for shape in others):
        base: ir.Scalar = "str" if isinstance(enums[0].values[0], str) else "int"
        if others and all(shape.scalars == (base,) for shape in others):
            return enums[0]
    return None


def _constrains_only(element: Node) -> bool:
    """Tell whether an alternative only narrows, as ``required`` alone does."""
    return element.is_mapping and set(element.value) <= _ANNOTATIONS - {"$ref"} | {
        "required",
        "not",
        "dependentRequired",
    }


def _says_something(part: Part) -> bool:
    """Tell whether a schema beside a union adds anything to its variants."""
    schema = part.node.value
    if not part.plain and ("oneOf" in schema or "anyOf" in schema):
        return True
    ignored = _ANNOTATIONS | {"oneOf", "anyOf", "allOf", "discriminator", "type"}
    keys = {key for key in schema if not key.startswith("x-")}
    return bool(keys - ignored) or schema.get("type") not in (None, "object")

"""What single keywords of a schema say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from paragon_codegen import ir
from paragon_codegen.loader import Node

from .parts import Part, Parts, Shape

__all__ = [
    "ANNOTATIONS",
    "NOTHING",
    "alike",
    "allowed_types",
    "constrains_only",
    "distinct_kinds",
    "enumerated",
    "forbids_all",
    "implied_types",
    "is_constant",
    "listed_values",
    "says_something",
    "scalar_kinds",
    "valued",
]

_SCALARS: dict[str, ir.Scalar] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
}
_KINDS: dict[type, ir.Scalar] = {str: "str", int: "int", float: "float", bool: "bool"}
_OBJECT_KEYWORDS = frozenset("""properties additionalProperties patternProperties
    propertyNames unevaluatedProperties""".split())
ANNOTATIONS = frozenset(
    """$ref title summary description externalDocs example examples default deprecated
    readOnly writeOnly nullable xml $comment $id $anchor $dynamicAnchor $schema""".split()
)

NOTHING: dict[str, Any] = {"not": {}}
"""What the schema `false` stands for."""


def forbids_all(schema: dict[str, Any]) -> bool:
    """Tell whether a schema says outright that it allows no value."""
    return schema.get("not") is True or schema.get("not") == {}


def listed_values(flat: Parts) -> tuple[Any, ...] | None:
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


def valued(flat: Parts, values: tuple[Any, ...], nullable: bool) -> Shape:
    """Return the shape of a schema that lists its values."""
    known = tuple(value for value in values if value is not None)
    nullable = nullable or len(known) < len(values)
    if not known:
        return Shape("null", True, flat)
    if not all(isinstance(value, str | int | float) for value in known):
        return Shape("any", nullable, flat)
    if is_constant(flat) or (len(known) == 1 and isinstance(known[0], bool)):
        return Shape("literal", nullable, flat, values=known)
    # A list of types that has null has it whatever the values are: servers send it.
    nullable = nullable or "null" in (allowed_types(flat) or ())
    return enumerated(flat, known, nullable)


def enumerated(flat: Parts, known: tuple[Any, ...], nullable: bool) -> Shape:
    """Return the shape of texts, numbers or booleans that may become more."""
    if alike(known):
        return Shape("enum", nullable, flat, values=known)
    kinds = distinct_kinds(_KINDS[type(value)] for value in known)
    return Shape("scalar", nullable, flat, scalars=kinds, values=known)


def is_constant(flat: Parts) -> bool:
    """Tell whether one of the schemas has a `const`."""
    return any("const" in part.node.value for part in flat)


def alike(values: tuple[Any, ...]) -> bool:
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


def allowed_types(flat: Parts) -> frozenset[str] | None:
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


def implied_types(flat: Parts) -> frozenset[str] | None:
    """Return the type that keywords imply where `type` is not written."""
    keys = {key for part in flat for key in part.node.value}
    if keys & _OBJECT_KEYWORDS:
        return frozenset({"object"})
    if keys.intersection(("items", "prefixItems")):
        return frozenset({"array"})
    return None


def scalar_kinds(types: frozenset[str]) -> tuple[ir.Scalar, ...]:
    """Return the scalars among JSON types."""
    return tuple(kind for name, kind in _SCALARS.items() if name in types)


def distinct_kinds(kinds: Iterable[ir.Scalar]) -> tuple[ir.Scalar, ...]:
    """Return each kind once; a number takes in an integer."""
    found = set(kinds)
    if "float" in found:
        found.discard("int")
    return tuple(kind for kind in _SCALARS.values() if kind in found)


def constrains_only(element: Node) -> bool:
    """Tell whether an alternative only narrows, as ``required`` alone does."""
    return element.is_mapping and set(element.value) <= ANNOTATIONS - {"$ref"} | {
        "required",
        "not",
        "dependentRequired",
    }


def says_something(part: Part) -> bool:
    """Tell whether a schema beside a union adds anything to its variants."""
    schema = part.node.value
    if not part.plain and ("oneOf" in schema or "anyOf" in schema):
        return True
    ignored = ANNOTATIONS | {"oneOf", "anyOf", "allOf", "discriminator", "type"}
    keys = {key for key in schema if not key.startswith("x-")}
    return bool(keys - ignored) or schema.get("type") not in (None, "object")

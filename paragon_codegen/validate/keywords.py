"""The keywords of a Schema Object: what each must be, and where schemas stand below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from paragon_codegen.data import is_list, is_mapping, is_number

Below = Literal["", "schema", "list", "map"]


@dataclass(frozen=True, slots=True)
class Keyword:
    """What a keyword's value must be, in words and as a test, and what is below it.

    Attributes:
        below: the value is a schema, a list of schemas, or a mapping of schemas.
    """

    expected: str
    accepts: Callable[[Any], bool]
    below: Below = ""


TYPES = ("string", "number", "integer", "boolean", "object", "array", "null")


def is_schema(value: object) -> bool:
    """Whether the value can be a schema at all."""
    return is_mapping(value) or isinstance(value, bool)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_count(value: object) -> bool:
    # 1.0 is an integer in JSON Schema.
    return is_number(value) and value >= 0 and value % 1 == 0


def _is_positive(value: object) -> bool:
    return is_number(value) and value > 0


def _is_exclusive(value: object) -> bool:
    return is_number(value) or isinstance(value, bool)


def _is_type(value: object) -> bool:
    if is_list(value):
        return bool(value) and all(name in TYPES for name in value)
    return value in TYPES


def _is_texts(value: object) -> bool:
    return is_list(value) and all(isinstance(item, str) for item in value)


def _is_filled(value: object) -> bool:
    return is_list(value) and bool(value)


def _is_anything(value: object) -> bool:
    return True


def _is_dependencies(value: object) -> bool:
    return is_mapping(value) and all(map(_is_texts, value.values()))


_TEXT = Keyword("a string", _is_text)
_FLAG = Keyword("true or false", _is_flag)
_LIMIT = Keyword("a number", is_number)
_EXCLUSIVE = Keyword("a number (in OpenAPI 3.0: true or false)", _is_exclusive)
_COUNT = Keyword("a whole number, zero or more", _is_count)
_SCHEMA = Keyword("a schema", is_schema, "schema")
_SCHEMAS = Keyword("a list of at least one schema", _is_filled, "list")
_SCHEMA_MAP = Keyword("a mapping of names to schemas", is_mapping, "map")
_ANYTHING = Keyword("anything", _is_anything)

KEYWORDS: Mapping[str, Keyword] = {
    "$ref": _TEXT,
    "$schema": _TEXT,
    "$id": _TEXT,
    "$anchor": _TEXT,
    "$dynamicAnchor": _TEXT,
    "$dynamicRef": _TEXT,
    "$comment": _TEXT,
    "$vocabulary": _ANYTHING,
    "$defs": _SCHEMA_MAP,
    "type": Keyword("one of " + ", ".join(TYPES), _is_type),
    "enum": Keyword("a list of at least one value", _is_filled),
    "const": _ANYTHING,
    "multipleOf": Keyword("a number above zero", _is_positive),
    "maximum": _LIMIT,
    "minimum": _LIMIT,
    "exclusiveMaximum": _EXCLUSIVE,
    "exclusiveMinimum": _EXCLUSIVE,
    "maxLength": _COUNT,
    "minLength": _COUNT,
    "pattern": _TEXT,
    "maxItems": _COUNT,
    "minItems": _COUNT,
    "uniqueItems": _FLAG,
    "maxContains": _COUNT,
    "minContains": _COUNT,
    "maxProperties": _COUNT,
    "minProperties": _COUNT,
    "required": Keyword("a list of member names", _is_texts),
    "dependentRequired": Keyword("lists of member names", _is_dependencies),
    "allOf": _SCHEMAS,
    "anyOf": _SCHEMAS,
    "oneOf": _SCHEMAS,
    "not": _SCHEMA,
    "if": _SCHEMA,
    "then": _SCHEMA,
    "else": _SCHEMA,
    "dependentSchemas": _SCHEMA_MAP,
    "items": _SCHEMA,
    "prefixItems": _SCHEMAS,
    "contains": _SCHEMA,
    "properties": _SCHEMA_MAP,
    "patternProperties": _SCHEMA_MAP,
    "additionalProperties": _SCHEMA,
    "propertyNames": _SCHEMA,
    "unevaluatedItems": _SCHEMA,
    "unevaluatedProperties": _SCHEMA,
    "title": _TEXT,
    "description": _TEXT,
    "default": _ANYTHING,
    "deprecated": _FLAG,
    "readOnly": _FLAG,
    "writeOnly": _FLAG,
    "example": _ANYTHING,
    "examples": _ANYTHING,
    "format": _TEXT,
    "contentEncoding": _TEXT,
    "contentMediaType": _TEXT,
    "contentSchema": _SCHEMA,
    "nullable": _FLAG,
    "discriminator": Keyword("a mapping with `propertyName`", is_mapping),
    "xml": Keyword("a mapping", is_mapping),
    "externalDocs": Keyword("a mapping with `url`", is_mapping),
}

# Keywords whose meaning depends on where the schema is reached from: those of 3.1, and
# those before them.
DYNAMIC = frozenset(("$dynamicRef", "$dynamicAnchor"))
RECURSIVE = frozenset(("$recursiveRef", "$recursiveAnchor"))

# What only describes: a wrong value here changes nothing in what is generated.
ANNOTATIONS = frozenset(
    (
        "title",
        "description",
        "deprecated",
        "example",
        "examples",
        "format",
        "contentEncoding",
        "externalDocs",
        "contentMediaType",
        "xml",
        "$comment",
        "$schema",
        "$vocabulary",
        "readOnly",
        "writeOnly",
    )
)

# What only narrows values down: without it nothing generated is different.
NARROWING = frozenset(
    (
        "multipleOf",
        "maximum",
        "minimum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "maxProperties",
        "minProperties",
    )
)

# What OpenAPI 3.0 lacks; read as in 3.1.
SINCE_3_1 = frozenset(
    (
        "const",
        "$defs",
        "if",
        "then",
        "else",
        "prefixItems",
        "contains",
        "minContains",
        "maxContains",
        "patternProperties",
        "propertyNames",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentSchema",
        "contentEncoding",
        "contentMediaType",
    )
)

# `x-yields` holds a schema, so it is looked into like `not` or `items`.
SCHEMA_EXTENSIONS = frozenset(("x-yields",))

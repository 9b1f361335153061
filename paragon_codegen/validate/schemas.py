"""Schema Objects: keywords have values of the right kind, and mean what they say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.keywords import (
    ANNOTATIONS,
    DYNAMIC,
    KEYWORDS,
    NARROWING,
    RECURSIVE,
    SCHEMA_EXTENSIONS,
    SINCE_3_1,
    TYPES,
    Keyword,
)
from paragon_codegen.validate.kinds import in_words
from paragon_codegen.validate.near import is_near_miss
from paragon_codegen.validate.survey import Survey
from paragon_codegen.validate.values import check_values

Below = tuple[Node, str]

_OBJECTS = {
    "discriminator": "Discriminator",
    "xml": "Xml",
    "externalDocs": "ExternalDocs",
}


def check_schema(node: Node, survey: Survey) -> Iterator[Below]:
    """Check the keywords of one schema.

    Yields:
        What stands below it and is still to be checked, with the name of its object;
        "Map" for a mapping of schemas, which is no schema itself.
    """
    if not node.is_mapping:
        _check_plain(node, survey)
        return
    if any(key.startswith("x-") for key in node.value):
        survey.extensions.append((node, "Schema"))
    if survey.version == "3.0" and "$ref" in node:
        _check_siblings(node, survey)
        return
    unsupported = _unsupported(survey.version)
    for key, member in node.items():
        keyword = KEYWORDS.get(key)
        if key in unsupported:
            _check_unsupported(member, key, survey)
        elif keyword is not None:
            yield from _check_keyword(member, key, keyword, survey)
        elif key in SCHEMA_EXTENSIONS:
            yield member, "Schema"
        elif not key.startswith("x-"):
            _check_unknown(member, key, survey)
    _check_together(node, survey)


def _check_plain(node: Node, survey: Survey) -> None:
    """Check a schema that is no mapping."""
    message = f"a schema must be a mapping, found {in_words(node.value)}"
    if isinstance(node.value, bool):
        if survey.version == "3.0" and node.pointer[-1:] != ("additionalProperties",):
            message = "`true` and `false` as schemas come with OpenAPI 3.1; read so"
            survey.remark(node, message)
    elif survey.strict or not node.pointer:
        survey.report(node, message)
    else:
        survey.remark(node, message, "any value will do here")
        survey.document.put(node, {})


def _check_siblings(node: Node, survey: Survey) -> None:
    # `nullable` has no effect there either, by the letter; but whoever writes it means it.
    kept = {"$ref", "nullable", *ANNOTATIONS}
    ignored = sorted(key for key in node.value if key in KEYWORDS and key not in kept)
    if ignored:
        survey.remark(
            node,
            f"in OpenAPI 3.0 what stands beside `$ref` is ignored: {', '.join(ignored)}",
            "put the reference into an `allOf`",
        )


def _check_keyword(
    node: Node, key: str, keyword: Keyword, survey: Survey
) -> Iterator[Below]:
    if not keyword.accepts(node.value):
        _report_value(node, key, keyword, survey)
        return
    if key in _OBJECTS:
        yield node, _OBJECTS[key]
    elif keyword.below == "schema":
        yield node, "Schema"
    elif keyword.below:
        if keyword.below == "map":
            yield node, "Map"
        members = node.items() if node.is_mapping else enumerate(node.elements())
        for _, member in members:
            yield member, "Schema"
    if key in _EXCLUSIVE:
        _check_exclusive(node, key, survey)
    elif survey.version == "3.0":
        _check_since(node, key, survey)
    elif key == "nullable":
        survey.remark_key(
            node,
            "`nullable` is OpenAPI 3.0; read as if null were one of the types",
            'write `type: [string, "null"]`',
        )


_EXCLUSIVE = ("exclusiveMaximum", "exclusiveMinimum")


def _check_exclusive(node: Node, key: str, survey: Survey) -> None:
    old = survey.version == "3.0"
    if isinstance(node.value, bool) != old:
        expected = "true or false" if old else "a number"
        message = f"in OpenAPI {survey.version} `{key}` is {expected}"
        survey.remark(node, message, f"read as in {'3.1' if old else '3.0'}")


def _check_since(node: Node, key: str, survey: Survey) -> None:
    if key in SINCE_3_1:
        survey.remark_key(node, f"`{key}` comes with OpenAPI 3.1; read so")
    elif key == "type" and (is_list(node.value) or node.value == "null"):
        survey.remark(
            node,
            "OpenAPI 3.0 has one type for a schema; read as in 3.1",
            "write `nullable: true`, or `openapi: 3.1.0` at the top",
        )


def _report_value(node: Node, key: str, keyword: Keyword, survey: Survey) -> None:
    found = in_words(node.value)
    if key == "type" and is_list(node.value) and node.value:
        found = quote(_wrong_type(node.value))
    elif isinstance(node.value, str | int | float):
        found = quote(node.value)
    message = f"`{key}` must be {keyword.expected}, found {found}"
    if key in ANNOTATIONS or (node.value is None and key != "type"):
        survey.remark(node, message, "it is ignored")
    elif key in NARROWING or (node.value == [] and key != "type"):
        survey.slip(node.location, message, _value_hint(node, key))
    else:
        survey.report(node, message, _value_hint(node, key))


def _value_hint(node: Node, key: str) -> str:
    value = node.value
    if key == "type":
        return _type_hint(value)
    if key == "required" and isinstance(value, bool):
        return "name the member in the `required` list of the object it belongs to"
    if key == "items" and is_list(value):
        return "write `prefixItems` for a list of fixed positions"
    if key == "enum" and is_list(value):
        return "leave `enum` out or list the values"
    return ""


def _wrong_type(names: list[Any]) -> object:
    """The first of the names that is no type."""
    return next((name for name in names if name not in TYPES), None)


_OTHER_TYPES = {
    **dict.fromkeys(
        ("date", "date-time", "datetime", "uuid", "uri", "url", "file", "email"),
        "write `type: string` and the rest as `format`",
    ),
    **dict.fromkeys(("any", "mixed"), "leave `type` out to allow every value"),
    "int": 'did you mean "integer"?',
    "float": 'did you mean "number"?',
    "double": 'did you mean "number"?',
    "bool": 'did you mean "boolean"?',
    "map": 'did you mean "object"?',
    "list": 'did you mean "array"?',
}


def _type_hint(value: object) -> str:
    wrong = _wrong_type(value) if is_list(value) else value
    if value == []:
        return "leave `type` out to allow every value"
    if wrong is None:
        return 'write it in quotes: "null"'
    return _OTHER_TYPES.get(str(wrong).lower()) or did_you_mean(str(wrong), TYPES)


def _unsupported(version: str) -> frozenset[str]:
    """The keywords whose meaning nothing here knows: OpenAPI 3.0 has no dynamic ones."""
    return RECURSIVE | DYNAMIC if version == "3.0" else RECURSIVE


def _check_unsupported(node: Node, key: str, survey: Survey) -> None:
    # Alone it says nothing; see `rewrites` for what it is there for.
    if not (key == "$recursiveAnchor" and isinstance(node.value, bool)):
        survey.report_key(node, f"`{key}` is not supported", "write a `$ref`")


def _check_unknown(node: Node, key: str, survey: Survey) -> None:
    if is_near_miss(key, KEYWORDS) and f"${key}" not in KEYWORDS:
        message = f"{quote(key)} is not a keyword of a schema"
        hint = did_you_mean(key, KEYWORDS)
        if is_near_miss(key, NARROWING) or is_near_miss(key, ANNOTATIONS):
            survey.slip(node.key_location, message, hint)
        else:
            survey.report_key(node, message, hint)
    elif survey.version == "3.0":
        survey.remark_key(
            node, f"{quote(key)} is not a keyword of a schema", "it is ignored"
        )


def _check_together(node: Node, survey: Survey) -> None:
    """Check what two keywords of one schema say together."""
    check_values(node, survey)
    value = node.value
    for key in ("required", "enum"):
        items = value.get(key)
        if is_list(items) and len(set(map(repr, items))) < len(items):
            survey.remark(node[key], f"`{key}` lists a value twice")
    properties = value.get("properties")
    required = value.get("required")
    if is_mapping(properties) and is_list(required):
        _check_required(node, survey)


# A schema with a thousand members and more is not searched for similar names.
_COMPARISONS = 1_000_000


def _check_required(node: Node, survey: Survey) -> None:
    names = node.value["properties"]
    for element in node["required"].elements():
        if isinstance(element.value, str) and names.get(element.value) is False:
            message = f"{quote(element.value)} is required and may not be there"
            survey.remark(element, message, "no value fits this schema")
    if len(names) * len(node.value["required"]) > _COMPARISONS:
        return
    for element in node["required"].elements():
        name = element.value
        if isinstance(name, str) and name not in names and is_near_miss(name, names):
            survey.remark(
                element,
                f"{quote(name)} is required but is not among the properties",
                did_you_mean(name, names),
            )

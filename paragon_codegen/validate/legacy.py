"""Spellings of OpenAPI 3.0 → draft 2020-12."""

from __future__ import annotations

from typing import Any

from paragon_codegen.data import is_list

_LIMITS = {"exclusiveMaximum": "maximum", "exclusiveMinimum": "minimum"}
# With one of these, a null among the types would still be refused.
_DECIDING = frozenset(("$ref", "allOf", "anyOf", "oneOf", "not", "const", "if"))
_OUTSIDE = ("title", "description", "deprecated", "readOnly", "writeOnly", "default")


def modernise(schema: dict[str, Any]) -> dict[str, Any]:
    """The same schema without `nullable` and with numbers as exclusive limits.

    Documents mix the two spellings, so this is done whatever their version.
    """
    for exclusive, limit in _LIMITS.items():
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            del schema[exclusive]
        if flag is True and limit in schema:
            schema[exclusive] = schema.pop(limit)
    return _with_null(schema) if schema.pop("nullable", False) is True else schema


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    if _DECIDING & schema.keys():
        outside = {key: schema.pop(key) for key in _OUTSIDE if key in schema}
        return {"anyOf": [schema, {"type": "null"}], **outside}
    types = schema.get("type")
    if types is not None:
        listed = types if is_list(types) else [types]
        schema["type"] = listed if "null" in listed else [*listed, "null"]
    values = schema.get("enum")
    if is_list(values) and None not in values:
        schema["enum"] = [*values, None]
    return schema

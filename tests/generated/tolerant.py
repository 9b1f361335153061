"""What the models promise to take, as JSON Schema: the spec without its fine print.

The models check JSON types, required members and constants. They take values that
an enum does not list, variants that a union does not have, date-times in many forms,
other texts in any, and null for a member that may be absent.
A validator of someone else's, told just that, says what has to be decoded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import jsonschema_rs

from tests.generated.decoders import Schema, bundle

_BELOW_EACH = ("patternProperties", "$defs")
_BELOW_LIST = ("allOf", "anyOf")
_BELOW = ("items", "additionalProperties")
_KEPT = ("$ref", "type", "required", "const")
_TURNED = ("properties", "oneOf", "enum", "discriminator")
_SAID = (*_BELOW_EACH, *_BELOW_LIST, *_BELOW, *_KEPT, *_TURNED)
_FINE_PRINT = frozenset(
    """$schema description title externalDocs default example examples deprecated format
    pattern minLength maxLength minimum maximum minItems maxItems uniqueItems
    minProperties maxProperties propertyNames x-yields x-enum-varnames
    x-undocumented""".split()
)

NULL: Schema = {"type": "null"}
DATE_TIME = r"^\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d)?|$)"
"""What tells a date-time, in any of its forms, from other texts that are tried."""
DATE = r"^\d{4}-\d\d-\d\d$"
"""What tells a date from them."""

Steps = tuple[str | int, ...]


def tolerant(schema: Any) -> Any:
    """Return what the models take of what a schema describes."""
    if isinstance(schema, bool):
        return schema
    unknown = schema.keys() - _FINE_PRINT - set(_SAID)
    assert not unknown, f"say here what the models make of {unknown}"
    found = {key: schema[key] for key in _KEPT if key in schema} | _nested(schema)
    if "properties" in schema:
        found["properties"] = _members(schema["properties"], schema.get("required", ()))
    if "oneOf" in schema:
        assert "anyOf" not in schema
        found["anyOf"] = [tolerant(each) for each in schema["oneOf"]]
    if "discriminator" in schema:
        found["anyOf"].append(_unknown_variant(schema["discriminator"]))
    if "enum" in schema:
        found.update(_opened(schema["enum"]))
    if schema.get("format") == "date-time":
        found["pattern"] = DATE_TIME
    if schema.get("format") == "date":
        found["pattern"] = DATE
    return found


def _nested(schema: Schema) -> Schema:
    """Return the keywords of a schema that hold schemas."""
    found: Schema = {}
    for key in _BELOW_EACH:
        if key in schema:
            found[key] = {name: tolerant(each) for name, each in schema[key].items()}
    for key in _BELOW_LIST:
        if key in schema:
            found[key] = [tolerant(each) for each in schema[key]]
    for key in _BELOW:
        if key in schema:
            found[key] = schema[key] is False or tolerant(schema[key])
    return found


def _members(properties: Schema, required: Collection[str]) -> Schema:
    """Return the schemas of members: those that may be absent may also be null."""
    assert set(required) <= properties.keys(), "say which members these are"
    return {
        name: tolerant(each) if name in required else {"anyOf": [tolerant(each), NULL]}
        for name, each in properties.items()
    }


def _unknown_variant(discriminator: Schema) -> Schema:
    """Return the schema of an object that is none of the known variants."""
    tag = {"type": "string", "not": {"enum": list(discriminator["mapping"])}}
    name = discriminator["propertyName"]
    return {"type": "object", "required": [name], "properties": {name: tag}}


def _opened(values: list[Any]) -> Schema:
    """Return the schema of an enum that may grow; its values are good examples."""
    if all(isinstance(value, str) for value in values):
        return {"type": "string", "examples": values}
    if all(type(value) is int for value in values):
        return {"type": "integer", "examples": values}
    return {"enum": values}


@cache
def tolerant_bundle() -> Schema:
    """Return all schemas of the spec, as the models take them."""
    found: Schema = tolerant(bundle())
    return found


@cache
def validator(name: str) -> jsonschema_rs.Draft202012Validator:
    """Return a validator for what the models take as a component schema."""
    return jsonschema_rs.Draft202012Validator(
        {**tolerant_bundle(), "$ref": f"#/$defs/{name}"}
    )


def fits(name: str, data: Any) -> bool:
    """Tell whether the models have to take the data as a component schema."""
    return validator(name).is_valid(data)


@cache
def _strict_validator(name: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({**bundle(), "$ref": f"#/$defs/{name}"})


def strictly_fits(name: str, data: Any) -> bool:
    """Tell whether data is what the spec describes, fine print included."""
    return _strict_validator(name).is_valid(data)


def misfits(name: str, data: Any) -> set[Steps]:
    """Return every place that may be called the reason why data does not fit."""
    errors = validator(name).iter_errors(data)
    return {place for error in errors for place in _places(error)}


def _places(error: jsonschema_rs.ValidationError) -> Iterator[Steps]:
    """Yield the places that an error is about, alternatives looked into."""
    yield tuple(error.instance_path)
    for branch in getattr(error.kind, "context", None) or ():
        for inner in branch:
            yield from _places(inner)

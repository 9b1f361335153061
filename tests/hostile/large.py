"""A made-up document of any size, in the shape that large public ones have."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["document"]

_TEXT = {"type": "string", "description": "What people call it. At most 200 letters."}
_EACH = 5
"""Operations of a resource."""
Data = dict[str, Any]


def document(operations: int, megabytes: float = 0.0) -> Data:
    """Return a document with three schemas for each operation.

    Args:
        operations: How many; a multiple of five.
        megabytes: Its size as JSON, reached with examples of answers.
    """
    count = operations // _EACH
    paths: Data = {}
    schemas: Data = {"Base": _base(), "Error": _object(code=_TEXT, message=_TEXT)}
    for number in range(count):
        schemas |= _schemas(f"Thing{number}", f"Thing{(number + 1) % count}")
        paths |= _paths(f"Thing{number}", number)
    made = {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1", "description": "Word. " * 100},
        "servers": [{"url": "https://large.example.com/v1"}],
        "security": [{"bearer": []}],
        "tags": [{"name": f"Area {number}"} for number in range(20)],
        "paths": paths,
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "parameters": {"Limit": _query("limit"), "After": _query("after")},
            "responses": {"Error": _answer("Error")},
            "schemas": schemas,
        },
    }
    _fill(made, int(megabytes * 1e6) - len(json.dumps(made)))
    return made


def _fill(made: Data, missing: int) -> None:
    """Add examples to the answers of lists, as many bytes as are missing."""
    lists = [item["get"] for item in made["paths"].values() if "post" in item]
    sample = {"kind": "Thing1", "id": "a5e995c2", "state": "new", "size": 12}
    items = missing // (len(lists) * (len(json.dumps(sample)) + 2))
    for operation in lists if items > 0 else ():
        content = operation["responses"]["200"]["content"]["application/json"]
        value = {"items": [sample] * items, "state": "new"}
        content["examples"] = {"page": {"summary": "A page.", "value": value}}


def _base() -> Data:
    return {
        **_object(kind=_TEXT, id=_TEXT, created={"type": "string"}),
        "required": ["kind", "id"],
        "discriminator": {"propertyName": "kind"},
    }


def _object(**members: Data) -> Data:
    text = "An object of the API. " * 4
    return {"type": "object", "description": text, "properties": members}


def _link(name: str, section: str = "schemas") -> Data:
    return {"$ref": f"#/components/{section}/{name}"}


def _schemas(name: str, neighbour: str) -> Data:
    """Return the fifteen schemas of a resource."""
    parts = {f"{name}Part{number}": _part(name) for number in range(5)}
    variants = {
        f"{name}{word}Event": {
            **_object(type={"const": word.lower()}, thing=_link(name), note=_TEXT),
            "required": ["type"],
        }
        for word in ("Created", "Changed", "Gone")
    }
    either = {"oneOf": [_link(variant) for variant in variants]}
    own = _object(
        state=_link(f"{name}State"),
        size={"type": ["integer", "null"], "minimum": 0},
        parts={"type": "array", "items": {"anyOf": [_link(part) for part in parts]}},
        labels={"type": "object", "additionalProperties": {"type": "string"}},
        neighbour={"oneOf": [_link(neighbour), {"type": "null"}]},
        nested=_object(depth=_object(**{"inner": _TEXT, "x-y": {"type": "number"}})),
    )
    page = _object(items={"type": "array", "items": _link(name)}, state=_TEXT)
    return {
        name: {"allOf": [_link("Base"), own], "description": f"A {name}."},
        f"{name}State": {"type": "string", "enum": ["new", "sent", "lost", "done"]},
        f"{name}Input": _object(name=_TEXT, size={"type": "integer", "default": 1}),
        f"{name}Page": page,
        f"{name}Event": {**either, "discriminator": {"propertyName": "type"}},
        f"{name}Id": {"type": "string", "pattern": "^[a-z0-9]+$"},
        f"{name}Ids": {"type": "array", "items": _link(f"{name}Id")},
        **parts,
        **variants,
    }


def _part(name: str) -> Data:
    return _object(name=_TEXT, of=_link(f"{name}Id"), weight={"type": "number"})


def _query(name: str) -> Data:
    return {"name": name, "in": "query", "schema": _TEXT, "description": "Which ones."}


def _answer(name: str) -> Data:
    content = {"application/json": {"schema": _link(name)}}
    return {"description": "The result, as the schema says.", "content": content}


def _paths(name: str, number: int) -> Data:
    def operation(verb: str, answer: str, **more: Any) -> Data:
        return {
            "operationId": f"{verb}{name}",
            "tags": [f"Area {number % 20}"],
            "summary": f"{verb.capitalize()} one or many of {name}",
            "description": "What happens when this is called, in some words. " * 5,
            "responses": {"200": _answer(answer), "4XX": _link("Error", "responses")},
            **more,
        }

    body = {"required": True, "content": {"application/json": {}}}
    body["content"] = {"application/json": {"schema": _link(f"{name}Input")}}
    listed = [_link("Limit", "parameters"), _link("After", "parameters")]
    key = {"name": "id", "in": "path", "required": True, "schema": _link(f"{name}Id")}
    return {
        f"/things{number}": {
            "get": operation("list", f"{name}Page", parameters=listed),
            "post": operation("create", name, requestBody=body),
        },
        f"/things{number}/{{id}}": {
            "parameters": [key],
            "get": operation("get", name),
            "put": operation("update", name, requestBody=body),
            "delete": operation("watch", f"{name}Event"),
        },
    }

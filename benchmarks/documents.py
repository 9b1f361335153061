"""The documents that generators are timed on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benchmarks.bundle import bundle

SPEC = Path(__file__).parents[1] / "spec" / "openapi.yaml"
METHODS = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace")
)

# A query of free form: datamodel-code-generator's client refuses documents with it.
_FREE_QUERY = '"#/components/parameters/FreeQuery"'
_OPERATIONS_EACH = 5


def common() -> dict[str, Any]:
    """Return the part of our spec that every generator accepts, as one document."""
    document = bundle(SPEC)
    # Other generators do not know them, and they would be work for ours alone.
    for key in ("x-sdk-methods", "x-rules", "x-hosts", "webhooks"):
        document.pop(key)
    document["paths"] = {
        path: item
        for path, item in document["paths"].items()
        if _FREE_QUERY not in json.dumps(item)
    }
    return document


def operations(document: dict[str, Any]) -> int:
    """Return how many operations a document describes."""
    return sum(len(METHODS & item.keys()) for item in document["paths"].values())


def synthetic(count: int, megabytes: float = 0.0) -> dict[str, Any]:
    """Return a made-up document of the usual kind.

    Each resource has five operations (list, create, get, update, delete) and five
    schemas: the resource, its input, its status, its address and a page of it.

    Args:
        count: of operations, a multiple of five.
        megabytes: fill it up to this size with examples, as large documents are.
    """
    resources = range(count // _OPERATIONS_EACH)
    schemas: dict[str, Any] = {"Problem": _object({"message": _text("What is wrong.")})}
    paths: dict[str, Any] = {}
    for number in resources:
        schemas |= _schemas(f"Thing{number}", number)
        paths |= _paths(f"Thing{number}", number)
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Synthetic", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }
    missing = megabytes * 1e6 - len(json.dumps(document))
    items = int(missing / len(resources) / (len(json.dumps(_sample())) + 2))
    for number in resources:
        page = paths[f"/things{number}"]["get"]["responses"]["200"]
        if items > 0:
            example = {"value": {"items": [_sample()] * items, "next": None}}
            page["content"]["application/json"]["examples"] = {"page": example}
    return document


def save(document: dict[str, Any], path: Path) -> Path:
    """Write a document as JSON, which every generator parses at about the same speed."""
    path.write_text(json.dumps(document, default=str), "utf-8")
    return path


def _schemas(name: str, number: int) -> dict[str, Any]:
    members = {
        "name": _text("Name to show to people."),
        "note": {**_text("A longer text."), "nullable": True},
        "size": {
            "type": "integer",
            "description": f"How many fit into a box of {number}.",
        },
        "weight": {"type": "number"},
        "active": {"type": "boolean", "default": True},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "tags": {"type": "array", "items": {"type": "string"}},
        "status": _ref(f"{name}Status"),
        "address": _ref(f"{name}Address"),
    }
    known = {"id": _text("Its id."), "createdAt": _text("When it was made.")}
    return {
        f"{name}Status": {"type": "string", "enum": ["new", "sent", "done"]},
        f"{name}Address": _object(
            {"street": _text("With the number."), "city": _text("")}
        ),
        f"{name}Input": _object(members),
        name: _object({**known, **members}),
        f"{name}Page": _object(
            {
                "items": {"type": "array", "items": _ref(name)},
                "next": {**_text("Where the next page begins."), "nullable": True},
            }
        ),
    }


def _paths(name: str, number: int) -> dict[str, Any]:
    def operation(verb: str, answer: str | None, **more: Any) -> dict[str, Any]:
        good = {"200": _answer(answer)} if answer else {"204": {"description": "Done."}}
        return {
            "operationId": f"{verb}{name}",
            "tags": [f"area{number // 10}"],
            "summary": f"{verb.capitalize()} a thing of kind {number}",
            "description": "Says in two lines of text what happens to the thing when this "
            "is called, and what the caller has to know before.",
            **more,
            "responses": {**good, "4XX": _answer("Problem")},
        }

    body = {
        "required": True,
        "content": {"application/json": {"schema": _ref(f"{name}Input")}},
    }
    query = [
        {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 20}},
        {"name": "after", "in": "query", "schema": {"type": "string"}},
        {"name": "status", "in": "query", "schema": _ref(f"{name}Status")},
    ]
    key = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    return {
        f"/things{number}": {
            "get": operation("list", f"{name}Page", parameters=query),
            "post": operation("create", name, requestBody=body),
        },
        f"/things{number}/{{id}}": {
            "get": operation("get", name, parameters=key),
            "put": operation("update", name, parameters=key, requestBody=body),
            "delete": operation("delete", None, parameters=key),
        },
    }


def _sample() -> dict[str, Any]:
    return {
        "id": "0c4f2c8e-6a53-4a0e-8a39-0f0b5e7a7b02",
        "createdAt": "2023-05-30T22:33:20.349Z",
        "name": "A thing of the usual kind",
        "note": None,
        "size": 12,
        "weight": 0.5,
        "active": True,
        "labels": {"colour": "green", "shape": "round"},
        "tags": ["fresh", "light", "cheap"],
        "status": "sent",
        "address": {"street": "12 Long Street", "city": "Anytown"},
    }


def _object(members: dict[str, Any]) -> dict[str, Any]:
    required = [name for name in members if name in ("id", "name", "items", "message")]
    schema: dict[str, Any] = {"type": "object", "properties": members}
    return {**schema, "required": required} if required else schema


def _text(description: str) -> dict[str, Any]:
    return {"type": "string", "description": description or "Free text."}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _answer(name: str) -> dict[str, Any]:
    return {
        "description": "The result.",
        "content": {"application/json": {"schema": _ref(name)}},
    }

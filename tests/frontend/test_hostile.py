"""Whatever a document is, it is accepted or refused: nothing else ever happens."""

from __future__ import annotations

import copy
import json
import socket
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.frontend.support import findings

ANY_FOLDER = settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)

# One of everything, so that a mutation can reach every check.
BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1", "license": {"name": "MIT"}},
    "x-client": {"name": "Shop", "parameters": ["id"], "errors": {"code": "a.b"}},
    "servers": [{"url": "/{v}", "x-host": "api", "variables": {"v": {"default": "a"}}}],
    "security": [{"key": []}],
    "tags": [{"name": "a"}],
    "paths": {
        "/a/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "post": {
                "operationId": "a",
                "tags": ["a"],
                "parameters": [
                    {
                        "name": "q",
                        "in": "query",
                        "schema": {"type": "integer"},
                        "example": 1,
                    }
                ],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Pet"},
                            "examples": {"e": {"value": {"kind": "cat"}}},
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "d",
                        "headers": {"X-N": {"schema": {"type": "string"}}},
                        "content": {
                            "application/json": {
                                "x-envelope": "output",
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Pet"},
                                },
                            }
                        },
                        "links": {"l": {"operationId": "a"}},
                    },
                    "default": {"$ref": "#/components/responses/Error"},
                },
                "callbacks": {"c": {"{$url}": {"get": {"responses": {}}}}},
            },
        }
    },
    "components": {
        "parameters": {
            "Id": {
                "name": "id",
                "in": "path",
                "required": True,
                "schema": {},
                "x-name": "n",
            }
        },
        "responses": {"Error": {"description": "d"}},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "schemas": {
            "Pet": {
                "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "null"}],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"cat": "#/components/schemas/Cat"},
                },
            },
            "Cat": {
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": {"const": "cat"},
                    "size": {
                        "enum": [1, 2],
                        "x-enum-varnames": ["S", "L"],
                        "default": 1,
                    },
                    "next": {"$ref": "#/components/schemas/Pet"},
                    "tag": {"$ref": "https://example.com/tag#tag"},
                    "name": {
                        "type": ["string", "null"],
                        "pattern": "^x",
                        "maxLength": 9,
                    },
                },
                "additionalProperties": {"x-yields": {"type": "string"}},
                "patternProperties": {"^x": True},
                "examples": [{"kind": "cat", "next": {"kind": "cat"}}],
            },
            "Tag": {
                "$id": "https://example.com/tag",
                "$dynamicAnchor": "tag",
                "properties": {"above": {"$dynamicRef": "#tag"}, "id": {"$ref": "#id"}},
                "$defs": {"Id": {"$anchor": "id", "$ref": "#/$defs/Text"}, "Text": {}},
            },
        },
    },
}

WORDS = [
    "$ref",
    "$id",
    "$anchor",
    "$dynamicRef",
    "#tag",
    "https://example.com/tag",
    "http://[",
    "type",
    "x-name",
    "#/components/schemas/Cat",
    "#/",
    "a.yaml",
    "[",
    "null",
]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(WORDS)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(WORDS) | st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every collection below a value with every key or index in it."""
    found: list[tuple[Any, Any]] = []
    keys = list(value) if isinstance(value, dict) else range(len(value))
    for key in keys:
        found.append((value, key))
        if isinstance(value[key], dict | list):
            found.extend(_places(value[key]))
    return found


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """The base document with a few values replaced, removed, renamed or moved."""
    document = copy.deepcopy(BASE)
    for _ in range(draw(st.integers(1, 3))):
        places = _places(document)
        container, key = draw(st.sampled_from(places))
        action = draw(st.sampled_from(["replace", "remove", "rename", "move"]))
        if action == "replace":
            container[key] = draw(VALUES)
        elif action == "remove":
            del container[key]
        elif action == "rename" and isinstance(container, dict):
            container[draw(st.text(max_size=8))] = container.pop(key)
        else:
            source, other = draw(st.sampled_from(places))
            container[key] = (
                copy.deepcopy(source[other]) if other in _keys(source) else 1
            )
        if not document:
            break
    return document


def _keys(value: Any) -> list[Any]:
    return list(value) if isinstance(value, dict) else list(range(len(value)))


def test_the_base_document_is_accepted(tmp_path: Path) -> None:
    found = findings(tmp_path, json.dumps(BASE), "spec.json")
    assert "error" not in found
    assert found.count("warning") == found.count("for callbacks") == 1


@ANY_FOLDER
@given(document=mutated(), name=st.sampled_from(["spec.json", "spec.yaml"]))
def test_mutated_documents_are_accepted_or_refused(
    document: dict[str, Any], name: str, tmp_path: Path
) -> None:
    for line in findings(tmp_path, json.dumps(document), name).splitlines():
        assert line.startswith((f"{name}:", "    hint: "))


@ANY_FOLDER
@given(
    content=st.binary(max_size=200), name=st.sampled_from(["spec.json", "spec.yaml"])
)
@example(content=b"\xff\xfe", name="spec.yaml")
@example(content=b"? |\n", name="spec.yaml")
@example(content=b'"\\ud800"', name="spec.json")
def test_any_bytes_are_accepted_or_refused(
    content: bytes, name: str, tmp_path: Path
) -> None:
    assert findings(tmp_path, content, name).startswith(f"{name}:")


@ANY_FOLDER
@given(
    text=st.text(st.sampled_from("{}[]:,-?&*!|>'\"%@`#~<= \n\tab01."), max_size=60),
    name=st.sampled_from(["spec.json", "spec.yaml"]),
)
def test_any_indicators_are_accepted_or_refused(
    text: str, name: str, tmp_path: Path
) -> None:
    assert findings(tmp_path, text, name).startswith(f"{name}:")


def test_no_reference_reaches_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **options: object) -> NoReturn:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    document = copy.deepcopy(BASE)
    far = "http://127.0.0.1:9/x.json"
    cat = document["components"]["schemas"]["Cat"]
    cat.update({"$id": f"{far}on", "$schema": far, "items": {"$ref": far}})
    document["paths"]["/a/{id}"]["post"]["requestBody"]["$ref"] = far
    document["jsonSchemaDialect"] = far
    text = findings(tmp_path, json.dumps(document, indent=1), "spec.json")
    assert text.count("nothing is fetched") == 2


CIRCLES: dict[str, dict[str, dict[str, Any]]] = {
    "allOf": {"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}},
    "properties": {"A": {"properties": {"a": {"$ref": "#/components/schemas/A"}}}},
    "not": {
        "A": {"not": {"$ref": "#/components/schemas/B"}},
        "B": {"$ref": "#/components/schemas/A"},
    },
    "root": {"A": {"properties": {"a": {"$ref": "#"}}}},
    "discriminator": {
        "A": {
            "oneOf": [{"$ref": "#/components/schemas/A"}],
            "discriminator": {"propertyName": "a", "mapping": {"a": "A"}},
        }
    },
}


@pytest.mark.parametrize("name", CIRCLES)
def test_circles_end(name: str, tmp_path: Path) -> None:
    schemas = {
        key: {**value, "examples": [{"a": 1}]} for key, value in CIRCLES[name].items()
    }
    document = {**BASE, "paths": {}, "components": {"schemas": schemas}, "security": []}
    document["x-client"] = {}
    findings(tmp_path, json.dumps(document), "spec.json")


@pytest.mark.parametrize(
    ("length", "said"),
    [(90, "the example does not fit"), (5000, "more than 100 references lead on")],
)
def test_long_chains_of_references(length: int, said: str, tmp_path: Path) -> None:
    schemas: dict[str, Any] = {
        f"S{index}": {"$ref": f"#/components/schemas/S{index + 1}"}
        for index in range(length)
    }
    schemas[f"S{length}"] = {"type": "string", "example": 1}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    text = json.dumps({**document, "components": {"schemas": schemas}})
    assert said in findings(tmp_path, text, "spec.json")


def test_a_document_full_of_mistakes_is_told_all_of_them(tmp_path: Path) -> None:
    schemas = {
        f"Schema{index}": {"items": {"$ref": f"#/components/schemas/Shcema{index}"}}
        for index in range(2000)
    }
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    text = json.dumps({**document, "components": {"schemas": schemas}})
    found = findings(tmp_path, text, "spec.json")
    assert 'did you mean "Schema0"?' in found
    assert found.endswith("… and 1000 more\n")

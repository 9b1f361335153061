"""Documents whose tags, operations, parameters and schemas are called alike, at random.

Every operation stays a method, and nothing in the package is defined twice.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics
from tests.redefinitions import redefinitions

WORDS = (
    """pets Pets pets_api petsApi rawPets raw async api streaming asyncPets run stream
    close session operations decodePets client Client with_raw_response Timeout timeout
    TimeoutModel RawPetsApi str decode_timeout pets_2 Pets_2Api TokenSource""".split()
)
words = st.sampled_from(WORDS)
METHODS = ("get", "put", "post", "delete", "patch")
EVENTS = {"text/event-stream": {"schema": {"type": "string"}}}


@st.composite
def schemas(draw: st.DrawFn) -> dict[str, Any]:
    """Models and unions, called like other things."""
    model = {"type": "object", "properties": {"a": {"type": "string"}}}
    union = {"oneOf": [{"type": "string"}, {"type": "integer"}]}
    shapes: list[dict[str, Any]] = [model, union]
    return draw(st.dictionaries(words, st.sampled_from(shapes), max_size=6))


@st.composite
def operations(draw: st.DrawFn, known: list[str]) -> dict[str, Any]:
    """An operation with a tag, a parameter and an answer, or without."""
    content: dict[str, Any] = {}
    if draw(st.booleans()) and known:
        target = f"#/components/schemas/{draw(st.sampled_from(known))}"
        content = {"application/json": {"schema": {"$ref": target}}}
    if draw(st.booleans()):
        content |= EVENTS
    made: dict[str, Any] = {"responses": {"200": {"description": "d"}}}
    if content:
        made["responses"]["200"]["content"] = content
    if draw(st.booleans()):
        made["tags"] = [draw(words)]
    if draw(st.booleans()):
        made["parameters"] = [
            {"name": draw(words), "in": "query", "schema": {"type": "string"}}
        ]
    return made


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document of meetings; each operation has a path or a method of its own."""
    declared = draw(schemas())
    client: dict[str, Any] = {}
    if draw(st.booleans()):
        client["name"] = draw(words.filter(str.isidentifier))
    style = draw(st.sampled_from(["", "flat", "api"]))
    client |= {"operations": style} if style else {}
    ids = draw(st.lists(words, unique=True, min_size=1, max_size=8))
    prefix, parameters = "", []
    if draw(st.booleans()):
        word = draw(words)
        client["parameters"] = [word]
        prefix = f"/{{{word}}}"
        where = {"name": word, "in": "path", "required": True}
        parameters = [{**where, "schema": {"type": "string"}}]
    paths: dict[str, Any] = {}
    for number, word in enumerate(ids):
        made = {"operationId": word, **draw(operations(list(declared)))}
        path = f"{prefix}/{number // len(METHODS)}"
        item = paths.setdefault(path, {"parameters": parameters} if parameters else {})
        item[METHODS[number % len(METHODS)]] = made
    return {
        "openapi": "3.1.0",
        "info": {"title": "Meetings", "version": "1"},
        "x-client": client,
        "paths": paths,
        "components": {"schemas": declared},
    }


def called(text: str) -> Iterator[str]:
    """Yield the builders that the methods of a module call."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name("operations"), attr=name)):
                yield name
            case _:
                pass


def built(text: str) -> dict[str, str]:
    """Return the operation ids that the builders of a module are for, by their names."""
    found: dict[str, str] = {}
    for node in ast.parse(text).body:
        match node:
            case ast.FunctionDef(name=name, body=[_, ast.Return(ast.Call(args=args))]):
                found[name] = ast.literal_eval(args[0])
            case _:
                pass
    return found


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(documents())
def test_no_operation_vanishes(workshop: Path, document: dict[str, Any]) -> None:
    spec = workshop / "spec.json"
    spec.write_text(json.dumps(document))
    files = pipeline.build(spec, "meetings", Diagnostics()).files
    assert redefinitions(files) == []
    items = document["paths"].values()
    ids = [
        each["operationId"]
        for item in items
        for m, each in item.items()
        if m in METHODS
    ]
    builders = built(files["operations.py"])
    assert sorted(builders.values()) == sorted(ids)
    for module in ("client.py", "async_client.py", "raw.py", "async_raw.py"):
        assert sorted(called(files[module])) == sorted(builders)

"""A small document is no large package: what it shares is written often, but not for ever."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics, SpecError
from paragon_codegen.lower.bodies import MOST_MEMBERS
from paragon_codegen.lower.weight import weight

MANY = 500
LONG = "word " * 10_000
TEXT = {"type": "string"}
DONE = {"204": {"description": "Done."}}
Document = dict[str, Any]


def link(section: str, name: str = "Shared") -> dict[str, str]:
    """Return a reference to a component."""
    return {"$ref": f"#/components/{section}/{name}"}


def calls(**operation: Any) -> Document:
    """Return many paths with the same operation."""
    one = {"responses": DONE, **operation}
    return {f"/{number}": {"post": one} for number in range(MANY)}


def members(number: int = MANY) -> Document:
    """Return a schema with many members."""
    return {
        "type": "object",
        "properties": {f"member{each}": TEXT for each in range(number)},
    }


def heirs(base: Document) -> Document:
    """Return a base and many schemas that put it into their `allOf`."""
    own = {"type": "object", "properties": {"own": TEXT}}
    every = {f"S{n}": {"allOf": [link("schemas"), own]} for n in range(MANY)}
    return {"components": {"schemas": {"Shared": base, **every}}}


def parameter() -> Document:
    shared = {"name": "p", "in": "query", "description": LONG, "schema": TEXT}
    paths = calls(parameters=[link("parameters")])
    return {"paths": paths, "components": {"parameters": {"Shared": shared}}}


def parameter_name() -> Document:
    shared = {"name": LONG, "in": "query", "schema": TEXT}
    paths = calls(parameters=[link("parameters")])
    return {"paths": paths, "components": {"parameters": {"Shared": shared}}}


def body() -> Document:
    # More of them would be one argument.
    described = {
        f"m{n}": {**TEXT, "description": LONG} for n in range(MOST_MEMBERS // 2)
    }
    schema = {"type": "object", "properties": described}
    content = {"application/json": {"schema": schema}}
    paths = calls(requestBody=link("requestBodies"))
    shared = {"required": True, "content": content}
    return {"paths": paths, "components": {"requestBodies": {"Shared": shared}}}


def answer() -> Document:
    content: Document = {f"application/{LONG.replace(' ', '')}": {}}
    shared = {"200": link("responses")}
    components = {"Shared": {"description": "d", "content": content}}
    return {"paths": calls(responses=shared), "components": {"responses": components}}


def many_answers() -> Document:
    content: Document = {f"application/{number}": {} for number in range(MANY)}
    shared = {"200": link("responses")}
    components = {"Shared": {"description": "d", "content": content}}
    return {"paths": calls(responses=shared), "components": {"responses": components}}


def path_item() -> Document:
    listed = [{"name": f"q{n}", "in": "query", "schema": TEXT} for n in range(MANY)]
    shared = {"parameters": listed, "get": {"responses": DONE}}
    paths = {f"/{number}": link("pathItems") for number in range(MANY)}
    return {"paths": paths, "components": {"pathItems": {"Shared": shared}}}


def security() -> Document:
    scheme = {LONG: {"type": "http", "scheme": "bearer"}}
    components = {"securitySchemes": scheme}
    return {"security": [{LONG: []}], "paths": calls(), "components": components}


def described_base() -> Document:
    return heirs({"type": "object", "properties": {"a": {**TEXT, "description": LONG}}})


def large_base() -> Document:
    return heirs(members())


def named_base() -> Document:
    return heirs({"type": "object", "properties": {LONG: TEXT}})


AMPLIFIERS: list[Callable[[], Document]] = [
    parameter,
    parameter_name,
    body,
    answer,
    many_answers,
    path_item,
    security,
    described_base,
    large_base,
    named_base,
]


def written(document: Document, folder: Path) -> Path:
    """Write a document; `MANY` and `LONG` make it some hundred kilobytes."""
    info = {"title": "T", "version": "1"}
    spec = folder / "spec.json"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": info, **document}))
    assert spec.stat().st_size < 400_000
    return spec


@pytest.mark.parametrize("document", AMPLIFIERS, ids=lambda each: each.__name__)
def test_it_is_refused_where_it_becomes_too_much(
    document: Callable[[], Document], workshop: Path
) -> None:
    with pytest.raises(SpecError) as caught:
        pipeline.build(written(document(), workshop), "package", Diagnostics())
    (found,) = (each for each in caught.value.diagnostics if each.severity == "error")
    assert found.message in (
        "what is shared is written out here once more, and is too much by now",
        "the schemas combined here multiply without end",
    )
    assert found.location is not None
    assert found.hint


def test_constants_are_written_once(workshop: Path) -> None:
    """Whoever refers to a long value asks the one function that knows it."""
    users = {
        f"S{n}": {"type": "object", "properties": {"a": link("schemas")}}
        for n in range(MANY)
    }
    document = {"components": {"schemas": {"Shared": {"const": LONG}, **users}}}
    spec = written(document, workshop)
    files = pipeline.build(spec, "package", Diagnostics()).files
    assert sum(map(len, files.values())) < 4_000_000


def test_a_part_weighs_what_it_holds() -> None:
    assert weight(("ab", ("c",), 1, None)) == 3

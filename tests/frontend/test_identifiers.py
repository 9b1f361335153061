"""`$id`, `$anchor` and `$dynamicAnchor`: where a reference leads depends on where it stands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from paragon_codegen.loader import Document, Node
from paragon_codegen.resolution import Found
from tests.frontend.support import HEAD, findings, read, write


def _schema(document: Document, *steps: str | int) -> Node:
    """A place below the components' schemas."""
    place = document.root["components"]["schemas"]
    for step in steps:
        place = place[step]
    return place


def _leads(document: Document, *steps: str | int) -> str:
    """The pointer that the reference at a place leads to."""
    found = document.look(_schema(document, *steps))
    assert isinstance(found, Found)
    return "/".join(map(str, found.place.pointer[2:]))


def test_what_an_alias_repeats_refers_to_what_is_around_it(tmp_path: Path) -> None:
    text = """\
components:
  schemas:
    A: {$id: a, properties: &x {x: {$ref: "#/$defs/X"}, y: {$ref: "#y"}}, $defs: {X: {}, Y: {$anchor: y}}}
    B: {$id: b, properties: *x, $defs: {X: {}, Y: {$anchor: y}}}
    C: {properties: {<<: *x}, $defs: {X: {}}}
    D: {properties: *x, $defs: {X: {}}}
"""
    document, _ = read(tmp_path, HEAD + text)
    for name in "AB":
        assert _leads(document, name, "properties", "x") == f"{name}/$defs/X"
        assert _leads(document, name, "properties", "y") == f"{name}/$defs/Y"
    for name in "CD":
        assert _leads(document, name, "properties", "x") == f"{name}/$defs/X"


DATA = ("const", "default", "enum", "example", "examples", "value")


def test_data_that_looks_like_a_schema_is_none(tmp_path: Path) -> None:
    data = ", ".join(f"{key}: [{{$anchor: data-{key}}}]" for key in DATA)
    members = ", ".join(f"{key}: {{$anchor: member-{key}}}" for key in DATA)
    text = f"""\
components:
  schemas:
    A: {{{data}, properties: {{{members}}}}}
  responses:
    default: {{content: {{a/b: {{schema: {{$anchor: answer}}}}}}}}
"""
    document, _ = read(tmp_path, HEAD + text)
    for key in DATA:
        found = document.look(Node({"$ref": f"#data-{key}"}, document.root.file, ()))
        assert not isinstance(found, Found), key
        found = document.look(Node({"$ref": f"#member-{key}"}, document.root.file, ()))
        assert isinstance(found, Found), key
    answer = Node({"$ref": "#answer"}, document.root.file, ())
    assert isinstance(document.look(answer), Found)


def test_an_id_is_looked_up_before_a_file(tmp_path: Path) -> None:
    write(tmp_path, "type: integer\n", "pet.yaml")
    write(tmp_path, "type: boolean\n", "dog.yaml")
    text = """\
components:
  schemas:
    Pet: {$id: pet.yaml, type: string}
    A: {items: {$ref: pet.yaml}, not: {$ref: dog.yaml}}
"""
    document, _ = read(tmp_path, HEAD + text)
    assert document.resolve(_schema(document, "A", "items")).value["type"] == "string"
    assert document.resolve(_schema(document, "A", "not")).value["type"] == "boolean"


def test_examples_are_no_schemas_of_the_document(tmp_path: Path) -> None:
    write(tmp_path, '{"$id": "urn:a"}', "examples/A/one.json")
    text = """\
components:
  schemas:
    A: {$id: "urn:a", type: object}
    B: {$ref: "urn:a"}
"""
    assert findings(tmp_path, HEAD + text) == ""
    document, _ = read(tmp_path, HEAD + text)
    document.open(document.folder / "examples/A/one.json")
    assert document.resolve(_schema(document, "B")).value["type"] == "object"


def test_a_schema_that_two_places_share_is_one(tmp_path: Path) -> None:
    text = """\
components:
  schemas:
    A: &a {$id: "urn:a", $anchor: x}
    B: *a
    C: {items: {$ref: "urn:a"}, not: {$ref: "urn:a#x"}}
"""
    document, _ = read(tmp_path, HEAD + text)
    assert _leads(document, "C", "items") == _leads(document, "C", "not") == "A"


CIRCLES: dict[str, tuple[dict[str, Any], str]] = {
    "ids that are none": (
        {"A": {"$id": "http://["}, "B": {"$id": ""}, "C": {"$id": "#", "$ref": "#"}},
        "the reference must lead to: Schema Object; it leads to: OpenAPI Object",
    ),
    "an id within an id": (
        {"A": {"$id": "a/", "not": {"$id": "../a/", "items": {"$ref": "../a/"}}}},
        'more than one schema has the `$id` "a/"',
    ),
    "a reference to its own id": (
        {"A": {"$id": "a", "$ref": "a"}},
        "the reference leads to itself",
    ),
    "dynamic circles": (
        {
            "A": {"$id": "a", "$dynamicAnchor": "x", "allOf": [{"$ref": "b"}]},
            "B": {"$id": "b", "$dynamicAnchor": "x", "items": {"$dynamicRef": "a#x"}},
        },
        '"a#x" means another schema for what comes from spec.json:1',
    ),
    "many that lead to each other": (
        {
            f"S{index}": {
                "$id": f"s{index}",
                "$dynamicAnchor": "x",
                "allOf": [{"$ref": f"s{(index + 1) % 300}"}],
                "items": {"$dynamicRef": "#x"},
            }
            for index in range(300)
        },
        '"#x" means another schema for what comes from spec.json:1',
    ),
}


@pytest.mark.parametrize("name", CIRCLES)
def test_ids_and_anchors_of_any_kind_come_to_an_end(name: str, tmp_path: Path) -> None:
    schemas, said = CIRCLES[name]
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    text = json.dumps({**document, "components": {"schemas": schemas}})
    assert said in findings(tmp_path, text, "spec.json")


def test_what_takes_too_many_steps_to_tell_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schemas: dict[str, Any] = {
        f"S{index}": {
            "$id": f"s{index}",
            "$dynamicAnchor": f"x{index}",
            "allOf": [{"$ref": f"s{index + 1}"}] if index < 9 else [{}],
            "items": {"$dynamicRef": f"#x{index}"},
        }
        for index in range(10)
    }
    others = {f"T{i}": {"$id": f"t{i}", "$dynamicAnchor": f"x{i}"} for i in range(10)}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    text = json.dumps({**document, "components": {"schemas": schemas | others}})
    assert findings(tmp_path, text, "spec.json") == ""
    # The first five take 15 steps together, the sixth has six more.
    monkeypatch.setattr("paragon_codegen.validate.dynamic._STEPS", 20)
    assert findings(tmp_path, text, "spec.json").count("means another schema") == 5

"""The schemas of a document as one JSON Schema."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from paragon_codegen.validate import bundle_schemas, validate
from tests.frontend.support import HEAD, read, write

OLD_HEAD = HEAD.replace("3.1.0", "3.0.3") + "paths: {}\n"


def bundled(folder: Path, schemas: str, head: str = HEAD) -> dict[str, Any]:
    """The `$defs` of a document with these component schemas."""
    document, _ = read(folder, f"{head}components:\n  schemas:\n{schemas}")
    bundle = bundle_schemas(document)
    assert bundle["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(bundle)
    return dict(bundle["$defs"])


def test_references_become_local_and_names_stay(tmp_path: Path) -> None:
    write(
        tmp_path,
        "Pet: {properties: {owner: {$ref: '#/Owner'}, self: {$ref: '#/Pet'}}}\n"
        "Owner: {$ref: '../b.json'}\nOther: {type: string}\n",
        "s/a.yaml",
    )
    write(tmp_path, '{"type": "object", "$defs": {"x/y": {"type": "null"}}}', "b.json")
    schemas = """\
    Pet: {$ref: "s/a.yaml#/Pet"}
    Animal: {$ref: "#/components/schemas/Pet"}
    Key: {$ref: "b.json#/$defs/x~1y"}
    Other: {type: integer}
    Others: {items: {$ref: "s/a.yaml#/Other"}}
"""
    assert bundled(tmp_path, schemas) == {
        "Pet": {
            "properties": {
                "owner": {"$ref": "#/$defs/b"},
                "self": {"$ref": "#/$defs/Pet"},
            }
        },
        "Animal": {"$ref": "#/$defs/Pet"},
        "Key": {"type": "null"},
        "Other": {"type": "integer"},
        "Others": {"items": {"$ref": "#/$defs/Other_2"}},
        "Other_2": {"type": "string"},
        "b": {"type": "object", "$defs": {"x/y": {"type": "null"}}},
    }


def test_discriminators_lead_to_the_new_places(tmp_path: Path) -> None:
    write(tmp_path, "Cat: {type: object}\n", "a.yaml")
    schemas = """\
    Pet:
      oneOf: [{$ref: "a.yaml#/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: "a.yaml#/Cat", dog: Dog}, x-a: 1}
    Dog: {x-own: 1, x-yields: {$ref: "a.yaml#/Cat"}}
"""
    defs = bundled(tmp_path, schemas)
    assert defs["Pet"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"cat": "#/$defs/Cat", "dog": "#/$defs/Dog"},
        "x-a": 1,
    }
    assert defs["Dog"] == {"x-own": 1, "x-yields": {"$ref": "#/$defs/Cat"}}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: string, nullable: false}", {"type": "string"}),
        (
            "{type: string, enum: [a], nullable: true}",
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/B'}], nullable: true, title: t}",
            {
                "anyOf": [{"allOf": [{"$ref": "#/$defs/B"}]}, {"type": "null"}],
                "title": "t",
            },
        ),
        ("{minimum: 1, exclusiveMinimum: true}", {"exclusiveMinimum": 1}),
        ("{maximum: 1, exclusiveMaximum: false}", {"maximum": 1}),
        ("{$ref: '#/components/schemas/B', minLength: 1}", {"$ref": "#/$defs/B"}),
        ("{required: [a, a], pattern: '(', maxLength: x}", {"required": ["a"]}),
        ("{patternProperties: {'(': {}, a: {}}}", {"patternProperties": {"a": {}}}),
    ],
)
def test_old_spellings_become_new_ones(old: str, new: Any, tmp_path: Path) -> None:
    schemas = f"    A: {old}\n    B: {{type: string}}\n"
    assert bundled(tmp_path, schemas, OLD_HEAD)["A"] == new


def test_what_changes_the_meaning_of_references_is_left_out(tmp_path: Path) -> None:
    schemas = '    A: {$id: "http://a/b", $anchor: c, $schema: d, $comment: e}\n'
    assert bundled(tmp_path, schemas)["A"] == {"$comment": "e"}


@pytest.mark.parametrize("name", ["a b", "a/b", "a~b", "a%b", "ä", "", "a#b", 'a"b'])
def test_unusual_names_can_be_referred_to(name: str, tmp_path: Path) -> None:
    write(tmp_path, "x", "unused")
    schemas = (
        "    ? '" + name + "'\n    : {type: integer}\n    User: {$ref: '#/x-user'}\n"
    )
    head = (
        HEAD + "x-user: {items: {$ref: '#/components/schemas/" + _step(name) + "'}}\n"
    )
    document, _ = read(tmp_path, f"{head}components:\n  schemas:\n{schemas}")
    bundle = bundle_schemas(document)
    validator = jsonschema.Draft202012Validator({**bundle, "$ref": "#/$defs/User"})
    assert validator.is_valid([1])
    assert not validator.is_valid(["x"])


def _step(name: str) -> str:
    escaped = name.replace("~", "~0").replace("/", "~1")
    return escaped.replace("%", "%25").replace("#", "%23")


def test_the_order_is_that_of_the_document(tmp_path: Path) -> None:
    schemas = (
        '    B: {items: {$ref: "#/components/schemas/A"}}\n    A: {}\n    C: true\n'
    )
    assert list(bundled(tmp_path, schemas)) == ["B", "A", "C"]


def test_schemas_that_are_true_or_false_stay(tmp_path: Path) -> None:
    schemas = (
        "    A: {properties: {a: false}, items: false, oneOf: [true, false]}\n"
        "    B: false\n    C: {not: {$ref: '#/components/schemas/B'}}\n"
    )
    assert bundled(tmp_path, schemas) == {
        "A": {"properties": {"a": False}, "items": False, "oneOf": [True, False]},
        "B": False,
        "C": {"not": {"$ref": "#/$defs/B"}},
    }


def test_ids_and_anchors_become_local_references(tmp_path: Path) -> None:
    schemas = """\
    A: {$id: "urn:a", properties: {x: {$ref: "#x"}}, $defs: {X: {$anchor: x, type: string}}}
    B: {$id: "urn:b", properties: {x: {$ref: "#x"}}, $defs: {X: {$anchor: x, type: number}}}
    C: {anyOf: [{$ref: "urn:a"}, {$ref: "urn:b#x"}], discriminator: {propertyName: k, mapping: {a: "urn:a"}}}
    D: {$dynamicAnchor: d, items: {$dynamicRef: "#d"}}
"""
    document, diagnostics = read(tmp_path, f"{HEAD}components:\n  schemas:\n{schemas}")
    validate(document, diagnostics)
    assert diagnostics.items == ()
    defs = bundle_schemas(document)["$defs"]
    meant = {name: defs[name]["properties"]["x"]["$ref"] for name in "AB"}
    assert defs[meant["A"].removeprefix("#/$defs/")] == {"type": "string"}
    assert defs[meant["B"].removeprefix("#/$defs/")] == {"type": "number"}
    assert defs["C"]["anyOf"] == [{"$ref": "#/$defs/A"}, {"$ref": meant["B"]}]
    assert defs["C"]["discriminator"]["mapping"] == {"a": "#/$defs/A"}
    assert defs["D"] == {"items": {"$ref": "#/$defs/D"}}

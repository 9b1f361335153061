"""Redocly's tools follow every reference under our own keys, as they are told what stands there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from paragon_codegen.validate.kinds import Kind, ListOf, MapOf, Object
from paragon_codegen.validate.objects import OBJECTS
from tests.spec.document import ROOT, SPEC, Place, follow, read

TABLE: dict[str, dict[str, str | None]]
TABLE = json.loads((SPEC / "redocly.json").read_text("utf-8"))
# Redocly calls the root so.
CALLED = {"OpenAPI": "Root"}
FILES = sorted([*SPEC.glob("*.yaml"), *SPEC.glob("*/*.yaml")])


def told(kind: Kind) -> str | None:
    """Return what the table says of a field of a kind."""
    match kind:
        case Object(name):
            return None if name == "ExternalDocs" else name
        case ListOf(Object(name)):
            return f"[{name}]"
        case MapOf(Object(name)):
            return f"{{{name}}}"
        case _:
            return None


def fields() -> Iterator[tuple[str, str, str | None]]:
    """Yield what our own check knows below keys of our own: object, field and kind."""
    for name, rule in OBJECTS.items():
        ours = name.startswith("Sdk")
        for field, kind in rule.fields.items():
            if ours or field.startswith("x-"):
                yield CALLED.get(name, name), field, told(kind)


def test_the_table_is_that_of_our_own_check() -> None:
    known = {(name, field): kind for name, field, kind in fields()}
    written = {
        (name, field): kind
        for name, entry in TABLE.items()
        for field, kind in entry.items()
    }
    # Schemas have a table of their own, with the one key that holds a schema.
    del written["Schema", "x-yields"]
    assert written == known


def references(value: Any, kind: str | None, way: str = "") -> Iterator[str]:
    """Yield the places of the references that a bundler with the table never meets."""
    if isinstance(value, list):
        inner = kind[1:-1] if kind and kind[0] == "[" else None
        for index, each in enumerate(value):
            yield from references(each, inner, f"{way}/{index}")
    elif isinstance(value, dict):
        if "$ref" in value and kind is None:
            yield way
        named = kind[1:-1] if kind and kind[0] == "{" else None
        known = TABLE.get(kind or "", {})
        for key, each in value.items():
            # Within objects of OpenAPI the bundler knows its way without us.
            if kind in ("Schema", "Operation", "Server") and not key.startswith("x-"):
                continue
            yield from references(each, named or known.get(key), f"{way}/{key}")


def own_keys(value: Any, owner: str = "") -> Iterator[tuple[str, str, Any]]:
    """Yield every key of our own with the object that it belongs to and its value."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key.startswith("x-"):
                holders = [name for name, entry in TABLE.items() if key in entry]
                yield next(iter(holders), owner), key, each
            yield from own_keys(each, key)
    elif isinstance(value, list):
        for each in value:
            yield from own_keys(each, owner)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_reference_under_our_own_keys_is_followed(file: Any) -> None:
    lost = [
        f"{key}{way}"
        for holder, key, value in own_keys(read(file))
        for way in references(value, TABLE.get(holder, {}).get(key))
    ]
    assert not lost, "say in spec/redocly.json what stands there"


def test_so_are_those_in_methods_of_the_sdk() -> None:
    """Their files hold nothing else, so what is in them is below `x-sdk-methods`."""
    methods = Place(read(ROOT)["x-sdk-methods"]["methods"], ROOT)
    found = [follow(Place(each, ROOT)).value for each in methods.value.values()]
    assert len(found) == len(methods.value)
    assert [way for each in found for way in references(each, "SdkMethod")] == []


def test_a_reference_that_nobody_follows_is_found() -> None:
    assert list(references({"schema": {"$ref": "a"}}, "SdkResult")) == []
    assert list(references({"example": {"$ref": "a"}}, "SdkResult")) == ["/example"]
    assert list(references([{"$ref": "a"}], "[SdkParameter]")) == []
    assert list(references([{"$ref": "a"}], None)) == ["/0"]

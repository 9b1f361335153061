"""Every model has a use: an operation or a method takes or returns it, or something it holds."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import paragon_connect
from paragon_connect import models

from tests.spec.document import ROOT, SPEC, Place, follow, read, schemas

BEHAVIOURS = SPEC / "sdk" / "behaviour"
PLACES = {(place.file, id(place.value)): name for name, place in schemas().items()}


def names_in(place: Place) -> Iterator[str]:
    """Yield the component schemas that are referred to, those behind other references too."""
    queue, seen = [place], set[int]()
    while queue:
        found = queue.pop()
        value: Any = found.value
        if isinstance(value, list):
            queue.extend(Place(each, found.file) for each in value)
        if not isinstance(value, dict) or id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value.get("$ref"), str):
            target = follow(Place({"$ref": value["$ref"]}, found.file))
            name = PLACES.get((target.file, id(target.value)))
            if name is not None:
                yield name
            else:
                queue.append(target)
        queue.extend(Place(each, found.file) for each in value.values())


def imported() -> Iterator[str]:
    """Yield the models that the Python behind the methods makes or takes."""
    for file in BEHAVIOURS.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
                "models"
            ):
                yield from (alias.name for alias in node.names)


def within(names: set[str]) -> set[str]:
    """Return these schemas and all that they are made of."""
    known, queue = set[str](), list(names & schemas().keys())
    while queue:
        name = queue.pop()
        if name not in known:
            known.add(name)
            place = schemas()[name]
            queue.extend(
                each
                for member in place.value.values()
                for each in names_in(Place(member, place.file))
            )
    return known


def used() -> set[str]:
    """Return the schemas that have a use."""
    root = read(ROOT)
    called = [
        root[key] for key in ("paths", "webhooks", "x-sdk-methods") if key in root
    ]
    known = within({*names_in(Place(called, ROOT)), *imported()})
    # Methods return the variants one by one; a union of them all is what readers write.
    unions = {
        name
        for name, place in schemas().items()
        if {*names_in(Place(place.value.get("oneOf"), place.file))} <= known
        and "oneOf" in place.value
    }
    return known | within(unions)


def test_every_schema_is_taken_or_returned() -> None:
    unused = schemas().keys() - used()
    assert not unused, "nothing takes or returns these: leave them out of the spec"


def test_what_nothing_refers_to_is_found() -> None:
    """The walk does not call everything used."""
    assert "User" in used()
    assert within({"Section"}) == {"Section", "Option"}
    assert within({"Link"}) == {"Link"}


def test_no_model_shares_a_name_with_what_the_package_exports() -> None:
    assert not set(models.__all__) & set(paragon_connect.__all__)

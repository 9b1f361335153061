"""The spec as its tests read it: plain YAML and JSON, without any code of ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

SPEC = Path(__file__).parents[2] / "spec"
ROOT = SPEC / "openapi.yaml"
EXAMPLES = SPEC / "examples"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_SCHEME = "spec:///"


@dataclass(frozen=True)
class Place:
    """A value of the spec and the file that it stands in."""

    value: Any
    file: Path

    def get(self, key: str) -> Place | None:
        """Return the member, references followed, or nothing."""
        if key not in self.value:
            return None
        return follow(Place(self.value[key], self.file))

    def members(self, key: str) -> Iterator[tuple[str, Place]]:
        """Yield the members of a mapping that may be absent, references followed."""
        mapping = self.get(key)
        for name in mapping.value if mapping else ():
            member = mapping.get(name) if mapping else None
            assert member is not None
            yield name, member

    def elements(self, key: str) -> Iterator[Place]:
        """Yield the elements of a list that may be absent, references followed."""
        for element in self.value.get(key, ()):
            yield follow(Place(element, self.file))


@dataclass(frozen=True)
class Operation:
    """An operation with what its path item gives it."""

    path: str
    method: str
    place: Place
    parameters: tuple[Place, ...]
    item: Place

    @property
    def service(self) -> str:
        """The service that the operation is sent to: the `x-host` of its first server."""
        holders = (self.place, self.item, root())
        server = next(each for holder in holders for each in holder.elements("servers"))
        return str(server.value["x-host"])

    @property
    def id(self) -> str:
        """The operation id, or its method and path where it has none."""
        known: str = self.place.value.get("operationId", f"{self.method} {self.path}")
        return known

    @property
    def key_in_query(self) -> str | None:
        """The name in the query that has the credential, None where it is in a header."""
        schemes = dict(root().value["components"]["securitySchemes"])
        for each in self.place.value.get("security", ()):
            for name in each:
                if schemes[name].get("in") == "query":
                    return str(schemes[name]["name"])
        return None

    def success(self) -> Iterator[tuple[str, Place]]:
        """Yield the successful answers by status."""
        for status, response in self.place.members("responses"):
            if status.startswith("2"):
                yield status, response


@cache
def read(file: Path) -> Any:
    """Return the data of a YAML or JSON file."""
    text = file.read_text(encoding="utf-8")
    return json.loads(text) if file.suffix == ".json" else yaml.safe_load(text)


def follow(place: Place) -> Place:
    """Return what a place refers to, or the place itself."""
    while isinstance(place.value, dict) and isinstance(place.value.get("$ref"), str):
        name, _, pointer = place.value["$ref"].partition("#")
        file = (place.file.parent / name).resolve() if name else place.file
        value = read(file)
        for step in pointer.split("/")[1:]:
            value = value[step.replace("~1", "/").replace("~0", "~")]
        place = Place(value, file)
    return place


def root(file: Path = ROOT) -> Place:
    """Return the root of the document, or of another one."""
    return Place(read(file), file)


@cache
def operations(file: Path = ROOT) -> tuple[Operation, ...]:
    """Return every operation of a document, those of `x-alternatives` among them."""
    return tuple(
        each
        for operation in served(file)
        for each in (operation, *_alternatives(operation))
    )


def _alternatives(operation: Operation) -> Iterator[Operation]:
    own = len(list(operation.place.elements("parameters")))
    shared = operation.parameters[: len(operation.parameters) - own]
    for place in operation.place.elements("x-alternatives"):
        parameters = (*shared, *place.elements("parameters"))
        yield replace(operation, place=place, parameters=parameters)


@cache
def served(file: Path = ROOT) -> tuple[Operation, ...]:
    """Return the operations that any OpenAPI tool sees."""
    return tuple(
        Operation(
            path,
            method,
            Place(item.value[method], item.file),
            (
                *item.elements("parameters"),
                *Place(item.value[method], item.file).elements("parameters"),
            ),
            item,
        )
        for path, item in root(file).members("paths")
        for method in METHODS
        if method in item.value
    )


@cache
def schemas() -> dict[str, Place]:
    """Return every component schema by name."""
    components = root().get("components")
    assert components is not None
    return dict(components.members("schemas"))


@cache
def unions() -> dict[str, dict[str, str]]:
    """Return what stands for which variant, by name of the discriminated union."""
    return {
        name: {
            value: reference.rpartition("/")[2]
            for value, reference in place.value["discriminator"]["mapping"].items()
        }
        for name, place in schemas().items()
        if "discriminator" in place.value
    }


def bundled(file: Path = ROOT) -> Any:
    """Return the document in one piece, with every schema under `components`."""
    document = _bundled(read(file), file)
    document["components"]["schemas"] = {
        name: _bundled(place.value, place.file)
        for name, place in Place(read(file)["components"], file).members("schemas")
    }
    return document


def _bundled(value: Any, file: Path) -> Any:
    if isinstance(value, list):
        return [_bundled(each, file) for each in value]
    if not isinstance(value, dict):
        return value
    target = follow(Place(value, file))
    if target.value is value:
        return {key: _bundled(each, file) for key, each in value.items()}
    if target.file.parent.name != "schemas":
        return _bundled(target.value, target.file)
    others = {key: _bundled(each, file) for key, each in value.items() if key != "$ref"}
    name = value["$ref"].rpartition("/")[2]
    return {**others, "$ref": f"#/components/schemas/{name}"}


@cache
def validator(name: str) -> jsonschema_rs.Draft202012Validator:
    """Return a validator for a component schema, formats included."""
    return validator_in(ROOT, {"$ref": f"{ROOT.name}#/components/schemas/{name}"})


def validator_in(file: Path, schema: Any) -> jsonschema_rs.Draft202012Validator:
    """Return a validator for a schema that stands in a file of the spec."""
    folder = file.parent.relative_to(SPEC) / "inline"  # a name beside the file's own
    base = _SCHEME + folder.as_posix()
    return jsonschema_rs.Draft202012Validator(
        schema, base_uri=base, retriever=_retrieve, validate_formats=True
    )


def _retrieve(uri: str) -> Any:
    return read(SPEC / uri.removeprefix(_SCHEME))


def valid_examples() -> list[Path]:
    """Return the files of payloads that have to fit."""
    return sorted(EXAMPLES.glob("*/*.json"))


def invalid_examples() -> list[Path]:
    """Return the files of payloads that must not fit."""
    return sorted(EXAMPLES.glob("*/invalid/*.json"))

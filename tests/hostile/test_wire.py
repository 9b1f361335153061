"""Names and values of a document reach the wire byte for byte."""

from __future__ import annotations

import json
import re
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics, SpecError
from paragon_codegen.runtime.errors import DecodeError
from tests.hostile import strings
from tests.hostile.loading import loaded

EVERY = list(dict.fromkeys((*strings.CORPUS, *strings.NAMES)))
TEXT = {"type": "string"}
DONE = {"204": {"description": "Done."}}


def package(
    folder: Path,
    schemas: dict[str, Any] | None = None,
    operation: dict[str, Any] | None = None,
    **root: Any,
) -> ModuleType:
    """Return the package of a document with some schemas and one operation, `call`."""
    call = {"operationId": "call", "responses": DONE, **(operation or {})}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Wire", "version": "1"},
        "paths": {"/call": {"post": call}},
        "components": {"schemas": schemas or {}},
        **root,
    }
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document))
    return loaded(pipeline.build(spec, "wire", Diagnostics()).files, folder)


def attributes(model: Any) -> dict[str, str]:
    """Return the names of a model's attributes by their names on the wire."""
    by_wire = {wire: name for name, wire in model.__slots__.items()}
    assert len(by_wire) == len(model.__slots__)
    return by_wire


@pytest.mark.parametrize("required", [True, False])
def test_members(required: bool, workshop: Path) -> None:
    schema = {"type": "object", "properties": dict.fromkeys(EVERY, TEXT)}
    schema["required"] = EVERY if required else []
    model = package(workshop, {"Odd": schema}).models.Odd
    data = {each: f"value {number}" for number, each in enumerate(EVERY)}
    odd = model.from_dict(data)
    assert odd.to_dict() == data
    assert odd.extra == {}
    names = attributes(model)
    assert names.keys() == data.keys()
    assert model(**{names[wire]: text for wire, text in data.items()}).to_dict() == data


def test_members_of_every_kind(workshop: Path) -> None:
    kinds: dict[str, Any] = {
        "number": {"type": ["integer", "null"]},
        "list": {"type": "array", "items": {"$ref": "#/components/schemas/Odd"}},
        "map": {"type": "object", "additionalProperties": TEXT},
    }
    properties = {
        f"{text}{kind}": kinds[kind] for text in strings.CORPUS for kind in kinds
    }
    schemas = {"Odd": {"type": "object", "properties": properties}}
    model = package(workshop, schemas).models.Odd
    values: dict[str, Any] = {"number": None, "list": [{}], "map": {"'\"": "\\"}}
    data = {f"{text}{kind}": values[kind] for text in strings.CORPUS for kind in kinds}
    assert model.from_dict(data).to_dict() == data


def test_values_of_enums(workshop: Path) -> None:
    enum = package(workshop, {"Odd": {"type": "string", "enum": EVERY}}).models.Odd
    assert [member.value for member in enum] == EVERY
    assert [enum.decode(text) for text in EVERY] == list(enum)


def test_values_of_enums_with_written_names(workshop: Path) -> None:
    words = [text or "empty" for text in EVERY]
    schema = {"enum": list(range(len(EVERY))), "x-enum-varnames": words}
    enum = package(workshop, {"Odd": schema}).models.Odd
    assert [member.value for member in enum] == schema["enum"]


def test_constants(workshop: Path) -> None:
    properties = {f"m{number}": {"const": text} for number, text in enumerate(EVERY)}
    schema = {"type": "object", "properties": properties, "required": [*properties]}
    model = package(workshop, {"Odd": schema}).models.Odd
    data = {name: each["const"] for name, each in properties.items()}
    assert model().to_dict() == data
    assert model.from_dict(data).to_dict() == data
    for name, text in data.items():
        with pytest.raises(DecodeError):
            model.from_dict({**data, name: f"{text}!"})


def test_values_that_tell_variants_apart(workshop: Path) -> None:
    variants = {
        f"V{number}": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"const": text}},
        }
        for number, text in enumerate(EVERY)
    }
    union = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in variants]}
    models = package(workshop, {**variants, "Odd": union}).models
    for name, text in zip(variants, EVERY, strict=True):
        found = models.decode_odd({"kind": text})
        assert type(found).__name__ == name
        assert found.to_dict() == {"kind": text}


def test_members_that_tell_variants_apart(workshop: Path) -> None:
    schemas: dict[str, Any] = {}
    for number, text in enumerate(EVERY):
        for letter in "AB":
            schemas[f"{letter}{number}"] = {
                "type": "object",
                "required": [text],
                "properties": {text: {"type": "string"}},
            }
        one, two = (f"#/components/schemas/{letter}{number}" for letter in "AB")
        schemas[f"Odd{number}"] = {
            "oneOf": [{"$ref": one}, {"$ref": two}],
            "discriminator": {"propertyName": text, "mapping": {"'1": one, '"2': two}},
        }
    models = package(workshop, schemas).models
    for number, text in enumerate(EVERY):
        decode = getattr(models, f"decode_odd{number}", None) or getattr(
            models, f"decode_odd_{number}"
        )
        for value, name in (("'1", f"A{number}"), ('"2', f"B{number}"), ("?", "")):
            found = decode({text: value})
            assert found.to_dict() == {text: value}
            assert type(found).__name__ == name or not name


def test_names_of_query_parameters(workshop: Path) -> None:
    listed = [{"name": text, "in": "query", "schema": TEXT} for text in EVERY]
    module = package(workshop, operation={"parameters": listed}).operations
    names = list(module.call.__kwdefaults__)
    assert len(names) == len(EVERY)
    operation = module.call(**{name: f"{n} &=" for n, name in enumerate(names)})
    text = "&".join(f"{name}={value}" for name, value in operation.query)
    sent = [(name, f"{number} &=") for number, name in enumerate(EVERY)]
    assert parse_qsl(text, strict_parsing=True, max_num_fields=999) == sent


def test_names_of_form_fields(workshop: Path) -> None:
    schema = {"type": "object", "properties": {f"f{text}": TEXT for text in EVERY}}
    content = {"application/x-www-form-urlencoded": {"schema": schema}}
    request = {"requestBody": {"required": True, "content": content}}
    made = package(workshop, operation=request)
    values = {name: f"{n} &=" for n, name in enumerate(schema["properties"])}
    form = made.models.CallRequest.from_dict(values)
    sent = made.operations.call(form=form).body.content.decode()
    assert parse_qsl(sent, max_num_fields=999) == list(values.items())


def test_names_of_parts(workshop: Path) -> None:
    texts = [f"p{text}" for text in EVERY]
    schema = {"type": "object", "properties": dict.fromkeys(texts, TEXT)}
    content = {"multipart/form-data": {"schema": schema}}
    request = {"requestBody": {"required": True, "content": content}}
    module = package(workshop, operation=request).operations
    values = {name: f"value {n}" for n, name in enumerate(module.call.__kwdefaults__)}
    body = module.call(**values).body
    head = f"Content-Type: {body.content_type}\r\n\r\n".encode()
    message: Any = BytesParser(policy=HTTP).parsebytes(head + body.content)
    assert [part.get_content() for part in message.iter_parts()] == list(
        values.values()
    )
    # Names are escaped as HTML says: quotes and line ends only.
    lines = re.findall(r'form-data; name="([^"]*)"', body.content.decode())
    escapes = {'"': "%22", "\r": "%0D", "\n": "%0A"}
    assert lines == [
        "".join(escapes.get(each, each) for each in text) for text in texts
    ]


@pytest.mark.parametrize("half", ["\ud800", "a\udfff\ud800b"])
def test_half_a_surrogate_pair_is_refused(half: str, workshop: Path) -> None:
    """It is no text: there are no bytes that could carry it unchanged."""
    with pytest.raises(SpecError) as caught:
        package(workshop, {"Odd": {"type": "object", "properties": {half: TEXT}}})
    (found,) = caught.value.diagnostics
    assert "surrogate" in found.message
    assert found.location is not None


def test_paths(workshop: Path) -> None:
    literals = [text for text in EVERY if not re.search(r"[{}?#\x00-\x1f\x7f]", text)]
    paths = {
        f"/{number}{text}": {"get": {"operationId": f"n{number}", "responses": DONE}}
        for number, text in enumerate(literals)
    }
    operations = package(workshop, paths=paths).operations
    names = [name for name in operations.__all__ if re.fullmatch(r"n_?\d+", name)]
    names.sort(key=lambda name: int(re.sub(r"\D", "", name)))
    built = [getattr(operations, name)().path for name in names]
    assert all(path.isascii() and path.isprintable() for path in built)
    # An escape that the document wrote itself is not escaped again.
    assert [unquote(path) for path in built] == [unquote(path) for path in paths]


def test_names_of_operations(workshop: Path) -> None:
    paths = {
        f"/{number}": {"get": {"operationId": text, "responses": DONE}}
        for number, text in enumerate(EVERY)
        if text
    }
    operations = package(workshop, paths=paths).operations
    built = [getattr(operations, name)() for name in operations.__all__]
    by_path = {operation.path: operation.name for operation in built}
    assert by_path == {path: item["get"]["operationId"] for path, item in paths.items()}


def test_names_of_schemas(workshop: Path) -> None:
    schemas = {
        text: {
            "type": "object",
            "required": ["n"],
            "properties": {"n": {"const": number}},
        }
        for number, text in enumerate(EVERY)
    }
    models = package(workshop, schemas).models
    numbers = [getattr(models, name)().n for name in models.__all__]
    assert sorted(numbers) == list(range(len(EVERY)))


def test_envelopes_and_media_types(workshop: Path) -> None:
    paths: dict[str, Any] = {}
    for number, text in enumerate(EVERY):
        if text:
            media = {"x-envelope": text, "schema": {"type": "integer"}}
            answer = {"description": "d", "content": {"application/json": media}}
            call = {"operationId": f"n{number}", "responses": {"200": answer}}
            paths[f"/{number}"] = {"get": call}
    operations = package(workshop, paths=paths).operations
    for name in operations.__all__:
        operation = getattr(operations, name)()
        text = EVERY[int(operation.path[1:])]
        reader = operation.answers.find(200, "application/json")
        content = json.dumps({text: 7, "else": 8}).encode()
        assert reader.read(content, "application/json") == 7

"""The local server reads parameters as a generated client writes them, in every style."""

from __future__ import annotations

import http.client
import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pytest
from local_server import SPEC, LocalServer

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics

PACKAGE = "client_of_every_style"
TEXTS = {"type": "array", "items": {"type": "string"}}
NUMBERS = {"type": "array", "items": {"type": "integer"}}
EITHER = {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"const": "all"}]}}
POINT = {
    "type": "object",
    "properties": {
        "x": {"type": "integer"},
        "y": {"type": "number"},
        "name": {"type": "string"},
    },
    "additionalProperties": False,
}
MAP = {"type": "object", "additionalProperties": {"type": "integer"}}
DEEP = {
    "type": "object",
    "properties": {
        "size": {"type": "object", "properties": {"min": {"type": "integer"}}},
        "tags": TEXTS,
        "on": {"type": "boolean"},
    },
}
POINTS = {"type": "array", "items": POINT}
AT = {"x": 1, "y": 2.5, "name": "5"}
MANY = ["a b", "c&d", "5"]


@dataclass(frozen=True)
class Style:
    """One parameter and what is sent; `said` is what the document says beside."""

    place: str
    schema: Any
    value: Any
    said: dict[str, Any]
    media_type: str = ""
    name: str = "given"


def style(
    place: str, schema: Any, value: Any, media_type: str = "", **said: Any
) -> Style:
    """Return a row of the table."""
    return Style(place, schema, value, said, media_type)


JOINED: dict[str, Any] = {"explode": False}
STYLES = {
    "query text": style("query", {"type": "string"}, "5 & 6+7"),
    "query number": style("query", {"type": "number"}, 1e300),
    "query text or number": style("query", {"type": ["string", "integer"]}, "7"),
    "query null": style("query", {"type": ["integer", "null"]}, None),
    "query reserved": style("query", {"type": "string"}, "a/b,c?", allowReserved=True),
    "query list": style("query", NUMBERS, [1, 2]),
    "query list of one": style("query", TEXTS, ["5"]),
    "query list of either": style("query", EITHER, [1, "all"]),
    "query joined": style("query", TEXTS, ["a,b", "c"], **JOINED),
    "query joined numbers": style("query", NUMBERS, [3, 4], **JOINED),
    "query spaces": style(
        "query", TEXTS, ["a|b", "c+d"], style="spaceDelimited", **JOINED
    ),
    "query pipes": style("query", TEXTS, MANY, style="pipeDelimited", **JOINED),
    "query pipes, numbers": style(
        "query", NUMBERS, [5, 6], style="pipeDelimited", **JOINED
    ),
    "query pipes, object": style("query", POINT, AT, style="pipeDelimited", **JOINED),
    "query members": style("query", POINT, AT),
    "query map": style("query", MAP, {"one": 1, "two": 2}),
    "query joined object": style("query", POINT, AT, **JOINED),
    "query deep": style("query", POINT, AT, style="deepObject", explode=True),
    "query deeper": style(
        "query",
        DEEP,
        {"size": {"min": 3}, "tags": ["a", "b"], "on": True},
        style="deepObject",
        explode=True,
    ),
    "query deep list": style(
        "query", POINTS, [AT, {"x": 2}], style="deepObject", explode=True
    ),
    "query list within": style(
        "query",
        {"type": "object", "properties": {"at": POINTS}},
        {"at": [AT, AT]},
        style="deepObject",
        explode=True,
    ),
    "query JSON": style("query", POINT, AT, "application/json"),
    "query JSON text": style("query", {"type": "string"}, "5", "application/x+json"),
    "query plain": style("query", {"type": "string"}, "5", "text/plain"),
    "path text": style("path", {"type": "string"}, "a/b,c;d"),
    "path number": style("path", {"type": "integer"}, -5),
    "path list": style("path", NUMBERS, [1, 2]),
    "path texts": style("path", TEXTS, ["a,b", "c/d"]),
    "path object": style("path", POINT, AT),
    "path exploded object": style("path", POINT, AT, explode=True),
    "label": style("path", {"type": "number"}, 2.5, style="label"),
    "label list": style("path", NUMBERS, [1, 2], style="label"),
    "label exploded": style("path", NUMBERS, [1, 2], style="label", explode=True),
    "label map": style("path", MAP, {"a": 1, "b": 2}, style="label", explode=True),
    "matrix": style("path", {"type": "string"}, "a;b=c", style="matrix"),
    "matrix list": style("path", TEXTS, ["a,b", "5"], style="matrix"),
    "matrix exploded": style("path", NUMBERS, [1, 2], style="matrix", explode=True),
    "matrix object": style("path", POINT, AT, style="matrix"),
    "matrix members": style("path", POINT, AT, style="matrix", explode=True),
    "path JSON": style("path", POINT, AT, "application/json"),
    "header text": style("header", {"type": "string"}, "a, b%20"),
    "header list": style("header", NUMBERS, [1, 2]),
    "header texts": style("header", TEXTS, ["a b", "%41"]),
    "header object": style("header", POINT, AT),
    "header exploded object": style("header", POINT, AT, explode=True),
    "header JSON": style("header", POINT, AT, "application/json"),
    "cookie text": style("cookie", {"type": "string"}, "a;b, é=%"),
    "cookie number": style("cookie", {"type": "integer"}, 5),
    "cookie list": style("cookie", NUMBERS, [1, 2]),
    "cookie joined": style("cookie", TEXTS, ["a b", "c"], **JOINED),
    "cookie joined object": style("cookie", POINT, AT, **JOINED),
    "cookie members": style("cookie", POINT, AT),
    "cookie JSON": style("cookie", POINT, {"x": 1}, "application/json"),
}
"""Of each style and type one; the texts have what is a delimiter elsewhere."""
OTHERS = [
    {"name": "page", "in": "query", "schema": {"type": "integer"}},
    {"name": "trace", "in": "cookie", "schema": {"type": "string"}},
]
BESIDE = {"page": 3, "trace": "t"}


def document(strict: bool) -> dict[str, Any]:
    """Return a document with an operation for each style.

    Args:
        strict: Whether the schemas allow only what is sent: then whoever accepts it
            has read just that.
    """
    paths: dict[str, Any] = {}
    for number, row in enumerate(STYLES.values()):
        exact = {"const": row.value, **row.schema} if strict else row.schema
        content = {"content": {row.media_type: {"schema": exact}}}
        how = content if row.media_type else {"schema": exact}
        given = {"name": row.name, "in": row.place, "required": True, **row.said, **how}
        paths[f"/{number}/" + ("{given}" if row.place == "path" else "x")] = {
            "get": {
                "operationId": f"call{number}",
                "parameters": [given, *OTHERS],
                "responses": {"204": {"description": "Read."}},
            }
        }
    info = {"title": "Styles", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The module of a client that knows the styles, and not what will be sent."""
    folder = tmp_path_factory.mktemp("styles")
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document(strict=False)))
    for path, text in pipeline.build(spec, PACKAGE, Diagnostics()).files.items():
        place = folder / PACKAGE / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    sys.path.insert(0, str(folder))
    yield import_module(PACKAGE)
    sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """A server that takes of each parameter the one value of the table."""
    folder = tmp_path_factory.mktemp("strict")
    shutil.copytree(SPEC.parent / "examples", folder / "examples")
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document(strict=True)))
    with LocalServer(spec) as running:
        yield running


@pytest.mark.parametrize("name", STYLES)
def test_what_a_client_writes_is_read(
    client: Any, strict: LocalServer, name: str
) -> None:
    number, row = list(STYLES).index(name), STYLES[name]
    with client.Client(base_url=strict.url) as caller:
        call = getattr(caller, f"call{number}")
        if row.place == "path":
            call(row.value, **BESIDE)
        else:
            call(given=row.value, **BESIDE)


OTHER: dict[str, Any] = {
    "string": "other",
    "array": [7, 7, 7],
    "object": {"x": 9},
    "integer": 9,
    "number": 9,
}


@pytest.mark.parametrize("name", STYLES)
def test_another_value_is_refused(client: Any, strict: LocalServer, name: str) -> None:
    number, row = list(STYLES).index(name), STYLES[name]
    kind = row.schema["type"]
    other = OTHER[kind if isinstance(kind, str) else kind[0]]
    with client.Client(base_url=strict.url) as caller:
        call = getattr(caller, f"call{number}")
        with pytest.raises(client.errors.BadRequest, match=f"{row.place} parameter"):
            call(other) if row.place == "path" else call(given=other)


MISSING = [name for name, row in STYLES.items() if row.place != "path"]


@pytest.mark.parametrize("name", MISSING)
def test_a_missing_one_is_refused(strict: LocalServer, name: str) -> None:
    place = STYLES[name].place
    status, said = asked(strict, f"/{list(STYLES).index(name)}/x?page=3", Cookie="b=1")
    told = f"the {place} parameter given is missing"
    assert (status, told in said) == (400, True), said


def test_one_value_may_not_come_twice(strict: LocalServer) -> None:
    number = list(STYLES).index("query text")
    status, said = asked(strict, f"/{number}/x?given=a&given=b")
    assert status == 400
    assert "is not of type" in said


def test_what_is_no_parameter_is_refused(strict: LocalServer) -> None:
    right = f"/{list(STYLES).index('query null')}/x?given="
    assert asked(strict, right) == (204, "")
    status, said = asked(strict, f"{right}&given[x]=1")
    assert (status, "there is no parameter given[x]" in said) == (400, True), said


@pytest.mark.parametrize("query", ["given[=1", "given[x]=1&given[x][y]=2", "given]=1"])
def test_what_no_client_writes_is_refused_in_words(
    strict: LocalServer, query: str
) -> None:
    number = list(STYLES).index("query deep")
    assert asked(strict, f"/{number}/x?{query}")[0] == 400


def asked(server: LocalServer, target: str, **headers: str) -> tuple[int, str]:
    """Return status and text of the answer to a bare request."""
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"))
    try:
        connection.request("GET", target, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


KEYS: dict[str, dict[str, Any]] = {
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "key"},
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "oauth": {"type": "oauth2", "flows": {}},
}


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """A server with an operation for each kind of credential."""
    folder = tmp_path_factory.mktemp("locked")
    shutil.copytree(SPEC.parent / "examples", folder / "examples")
    said = document(strict=False)
    said["components"] = {"securitySchemes": KEYS}
    said["paths"] = {
        f"/{name}": {
            "get": {
                "operationId": name,
                "security": [{name: []}],
                "responses": {"204": {"description": "Open."}},
            }
        }
        for name in KEYS
    }
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(said))
    with LocalServer(spec) as running:
        yield running


GIVEN: dict[str, tuple[str, dict[str, str]]] = {
    "query": ("?key=k", {}),
    "header": ("", {"X-Key": "k"}),
    "cookie": ("", {"Cookie": "a=b; key=k"}),
    "basic": ("", {"Authorization": "Basic azpr"}),
    "bearer": ("", {"Authorization": "Bearer k"}),
    "oauth": ("", {"Authorization": "Bearer k"}),
}


@pytest.mark.parametrize("name", GIVEN)
def test_a_credential_is_found_where_it_belongs(locked: LocalServer, name: str) -> None:
    query, headers = GIVEN[name]
    assert asked(locked, f"/{name}{query}", **headers) == (204, "")
    for other, (query, headers) in GIVEN.items():
        if headers != GIVEN[name][1]:
            status, said = asked(locked, f"/{name}{query}", **headers)
            assert (status in (400, 401), other) == (True, other), said

"""Whatever things are called, their names in Python are distinct and can be written."""

from __future__ import annotations

import dataclasses
import itertools
import json
import keyword
import unicodedata
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostic, Diagnostics, SpecError
from tests.hostile import strings
from tests.hostile.loading import loaded

NAMES = list(dict.fromkeys((*strings.NAMES, *strings.CORPUS)))
DONE: dict[str, Any] = {"responses": {"204": {"description": "Done."}}}


def package(folder: Path, **root: Any) -> ModuleType:
    """Return the package of a document."""
    info = {"title": "Names", "version": "1"}
    spec = folder / "spec.json"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": info, **root}))
    return loaded(pipeline.build(spec, "names", Diagnostics()).files, folder)


def usable(names: list[str]) -> None:
    """Make sure that names can be written, and told apart on every file system."""
    assert all(name.isidentifier() and name.isascii() for name in names)
    assert not any(keyword.iskeyword(name) for name in names)
    assert not any(name.startswith("__") for name in names)
    assert max(map(len, names)) <= 80
    folded = {unicodedata.normalize("NFKC", name).casefold() for name in names}
    assert len(folded) == len(names)


def test_tags(workshop: Path) -> None:
    """Tags become attributes of the client, and classes."""
    tags = [tag for tag in NAMES if tag]
    paths = {
        f"/{number}": {"get": {"operationId": f"n{number}", "tags": [tag], **DONE}}
        for number, tag in enumerate(tags)
    }
    module = package(workshop, paths=paths)
    client = module.client.Client(base_url="https://example.com")
    groups = {
        name: getattr(client, name)
        for name, value in vars(type(client)).items()
        if isinstance(value, property)
    }
    usable(list(groups))
    assert len({type(group) for group in groups.values()}) == len(tags)
    usable([type(group).__name__ for group in groups.values()])


def test_security_schemes(workshop: Path) -> None:
    """Their arguments and those of the constructor itself stay distinct."""
    words = """hosts base_url timeout self credentials token None headers options str
    call_options key_credential bearerCredential http_client super Hosts observers
    retry_budget""".split()
    schemes = {
        f"{kind}{number}": {**scheme, "x-name": word}
        for (number, word), (kind, scheme) in itertools.product(
            enumerate(words),
            {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "bearer": {"type": "http", "scheme": "bearer"},
                "query": {"type": "apiKey", "in": "query", "name": "key"},
            }.items(),
        )
    }
    module = package(
        workshop,
        security=[{name: []} for name in schemes],
        paths={"/": {"get": {"operationId": "call", **DONE}}},
        components={"securitySchemes": schemes},
    )
    arguments = list(module.client.Client.__init__.__kwdefaults__)
    usable(arguments)
    values = {name: f"secret{number}" for number, name in enumerate(arguments)}
    usual = set("""hosts base_url timeout max_retries headers observers retry_budget
        limits proxy http_client""".split())
    given = {name: text for name, text in values.items() if name not in usual}
    assert len(given) == len(schemes)
    module.client.Client(base_url="https://example.com", **given)


WORDS = """default defaultService chosen service str cls self classmethod replace fields
    hostName Self ClassVar api""".split()


def test_services(workshop: Path) -> None:
    """Fields of `Hosts` hide nothing that it inherits or uses."""
    servers = [
        {"url": f"https://{number}.example.com", "x-host": word}
        for number, word in enumerate(WORDS)
    ]
    module = package(workshop, servers=servers, paths={})
    kind = module.hosts.Hosts
    fields = [field.name for field in dataclasses.fields(kind)]
    usable(fields)
    urls = [getattr(kind(), name) for name in fields]
    assert sorted(urls) == sorted(server["url"] for server in servers)
    chosen = kind.chosen(module.UNSET, "https://chosen.example.com")
    assert {chosen.service(name).root for name in fields} == {
        "https://chosen.example.com"
    }


def test_environments(workshop: Path) -> None:
    """Their constructors hide nothing either, nor do variables hide what makes URLs."""
    servers: list[dict[str, Any]] = [{"url": "https://example.com", "x-host": "api"}]
    servers += [
        {
            "url": f"https://{{{word}}}.{number}.example.com",
            "x-host": "api",
            "x-environment": word,
            "variables": {word: {"default": "eu"}},
        }
        for number, word in enumerate(WORDS)
    ]
    kind = package(workshop, servers=servers, paths={}).hosts.Hosts
    made = [name for name, each in vars(kind).items() if isinstance(each, classmethod)]
    usable(made)
    assert {getattr(kind, name)("us").api for name in made} == {
        f"https://us.{number}.example.com" for number in range(len(WORDS))
    }


CLIENTS = """Client SyncClient AsyncClient Hosts Mapping Base Timeout Async Self Error
    Operation File Client_Error Status Api RawApi""".split()


@pytest.mark.parametrize("name", CLIENTS)
def test_clients(name: str, workshop: Path) -> None:
    """A name for the client that the package uses otherwise gives way, or is refused."""
    call = {"get": {"operationId": "call", **DONE}}
    refused: tuple[Diagnostic, ...] = ()
    try:
        module = package(workshop, paths={"/": call}, **{"x-client": {"name": name}})
    except SpecError as error:
        refused = error.diagnostics
    if refused:
        assert all(each.location is not None for each in refused)
        return
    clients = [_client(module.client), _client(module.async_client)]
    for client in clients:
        assert getattr(module, client.__name__) is client
    assert len(set(clients)) == 2
    assert len(set(module.__all__)) == len(module.__all__)
    assert module.Operation.__module__.endswith(".operation")
    assert module.Hosts.__module__.endswith(".hosts")
    assert issubclass(module.StatusError, module.ClientError)


def _client(module: ModuleType) -> type:
    """Return the class that has the operation's method and is no raw twin."""
    (found,) = (
        value
        for name in module.__all__
        if isinstance(value := getattr(module, name), type) and hasattr(value, "call")
    )
    return found

"""The document by itself: it is OpenAPI, complete, and described."""

from __future__ import annotations

import json
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from tests.spec.document import (
    ROOT,
    SPEC,
    Operation,
    Place,
    bundled,
    operations,
    read,
    root,
    schemas,
    served,
    unions,
)

SDK = "/projects/{projectId}/sdk"
PROXY = f"{SDK}/proxy/{{integrationType}}/{{path}}"

# What the vendor's reference has. What comes later need not be listed here.
DOCUMENTED = {
    ("get", f"{SDK}/me"),
    ("patch", f"{SDK}/me"),
    ("get", f"{SDK}/metadata"),
    ("get", f"{SDK}/integrations"),
    ("get", f"{SDK}/integrations/{{integration}}"),
    ("delete", f"{SDK}/integrations/{{integration}}"),
    ("get", f"{SDK}/credentials"),
    ("patch", f"{SDK}/credentials/{{credentialId}}"),
    ("post", f"{SDK}/actions"),
    ("post", f"{SDK}/workflows/{{workflowId}}"),
    ("delete", f"{SDK}/workflows/{{workflowId}}"),
    ("post", f"{SDK}/triggers/{{workflowId}}"),
    ("post", f"{SDK}/events/trigger"),
} | {(m, PROXY) for m in ("get", "post", "put", "patch", "delete", "head", "options")}

HOSTS = {
    "api": ("https://api.useparagon.com", "https://zeus.{host}"),
    "cdn": (
        "https://cdn.useparagon.com/latest/dashboard/public",
        "https://dashboard.{host}",
    ),
    "proxy": ("https://proxy.useparagon.com", "https://worker-proxy.{host}"),
    "hermes": ("https://hermes.useparagon.com", "https://hermes.{host}"),
    "actionkit": (
        "https://actionkit.useparagon.com",
        "https://worker-actionkit.{host}",
    ),
}

EXTENSIONS = SPEC.parent / "paragon_codegen" / "extensions.schema.json"

each_operation = pytest.mark.parametrize("operation", operations(), ids=lambda o: o.id)


def test_is_openapi() -> None:
    validate(read(ROOT), base_uri=ROOT.as_uri())
    validate(bundled())  # the validator looks at the structure of one file only


def test_what_the_vendor_documents_is_there_and_not_marked() -> None:
    found = {(o.method, o.path): o.place.value for o in served()}
    assert found.keys() >= DOCUMENTED
    assert not [each for each in DOCUMENTED if "x-undocumented" in found[each]]


def test_every_rule_is_kept_as_an_error() -> None:
    known = json.loads(EXTENSIONS.read_text("utf-8"))["$defs"]["x-rules"]["properties"]
    assert root().value["x-rules"] == dict.fromkeys(known, "error")


@each_operation
def test_operation_names_a_page_of_the_vendor(operation: Operation) -> None:
    page = operation.place.value["externalDocs"]["url"]
    assert page.startswith(
        "https://docs.useparagon.com/"
    ), f"{operation.id}: write the vendor's page that it comes from"


def test_families_refer_to_each_other_in_one_direction() -> None:
    graph = {
        file: _files_referred_to(read(file), file) - {file}
        for file in SPEC.glob("schemas/*.yaml")
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        names = " → ".join(file.name for file in error.args[1])
        pytest.fail(f"{names}: put what they share into a family of its own")


def _files_referred_to(value: Any, file: Path) -> set[Path]:
    if isinstance(value, list):
        return {f for each in value for f in _files_referred_to(each, file)}
    if not isinstance(value, dict):
        return set()
    found = {f for each in value.values() for f in _files_referred_to(each, file)}
    if isinstance(reference := value.get("$ref"), str):
        name = reference.partition("#")[0]
        found.add((file.parent / name).resolve() if name else file)
    return found


def test_the_addresses_are_those_of_the_vendor() -> None:
    places = [
        root(),
        Place({"servers": root().value["x-hosts"]}, ROOT),
        *(item for _, item in root().members("paths")),
    ]
    servers = [s.value for p in places for s in p.elements("servers")]
    servers += [s.value for o in operations() for s in o.place.elements("servers")]
    found: dict[tuple[str, str | None], set[str]] = {}
    for server in servers:
        place = (server["x-host"], server.get("x-environment"))
        found.setdefault(place, set()).add(server["url"])
    for host, (cloud, on_premise) in HOSTS.items():
        assert found[host, None] == {cloud}
        assert found[host, "onPremise"] == {on_premise}
    assert [place for place, urls in found.items() if len(urls) > 1] == []


@pytest.mark.parametrize(
    ("enum", "union"),
    [
        ("InstallFlowStageName", "InstallFlowStage"),
        ("SidebarInputType", "ConnectInput"),
    ],
)
def test_enum_knows_every_variant(enum: str, union: str) -> None:
    missing = unions()[union].keys() - set(schemas()[enum].value["anyOf"][0]["enum"])
    assert not missing, f"{schemas()[enum].file.name}: add {missing} to {enum}"


@pytest.mark.parametrize("variant", unions()["ConnectInput"].values())
def test_input_type_says_what_it_yields(variant: str) -> None:
    schema = schemas()[variant]
    said = f"{schema.file.name}: {variant} needs `x-yields`, the schema of an answer"
    assert isinstance(schema.value.get("x-yields"), dict), said


def test_client_key_is_there() -> None:
    client = Place(root().value["x-client"], ROOT).value
    assert client["name"] == "Paragon"
    assert client["parameters"] == ["projectId"]

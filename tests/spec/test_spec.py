"""The document by itself: it is OpenAPI, complete, and described."""

from __future__ import annotations

import re
from graphlib import TopologicalSorter
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

UNDOCUMENTED = {
    ("post", f"{SDK}/credentials"),
    ("get", f"{SDK}/credentials/{{credentialId}}"),
    ("post", f"{SDK}/credentials/{{credentialId}}/complete-setup"),
    ("post", f"{SDK}/credentials/{{credentialId}}/configurations"),
    ("patch", f"{SDK}/credentials/{{credentialId}}/configurations"),
    ("delete", f"{SDK}/credentials/{{credentialId}}/configurations"),
    ("get", f"{SDK}/actions/session-id/{{sessionId}}"),
    ("delete", f"{SDK}/actions/session-id/{{sessionId}}"),
    ("get", f"{SDK}/actions/oauth-nonce"),
    ("get", f"/v2{SDK}/actions/build-oauth"),
    ("post", f"{SDK}/resources/{{resourceId}}/connect"),
    ("post", f"/v2{SDK}/events/trigger"),
    ("get", "/projects/{projectId}/triggers"),
}

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

each_operation = pytest.mark.parametrize("operation", operations(), ids=lambda o: o.id)
each_schema = pytest.mark.parametrize("name", schemas())


def test_is_openapi() -> None:
    validate(read(ROOT), base_uri=ROOT.as_uri())
    validate(bundled())  # the validator looks at the structure of one file only


def test_has_every_endpoint_and_marks_the_undocumented_ones() -> None:
    marked = {
        (o.method, o.path) for o in served() if o.place.value.get("x-undocumented")
    }
    assert {(o.method, o.path) for o in served()} - marked == DOCUMENTED
    assert marked == UNDOCUMENTED


@each_operation
def test_operation_is_described(operation: Operation) -> None:
    value = operation.place.value
    assert re.fullmatch("[a-z][A-Za-z0-9]+", operation.id)
    assert value["summary"].strip()
    assert value["description"].strip() != value["summary"].strip()
    assert value["externalDocs"]["url"].startswith("https://docs.useparagon.com/")
    assert set(value["tags"]) <= {tag["name"] for tag in root().value["tags"]}
    for parameter in operation.parameters:
        assert parameter.value["description"].strip(), parameter.value["name"]


@each_operation
def test_operation_says_how_it_fails(operation: Operation) -> None:
    statuses = dict(operation.place.members("responses"))
    assert {"4XX", "default"} <= statuses.keys()
    assert any(status.startswith("2") for status in statuses)
    for status in ("4XX", "default"):
        assert statuses[status].get("content") is not None


def test_operation_ids_are_unique() -> None:
    ids = [operation.id for operation in operations()]
    assert sorted(set(ids)) == sorted(ids)


@each_schema
def test_schema_is_described(name: str) -> None:
    assert re.fullmatch("[A-Z][A-Za-z0-9]+", name)
    assert schemas()[name].value["description"].strip()


@pytest.mark.parametrize(
    "file", sorted(SPEC.glob("schemas/*.yaml")), ids=lambda f: f.stem
)
def test_every_schema_of_a_family_is_a_component(file: Path) -> None:
    listed = {name for name, place in schemas().items() if place.file == file}
    assert listed == read(file).keys()


def test_families_refer_to_each_other_in_one_direction() -> None:
    graph = {
        file: _files_referred_to(read(file), file) - {file}
        for file in SPEC.glob("schemas/*.yaml")
    }
    assert len(list(TopologicalSorter(graph).static_order())) == len(graph)


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


def test_every_service_has_a_cloud_and_an_on_premise_address() -> None:
    places = [root(), *(item for _, item in root().members("paths"))]
    servers = [s.value for p in places for s in p.elements("servers")]
    servers += [s.value for o in operations() for s in o.place.elements("servers")]
    found = {(s["x-host"], s.get("x-environment"), s["url"]) for s in servers}
    expected = {
        (host, environment, url)
        for host, urls in HOSTS.items()
        for environment, url in zip((None, "onPremise"), urls, strict=True)
    }
    assert found == expected


@pytest.mark.parametrize("name", unions())
def test_union_maps_each_variant_by_its_constant(name: str) -> None:
    place = schemas()[name]
    property_name = place.value["discriminator"]["propertyName"]
    constants: dict[str, str] = {}
    for reference in place.value["oneOf"]:
        variant = schemas()[reference["$ref"].rpartition("/")[2]]
        assert property_name in variant.value["required"]
        constant = variant.value["properties"][property_name]["const"]
        constants[constant] = reference["$ref"].rpartition("/")[2]
    assert constants == unions()[name]


@pytest.mark.parametrize(
    ("enum", "union"),
    [
        ("DataSourceType", "DataSource"),
        ("InstallFlowStageName", "InstallFlowStage"),
        ("SidebarInputType", "ConnectInput"),
    ],
)
def test_enum_knows_every_variant(enum: str, union: str) -> None:
    known = schemas()[enum].value["anyOf"][0]["enum"]
    assert unions()[union].keys() <= set(known)


@pytest.mark.parametrize("variant", unions()["ConnectInput"].values())
def test_input_type_says_what_it_yields(variant: str) -> None:
    assert isinstance(schemas()[variant].value["x-yields"], dict)


def test_client_key_is_there() -> None:
    client = Place(root().value["x-client"], ROOT).value
    assert client["name"] == "Paragon"
    assert client["parameters"] == ["projectId"]

"""What the local server knows of ActionKit, asked over bare HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from local_server import LocalServer
from paragon_connect import Paragon

from tests.journeys.test_examples_server import Caller

KIT = "/projects/p"
MESSAGE = {"channel": "#general", "message": "Hello", "unknown": 1}
TRIGGER = {"integration": "slack", "type": "SLACK_NEW_MESSAGE"}
CONTACT = {"name": "HUBSPOT_CREATE_RECORD_CONTACTS", "parameters": {}}


def named(answer: Any, key: str = "tools") -> dict[str, list[str]]:
    """Return the names of listed tools by integration."""
    return {
        integration: [each["function"]["name"] for each in tools]
        for integration, tools in answer[key].items()
    }


@pytest.mark.parametrize("key", ["tools", "actions"])
def test_tools_are_those_of_connected_integrations(
    server: LocalServer, key: str
) -> None:
    ada = Caller(server)
    assert ada.ask("GET", f"{KIT}/{key}") == {key: {}, "errors": []}
    ada.connect("slack")
    slack = {"slack": ["SLACK_SEND_MESSAGE", "SLACK_LIST_CHANNELS"]}
    hubspot = {"hubspot": [CONTACT["name"]]}
    every = f"{KIT}/{key}?limit_to_available=false"
    assert named(ada.ask("GET", f"{KIT}/{key}"), key) == slack
    assert named(ada.ask("GET", every), key) == {**slack, **hubspot}
    assert named(ada.ask("GET", f"{every}&categories=crm,erp"), key) == hubspot
    assert named(ada.ask("GET", f"{every}&integrations=hubspot,box"), key) == hubspot
    first, _ = ada.ask("GET", f"{KIT}/{key}?format=paragon")[key]["slack"]
    assert [each["id"] for each in first["inputs"]] == ["channel", "message"]


@pytest.mark.parametrize(("path", "name"), [("tools", "tool"), ("actions", "action")])
def test_a_tool_runs_with_the_arguments_that_it_knows(
    server: LocalServer, path: str, name: str
) -> None:
    ada = Caller(server)
    body = {name: "SLACK_SEND_MESSAGE", "parameters": MESSAGE}
    status, message = ada.refused("POST", f"{KIT}/{path}", body)
    assert (status, message) == (400, "Integration not enabled for user.")
    ada.connect("slack")
    answer = ada.ask("POST", f"{KIT}/{path}", body)
    assert (answer["text"], answer["sentBy"]) == ("Hello", "ada-1@slack")
    known = {"channel": "#general", "message": "Hello"}
    assert server.world.tool_runs == [("ada", "SLACK_SEND_MESSAGE", known)]
    short = {name: "SLACK_SEND_MESSAGE", "parameters": {}}
    assert ada.refused("POST", f"{KIT}/{path}", short) == (400, "channel is missing")
    nothing = {name: "SLACK_SING", "parameters": {}}
    assert ada.refused("POST", f"{KIT}/{path}", nothing)[0] == 404


def test_a_subscription_lives_until_it_ends(server: LocalServer) -> None:
    ada, place = Caller(server), f"{KIT}/trigger-subscriptions"
    body = {**TRIGGER, "parameters": {"channel": "general", "bots": True}}
    assert ada.refused("POST", place, body)[0] == 400
    account = ada.connect("slack")
    address = {"url": "https://example.com/events"}
    new = ada.ask("POST", place, {**body, "webhookOverride": address})
    assert (new["status"], new["credentialId"]) == ("ACTIVE", account)
    assert ada.ask("GET", place) == {"triggers": {"slack": [new]}}
    for query in ("status=ERRORED", "type=OTHER", "integrations=box,hubspot"):
        assert ada.ask("GET", f"{place}?{query}") == {"triggers": {}}
    change = {"parameters": {"bots": None, "limit": 5}, "webhookOverride": None}
    changed = ada.ask("PATCH", f"{place}/{new['id']}", change)
    assert changed["parameters"] == {"channel": "general", "limit": 5}
    assert "webhookOverride" not in changed
    assert Caller(server, "eve").refused("DELETE", f"{place}/{new['id']}")[0] == 404
    assert ada.ask("DELETE", f"{place}/{new['id']}") == {"success": True}
    assert ada.ask("GET", place) == {"triggers": {}}


def test_examples_of_a_trigger(server: LocalServer) -> None:
    ada, place = Caller(server), f"{KIT}/triggers/examples"
    ada.connect("slack")
    (example,) = ada.ask("POST", place, TRIGGER)
    assert example["text"] == "Who has the slides?"
    assert ada.refused("POST", place, {**TRIGGER, "type": "NO"})[0] == 404


def test_the_proxy_takes_an_address_in_a_header(server: LocalServer) -> None:
    ada = Caller(server)
    ada.connect("googledrive")
    for path in ("proxy/googledrive", "proxy/googledrive/"):
        found = ada.ask("GET", path, None, Proxy_Url="/files?a=1")
        assert found["output"]["path"] == "/files?a=1"


def test_a_custom_integration_may_be_named_by_its_id(server: LocalServer) -> None:
    token, key = server.token("ada"), {"ACME_SUBDOMAIN": "ada", "ACME_KEY": "k"}
    with Paragon(project_id="p", user_token=token, base_url=server.url) as paragon:
        paragon.install_integration("custom.acme", pre_options=key)
        name = paragon.get_integration_id("custom.acme")
        assert paragon.request("custom", f"{name}/v1/items")["path"] == "v1/items"
        assert paragon.api.proxy_get("custom.acme", "v1/items")["path"] == "v1/items"

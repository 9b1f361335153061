"""The web backend carries flows of several users over real requests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from browser import Browser
from fastapi import FastAPI
from local_server import LocalServer
from paragon_connect import AsyncParagon
from serving import serving
from web_backend import Backend, Visitor, application


def backend_for(server: LocalServer) -> FastAPI:
    """Return the backend as a process of its own would make it."""
    paragon = AsyncParagon(project_id="p", base_url=server.url)
    return application(paragon, server.token)


@pytest.fixture
def address(server: LocalServer) -> Iterator[str]:
    """Where the backend is."""
    with serving(backend_for(server)) as url:
        yield url


class Page:
    """What the page in the browser of one user does."""

    def __init__(self, address: str, user: str = "", session: str = "") -> None:
        self.http = httpx2.Client(base_url=address)
        self.browser = Browser()
        if user:
            self.http.post("/sign-in", json={"user": user}).raise_for_status()
        else:
            self.http.cookies.set("session", session)

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """Return the JSON of an answer that is no error."""
        answer = self.http.request(method, path, json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def refused(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Return status and JSON of an answer."""
        answer = self.http.request(method, path, json=body)
        return answer.status_code, answer.json()

    def signs_in(self, stage: dict[str, Any]) -> None:
        """Open the two pages of a sign-in, as the window of the page does."""
        assert self.browser(stage["nonceUrl"])
        assert self.browser(stage["url"])

    def status(self, integration_type: str) -> Any:
        """Return the state of an integration, as the list shows it."""
        found = self.ask("GET", "/integrations")
        return {each["type"]: each["status"] for each in found}[integration_type]

    def __enter__(self) -> Page:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()


def test_two_users_connect_at_once(server: LocalServer, address: str) -> None:
    with Page(address, "ada") as ada, Page(address, "grace") as grace:
        hers, his = ada.ask("POST", "/install/jira"), grace.ask("POST", "/install/jira")
        assert (hers["stage"], his["stage"]) == ("oauth", "oauth")
        assert hers["url"] != his["url"]
        query = parse_qs(urlsplit(hers["nonceUrl"]).query)
        assert query["originForPostMessage"] == [address]
        assert ada.ask("GET", "/install")["url"] == hers["url"]
        grace.signs_in(his)
        # One has signed in, the other has not.
        assert ada.ask("GET", "/install")["url"] == hers["url"]
        stage = grace.ask("GET", "/install")
        assert stage["stage"] == "postOptions"
        ada.signs_in(hers)
        assert ada.ask("GET", "/install")["stage"] == "postOptions"
        assert grace.status("jira") == "PENDING"
        (asked,) = stage["options"]
        options = grace.ask("GET", f"/install/options/{asked['sourceType']}")["data"]
        assert [each["value"] for each in options] == ["ada-site", "team-site"]
        assert grace.ask("POST", "/install", {asked["id"]: "team-site"})["done"]
        assert (grace.status("jira"), ada.status("jira")) == ("VALID", "PENDING")
        assert ada.ask("POST", "/install", {asked["id"]: "ada-site"})["done"]
        assert ada.status("jira") == "VALID"
    sites = {
        name: [each["providerData"] for each in user.accounts]
        for name, user in server.world.users.items()
    }
    assert sites["ada"] == [{"JIRA_CLOUD_ID": "ada-site"}]
    assert sites["grace"] == [{"JIRA_CLOUD_ID": "team-site"}]


def test_another_process_answers_the_next_request(server: LocalServer) -> None:
    first, second = backend_for(server), backend_for(server)
    with serving(first) as address, Page(address, "ada") as page:
        stage = page.ask("POST", "/install/salesforce")
        assert [each["id"] for each in stage["options"]] == ["default", "sandbox"]
        stage = page.ask("POST", "/install", {"accountType": "sandbox"})
        assert stage["stage"] == "instruction"
        session = page.http.cookies["session"]
    visitors(second).update(
        (name, Visitor(**json.loads(json.dumps(vars(each)))))
        for name, each in visitors(first).items()
    )
    with serving(second) as address, Page(address, session=session) as page:
        stage = page.ask("GET", "/install")
        assert "test.salesforce.com" in stage["packageInstallUrl"]
        stage = page.ask("POST", "/install", {})
        page.signs_in(stage)
        assert page.ask("GET", "/install")["done"]
        assert page.status("salesforce") == "VALID"


def visitors(app: FastAPI) -> dict[str, Visitor]:
    """Return who is signed in."""
    backend: Backend = app.state.backend
    return backend.visitors


def test_a_sign_in_needs_the_browser_that_began_it(address: str) -> None:
    with Page(address, "ada") as ada, Page(address, "mallory") as mallory:
        stage = ada.ask("POST", "/install/hubspot")
        other = mallory.ask("POST", "/install/hubspot")
        assert mallory.browser(other["nonceUrl"])
        refused = httpx2.get(stage["url"], cookies={"paragon-nonce": "guessed"})
        assert refused.status_code == 403
        with pytest.raises(OSError, match="403"):
            mallory.browser(stage["url"])
        assert ada.ask("GET", "/install")["stage"] == "oauth"


def test_a_key_can_be_typed_again(address: str) -> None:
    with Page(address, "ada") as page:
        page.ask("POST", "/install/klaviyo")
        wrong = {"KLAVIYO_API_KEY": "wrong"}
        status, told = page.refused("POST", "/install", wrong)
        assert (status, told["error"]) == (502, "BadRequest")
        assert "did not accept the key" in told["message"]
        assert page.ask("POST", "/install", {"KLAVIYO_API_KEY": "pk_1"})["done"]
        status, told = page.refused("GET", "/install")
        assert (status, told["error"]) == (409, "NoActiveInstallFlowError")


def test_giving_up_removes_what_is_incomplete(
    server: LocalServer, address: str
) -> None:
    with Page(address, "ada") as page:
        page.signs_in(page.ask("POST", "/install/jira"))
        page.ask("GET", "/install")
        assert len(server.world.users["ada"].accounts) == 1
        page.ask("DELETE", "/install")
        assert server.world.users["ada"].accounts == []
        assert page.refused("POST", "/install", {})[0] == 409


def test_nobody_gets_in_without_a_session(address: str) -> None:
    with httpx2.Client(base_url=address) as stranger:
        assert stranger.get("/integrations").status_code == 401
        assert stranger.post("/install/jira").status_code == 401
        assert "<title>Integrations</title>" in stranger.get("/").text

"""The portal as a page of web applications: whose it is, what is heard of it, who is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import httpx2
import portal_fastapi
import portal_flask
import pytest
from hosted_page import HostedPage
from local_server import LocalServer
from paragon_connect import AsyncParagon, Paragon, UserTokenSigner
from portal_page import HEADER, PortalPage
from serving import serving
from signing_key import key_pair
from webhooks_flask import running

Served = Callable[[LocalServer, UserTokenSigner], AbstractContextManager[str]]


def by_fastapi(
    server: LocalServer, signer: UserTokenSigner
) -> AbstractContextManager[str]:
    """Serve the FastAPI application."""
    paragon = AsyncParagon(project_id="demo", base_url=server.url)
    return serving(portal_fastapi.application(paragon, signer))


def by_flask(
    server: LocalServer, signer: UserTokenSigner
) -> AbstractContextManager[str]:
    """Serve the Flask application."""
    paragon = Paragon(project_id="demo", base_url=server.url)
    return running(portal_flask.application(paragon, signer))


@pytest.fixture(params=[by_fastapi, by_flask], ids=["fastapi", "flask"])
def address(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[str]:
    """Where an application is."""
    signer = UserTokenSigner(project_id="demo", signing_key=key_pair()[0])
    served: Served = request.param
    with served(server, signer) as url:
        yield url


@pytest.fixture
def visit(address: str) -> Iterator[Callable[..., HostedPage]]:
    """Opens a page of a user."""
    pages: list[HostedPage] = []

    def opened(*given: Any) -> HostedPage:
        pages.append(HostedPage(address, *given))
        return pages[-1]

    yield opened
    for each in pages:
        each.close()


def test_each_user_connects_an_account_of_their_own(
    visit: Callable[..., HostedPage], capfd: pytest.CaptureFixture[str]
) -> None:
    ada, grace = visit("ada"), visit("grace")
    ada.opens("hubspot")
    assert (ada.connected(), grace.connected()) == (["hubspot"], [])
    grace.opens("hubspot")
    assert grace.connected() == ["hubspot"]
    assert ada.session["token"] != grace.session["token"]
    heard = [line for line in capfd.readouterr().out.split("\n") if "connected" in line]
    assert heard == ["ada connected hubspot", "grace connected hubspot"]


def test_nobody_gets_a_token_who_is_not_signed_in(
    visit: Callable[..., HostedPage],
) -> None:
    page = visit("")
    for path in ("session", "messages"):
        with pytest.raises(PermissionError, match="sign in first") as refused:
            page.ask(path, {"integration": "slack", "type": "event"})
        assert refused.value.errno == 401


def test_the_page_of_another_site_gets_nothing(
    visit: Callable[..., HostedPage], address: str
) -> None:
    """It has the user's cookie, where the browser sends it along."""
    cookies = dict(visit("ada")._http.cookies)
    with httpx2.Client(base_url=address, cookies=cookies) as foreign:
        wanted = {"integration": "slack"}
        evil = {"Origin": "https://evil.test"}
        url = "/portal/session"
        # What a form or a script without leave can send.
        assert foreign.post(url, json=wanted, headers=evil).status_code == 403
        plain = {**evil, "Content-Type": "text/plain"}
        assert foreign.post(url, content="{}", headers=plain).status_code == 403
        # What it may ask leave for, and does not get.
        asks = {**evil, "Access-Control-Request-Headers": HEADER.lower()}
        answer = foreign.options(url, headers=asks)
        assert answer.status_code == 405
        assert "access-control-allow-origin" not in answer.headers
        # What a program can send that has the cookie: it is as good as the user.
        own = {"Origin": address, HEADER: "1"}
        assert foreign.post(url, json=wanted, headers=own).status_code == 200
        assert foreign.post(url, json=wanted, headers={HEADER: "1"}).status_code == 403
        assert foreign.post(url, json=wanted, headers={"Origin": address}).is_error


def test_only_integrations_that_are_there_open(
    visit: Callable[..., HostedPage],
) -> None:
    page = visit("ada")
    for wanted in ({"integration": "nothing"}, {"integration": 1}):
        with pytest.raises(PermissionError, match="no such integration"):
            page.ask("session", wanted)
    with pytest.raises(PermissionError, match="has to name an integration"):
        page.ask("session", {})


def test_what_the_api_does_not_know_is_told_to_nobody(
    visit: Callable[..., HostedPage], capfd: pytest.CaptureFixture[str]
) -> None:
    def boasts(page: PortalPage) -> None:
        with page.paragon as paragon:
            integration_id = paragon.get_integration_id("hubspot")
        said = {"integrationId": integration_id, "integrationType": "hubspot"}
        page.event("onIntegrationInstall", **said, credentialId="made-up")
        page.event("onIntegrationInstall", integrationId="made-up")
        page.event("onSomethingElse", **said)
        page.tell("event", name="onIntegrationInstall", data="nothing")
        page.tell("something", name=1)
        page.tell("failed", message="the portal did not load")

    page = visit("ada", boasts)
    page.opens("hubspot")
    assert page.connected() == []
    assert "ada" not in capfd.readouterr().out


def test_the_page_names_its_scripts_below_where_it_stands(address: str) -> None:
    with httpx2.Client(base_url=address) as anybody:
        sent_on = anybody.get("/portal", params={"integration": "slack"})
        assert sent_on.status_code in (307, 308)
        assert sent_on.headers["Location"].endswith("/portal/?integration=slack")
        page = anybody.get("/portal/")
        for name in ("bridge.js", "page.css", "connect-sdk.js"):
            assert f'"{name}"' in page.text
            assert anybody.get(f"/portal/{name}").status_code == 200
        assert page.headers["Cross-Origin-Opener-Policy"] == "same-origin-allow-popups"
        assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
        assert anybody.get("/").status_code == 200

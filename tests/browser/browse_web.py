"""Web backends that have the portal as a page of theirs, and a user with a browser."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from local_server import LocalServer
from paragon_connect import AsyncParagon, Paragon, UserTokenSigner

from tests.browser.browse_bridge import sign_in
from tests.browser.browse_foreign import Elsewhere
from tests.browser.chromium import Chromium

KINDS = ("flask", "fastapi")


@contextmanager
def backend(kind: str, server: LocalServer) -> Iterator[str]:
    """Serve an example, and yield its address."""
    example: Any = importlib.import_module(f"portal_{kind}")
    key = importlib.import_module("signing_key").key_pair()[0]
    signer = UserTokenSigner(project_id="demo", signing_key=key)
    make = Paragon if kind == "flask" else AsyncParagon
    paragon: Any = make(project_id="demo", base_url=server.url)
    serve = example.running if kind == "flask" else example.serving
    with serve(example.application(paragon, signer)) as address:
        yield address
    if kind == "flask":
        paragon.close()


@pytest.fixture(params=KINDS)
def site(
    request: pytest.FixtureRequest,
    server: LocalServer,
    bundle: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[str]:
    """Address of a backend."""
    monkeypatch.setenv("PARAGON_CONNECT_SDK", str(bundle))
    with backend(request.param, server) as address:
        yield address


def test_an_account_is_connected(
    chromium: Chromium,
    server: LocalServer,
    site: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    chromium.open(site)
    page = chromium.page(site)
    page.type("[name=user]", "ada")
    page.click("form button")
    page.click("a[href$='integration=slack']")
    page.click("#connect", server.url)
    sign_in(chromium)
    printed = ""

    def told() -> bool:
        nonlocal printed
        printed += capfd.readouterr().out
        return "ada connected slack" in printed

    chromium.until(told, "the event")
    page.click("#close", server.url)
    page.until("!document.querySelector('main').inert")
    (account,) = server.world.users["ada"].accounts
    assert account["status"] == "VALID"
    chromium.open(site)
    page = chromium.page(site, number=2)
    page.until("document.body.innerText.includes('slack is connected')")
    assert page.said == []


def test_nobody_is_signed_in(
    chromium: Chromium, server: LocalServer, site: str
) -> None:
    chromium.open(f"{site.rstrip('/')}/portal/?integration=slack")
    page = chromium.page("/portal/")
    page.until("!document.querySelector('#problem').hidden")
    assert page.evaluate("document.querySelector('iframe')") is None
    assert server.world.users.keys() == {"user-42"}


def test_a_foreign_opener_can_do_nothing(
    chromium: Chromium, server: LocalServer, site: str
) -> None:
    """The user is signed in, and no secret is in the address: the header is all."""
    user = server.connect("ada", "slack")
    chromium.open(site)
    page = chromium.page(site)
    page.type("[name=user]", "ada")
    page.click("form button")
    page.until("document.body.innerText.includes('slack is connected')")
    elsewhere = Elsewhere()
    try:
        target = f"{site.rstrip('/')}/portal/?integration=slack"
        attacker = elsewhere.attack(chromium, target)
        portal = chromium.page("/portal/")
        portal.until("document.querySelector('#close').checkVisibility()", server.url)
        before = attacker.evaluate("window.sent")
        attacker.until(f"window.sent > {before + 20}")
        assert attacker.evaluate("window.victim.closed")
        assert len(user.accounts) == 1
    finally:
        elsewhere.close()

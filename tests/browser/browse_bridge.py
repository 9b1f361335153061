"""The page that a program opens: everything the vendor's SDK does in it reaches the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.browser.chromium import Chromium
from tests.browser.desk import Desk
from tests.browser.page import Page

WORKFLOW = "3eb95154-3c7b-413c-bf14-ba367d95b53f"
SLACK = "2f08e65f-d924-42ab-9618-b6023d82ffbd"
EVENT = {"integrationId": SLACK, "integrationType": "slack"}


@pytest.fixture
def desk(server: LocalServer, bundle: Path) -> Iterator[Desk]:
    """A program that connects Slack."""
    with Desk(server, bundle) as running:
        yield running


def shown(chromium: Chromium, desk: Desk) -> Page:
    """Open the page of a program in the browser."""
    chromium.open(desk.url)
    return chromium.page(desk.loopback.origin)


def sign_in(chromium: Chromium, number: int = 1) -> None:
    """Sign in at the provider, in the popup that opened, and close that."""
    popup = chromium.page("/provider/sign-in", number=number)
    popup.until("document.body.innerText.includes('connected')")
    popup.close()


def connect(chromium: Chromium, page: Page, portal: str) -> None:
    """Connect an account in the portal, until that shows it.

    Args:
        chromium: the browser.
        page: the page that shows the portal.
        portal: origin of the portal.
    """
    page.click("#connect", portal)
    sign_in(chromium)
    account = "document.querySelector('#account').innerText"
    page.until(f"{account}.startsWith('Connected')", portal)


def test_connect_open_enable_install_close(
    chromium: Chromium, server: LocalServer, desk: Desk
) -> None:
    page = shown(chromium, desk)
    desk.until("onPortalOpen")
    page.click("#connect", server.url)
    sign_in(chromium)
    installed = desk.until("result")["data"]
    page.click(f"input[value='{WORKFLOW}']", server.url)
    changed = desk.until("onWorkflowChange"), desk.until("onWorkflowChange")
    page.click("#close", server.url)
    desk.until("onPortalClose")
    desk.until("hidden")
    assert desk.names == [
        *("ready", "onOpen", "onPortalOpen"),
        *("onInstall", "onIntegrationInstall", "result"),
        *("onWorkflowChange", "onWorkflowChange"),
        *("onClose", "onPortalClose", "hidden"),
    ]
    (account,) = server.world.users["ada"].accounts
    assert installed["credentialId"] == account["id"]
    assert changed[1]["data"] == {
        "integrationId": SLACK,
        "workflowId": WORKFLOW,
        "workflowStateChange": {"enabled": True},
    }
    by_name = {each["name"]: each for each in desk.heard if each["type"] == "event"}
    for name in ("onPortalOpen", "onIntegrationInstall", "onPortalClose"):
        assert EVENT.items() <= by_name[name]["data"].items()
    assert page.said == []


def test_reconnect(chromium: Chromium, server: LocalServer, desk: Desk) -> None:
    user = server.connect("ada", "slack")
    (before,) = user.accounts
    login = before["providerId"]
    page = shown(chromium, desk)
    desk.until("onPortalOpen")
    assert page.until("document.querySelector('#account').innerText", server.url) == (
        f"Connected: {login}"
    )
    page.click("#connect", server.url)
    sign_in(chromium)
    installed = desk.until("result")["data"]
    (after,) = user.accounts
    assert after["id"] == before["id"] == installed["credentialId"]
    assert after["providerId"] != login
    assert page.said == []


def test_uninstalled_in_the_portal(
    chromium: Chromium, server: LocalServer, desk: Desk
) -> None:
    user = server.connect("ada", "slack")
    page = shown(chromium, desk)
    page.click("#disconnect", server.url)
    desk.until("hidden")
    assert desk.names == [
        *("ready", "onOpen", "onPortalOpen"),
        *("onUninstall", "onIntegrationUninstall", "hidden"),
    ]
    assert user.accounts == []
    assert page.said == []


def test_options_come_from_the_program(
    chromium: Chromium, server: LocalServer, bundle: Path
) -> None:
    server.connect("ada", "hubspot")
    call = {"integration": "hubspot", "loaders": ["dropdowns:departments"]}
    with Desk(server, bundle, call) as desk:
        options = [{"label": "Sales", "value": "s"}, {"label": "Support", "value": "t"}]
        found = {"options": options, "nextPageCursor": None}
        desk.loads["dropdowns:departments"] = {"result": found}
        page = shown(chromium, desk)
        asked = desk.until("load")
        asks = {"cursor": None, "search": None}
        assert asked["arguments"] in ({}, asks)
        texts = "[...document.querySelector('select').options].map(x => x.text)"
        page.until(f"{texts}.length === 2", server.url)
        assert page.evaluate(texts, server.url) == ["Sales", "Support"]


GOOGLE = "https://apis.google.com"
SCRIPT = Path(__file__).with_name("google.js")


@pytest.fixture
def picking(server: LocalServer, bundle: Path) -> Iterator[Desk]:
    """A program that has a user choose PDF files of Google Drive."""
    server.connect("ada", "googledrive")
    call = {
        "method": "pickFiles",
        "integration": "googledrive",
        "options": {"allowedTypes": ["application/pdf"], "allowMultiSelect": False},
        "init": {"developerKey": "AIzaS", "appId": "7"},
        "callbacks": ["onFileSelect", "onOpen", "onClose", "onCancel"],
        "autostart": False,
    }
    with Desk(server, bundle, call, scripts=(GOOGLE,)) as desk:
        yield desk


def test_files_are_picked(
    chromium: Chromium, server: LocalServer, picking: Desk
) -> None:
    chromium.stand_ins[f"{GOOGLE}/js/api.js"] = SCRIPT.read_bytes()
    page = shown(chromium, picking)
    page.click("#action")
    page.click("#file-1")
    chosen = picking.until("onFileSelect")["arguments"]
    picking.until("onClose")
    assert [file["name"] for file in chosen[0]["docs"]] == ["Plan.pdf"]
    assert picking.names == ["ready", "onOpen", "onFileSelect", "onClose"]
    (account,) = server.world.users["ada"].accounts
    told = page.evaluate("window.told")
    assert told["token"] == f"token-of-{account['providerId']}"
    assert (told["key"], told["appId"]) == ("AIzaS", "7")
    assert page.said == []


def test_nothing_is_picked(chromium: Chromium, picking: Desk) -> None:
    chromium.stand_ins[f"{GOOGLE}/js/api.js"] = SCRIPT.read_bytes()
    page = shown(chromium, picking)
    page.click("#action")
    page.click("#cancel")
    picking.until("onCancel")
    assert picking.names == ["ready", "onOpen", "onCancel"]


def test_a_script_that_does_not_come(chromium: Chromium, picking: Desk) -> None:
    page = shown(chromium, picking)
    told = picking.until("failed")["message"]
    assert told
    page.until("!document.querySelector('#problem').hidden")


# How a window ends.


def test_the_page_is_closed_early(chromium: Chromium, desk: Desk) -> None:
    page = shown(chromium, desk)
    desk.until("onPortalOpen")
    page.close()
    desk.until("gone", seconds=5)
    assert desk.names[-1] == "gone"


def test_the_program_ends(chromium: Chromium, desk: Desk, server: LocalServer) -> None:
    """As at a deadline: the page says so, and keeps nothing of the user."""
    page = shown(chromium, desk)
    desk.until("onPortalOpen")
    assert page.evaluate("localStorage.length") == 1
    desk.loopback.close()
    page.until(
        "document.querySelector('#status').innerText.includes('close this window')"
    )
    assert page.evaluate("localStorage.length") == 0
    assert page.evaluate("document.querySelector('iframe')") is None
    assert server.token("ada") not in page.evaluate(
        "document.documentElement.outerHTML"
    )


def test_the_page_leaves_nothing_behind(chromium: Chromium, desk: Desk) -> None:
    page = shown(chromium, desk)
    desk.until("onPortalOpen")
    page.evaluate("void location.reload()")
    desk.until("gone", seconds=5)
    page.until("!document.querySelector('#problem').hidden")
    assert page.evaluate("localStorage.length") == 0


# Who may use it.


def test_a_second_tab_is_refused(chromium: Chromium, desk: Desk) -> None:
    shown(chromium, desk)
    desk.until("onPortalOpen")
    chromium.open(desk.url)
    second = chromium.page(desk.loopback.origin, number=2)
    second.until("document.querySelector('#problem').innerText.includes('another tab')")
    assert second.evaluate("document.querySelector('iframe')") is None
    assert desk.silent()


@pytest.mark.parametrize("secret", ["", "#", "#" + "a" * 43])
def test_a_wrong_secret_gets_nothing(
    chromium: Chromium, desk: Desk, secret: str
) -> None:
    chromium.open(f"{desk.loopback.origin}/{secret}")
    page = chromium.page(desk.loopback.origin)
    page.until("!document.querySelector('#problem').hidden")
    assert page.evaluate("document.querySelector('iframe')") is None
    assert page.evaluate("localStorage.length") == 0
    assert desk.silent()


def test_the_secret_leaves_the_address(chromium: Chromium, desk: Desk) -> None:
    page = shown(chromium, desk)
    desk.until("ready")
    assert page.evaluate("location.href") == f"{desk.loopback.origin}/"
    assert page.evaluate("history.length") <= 2

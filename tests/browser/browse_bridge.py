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

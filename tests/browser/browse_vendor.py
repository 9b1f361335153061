"""The vendor's SDK by itself: it works against the local server and its portal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.browser.chromium import Chromium
from tests.browser.host_page import HostPage
from tests.browser.page import Page

SLACK = {
    "integrationId": "2f08e65f-d924-42ab-9618-b6023d82ffbd",
    "integrationType": "slack",
}
WORKFLOW = "3eb95154-3c7b-413c-bf14-ba367d95b53f"


@pytest.fixture
def page(chromium: Chromium, server: LocalServer, bundle: Path) -> Iterator[Page]:
    """A page of a new user, who is signed in."""
    with HostPage(bundle, server.url, server.token("ada")) as host:
        chromium.open(host.url)
        page = chromium.page(host.url)
        page.until("window.ready")
        yield page


def names(page: Page) -> list[str]:
    """Return the names of what the page saw, in order."""
    return [name for name, _ in page.evaluate("window.seen")]


def test_the_whole_portal(chromium: Chromium, server: LocalServer, page: Page) -> None:
    locals_ = "'onOpen','onClose','onInstall','onUninstall','onWorkflowChange'"
    page.evaluate(
        f"void sdk.connect('slack', local({locals_})).then(x => {{window.result = x}})"
    )
    portal = server.url
    page.click("#connect", portal)
    popup = chromium.page("/provider/sign-in")
    popup.until("document.body.innerText.includes('connected')")
    popup.close()
    page.until("window.result")
    page.click(f"input[value='{WORKFLOW}']", portal)
    page.until("window.seen.some(x => x[0] === 'onWorkflowChange')")
    page.click("#close", portal)
    page.until("window.seen.some(x => x[0] === 'onPortalClose')")
    assert names(page) == [
        *("onOpen", "onPortalOpen", "onInstall", "onIntegrationInstall"),
        *("onWorkflowChange", "onWorkflowChange", "onClose", "onPortalClose"),
    ]
    (account,) = server.world.users["ada"].accounts
    settings = account["configurations"][0]["workflowSettings"]
    assert settings[WORKFLOW]["enabled"] is True
    assert page.said == []


def test_an_account_is_removed_in_the_portal(
    server: LocalServer, page: Page, chromium: Chromium
) -> None:
    page.evaluate("void sdk.connect('klaviyo', local('onUninstall')).catch(() => {})")
    page.type("#questions input", "pk_1", server.url)
    page.click("#connect", server.url)
    page.until("window.seen.some(x => x[0] === 'onIntegrationInstall')")
    page.click("#disconnect", server.url)
    page.until("window.seen.some(x => x[0] === 'onIntegrationUninstall')")
    page.until("getComputedStyle(sdk.root).display === 'none'")
    assert names(page) == [
        *("onPortalOpen", "onIntegrationInstall"),
        *("onUninstall", "onIntegrationUninstall"),
    ]
    assert server.world.users["ada"].accounts == []
    assert page.said == []


def test_a_key_that_is_refused_is_told_and_can_be_given_again(
    server: LocalServer, page: Page
) -> None:
    """The answer is an error, and the page reads it all the same."""
    page.evaluate("void sdk.connect('klaviyo').catch(() => {})")
    page.type("#questions input", "wrong", server.url)
    page.click("#connect", server.url)
    page.until("sdk.modalState.connectionError?.message")
    assert "did not accept the key" in page.evaluate(
        "sdk.modalState.connectionError.message"
    )


def test_signing_in_without_a_portal(
    chromium: Chromium, server: LocalServer, page: Page
) -> None:
    page.evaluate(
        "document.getElementById('install').onclick = () => {"
        " sdk.setHeadless(true);"
        " sdk.installIntegration('hubspot').then(x => { window.result = x }) }"
    )
    page.click("#install")
    chromium.page("/provider/sign-in").until(
        "document.body.innerText.includes('connected')"
    )
    result = page.until("window.result")
    (account,) = server.world.users["ada"].accounts
    assert result["credentialId"] == account["id"]
    # It does not wait for the answer.
    what = "the SDK deletes the session with its own headers"
    chromium.until(lambda: not server.world.sign_ins, what)
    assert page.said == []

"""Programs with the generated package, a browser, and a user who clicks."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from local_server import LocalServer
from paragon_connect import AsyncParagon, Paragon, models
from paragon_connect._runtime import loopback, mailbox
from paragon_connect.errors import PortalTimeoutError

from tests.browser.browse_bridge import GOOGLE, SCRIPT, WORKFLOW, connect, sign_in
from tests.browser.browse_foreign import FRAMED, Elsewhere
from tests.browser.chromium import Chromium
from tests.browser.desk import ASSETS
from tests.browser.page import Page

User = Callable[[Page], object]
STATUS = "document.querySelector('#status').innerText"
LOCKS = "navigator.locks.query().then(x => x.held.length"
UNHEARD = 3.5
"""Seconds after which a page says that the program did not hear of something."""


@pytest.fixture
def paragon(server: LocalServer) -> Iterator[Paragon]:
    """The client of a user who has connected nothing yet."""
    token = server.token("ada")
    with Paragon(project_id="p", user_token=token, base_url=server.url) as client:
        yield client


class Acting:
    """A user at the browser: opens what a program wants to show, and acts there.

    Args:
        chromium: the browser.
        user: what the user does, in a thread of its own.
    """

    def __init__(self, chromium: Chromium, user: User) -> None:
        self._chromium = chromium
        self._user = user
        self._pool = ThreadPoolExecutor(1)
        self.done: Future[object] | None = None

    def __call__(self, url: str) -> bool:
        """Open an address."""
        self._chromium.open(url)
        page = self._chromium.page(url.partition("#")[0])
        self.done = self._pool.submit(self._user, page)
        return True

    def join(self) -> object:
        """Return what came of it, or raise what went wrong."""
        assert self.done is not None, "nothing was opened"
        return self.done.result(30)


def test_a_portal_from_first_to_last(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    heard: list[tuple[str, object]] = []
    paragon.subscribe("onPortalOpen", lambda event, user: heard.append(("open", event)))
    paragon.subscribe(
        "onIntegrationInstall", lambda event, user: heard.append(("install", event))
    )
    paragon.subscribe(
        "onWorkflowChange", lambda event, user: heard.append(("workflow", event))
    )
    paragon.subscribe(
        "onPortalClose", lambda event, user: heard.append(("close", event))
    )

    def user(page: Page) -> None:
        page.click("#connect", server.url)
        sign_in(chromium)
        page.click(f"input[value='{WORKFLOW}']", server.url)
        page.until(
            f"document.querySelector(\"input[value='{WORKFLOW}']\").checked", server.url
        )
        chromium.until(lambda: any(name == "workflow" for name, _ in heard), "workflow")
        page.click("#close", server.url)

    acting = Acting(chromium, user)
    window = paragon.connect(
        "slack",
        on_install=lambda event, user: heard.append(("on_install", event)),
        on_close=lambda event, user: heard.append(("on_close", event)),
        open_url=acting,
        sdk_bundle=bundle,
    )
    with window:
        event = window.wait(timeout=30)
    acting.join()
    (account,) = server.world.users["ada"].accounts
    assert isinstance(event, models.IntegrationInstallEvent)
    assert event.credential_id == account["id"]
    assert sorted({name for name, _ in heard}) == [
        *("close", "install", "on_close", "on_install", "open", "workflow")
    ]
    user_now = paragon.get_user()
    assert isinstance(user_now, models.AuthenticatedUser)
    settings = user_now.integrations["slack"].workflow_settings
    assert isinstance(settings, dict)
    assert settings[WORKFLOW].enabled


def test_a_portal_that_is_closed_at_once(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    acting = Acting(chromium, lambda page: page.click("#close", server.url))
    with paragon.connect("slack", open_url=acting, sdk_bundle=bundle) as window:
        event = window.wait(timeout=30)
    acting.join()
    assert isinstance(event, models.PortalCloseEvent)
    assert event.integration_type == "slack"
    # The portal has more to tell than the program waits for: no fault of the user's.
    page = chromium.page("http://127.0.0.1")
    page.until(f"{STATUS} === 'You may close this window.'")
    page.until(f"{LOCKS} === 0)")
    time.sleep(UNHEARD)
    assert page.evaluate("document.querySelector('#problem').hidden")


def test_an_account_that_is_connected_again(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    user = server.connect("ada", "slack")
    login = user.accounts[0]["providerId"]
    heard: list[object] = []

    def act(page: Page) -> None:
        page.click("#connect", server.url)
        sign_in(chromium)
        chromium.until(lambda: heard, "the event")
        page.click("#close", server.url)

    acting = Acting(chromium, act)
    with paragon.connect(
        "slack",
        on_install=lambda event, user: heard.append(event),
        open_url=acting,
        sdk_bundle=bundle,
    ) as window:
        event = window.wait(timeout=30)
    acting.join()
    assert isinstance(event, models.IntegrationInstallEvent)
    assert isinstance(event.credential, models.Credential)
    assert event.credential.provider_id != login
    assert len(user.accounts) == 1


def test_an_account_that_is_removed(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    user = server.connect("ada", "slack")
    (account,) = user.accounts
    acting = Acting(chromium, lambda page: page.click("#disconnect", server.url))
    with paragon.connect("slack", open_url=acting, sdk_bundle=bundle) as window:
        event = window.wait(timeout=30)
    acting.join()
    assert isinstance(event, models.IntegrationUninstallEvent)
    assert event.credential_id == account["id"]
    user_now = paragon.get_user()
    assert isinstance(user_now, models.AuthenticatedUser)
    assert not user_now.integrations["slack"].enabled


def test_a_page_that_is_closed(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    def user(page: Page) -> None:
        page.until("document.querySelector('#close').checkVisibility()", server.url)
        page.close()

    acting = Acting(chromium, user)
    with paragon.connect("slack", open_url=acting, sdk_bundle=bundle) as window:
        event = window.wait(timeout=30)
    acting.join()
    assert isinstance(event, models.PortalCloseEvent)


def test_a_deadline(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    end = "document.querySelector('#status').innerText.startsWith('Time is up')"
    acting = Acting(chromium, lambda page: page.until(end))
    with (
        paragon.connect("slack", open_url=acting, sdk_bundle=bundle) as window,
        pytest.raises(PortalTimeoutError),
    ):
        window.wait(timeout=2)
    acting.join()


def test_a_tab_that_is_frozen_is_waited_for(
    chromium: Chromium,
    server: LocalServer,
    paragon: Paragon,
    bundle: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Browsers freeze tabs in the background; the user has closed nothing."""
    monkeypatch.setattr(mailbox, "_PATIENCE", 0.5)
    monkeypatch.setattr(loopback, "_POLL_SECONDS", 1)

    def user(page: Page) -> bool:
        page.until("document.querySelector('#close').checkVisibility()", server.url)
        # That keeps most browsers from it.
        page.until(f"{LOCKS} === 1)")
        page.freeze()
        time.sleep(4)
        page.freeze(False)
        time.sleep(1)
        page.click("#close", server.url)
        return True

    acting = Acting(chromium, user)
    began = time.monotonic()
    with paragon.connect("slack", open_url=acting, sdk_bundle=bundle) as window:
        event = window.wait(timeout=30)
    assert time.monotonic() - began > 5
    assert acting.join()
    assert isinstance(event, models.PortalCloseEvent)


def test_a_page_that_is_loaded_again(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    """That ends the window; whatever arrives of the page still says what to do."""

    def user(page: Page) -> None:
        page.until("document.querySelector('#close').checkVisibility()", server.url)
        page.evaluate("void location.reload()")

    acting = Acting(chromium, user)
    with paragon.connect("slack", open_url=acting, sdk_bundle=bundle) as window:
        event = window.wait(timeout=30)
    acting.join()
    assert isinstance(event, models.PortalCloseEvent)
    says = "document.body.innerText.toLowerCase().includes('begin again where you')"
    page = chromium.page("")
    page.until(f"{says} || location.protocol === 'chrome-error:'")


def test_a_page_whose_scripts_do_not_come(chromium: Chromium) -> None:
    """A program that has ended serves no scripts any longer."""
    bare = Elsewhere()
    bare.html = (ASSETS / "page.html").read_text()
    try:
        chromium.open(bare.url)
        page = chromium.page(bare.url)
        page.until("document.querySelector('#late').checkVisibility()")
        assert "begin again where you opened it" in page.text()
    finally:
        bare.close()


def test_in_a_frame_of_a_notebook(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    notebook = Elsewhere()

    def show(url: str) -> None:
        notebook.html = FRAMED % json.dumps(url)
        chromium.open(notebook.url)

    with ThreadPoolExecutor(1) as pool:
        waits = pool.submit(
            paragon.connect(
                "slack",
                open_url=show,
                framed_by=[notebook.url.rstrip("/")],
                sdk_bundle=bundle,
                timeout=30,
            ).wait
        )
        page = chromium.page(notebook.url)
        connect(chromium, page, server.url)
        page.click("#close", server.url)
        assert isinstance(waits.result(30), models.IntegrationInstallEvent)
    notebook.close()


def test_options_of_a_dropdown(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    server.connect("ada", "hubspot")
    texts = "[...document.querySelector('select').options].map(x => x.text).join()"

    def user(page: Page) -> object:
        found = page.until(texts, server.url)
        page.click("#close", server.url)
        return found

    def departments(cursor: str | None, search: str | None) -> models.LoadedOptions:
        options = [{"label": "Sales", "value": "s"}]
        return models.LoadedOptions.from_dict(
            {"options": options, "nextPageCursor": None}
        )

    acting = Acting(chromium, user)
    with paragon.connect(
        "hubspot",
        dropdowns={"departments": departments},
        open_url=acting,
        sdk_bundle=bundle,
    ) as window:
        window.wait(timeout=30)
    assert acting.join() == "Sales"


def test_files_of_google_drive(
    chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
) -> None:
    server.connect("ada", "googledrive")
    chromium.stand_ins[f"{GOOGLE}/js/api.js"] = SCRIPT.read_bytes()
    acting = Acting(chromium, lambda page: page.click("#file-1"))
    picker = paragon.external_file_picker(
        "googledrive", allowed_types=["application/pdf"]
    ).init(developer_key="AIzaS")
    files = picker.open(open_url=acting, sdk_bundle=bundle, timeout=30)
    acting.join()
    assert [file["name"] for file in files] == ["Plan.pdf"]


def test_both_with_asyncio(
    chromium: Chromium, server: LocalServer, bundle: Path
) -> None:
    user = server.connect("ada", "googledrive")
    server.connect("ada", "slack")
    chromium.stand_ins[f"{GOOGLE}/js/api.js"] = SCRIPT.read_bytes()
    removes = Acting(chromium, lambda page: page.click("#disconnect", server.url))
    picks = Acting(chromium, lambda page: page.click("#file-2"))

    async def program() -> tuple[Any, Any]:
        token = server.token("ada")
        async with AsyncParagon(
            project_id="p", user_token=token, base_url=server.url
        ) as paragon:
            window = paragon.connect("slack", open_url=removes, sdk_bundle=bundle)
            async with window:
                event = await window.wait(timeout=30)
            picker = paragon.external_file_picker("googledrive").init(developer_key="A")
            files = await picker.open(open_url=picks, sdk_bundle=bundle, timeout=30)
            return event, files

    event, files = asyncio.run(program())
    removes.join()
    picks.join()
    assert isinstance(event, models.IntegrationUninstallEvent)
    assert [file["name"] for file in files] == ["Notes.txt"]
    assert [each["integrationId"] for each in user.accounts] == [
        server.world.project.by_type("googledrive")["id"]
    ]

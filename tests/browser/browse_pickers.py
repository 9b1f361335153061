"""The pickers of all providers, in the page of a program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from local_server import LocalServer
from paragon_connect import Paragon

from tests.browser.browse_bridge import GOOGLE, SCRIPT
from tests.browser.browse_programs import Acting, User
from tests.browser.chromium import Chromium
from tests.browser.page import Page

HERE = Path(__file__).parent
BOX = "https://cdn01.boxcdn.net/platform/elements/21.0.0/en-US/picker"
MSAL = "https://alcdn.msauth.net/browser/2.19.0/js/msal-browser.min.js"
SITES = {
    "onedrive": "https://contoso-my.sharepoint.com/personal/ada",
    "sharepoint": "https://contoso.sharepoint.com/sites/plans",
}
PAGE = "_layouts/15/FilePicker.aspx"
FILES: dict[str, dict[str, Any]] = {
    "googledrive": {"developer_key": "AIzaS"},
    "box": {"folder_id": "0"},
    "onedrive": {},
    "sharepoint": {},
}


class Desktop:
    """A program of a user who has an account everywhere.

    Attributes:
        told: What its callbacks were told, in order.
    """

    def __init__(
        self, chromium: Chromium, server: LocalServer, paragon: Paragon, bundle: Path
    ) -> None:
        self.chromium, self.server = chromium, server
        self.told: list[str] = []
        self._paragon, self._bundle = paragon, bundle

    def pick(self, provider: str, user: User, **options: Any) -> list[str]:
        """Return the names of the files that a user selects."""
        acting = Acting(self.chromium, user)
        tell = self.told.append
        picker = self._paragon.external_file_picker(
            provider,
            on_open=lambda: tell("open"),
            on_close=lambda: tell("close"),
            on_cancel=lambda: tell("cancel"),
            on_file_select=lambda files: tell("select"),
            **options,
        ).init(**FILES[provider])
        try:
            files = picker.open(open_url=acting, sdk_bundle=self._bundle, timeout=20)
        finally:
            acting.join()
        return [file["name"] for file in files]

    def token(self, provider: str) -> str:
        """Return the token of the account at a provider."""
        integration = self.server.world.project.by_type(provider)
        (account,) = self.server.world.users["ada"].accounts_of(integration)
        return f"token-of-{account['providerId']}"


@pytest.fixture
def desktop(chromium: Chromium, server: LocalServer, bundle: Path) -> Iterator[Desktop]:
    """The program; of the providers nothing is real."""
    chromium.stand_ins |= {
        f"{GOOGLE}/js/api.js": SCRIPT.read_bytes(),
        f"{BOX}.js": (HERE / "box.js").read_bytes(),
        f"{BOX}.css": b".picker { background: white }",
        MSAL: b"",
        **{
            f"{site}/{PAGE}": (HERE / "microsoft.html").read_bytes()
            for site in SITES.values()
        },
    }
    project = server.world.project
    known = project.by_type("googledrive")
    for number, provider in enumerate(("box", "onedrive", "sharepoint")):
        more = {"id": f"{known['id'][:-4]}ee0{number}", "type": provider}
        project.integrations.append({**known, **more, "name": provider.title()})
    for provider in FILES:
        account = server.connect("ada", provider).accounts[-1]
        account["providerData"]["webUrl"] = SITES.get(provider, "")
    token = server.token("ada")
    with Paragon(project_id="p", user_token=token, base_url=server.url) as paragon:
        yield Desktop(chromium, server, paragon, bundle)


def clicks(selector: str) -> User:
    """Return a user who clicks in the page, where the picker is."""
    return lambda page: page.click(selector)


def test_a_file_of_box(desktop: Desktop) -> None:
    seen: dict[str, Any] = {}

    def user(page: Page) -> None:
        seen.update(page.until("window.told"))
        seen["style"] = page.evaluate(
            "getComputedStyle(document.querySelector('.picker')).backgroundColor"
        )
        page.click("#choose")

    found = desktop.pick("box", user, allowed_types=["pdf"])
    assert found == ["Plan.pdf"]
    assert desktop.told == ["open", "select", "close"]
    assert (seen["folder"], seen["token"]) == ("0", desktop.token("box"))
    assert seen["options"]["extensions"] == ["pdf"]
    assert seen["style"] == "rgb(255, 255, 255)"


def test_a_folder_of_box_in_a_frame(desktop: Desktop) -> None:
    """`scopeCSS` keeps the styles of Box in a frame without an address of its own."""

    def user(page: Page) -> None:
        inside = "document.querySelector('iframe[srcdoc]')?.contentDocument"
        page.until(f"!!{inside}?.querySelector('#choose')")
        page.evaluate(f"{inside}.querySelector('#choose').click()")

    found = desktop.pick(
        "box",
        user,
        allow_folder_select=True,
        integration_options={"box": {"scopeCSS": True}},
    )
    assert found == ["Plans"]


def test_nothing_of_box(desktop: Desktop) -> None:
    assert desktop.pick("box", clicks("#cancel")) == []
    assert desktop.told == ["open", "cancel", "close"]


def test_a_folder_of_google_drive(desktop: Desktop) -> None:
    own = {"googledrive": {"enableSharedDrives": True, "viewMode": "LIST"}}
    found = desktop.pick(
        "googledrive",
        clicks("#file-2"),
        allow_folder_select=True,
        allow_multi_select=True,
        integration_options=own,
    )
    assert found == ["Notes.txt"]


@pytest.mark.parametrize("provider", SITES)
def test_a_file_of_microsoft(desktop: Desktop, provider: str) -> None:
    """The window is one of Microsoft's, and gets the token in a form."""

    def user(page: Page) -> None:
        page.click("#action")
        window = desktop.chromium.page(SITES[provider])
        window.until("document.documentElement.dataset.ready")
        window.click("#file")
        desktop.chromium.until(lambda: window.closed, "the window closes")

    assert desktop.pick(provider, user) == ["Report.docx"]
    assert desktop.told == ["open", "select", "close"]
    form = parse_qs(desktop.chromium.posted[f"{SITES[provider]}/{PAGE}"])
    assert form == {"access_token": [desktop.token(provider)]}


@pytest.mark.parametrize("provider", SITES)
def test_nothing_of_microsoft(desktop: Desktop, provider: str) -> None:
    def user(page: Page) -> None:
        page.click("#action")
        window = desktop.chromium.page(SITES[provider])
        window.until("document.documentElement.dataset.ready")
        window.click("#close")

    assert desktop.pick(provider, user) == []
    assert desktop.told == ["open", "close"]

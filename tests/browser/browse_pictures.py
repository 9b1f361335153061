"""What users see, light and dark: pictures in build/pictures, some of which are in docs/images."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from local_server import LocalServer

from tests.browser.chromium import Chromium
from tests.browser.desk import Desk
from tests.browser.page import Page

FOLDER: Final = Path("build", "pictures")


def taken(page: Page, name: str) -> None:
    """Take a page in both schemes, of which neither looks like the other."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    both = {scheme: page.picture(dark=scheme == "dark") for scheme in ("light", "dark")}
    assert both["light"] != both["dark"]
    for scheme, picture in both.items():
        (FOLDER / f"{name}-{scheme}.png").write_bytes(picture)


def test_before_and_with_the_portal(
    chromium: Chromium, server: LocalServer, bundle: Path
) -> None:
    with Desk(server, bundle, {"autostart": False}) as desk:
        chromium.open(desk.url)
        page = chromium.page(desk.loopback.origin)
        page.until("!document.querySelector('#action').hidden")
        taken(page, "page")
        page.press("Enter")
        page.until("document.querySelector('main').inert")
        page.until("document.querySelector('#connect').checkVisibility()", server.url)
        taken(page, "portal")
        page.press("Tab")  # the page behind is inert: on to the portal
        page.press("Escape")
        page.until("!document.querySelector('main').inert")


def test_what_is_said_of_a_mistake(
    chromium: Chromium, server: LocalServer, bundle: Path
) -> None:
    with Desk(server, bundle) as desk:
        chromium.open(desk.loopback.origin)
        page = chromium.page(desk.loopback.origin)
        page.until("!document.querySelector('#problem').hidden")
        taken(page, "refused")

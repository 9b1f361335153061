"""The examples as somebody starts them, with the vendor's SDK and a browser."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.browse_bridge import GOOGLE, SCRIPT, connect
from tests.browser.browse_programs import User
from tests.browser.chromium import Chromium
from tests.browser.page import Page

EXAMPLES = Path("examples").absolute()
Start = Callable[[str, User], str]


@pytest.fixture
def start(chromium: Chromium, bundle: Path, tmp_path: Path) -> Start:
    """Returns what an example prints, whose page a user sees in the browser."""
    address = tmp_path / "address.txt"
    browser = tmp_path / "browser"
    browser.write_text(
        f'#!/bin/sh\necho "$1" >{address}.new\nmv {address}.new {address}'
    )
    browser.chmod(0o755)
    variables = {
        **os.environ,
        "BROWSER": f"{browser} %s",
        "PARAGON_CONNECT_SDK": str(bundle),
    }

    def run(example: str, user: User) -> str:
        with subprocess.Popen(
            [sys.executable, EXAMPLES / example],
            env=variables,
            stdout=subprocess.PIPE,
            text=True,
        ) as program:
            try:
                chromium.until(lambda: address.exists() or program.poll(), "a page")
                url = address.read_text("utf-8").strip()
                chromium.open(url)
                user(chromium.page(url.partition("#")[0]))
                said, _ = program.communicate(timeout=30)
            finally:
                program.kill()
        assert program.returncode == 0, said
        return said

    return run


def portal_of(page: Page) -> str:
    """Return the origin of the portal that a page shows."""
    frame = "document.querySelector('#paragon-connect-frame')"
    return str(page.until(f"{frame} && new URL({frame}.src).origin"))


def test_connect_portal(chromium: Chromium, start: Start) -> None:
    def user(page: Page) -> None:
        portal = portal_of(page)
        connect(chromium, page, portal)
        page.until("document.querySelector('select')?.options.length === 2", portal)
        page.click("#close", portal)

    assert start("connect_portal.py", user).splitlines() == [
        "the portal of hubspot",
        "  connected: ada",
        "  heard of it; connected are hubspot",
        "the account of hubspot is VALID",
    ]


def test_connect_portal_and_nothing_is_connected(start: Start) -> None:
    said = start(
        "connect_portal.py", lambda page: page.click("#close", portal_of(page))
    )
    assert said.splitlines()[1:] == ["ada closed the portal and connected nothing"]


def test_pick_files(chromium: Chromium, start: Start) -> None:
    chromium.stand_ins[f"{GOOGLE}/js/api.js"] = SCRIPT.read_bytes()
    said = start("pick_files.py", lambda page: page.click("#file-1"))
    assert said == "ada selected Plan.pdf\n"

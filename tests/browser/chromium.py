"""A Chromium without a window: its pages, what they say, and what a user does in them."""

from __future__ import annotations

import base64
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from tests.browser.devtools import DevTools
from tests.browser.page import Page

__all__ = ["MISSING", "NAMES", "Chromium", "find"]

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING: Final = (
    "no Chromium on this machine: install your distribution's package (Debian, Ubuntu: "
    "apt-get install chromium; Fedora: dnf install chromium; Alpine: apk add chromium), "
    "or name the program: make browser CHROMIUM=/path/to/chromium"
)
_FLAGS: Final = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--mute-audio",
    "--window-size=1000,760",
    # Nothing leaves this machine: what a page needs of others is answered by the tests.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
_T = TypeVar("_T")


def find() -> str | None:
    """Return the program, as `CHROMIUM` or the path has it; None if there is none."""
    named = os.environ.get("CHROMIUM")
    names = (named,) if named else NAMES
    return next((found for name in names if (found := shutil.which(name))), None)


class Chromium:
    """The browser of one user, with a fresh profile.

    Attributes:
        pages: All pages that were ever open, the oldest first.
        stand_ins: Scripts of other hosts by address: bytes in place of the network.
    """

    def __init__(self, program: str) -> None:
        self.pages: list[Page] = []
        self.stand_ins: dict[str, bytes] = {}
        self._changed = threading.Condition()
        self._profile = tempfile.mkdtemp(prefix="chromium-")
        flags = [*_FLAGS, f"--user-data-dir={self._profile}"]
        # Chromium refuses its sandbox to the superuser, as whom CI and containers run.
        flags += ["--no-sandbox"] if os.geteuid() == 0 else []
        self._tools = DevTools([program, *flags, "about:blank"], self._told)
        self._tools.send(
            "Target.setAutoAttach",
            autoAttach=True,
            waitForDebuggerOnStart=True,
            flatten=True,
        )

    def open(self, url: str) -> bool:
        """Open an address in a new tab, as `webbrowser.open` does."""
        self._tools.send("Target.createTarget", url=url)
        return True

    def page(self, part: str, *, number: int = 1, seconds: float = 15) -> Page:
        """Return the page whose address has a part; the second one with `number=2`.

        Raises:
            AssertionError: there is none in time.
        """

        def found() -> Page | None:
            fitting = [each for each in self.pages if part in each.url]
            return fitting[number - 1] if len(fitting) >= number else None

        return self.until(found, f"a page with {part}", seconds)

    def until(
        self, look: Callable[[], _T | None], what: str, seconds: float = 15
    ) -> _T:
        """Return what `look` finds as soon as it finds something.

        Raises:
            AssertionError: it finds nothing in time.
        """
        end = time.monotonic() + seconds
        while not (found := look()):
            left = end - time.monotonic()
            assert left > 0, f"{what}: not seen in {seconds} s; {self.story()}"
            with self._changed:
                self._changed.wait(min(left, 0.05))
        return found

    def story(self) -> str:
        """Return what the pages said, for the message of a test that failed."""
        return "; ".join(f"{each.url}: {each.said}" for each in self.pages)

    def close(self) -> None:
        """End it, and remove its profile."""
        self._tools.close()
        shutil.rmtree(self._profile, ignore_errors=True)

    def __enter__(self) -> Self:
        """Return the browser, which is running already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def _told(self, event: str, given: Mapping[str, Any], session: str) -> None:
        if event == "Target.attachedToTarget":
            self._attached(given, session)
        elif event == "Fetch.requestPaused":
            self._answer(given, session)
        for each in self.pages:
            each.told(event, given, session)
        with self._changed:
            self._changed.notify_all()

    def _attached(self, given: Mapping[str, Any], parent: str) -> None:
        session, target = given["sessionId"], given["targetInfo"]
        post = self._tools.post
        if target["type"] == "page":
            self.pages.append(Page(self._tools, session, target))
        elif frame_of := [each for each in self.pages if each.has(parent)]:
            frame_of[0].sessions.append(session)
        for domain in ("Runtime", "Log", "Page", "DOM"):
            post(f"{domain}.enable", session)
        post("Fetch.enable", session, patterns=[{"urlPattern": "https://*"}])
        post(
            "Target.setAutoAttach",
            session,
            autoAttach=True,
            waitForDebuggerOnStart=True,
            flatten=True,
        )
        post("Runtime.runIfWaitingForDebugger", session)

    def _answer(self, given: Mapping[str, Any], session: str) -> None:
        """Answer for a host that is not on this machine."""
        url, request = given["request"]["url"], given["requestId"]
        body = self.stand_ins.get(url.partition("?")[0])
        if body is None:
            reason = "InternetDisconnected"
            self._tools.post(
                "Fetch.failRequest", session, requestId=request, errorReason=reason
            )
            return
        kind = "text/html" if Path(url).suffix != ".js" else "text/javascript"
        self._tools.post(
            "Fetch.fulfillRequest",
            session,
            requestId=request,
            responseCode=200,
            responseHeaders=[{"name": "Content-Type", "value": kind}],
            body=base64.b64encode(body).decode(),
        )

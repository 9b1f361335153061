"""A Chromium without a window: its pages, what they say, and what a user does in them."""

from __future__ import annotations

import base64
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import wait
from pathlib import Path
from threading import Thread
from typing import Any, Final, Self, TypeVar

from tests.browser.devtools import DevTools, Listener
from tests.browser.page import Page

__all__ = ["BUNDLE", "MISSING", "NAMES", "Chromium", "Program", "find"]

BUNDLE: Final = Path("build", "connect_sdk", "ConnectSDK.js")
"""Where `make browser` puts the vendor's SDK."""

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
_ENOUGH: Final = 15.0
_COLD: Final = 120.0
_ATTACHING: Final[dict[str, Any]] = {
    "autoAttach": True,
    "waitForDebuggerOnStart": True,
    "flatten": True,
}
_KINDS: Final = {".css": "text/css", ".js": "text/javascript"}
_ELSEWHERE: Final = [{"urlPattern": "https://*"}]
_T = TypeVar("_T")


def find() -> str | None:
    """Return the program, as `CHROMIUM` or the path has it; None if there is none."""
    named = os.environ.get("CHROMIUM")
    names = (named,) if named else NAMES
    return next((found for name in names if (found := shutil.which(name))), None)


class Program:
    """The running browser, which serves one user after the other.

    Args:
        program: its path.
    """

    def __init__(self, program: str) -> None:
        self.listeners: list[Listener] = []
        self._folder = tempfile.mkdtemp(prefix="chromium-")
        flags = [*_FLAGS, f"--user-data-dir={self._folder}"]
        # Chromium refuses its sandbox to the superuser, as whom CI and containers run.
        flags += ["--no-sandbox"] if os.geteuid() == 0 else []
        self.tools = DevTools([program, *flags, "about:blank"], self._told)
        # What is read from a cold disk for the first time may take long to start.
        self.tools.post("Target.setAutoAttach", **_ATTACHING).result(_COLD)
        self.tools.send("Target.setDiscoverTargets", discover=True)

    def close(self) -> None:
        """End it, and remove its files."""
        self.tools.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _told(self, event: str, given: dict[str, Any], session: str) -> None:
        for each in [*self.listeners]:
            each(event, given, session)


class Chromium:
    """The browser of one user, with cookies and storage of its own.

    Args:
        program: the running browser.

    Attributes:
        pages: All pages that were ever open, the oldest first.
        stand_ins: Files of other hosts by address: bytes in place of the network.
        posted: What forms sent to them, by address.
    """

    def __init__(self, program: Program) -> None:
        self.pages: list[Page] = []
        self.stand_ins: dict[str, bytes] = {}
        self.posted: dict[str, str] = {}
        self._known: dict[str, Page] = {}
        self._changed = threading.Condition()
        self._program, self._tools = program, program.tools
        made = self._tools.send("Target.createBrowserContext")
        self._profile = {"browserContextId": made["browserContextId"]}
        program.listeners.append(self._told)

    def open(self, url: str) -> bool:
        """Open an address in a new tab, as `webbrowser.open` does."""
        blank = {"url": "about:blank", **self._profile}
        made = self._tools.send("Target.createTarget", **blank)["targetId"]
        page = self.until(lambda: self._known.get(made), "the new tab")
        # A process that is left before it has taken its orders takes them to the grave.
        page.prepared.result(_ENOUGH)
        self._tools.send("Page.navigate", page.sessions[0], url=url)
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
        """Close all its pages, and forget all that they kept."""
        self._tools.send("Target.disposeBrowserContext", **self._profile)
        self._program.listeners.remove(self._told)

    def __enter__(self) -> Self:
        """Return the browser, which is running already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def _told(self, event: str, given: Mapping[str, Any], session: str) -> None:
        if event == "Target.attachedToTarget":
            self._attached(given, session)
        elif event == "Target.targetInfoChanged":
            about = given["targetInfo"]
            if page := self._known.get(about["targetId"]):
                page.url = about["url"]
        elif event == "Fetch.requestPaused" and self._owns(session):
            self._answer(given, session)
        for each in self.pages:
            each.told(event, given, session)
        with self._changed:
            self._changed.notify_all()

    def _owns(self, session: str) -> bool:
        return any(each.has(session) for each in self.pages)

    def _attached(self, given: Mapping[str, Any], parent: str) -> None:
        session, target = given["sessionId"], given["targetInfo"]
        if target.get("browserContextId") != self._profile["browserContextId"]:
            return
        if target["type"] == "page":
            self.pages.append(Page(self._tools, session, target))
            self._known[target["targetId"]] = self.pages[-1]
        for each in self.pages:
            if each.has(parent):  # a frame in a process of its own
                each.sessions.append(session)
        Thread(target=self._prepare, args=(session,), daemon=True).start()

    def _prepare(self, session: str) -> None:
        """Have a page or a frame tell what happens in it; it waits for that."""
        post = self._tools.post
        orders = [
            post(f"{domain}.enable", session)
            for domain in ("Runtime", "Log", "Page", "DOM")
        ]
        orders += [
            post("Fetch.enable", session, patterns=_ELSEWHERE),
            post("Target.setAutoAttach", session, **_ATTACHING),
            post("Runtime.runIfWaitingForDebugger", session),
        ]
        for page in self.pages:
            if page.sessions[0] == session:
                wait(orders, _ENOUGH)
                page.prepared.set_result(None)

    def _answer(self, given: Mapping[str, Any], session: str) -> None:
        """Answer for a host that is not on this machine."""
        url, request = given["request"]["url"].partition("?")[0], given["requestId"]
        if (form := given["request"].get("postData")) is not None:
            self.posted[url] = form
        body = self.stand_ins.get(url)
        if body is None:
            reason = "InternetDisconnected"
            self._tools.post(
                "Fetch.failRequest", session, requestId=request, errorReason=reason
            )
            return
        kind = _KINDS.get(Path(url).suffix, "text/html")
        self._tools.post(
            "Fetch.fulfillRequest",
            session,
            requestId=request,
            responseCode=200,
            responseHeaders=[{"name": "Content-Type", "value": kind}],
            body=base64.b64encode(body).decode(),
        )

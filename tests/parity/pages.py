"""What the vendor's SDK says in the page of a portal or a picker, for our half of cases."""

from __future__ import annotations

import json
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Any, Final
from urllib.error import URLError
from urllib.request import Request, urlopen

from tests.parity.fixtures import IDS, W

__all__ = ["Page", "User", "leaves", "opens_and_closes", "shown", "switches"]

# What stands for the vendor's file, of which nothing is run without a browser.
SCRIPT: Final = "module.exports = {/* authenticate, ExternalFilePicker */};\n"


class Page:
    """A page, which takes the place of a browser: `open_url=`.

    Args:
        user: what the user does there, in a thread of its own.

    Attributes:
        about: the integration that is shown.
        callbacks: the callbacks that the program wants to hear of.
    """

    def __init__(self, user: User) -> None:
        self._user = user
        self._origin = self._secret = ""
        self.about: dict[str, Any] = {}
        self.callbacks: list[str] = []
        self._threads: list[Thread] = []

    def __call__(self, url: str) -> bool:
        """Open the address."""
        self._origin, _, self._secret = url.partition("#")
        self._threads = [Thread(target=self._act), Thread(target=self._listen)]
        self._threads[0].start()
        return True

    def event(self, name: str, **data: Any) -> None:
        """Tell of an event."""
        self._ask("messages", {"type": "event", "name": name, "data": data})

    def callback(self, name: str, data: dict[str, Any]) -> None:
        """Tell of a callback, if anybody wants to hear of it."""
        if name in self.callbacks:
            said = {"type": "callback", "name": name, "arguments": [data]}
            self._ask("messages", said)

    def leave(self) -> None:
        """Close the tab."""
        self._ask("messages", {"type": "gone"})

    def join(self) -> None:
        """Wait until it is over."""
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(30)

    def _act(self) -> None:
        session = self._ask("session", {})
        self._secret, call = session["secret"], session["call"]
        name = call["integration"]
        known = IDS["integrations"][name]
        self.about = {"integrationId": known, "integrationType": name}
        self.callbacks = call["callbacks"]
        self._threads[1].start()
        self._user(self)

    def _listen(self) -> None:
        with suppress(URLError, OSError):
            while self._ask("commands").get("command") != "close":
                pass

    def _ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        headers = {"X-Paragon-Bridge": self._secret, "Content-Type": "application/json"}
        if body is not None:
            headers["Origin"] = self._origin.rstrip("/")
        content = None if body is None else json.dumps(body).encode()
        request = Request(f"{self._origin}{path}", content, headers)
        with urlopen(request, timeout=30) as answer:
            return json.load(answer)


User = Callable[[Page], None]


def opens_and_closes(page: Page) -> None:
    """Open the portal and close it."""
    for callback, event in (("onOpen", "onPortalOpen"), ("onClose", "onPortalClose")):
        page.callback(callback, page.about)
        page.event(event, **page.about)


def switches(page: Page) -> None:
    """Switch a workflow on, and leave."""
    change = {
        "integrationId": page.about["integrationId"],
        "workflowId": W.contacts,
        "workflowStateChange": {"enabled": True},
    }
    page.callback("onWorkflowChange", change)
    page.event("onWorkflowChange", **change)
    page.leave()


def leaves(page: Page) -> None:
    """Close the tab."""
    page.leave()


@contextmanager
def shown(user: User) -> Iterator[dict[str, Any]]:
    """Yield the options that show a page, in which a user does something."""
    page = Page(user)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        # It is no version of the vendor's file, and is not run either.
        warnings.filterwarnings("ignore", message=".* of the vendor's SDK")
        script = Path(folder) / "ConnectSDK.js"
        script.write_text(SCRIPT)
        try:
            yield {"open_url": page, "sdk_bundle": script, "timeout": 20}
        finally:
            page.join()

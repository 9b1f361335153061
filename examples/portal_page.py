"""Stands for the page in a user's browser that shows the portal or a file picker.

It speaks the page's side of the conversation over HTTP, and what the user does there it
does at the API itself, with the token that the page is given.
"""

from __future__ import annotations

import json
import os
import tempfile
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any, TypedDict
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from browser import Browser
from paragon_connect import Paragon

__all__ = ["PortalPage", "Shown", "connects", "picks", "shown_by"]

HEADER = "X-Paragon-Bridge"
GONE = 410
SDK = "PARAGON_CONNECT_SDK"
# What stands in for the vendor's file, of which nothing is run without a browser.
SCRIPT = "module.exports = {/* authenticate, ExternalFilePicker */};\n"


class PortalPage:
    """A page; the methods that open one take it as `open_url=`.

    Args:
        user: What the user does there; it runs in a thread of its own.

    Attributes:
        session: What the page was given.
        commands: What it was told to do.
        closed: Set once it was told to close.
    """

    def __init__(self, user: Callable[[PortalPage], None]) -> None:
        self._user = user
        self._origin = self._secret = ""
        self.session: dict[str, Any] = {}
        self.commands: list[dict[str, Any]] = []
        self.closed = Event()
        self.failure: BaseException | None = None
        self.threads: list[Thread] = []

    def __call__(self, url: str) -> bool:
        """Open the address."""
        self._origin, _, self._secret = url.partition("#")
        self._start(self._run)
        return True

    @property
    def address(self) -> str:
        """Where it was opened, without the secret."""
        return self._origin

    @property
    def call(self) -> dict[str, Any]:
        """What the page shall show."""
        found: dict[str, Any] = self.session["call"]
        return found

    @property
    def paragon(self) -> Paragon:
        """A client with the page's token: what the vendor's SDK would ask of the API."""
        return Paragon(
            project_id=self.session["projectId"],
            user_token=self.session["token"],
            base_url=self.session["hosts"]["ZEUS_PUBLIC_URL"],
        )

    def ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """Send a request of the page, and return the answer."""
        headers = {HEADER: self._secret, "Content-Type": "application/json"}
        if body is not None:
            headers["Origin"] = self._origin.rstrip("/")
        content = None if body is None else json.dumps(body).encode()
        request = Request(f"{self._origin}{path}", content, headers)
        with urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def tell(self, type_: str, **data: Any) -> Any:
        """Send a message."""
        return self.ask("messages", {"type": type_, **data})

    def event(self, name: str, **data: Any) -> None:
        """Tell of an event of the SDK."""
        self.tell("event", name=name, data=data)

    def callback(self, name: str, *arguments: Any) -> None:
        """Tell of a callback, if the program wants to know."""
        if name in self.call["callbacks"]:
            self.tell("callback", name=name, arguments=list(arguments))

    def load(self, loader: str, **arguments: Any) -> Any:
        """Ask the program for options."""
        return self.tell("load", loader=loader, arguments=arguments)

    def join(self) -> None:
        """Wait until the page is gone."""
        for each in self.threads:
            each.join(30)
        if self.failure is not None:
            raise self.failure

    def _start(self, target: Callable[[], None]) -> None:
        thread = Thread(target=target)
        self.threads.append(thread)
        thread.start()

    def _run(self) -> None:
        try:
            self.session = self.ask("session", {})
            self._secret = self.session["secret"]
            self._start(self._listen)
            self._user(self)
        except HTTPError as error:
            error.close()
            if error.code != GONE:  # the window was closed before the page
                self.failure = error
        except OSError:
            self.closed.set()  # as above, at another moment
        except BaseException as error:
            self.failure = error

    def _listen(self) -> None:
        with suppress(OSError):
            while not self.closed.is_set():
                command = self.ask("commands")
                if command:
                    self.commands.append(command)
                if command.get("command") == "close":
                    self.closed.set()


def connects(page: PortalPage) -> None:
    """Connect an account, and close the portal."""
    name = page.call["integration"]
    with page.paragon as paragon:
        about = {
            "integrationId": paragon.get_integration_id(name),
            "integrationType": name,
        }
        page.callback("onOpen", about)
        page.event("onPortalOpen", **about)
        event = paragon.install_integration(name, open_url=Browser())
    installed = {**about, "credentialId": event.credential_id}
    page.callback("onInstall", installed)
    page.event("onIntegrationInstall", **installed)
    page.callback("onClose", about)
    page.event("onPortalClose", **about)


def picks(*files: dict[str, Any]) -> Callable[[PortalPage], None]:
    """Return a user who selects files."""

    def user(page: PortalPage) -> None:
        page.callback("onOpen")
        page.callback("onFileSelect", {"docs": list(files)})

    return user


class Shown(TypedDict, total=False):
    """How a window of this machine is shown: arguments of the methods that open one."""

    open_url: Callable[[str], object]
    sdk_bundle: Path


def shown_by(user: Callable[[PortalPage], None]) -> Shown:
    """Return how to show a window: by this machine's browser, or by a page that stands in.

    Args:
        user: What the user does where no browser is meant: there, nobody named the
            vendor's SDK in the variable `PARAGON_CONNECT_SDK`.
    """
    if SDK in os.environ:
        return {}
    # It is no known version of the vendor's file, and is not run either.
    warnings.filterwarnings("ignore", message=".* of the vendor's SDK")
    script = Path(tempfile.gettempdir()) / "paragon-stand-in" / "ConnectSDK.js"
    script.parent.mkdir(exist_ok=True)
    script.write_text(SCRIPT)
    return {"open_url": PortalPage(user), "sdk_bundle": script}

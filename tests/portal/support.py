"""Windows of both clients, played with a page that speaks over HTTP."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import trio
from local_server import LocalServer
from paragon_connect import AsyncParagon, Paragon
from portal_page import SCRIPT, PortalPage

Kind = Literal["sync", "asyncio", "trio"]
KINDS: tuple[Kind, ...] = ("sync", "asyncio", "trio")
User = Callable[[PortalPage], None]


@dataclass
class Stage:
    """A client of one kind, a server behind it, and a page before it.

    Attributes:
        kind: Which client, and which event loop.
        server: Where the requests go.
        bundle: The file that stands for the vendor's SDK.
    """

    kind: Kind
    server: LocalServer
    bundle: Path

    def client(self, **settings: Any) -> Any:
        """Return a new client for ada."""
        make = Paragon if self.kind == "sync" else AsyncParagon
        given = {"user_token": self.server.token("ada"), "base_url": self.server.url}
        return make(project_id="p", **{**given, **settings})

    def run(self, story: Callable[[Any], Any], client: Any = None) -> Any:
        """Carry out a story, written for the async client, with a client."""
        paragon = self.client() if client is None else client
        if self.kind == "sync":
            with paragon:
                return _now(story(Awaitable(paragon)))

        async def main() -> Any:
            async with paragon:
                return await story(paragon)

        if self.kind == "trio":
            return trio.run(main)
        return asyncio.run(main())

    def connect(
        self,
        user: User,
        integration: str = "hubspot",
        *,
        client: Any = None,
        wait: float | None = None,
        **options: Any,
    ) -> tuple[Any, PortalPage]:
        """Open a portal, and return what it came to and the page."""
        page = PortalPage(user)
        given = {"open_url": page, "sdk_bundle": self.bundle, "timeout": 20, **options}

        async def story(paragon: Any) -> Any:
            async with paragon.connect(integration, **given) as portal:
                return await portal.wait(timeout=wait)

        try:
            return self.run(story, client), page
        finally:
            page.join()

    def pick(
        self,
        user: User,
        provider: str = "googledrive",
        *,
        init: dict[str, Any] | None = None,
        how: dict[str, Any] | None = None,
        **options: Any,
    ) -> tuple[Any, PortalPage]:
        """Open a picker, and return the files and the page."""
        page = PortalPage(user)
        shown = {"open_url": page, "sdk_bundle": self.bundle, **(how or {})}

        async def story(paragon: Any) -> Any:
            picker = paragon.external_file_picker(provider, **options)
            return await picker.init(**(init or {"developer_key": "k"})).open(**shown)

        try:
            return self.run(story), page
        finally:
            page.join()


class Awaitable:
    """The sync client, as a story for the async one sees it: results can be awaited."""

    def __init__(self, held: Any) -> None:
        self._held = held

    def __getattr__(self, name: str) -> Any:
        """Return a member of the same kind."""
        found = getattr(self._held, {"aclose": "close"}.get(name, name))
        return _Method(found) if callable(found) else found

    async def __aenter__(self) -> Any:
        """Enter it."""
        self._held.__enter__()
        return self

    async def __aexit__(self, *error: Any) -> None:
        """Leave it."""
        self._held.__exit__(*error)


class _Method:
    def __init__(self, held: Callable[..., Any]) -> None:
        self._held = held

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        found = self._held(*arguments, **named)
        # A window or a picker goes on as one; anything else is there already.
        goes_on = hasattr(found, "wait") or hasattr(found, "open")
        return Awaitable(found) if goes_on else _Done(found)


class _Done:
    def __init__(self, value: Any) -> None:
        self.value = value

    def __await__(self) -> Any:
        return self.value
        yield


def _now(waiting: Any) -> Any:
    """Return what a coroutine gives that never has to wait."""
    assert inspect.iscoroutine(waiting)
    try:
        waiting.send(None)
    except StopIteration as stop:
        return stop.value
    raise AssertionError("the sync client waits for nothing")


def stand_in(folder: Path) -> Path:
    """Return a file that stands for the vendor's SDK."""
    path = folder / "ConnectSDK.js"
    path.write_text(SCRIPT)
    return path


def about(page: PortalPage) -> dict[str, Any]:
    """Return what every event of the portal says."""
    name = page.call["integration"]
    with page.paragon as paragon:
        return {
            "integrationId": paragon.get_integration_id(name),
            "integrationType": name,
        }


def opens(page: PortalPage) -> dict[str, Any]:
    """Open the portal, and return what every event says."""
    found = about(page)
    page.callback("onOpen", found)
    page.event("onPortalOpen", **found)
    return found


def closes(page: PortalPage) -> None:
    """Open the portal, and close it."""
    found = opens(page)
    page.callback("onClose", found)
    page.event("onPortalClose", **found)


def waits(page: PortalPage) -> None:
    """Open the portal, and leave it as it is."""
    opens(page)
    page.closed.wait(30)

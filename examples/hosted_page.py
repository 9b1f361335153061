"""Stands for a user who opens the portal as a page of a web application."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
from portal_page import HEADER, SDK, PortalPage, connects, shown_by

__all__ = ["HostedPage", "bundle", "shown"]


class HostedPage(PortalPage):
    """The page of one user, who is signed in at the application.

    Args:
        address: Where the application is.
        name: Who signs in.
        user: What the user does on the page.
    """

    def __init__(
        self,
        address: str,
        name: str,
        user: Callable[[PortalPage], None] = connects,
    ) -> None:
        super().__init__(user)
        self._http = httpx2.Client(base_url=address, headers={"Origin": address})
        self._does = user
        if name:
            self._http.post("/sign-in", json={"user": name}).raise_for_status()

    def ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """Send a request of the page, and return the answer."""
        answer = self._http.post(f"/portal/{path}", json=body, headers={HEADER: "1"})
        if answer.status_code != 200:
            raise PermissionError(answer.status_code, answer.json()["error"])
        return answer.json()

    def opens(self, integration: str) -> None:
        """Open the portal of an integration, and do there what the user does."""
        page = self._http.get("/portal/", params={"integration": integration})
        assert "bridge.js" in page.text
        self.session = self.ask("session", {"integration": integration})
        self._does(self)

    def connected(self) -> list[str]:
        """Return what the application's own page shows as connected."""
        listed = self._http.get("/integrations").json()
        return [each["type"] for each in listed if each["connected"]]

    def close(self) -> None:
        """Leave."""
        self._http.close()


def bundle() -> Path | None:
    """Return the file in the place of the vendor's SDK, None where that is named."""
    return shown_by(connects).get("sdk_bundle")


def shown(address: str) -> None:
    """Show the application: to a browser until Ctrl-C, or to a script and ended."""
    if SDK in os.environ:
        print(f"Open {address} in your browser; Ctrl-C ends it", flush=True)
        while True:
            time.sleep(3600)
    page = HostedPage(address, "ada")
    try:
        page.opens("hubspot")
        print("the application shows", ", ".join(page.connected()))
    finally:
        page.close()

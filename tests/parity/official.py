"""Runs cases in the official client: Node, a page of jsdom, the recording server."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, Final, Self

from tests.parity.canonical import outcome
from tests.parity.case import Case
from tests.parity.fixtures import IDS, PROJECT, TOKEN
from tests.parity.server import Server

__all__ = ["OfficialClient"]

FOLDER: Final = Path(__file__).parent / "node"
# The names that configureGlobal takes, and the service each stands for.
SERVICES: Final = {
    "ZEUS_PUBLIC_URL": "zeus",
    "HERMES_PUBLIC_URL": "hermes",
    "WORKER_PROXY_PUBLIC_URL": "proxy",
    "API_TRIGGER_KIT_PUBLIC_URL": "actionkit",
    "CDN_PUBLIC_URL": "cdn",
}


class OfficialClient:
    """The official client in a process of Node. Use it as a context manager."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._process = subprocess.Popen(
            ["node", "driver.mjs"],
            cwd=FOLDER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        services = {name: server.service(service) for name, service in SERVICES.items()}
        self._say(
            {"services": services, "ids": IDS, "project": PROJECT, "token": TOKEN}
        )

    def run(self, case: Case) -> dict[str, Any]:
        """Run a case and return its outcome."""
        given = case.given
        self._server.begin(given)
        self._say(
            {
                "id": case.id,
                "javascript": case.javascript,
                "authenticated": given.authenticated,
                "headless": given.headless,
                "setup": given.setup,
                "popup": "blocked" if given.popup_blocked else "open",
                "localStorage": dict(given.local_storage),
            }
        )
        self._hear()
        self._server.forget()
        self._say({"go": case.id})
        found = self._hear()["outcome"]
        return outcome(self._server, found)

    def _say(self, message: Any) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()

    def _hear(self) -> Any:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the driver in Node has ended; see its message above")
        return json.loads(line)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(timeout=30)

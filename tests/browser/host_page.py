"""A plain page with nothing but the vendor's bundle, on an origin of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Final, Self

__all__ = ["HostPage", "wrapped"]

_PAGE: Final = b"""<!doctype html><title>Host</title><link rel="icon" href="data:,"><script src="/sdk.js"></script>
<script src="/page.js"></script><button id="install">Install</button>"""
_SCRIPT: Final = """
const {{ default: ConnectSDK, ExternalFilePicker }} = window.bundle;
window.seen = [];
const plain = (value) => JSON.parse(JSON.stringify(value ?? null));
document.addEventListener('DOMContentLoaded', async () => {{
  const sdk = window.sdk = new ConnectSDK({hosts}, {{ skipBootstrapWithLastKnownState: true }});
  for (const name of {events}) sdk.subscribe(name, (event) => window.seen.push([name, plain(event)]));
  await sdk.authenticate({project}, {token});
  window.ready = true;
}});
window.local = (...names) => Object.fromEntries(
  names.map((name) => [name, (event) => window.seen.push([name, plain(event)])]));
"""
EVENTS: Final = (
    "onIntegrationInstall",
    "onIntegrationUninstall",
    "onWorkflowChange",
    "onPortalOpen",
    "onPortalClose",
)
SERVICES: Final = (
    *("CONNECT", "DASHBOARD", "CDN", "HERMES", "PASSPORT"),
    *("ZEUS", "WORKER_PROXY", "API_TRIGGER_KIT"),
)


def wrapped(bundle: bytes, name: str) -> bytes:
    """Return a CommonJS bundle as a classic script that leaves its exports in a global."""
    head = b"(function(){var exports={},module={exports:exports};\n"
    return head + bundle + f"\n;window.{name}=module.exports;}})();".encode()


class HostPage:
    """The page's server, on a port of its own until it is closed.

    Args:
        bundle: the vendor's bundle.
        api: address of every service of Paragon's.
        token: of the user.
    """

    def __init__(self, bundle: Path, api: str, token: str) -> None:
        hosts = {f"{name}_PUBLIC_URL": api for name in SERVICES}
        given = {"hosts": hosts, "events": EVENTS, "project": "p", "token": token}
        script = _SCRIPT.format(**{k: json.dumps(v) for k, v in given.items()})
        files: dict[str, tuple[str, bytes]] = {
            "/": ("text/html", _PAGE),
            "/sdk.js": ("text/javascript", wrapped(bundle.read_bytes(), "bundle")),
            "/page.js": ("text/javascript", script.encode()),
        }
        handler = type("_Handler", (_Handler,), {"files": files})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = Thread(target=self._http.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def url(self) -> str:
        """Address of the page."""
        return f"http://127.0.0.1:{self._http.server_port}/"

    def __enter__(self) -> Self:
        """Return the page, which is served already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Serve it no more."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    files: Mapping[str, tuple[str, bytes]]

    def do_GET(self) -> None:
        kind, content = self.files.get(self.path, ("text/plain", b""))
        self.send_response(200 if content else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Stay silent."""

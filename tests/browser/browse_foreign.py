"""A page of somebody else that opens the program's page has no hold of it.

The vendor's SDK does what any window tells it that can send it messages. What keeps the
others away are headers, and a look at who it is; each is left out once, to see the attack
succeed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Final

import pytest
from local_server import LocalServer

from paragon_codegen.runtime.site import Site
from paragon_codegen.runtime.site_messages import Accepted, Request, Response
from tests.browser.chromium import Chromium
from tests.browser.desk import Desk
from tests.browser.page import Page

ATTACK: Final = """<!doctype html><title>Elsewhere</title><button id="go">Go</button>
<script>
const message = { messageType: 'SDK_FUNCTION_INVOCATION', type: 'uninstallIntegration',
                  parameters: ['slack'], id: '1' };
window.sent = 0;
const attack = () => setInterval(() => { window.victim.postMessage(message, '*'); window.sent += 1; }, 50);
document.getElementById('go').onclick = () => { window.victim = window.open(%s); attack(); };
</script>"""
FRAMED: Final = (
    "<!doctype html><title>Elsewhere</title><iframe width=700 height=500 src=%s></iframe>"
)
FRAMING: Final = "window.victim = frames[0]; attack();"


class Elsewhere:
    """A page on an origin of its own.

    Attributes:
        html: What it shows.
    """

    def __init__(self) -> None:
        self.html = ""
        handler = type("_Handler", (_Handler,), {"elsewhere": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = Thread(target=self._http.serve_forever, args=(0.05,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._http.server_port}/"

    def attack(self, chromium: Chromium, url: str) -> Page:
        """Be a page that opens another one and tells it what to do; return it."""
        self.html = ATTACK % json.dumps(url)
        chromium.open(self.url)
        attacker = chromium.page(self.url)
        attacker.click("#go")
        return attacker

    def close(self) -> None:
        """Serve it no more."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    elsewhere: Elsewhere

    def do_GET(self) -> None:
        content = self.elsewhere.html.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Stay silent."""


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    """Somebody else's page."""
    page = Elsewhere()
    yield page
    page.close()


def without(header: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave a header out of everything that a site answers."""
    whole = Site.respond

    def respond(site: Site, request: Request) -> Response | Accepted:
        found = whole(site, request)
        if isinstance(found, Accepted):
            return found
        kept = tuple(x for x in found.headers if x[0].lower() != header.lower())
        assert len(kept) < len(found.headers), "there is no such header"
        return Response(found.status, kept, found.body)

    monkeypatch.setattr(Site, "respond", respond)


def attacked(chromium: Chromium, desk: Desk, elsewhere: Elsewhere) -> tuple[Page, Page]:
    """Have the other page open that of a program; return both."""
    attacker = elsewhere.attack(chromium, desk.url)
    page = chromium.page(desk.loopback.origin)
    desk.until("onPortalOpen")
    return attacker, page


def test_a_foreign_opener_can_do_nothing(
    chromium: Chromium, server: LocalServer, bundle: Path, elsewhere: Elsewhere
) -> None:
    user = server.connect("ada", "slack")
    with Desk(server, bundle) as desk:
        attacker, page = attacked(chromium, desk, elsewhere)
        before = attacker.evaluate("window.sent")
        attacker.until(f"window.sent > {before + 20}")
        assert attacker.evaluate("window.victim.closed"), "the handle is dead"
        assert page.evaluate("window.opener") is None
        assert len(user.accounts) == 1
        assert desk.names == ["ready", "onOpen", "onPortalOpen"]


def test_without_the_header_it_is_not_listened_to(
    chromium: Chromium,
    server: LocalServer,
    bundle: Path,
    elsewhere: Elsewhere,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A middleware of an application may replace headers."""
    without("Cross-Origin-Opener-Policy", monkeypatch)
    user = server.connect("ada", "slack")
    with Desk(server, bundle) as desk:
        attacker, page = attacked(chromium, desk, elsewhere)
        before = attacker.evaluate("window.sent")
        attacker.until(f"window.sent > {before + 20}")
        assert not attacker.evaluate("window.victim.closed")
        assert len(user.accounts) == 1
        page.click("#disconnect", server.url)  # the portal is listened to
        desk.until("onIntegrationUninstall")


def test_without_both_it_removes_the_account(
    chromium: Chromium,
    server: LocalServer,
    bundle: Path,
    elsewhere: Elsewhere,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """So that the tests above are known to be able to fail."""
    without("Cross-Origin-Opener-Policy", monkeypatch)
    user = server.connect("ada", "slack")
    with Desk(server, bundle, guarded=False) as desk:
        elsewhere.attack(chromium, desk.url)
        desk.until("onIntegrationUninstall")
        assert user.accounts == []


def framed(chromium: Chromium, desk: Desk, elsewhere: Elsewhere) -> Any:
    """Have the other page show that of a program; return what that said at last."""
    elsewhere.html = FRAMED % json.dumps(desk.url)
    chromium.open(elsewhere.url)
    return chromium.page(elsewhere.url)


def test_no_other_page_shows_it_in_a_frame(
    chromium: Chromium, desk_alone: Desk, elsewhere: Elsewhere
) -> None:
    page = framed(chromium, desk_alone, elsewhere)
    chromium.until(lambda: page.said, "a report of the policy")
    assert "frame-ancestors" in page.said[0]
    assert desk_alone.silent()


def test_without_the_policy_it_is_shown(
    chromium: Chromium,
    desk_alone: Desk,
    elsewhere: Elsewhere,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without("Content-Security-Policy", monkeypatch)
    framed(chromium, desk_alone, elsewhere)
    desk_alone.until("ready")


@pytest.mark.parametrize("guarded", [True, False])
def test_a_page_that_may_show_it_cannot_say_what_to_do(
    chromium: Chromium,
    server: LocalServer,
    bundle: Path,
    elsewhere: Elsewhere,
    guarded: bool,
) -> None:
    user = server.connect("ada", "slack")
    origin = elsewhere.url.rstrip("/")
    with Desk(server, bundle, framed_by=(origin,), guarded=guarded) as desk:
        elsewhere.html = ATTACK % '""' + FRAMED % json.dumps(desk.url)
        chromium.open(elsewhere.url)
        page = chromium.page(elsewhere.url)
        desk.until("onPortalOpen")
        page.evaluate(FRAMING)
        if guarded:
            page.until("window.sent > 20")
            assert desk.names == ["ready", "onOpen", "onPortalOpen"]
        else:
            desk.until("onIntegrationUninstall")
        assert len(user.accounts) == guarded


@pytest.fixture
def desk_alone(server: LocalServer, bundle: Path) -> Iterator[Desk]:
    """A program that connects Slack."""
    with Desk(server, bundle) as running:
        yield running


@pytest.mark.parametrize("path", ["session", "messages", "commands"])
def test_another_origin_reads_nothing(
    chromium: Chromium, desk_alone: Desk, elsewhere: Elsewhere, path: str
) -> None:
    """Not even with the secret: its header needs a preflight, which nobody answers."""
    elsewhere.html = "<!doctype html><title>Elsewhere</title>"
    chromium.open(elsewhere.url)
    page = chromium.page(elsewhere.url)
    secret = desk_alone.url.partition("#")[2]
    method = "GET" if path == "commands" else "POST"
    options = {"method": method, "headers": {"X-Paragon-Bridge": secret}}
    if method == "POST":
        options["body"] = json.dumps({"type": "ready"})
    target = f"{desk_alone.loopback.origin}/{path}"
    tried = f"fetch({json.dumps(target)}, {json.dumps(options)}).then(x => x.status, String)"
    assert page.until("document.title") == "Elsewhere"
    assert "TypeError" in page.evaluate(tried)
    assert desk_alone.silent()

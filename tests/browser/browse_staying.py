"""A page of a web application that is open for long: its token, and whoever signs out."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from local_server import LocalServer
from paragon_connect import Paragon, UserTokenSigner, portal_wsgi
from signing_key import key_pair
from werkzeug.serving import make_server

from tests.browser.browse_bridge import sign_in
from tests.browser.chromium import Chromium
from tests.browser.page import Page

STATUS = "document.querySelector('#status').innerText"
PROBLEM = "document.querySelector('#problem').innerText"
CLOSE = "document.querySelector('#close')?.checkVisibility()"
LATER = "(now => { Date.now = () => now() + %d })(Date.now.bind(Date));"
HOUR = 3_600_000


class Application:
    """An application of one user, who may sign out.

    Args:
        server: Where the API is.
        bundle: The vendor's SDK.
        lifetime: Seconds until a token ends.

    Attributes:
        name: Who is signed in; empty for nobody.
        given: How often somebody asked for a token.
        trouble: Whether `on_event` fails.
    """

    def __init__(self, server: LocalServer, bundle: Path, lifetime: int) -> None:
        self.name = "ada"
        self.given = 0
        self.trouble = False
        signer = UserTokenSigner(
            project_id="p", signing_key=key_pair()[0], lifetime=lifetime
        )
        provider = signer.provider("ada")
        self.paragon = Paragon(project_id="p", base_url=server.url)

        def user(environ: Any) -> Paragon | None:
            self.given += environ["PATH_INFO"] == "/session"
            return self.paragon.with_user(provider) if self.name else None

        self.serve = portal_wsgi(
            self.paragon,
            user=user,
            on_event=self.heard,
            integrations=["slack", "hubspot"],
            sdk_bundle=bundle,
        )

    def heard(self, event: object, client: Paragon) -> None:
        """Hear of an event."""
        if self.trouble:
            raise RuntimeError("the database is away")


@contextmanager
def running(application: Application) -> Iterator[str]:
    """Serve it, and yield the address of its portal."""
    served = make_server("127.0.0.1", 0, application.serve, threaded=True)
    thread = threading.Thread(target=served.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{served.server_port}/"
    finally:
        served.shutdown()
        thread.join()
        served.server_close()
        application.paragon.close()


def visited(chromium: Chromium, address: str, query: str = "integration=slack") -> Page:
    """Open the portal."""
    chromium.open(f"{address}?{query}")
    return chromium.page(address)


def test_a_token_is_renewed_before_it_ends(
    chromium: Chromium, server: LocalServer, bundle: Path
) -> None:
    """The clock of the browser may be wrong: here it is an hour late."""
    application = Application(server, bundle, lifetime=6)
    with running(application) as address:
        page = visited(chromium, address)
        page.starts_with(LATER % -HOUR)
        page.evaluate("void location.reload()")
        chromium.until(lambda: application.given >= 2, "a reload")
        before = application.given
        page.until(CLOSE, server.url)
        chromium.until(lambda: application.given >= before + 2, "two renewals")
        page.click("#connect", server.url)
        sign_in(chromium)
        account = "document.querySelector('#account').innerText"
        page.until(f"{account}.startsWith('Connected')", server.url)
        page.click("#close", server.url)
        page.until("!document.querySelector('main').inert")
        assert page.evaluate("document.querySelector('#problem').hidden")
    assert len(server.world.users["ada"].accounts) == 1


def test_a_page_that_slept_asks_as_soon_as_it_is_seen(
    chromium: Chromium, server: LocalServer, bundle: Path
) -> None:
    """The timers of a machine sleep with it."""
    application = Application(server, bundle, lifetime=3600)
    with running(application) as address:
        page = visited(chromium, address)
        page.until(CLOSE, server.url)
        assert application.given == 1
        seen = "document.dispatchEvent(new Event('visibilitychange'))"
        page.evaluate(seen)
        page.evaluate(LATER % (0.9 * HOUR))
        page.evaluate(seen)
        chromium.until(lambda: application.given == 2, "a renewal")
        page.evaluate(seen)
        assert application.given == 2


def test_who_signs_out_is_told_so(
    chromium: Chromium, server: LocalServer, bundle: Path
) -> None:
    application = Application(server, bundle, lifetime=6)
    with running(application) as address:
        page = visited(chromium, address)
        page.until(CLOSE, server.url)
        application.name = ""
        page.until(f"{STATUS}.startsWith('You are signed out')")
        assert page.evaluate("document.querySelector('#problem').hidden")
        assert page.evaluate("document.querySelector('iframe')") is None
        assert page.evaluate("localStorage.length") == 0


def test_an_application_is_no_program(
    chromium: Chromium, server: LocalServer, bundle: Path
) -> None:
    application = Application(server, bundle, lifetime=3600)
    application.trouble = True
    with running(application) as address:
        page = visited(chromium, address)
        page.until(f"{PROBLEM}.startsWith('The application did not hear of it')")
        assert "program" not in page.text()


@pytest.mark.parametrize(
    ("query", "said"),
    [("", "?integration="), ("integration=nope", "no such integration")],
)
def test_a_link_that_leads_nowhere(
    chromium: Chromium, server: LocalServer, bundle: Path, query: str, said: str
) -> None:
    with running(Application(server, bundle, lifetime=3600)) as address:
        page = visited(chromium, address, query)
        page.until(f"{PROBLEM}.includes({said!r})")

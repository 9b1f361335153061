"""The portal of a web application: its options, its policy, and what goes wrong."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import httpx2
import pytest
from local_server import EXPIRED, LocalServer
from paragon_connect import (
    AsyncParagon,
    Dropdown,
    OptionError,
    Paragon,
    SdkBundleError,
    UserTokenSigner,
    models,
    portal_asgi,
    portal_wsgi,
)
from signing_key import key_pair

HEADERS = {"Origin": "https://app.test", "X-Paragon-Bridge": "1"}
SCRIPT = b"module.exports = {/* authenticate, ExternalFilePicker */};\n"


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    """A server that answers from the spec."""
    with LocalServer() as running:
        yield running


@pytest.fixture
def bundle(tmp_path: Path, recwarn: pytest.WarningsRecorder) -> Path:
    """A file in the place of the vendor's SDK; that it is none is warned of."""
    path = tmp_path / "ConnectSDK.js"
    path.write_bytes(SCRIPT)
    return path


class Page:
    """What the page of a user says to an application, sync or async."""

    def __init__(self, application: Any, *, later: bool = False) -> None:
        self._application = application
        self._later = later

    def ask(self, path: str, body: dict[str, Any] | None = None) -> httpx2.Response:
        """Send a request, and return the answer."""
        method = "GET" if body is None else "POST"
        given: dict[str, Any] = {"headers": HEADERS, "json": body}
        base = "https://app.test"
        if not self._later:
            transport = httpx2.WSGITransport(app=self._application)
            with httpx2.Client(transport=transport, base_url=base) as client:
                return client.request(method, path, **given)

        async def sent() -> httpx2.Response:
            other = httpx2.ASGITransport(app=self._application)
            async with httpx2.AsyncClient(transport=other, base_url=base) as client:
                return await client.request(method, path, **given)

        return asyncio.run(sent())


@pytest.fixture(params=["wsgi", "asgi"])
def made(request: pytest.FixtureRequest, server: LocalServer, bundle: Path) -> Any:
    """Makes an application of either kind; returns its page."""

    def make(token: str = "", url: str = server.url, **options: Any) -> Page:
        given = {"project_id": "demo", "base_url": url}
        token = token or server.token("user-42")
        options.setdefault("sdk_bundle", bundle)
        if request.param == "wsgi":
            paragon = Paragon(**cast("Any", given))
            options.setdefault("user", lambda environ: paragon.with_user(token))
            return Page(portal_wsgi(paragon, **options))
        other = AsyncParagon(**cast("Any", given))

        async def user(scope: Any) -> AsyncParagon:
            return other.with_user(token)

        options.setdefault("user", user)
        return Page(portal_asgi(other, **options), later=True)

    return make


def test_the_page_gets_what_it_starts_with(made: Any, server: LocalServer) -> None:
    token = server.token("ada")
    answer = made(token).ask("/session", {"integration": "slack"})
    assert answer.status_code == 200
    session = answer.json()
    assert session["token"] == token
    assert session["projectId"] == "demo"
    assert session["hosts"]["ZEUS_PUBLIC_URL"] == server.url
    assert session["call"]["method"] == "connect"
    assert 3000 < session["expiresIn"] <= 3600
    assert answer.headers["Cache-Control"] == "no-store"


def test_options_of_the_application_are_loaded_for_the_page(made: Any) -> None:
    asked: list[Any] = []

    def departments(cursor: str | None, search: str | None) -> models.LoadedOptions:
        asked.append((cursor, search))
        if search == "wrong":
            raise LookupError("a secret of ours")
        found = {"options": [{"label": "Sales", "value": "s"}], "nextPageCursor": "2"}
        return models.LoadedOptions.from_dict(found)

    page = made(dropdowns={"departments": Dropdown(departments, refresh_on_open=True)})
    call = page.ask("/session", {"integration": "slack"}).json()["call"]
    assert call["loaders"] == ["dropdowns:departments"]
    assert call["options"]["dropdowns"] == {"departments": {"refreshOnOpen": True}}
    load = {"type": "load", "loader": "dropdowns:departments"}
    given = {"cursor": None, "search": "Sa"}
    answer = page.ask("/messages", {**load, "arguments": given}).json()
    assert answer["result"]["options"][0]["value"] == "s"
    assert asked == [(None, "Sa")]
    given["search"] = "wrong"
    failed = page.ask("/messages", {**load, "arguments": given}).json()
    assert failed == {"error": "the options could not be loaded"}
    other = page.ask("/messages", {"type": "load", "loader": "no"}).json()
    assert "error" in other


def test_only_what_is_listed_opens(made: Any) -> None:
    page = made(integrations=["slack"])
    assert page.ask("/session", {}).json()["call"]["integration"] == "slack"
    assert page.ask("/session", {"integration": "hubspot"}).status_code == 400
    assert page.ask("/session", {"integration": None}).status_code == 200


def test_a_link_has_to_name_an_integration(made: Any) -> None:
    for page in (made(), made(integrations=["slack", "hubspot"])):
        answer = page.ask("/session", {})
        assert answer.status_code == 400
        assert "?integration=" in answer.json()["error"]
        unknown = page.ask("/session", {"integration": "nope"})
        assert unknown.json() == {"error": "there is no such integration"}


def test_a_page_is_told_how_long_its_token_is_good_still(
    made: Any, server: LocalServer
) -> None:
    """The application may have had it for a while, and the page's clock may be wrong."""
    signer = UserTokenSigner(project_id="demo", signing_key=key_pair()[0], lifetime=9)
    page = made(signer.sign("ada"))
    time.sleep(1.1)
    assert page.ask("/session", {"integration": "slack"}).json()["expiresIn"] < 8


def test_nobody_is_somebody(made: Any) -> None:
    page = made(user=lambda request: None)
    for path in ("/session", "/messages"):
        answer = page.ask(path, {"integration": "slack"})
        assert (answer.status_code, answer.json()) == (401, {"error": "sign in first"})


def test_a_token_that_the_api_refuses_is_the_application_s_mistake(
    made: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Who is signed in here need not sign in again; why it failed stands in the log."""
    page = made(EXPIRED)
    answer = page.ask("/session", {"integration": "slack"})
    assert answer.status_code == 502
    # Later is no better than now, and the user can do one thing alone.
    assert "signing in at the application anew" in answer.json()["error"]
    assert "later" not in answer.json()["error"]
    assert "its token is refused" in caplog.text
    assert "has expired" in caplog.text
    assert EXPIRED not in caplog.text


def test_an_api_that_is_away_is_told_without_details(made: Any) -> None:
    page = made(url="http://127.0.0.1:9")
    answer = page.ask("/session", {"integration": "slack"})
    assert answer.status_code == 502
    assert answer.json() == {"error": "this did not work; try again later"}
    event = {"type": "event", "name": "onPortalOpen", "data": {"integrationId": "x"}}
    assert page.ask("/messages", event).status_code == 502


def test_the_page_uses_the_services_of_this_client_alone(
    made: Any, server: LocalServer
) -> None:
    page = made(origins=["https://app.test"], framed_by=["https://other.test"])
    written = page.ask("/").headers["Content-Security-Policy"]
    policy = dict(each.split(" ", 1) for each in written.split("; "))
    assert policy["connect-src"] == f"'self' {server.url}"
    assert policy["frame-src"] == server.url
    assert policy["script-src"] == "'self'"
    assert policy["frame-ancestors"] == "https://other.test"
    wrong = made(origins=["https://elsewhere.test"])
    assert wrong.ask("/").status_code == 403


@pytest.mark.parametrize(
    "options",
    [
        {"user": None},
        {"on_event": 1},
        {"integrations": "slack"},
        {"integrations": 5},
        {"integrations": [5]},
        {"dropdowns": 1},
        {"origins": "https://app.test"},
        {"origins": ["app.test"]},
        {"framed_by": ["https://app.test/path"]},
    ],
)
def test_a_wrong_option_is_found_when_the_program_starts(
    made: Any, options: dict[str, Any]
) -> None:
    with pytest.raises(OptionError):
        made(**options)


async def later(*_: object) -> Any:
    """Do nothing, when awaited."""


def test_wsgi_awaits_nothing(server: LocalServer, bundle: Path) -> None:
    paragon = Paragon(project_id="demo", base_url=server.url)
    given: dict[str, Any] = {"user": lambda environ: None, "sdk_bundle": bundle}
    wrong: dict[str, dict[str, Any]] = {
        "user": {"user": later},
        "on_event": {"on_event": later},
        r"dropdowns\['d'\]": {"dropdowns": {"d": later}},
    }
    for name, how in wrong.items():
        with pytest.raises(OptionError, match=f"{name} is a coroutine function"):
            portal_wsgi(paragon, **{**given, **how})


def test_the_client_has_to_be_one_of_the_right_kind(
    server: LocalServer, bundle: Path
) -> None:
    given: dict[str, Any] = {"user": lambda request: None, "sdk_bundle": bundle}
    how: dict[str, Any] = {"project_id": "demo", "base_url": server.url}
    now, other = Paragon(**how), AsyncParagon(**how)
    serve: tuple[Any, Any] = (portal_wsgi, portal_asgi)
    for make, wrong, kind in (
        (serve[0], other, "a Paragon.* not AsyncParagon"),
        (serve[0], None, "a Paragon.* not None"),
        (serve[0], "demo", "a Paragon.* not str"),
        (serve[1], now, "an AsyncParagon.* not Paragon"),
        (serve[1], None, "an AsyncParagon.* not None"),
    ):
        with pytest.raises(OptionError, match=kind):
            make(wrong, **given)


@pytest.mark.parametrize("wrong", ["coroutine", "token", False, "other kind"], ids=str)
def test_what_user_has_to_return(made: Any, server: LocalServer, wrong: Any) -> None:
    how: dict[str, Any] = {"project_id": "demo", "base_url": server.url}

    def user(request: Any) -> Any:
        # An ASGI server's scope has a type.
        is_async = "type" in request
        match wrong:
            case "coroutine":
                return later if is_async else later(request)
            case "token":
                return server.token("ada")
            case "other kind":
                return Paragon(**how) if is_async else AsyncParagon(**how)
            case _:
                return wrong

    page = made(user=user)
    for path in ("/session", "/messages"):
        with pytest.raises(OptionError, match=r"user= must return an? .*Paragon") as it:
            page.ask(path, {"integration": "slack"})
        assert server.token("ada") not in it.value.message


def test_a_loader_that_returns_something_to_await_is_named(
    server: LocalServer, bundle: Path, caplog: pytest.LogCaptureFixture
) -> None:
    paragon = Paragon(project_id="demo", base_url=server.url)
    portal = portal_wsgi(
        paragon,
        user=lambda environ: paragon.with_user(server.token("ada")),
        dropdowns={"d": lambda cursor, search: later()},
        sdk_bundle=bundle,
    )
    load = {"type": "load", "loader": "dropdowns:d", "arguments": {}}
    assert "error" in Page(portal).ask("/messages", load).json()
    assert "the loader of dropdowns['d'] returned something to await" in caplog.text


def test_without_the_vendor_s_sdk_there_is_no_portal(made: Any, tmp_path: Path) -> None:
    with pytest.raises(SdkBundleError, match="fetch-sdk"):
        made(sdk_bundle=tmp_path / "nothing.js")


def test_what_is_refused_behind_a_proxy_is_told_once(
    made: Any, caplog: pytest.LogCaptureFixture
) -> None:
    page = made(origins=["https://app.example.com"])
    for _ in range(3):
        assert page.ask("/").status_code == 403
    (told,) = [each.getMessage() for each in caplog.records]
    for part in ("app.test", "https://app.example.com", "proxy_set_header Host $host"):
        assert part in told
    assert caplog.records[0].name == "paragon_connect"
    caplog.clear()
    # The server takes what comes from the proxy for http, or for another host.
    page = made(origins=["https://app.test", "https://www.test"])
    assert page.ask("/session", {"integration": "slack"}).status_code == 200
    assert not caplog.records


def test_an_origin_that_is_refused_is_told_once(
    made: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = made()
    monkeypatch.setitem(HEADERS, "Origin", "https://other.test")
    for _ in range(3):
        assert page.ask("/session", {"integration": "slack"}).status_code == 403
    (told,) = [each.getMessage() for each in caplog.records]
    assert "'https://other.test'" in told
    assert "https://app.test" in told
    assert "X-Forwarded-Proto" in told

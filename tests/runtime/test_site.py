"""A site for one page: who is answered, who is not, and what every answer says."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, cast

import pytest

from paragon_codegen.runtime.errors import ConfigurationError
from paragon_codegen.runtime.secret import Secret
from paragon_codegen.runtime.site import LARGEST_BODY, Site
from paragon_codegen.runtime.site_messages import (
    Accepted,
    Asset,
    Request,
    Response,
    classic_script,
)
from paragon_codegen.runtime.site_policy import Policy

ORIGIN = "http://127.0.0.1:4321"
SECRET = "kZ3-not-to-be-guessed"
PAGE = b"<!doctype html><title>Page</title>"
POST = Request(
    "POST",
    "messages",
    [
        ("Host", "127.0.0.1:4321"),
        ("Origin", ORIGIN),
        ("X-Page", SECRET),
        ("Content-Type", "application/json; charset=utf-8"),
        ("Sec-Fetch-Site", "same-origin"),
        ("Sec-Fetch-Mode", "cors"),
    ],
    b'{"type": "ready"}',
)
GET = Request("GET", "", [("Host", "127.0.0.1:4321")])


def site(*origins: str, policy: Policy | None = None) -> Site:
    """Return a site of one page, one script and three endpoints."""
    return Site(
        assets={"": Asset.of("page.html", PAGE), "page.js": Asset.of("a.js", b"1")},
        endpoints={"messages": "POST", "session": "POST", "commands": "GET"},
        origins=frozenset(origins),
        header="X-Page",
        secret=Secret(SECRET),
        policy=policy or Policy(),
    )


def changed(request: Request, **headers: str | None) -> Request:
    """Return a request with other headers; None takes one away."""
    wanted = {name.replace("_", "-").lower(): v for name, v in headers.items()}
    kept = [pair for pair in request.headers if pair[0].lower() not in wanted]
    added = [(name, value) for name, value in wanted.items() if value is not None]
    return replace(request, headers=[*kept, *added])


def twice(request: Request, name: str) -> Request:
    """Return a request that has a header twice."""
    (value,) = request.values(name)
    return replace(request, headers=[*request.headers, (name.upper(), value)])


def status(request: Request, *origins: str) -> int:
    """Return the status that a request is answered with; 0 where an endpoint answers."""
    found = site(*(origins or (ORIGIN,))).respond(request)
    if isinstance(found, Accepted):
        return 0
    if found.status != 200:
        assert list(json.loads(found.body)) == ["error"]
        assert SECRET not in found.body.decode()
    return found.status


def test_the_page_itself_is_answered() -> None:
    assert site(ORIGIN).respond(POST) == Accepted("messages", {"type": "ready"})
    asked = changed(replace(POST, method="GET", path="commands"), origin=None)
    assert site(ORIGIN).respond(asked) == Accepted("commands", {})
    found = site(ORIGIN).respond(GET)
    assert isinstance(found, Response)
    assert found.body == PAGE


@pytest.mark.parametrize("path", ["", "page.js"])
def test_a_file_may_be_asked_about(path: str) -> None:
    """Servers leave the body out themselves; what stands in its place has its length."""
    given = replace(GET, path=path)
    got, head = (
        site(ORIGIN).respond(replace(given, method=m)) for m in ("GET", "HEAD")
    )
    assert got == head
    refused = site(ORIGIN).respond(replace(given, method="PUT"))
    assert isinstance(refused, Response)
    assert ("Allow", "GET, HEAD") in refused.headers


@pytest.mark.parametrize("secret", [None, "", SECRET[:-1], f"{SECRET}x", "\u00fc" * 9])
def test_c22_nobody_is_answered_without_the_secret(secret: str | None) -> None:
    assert status(changed(POST, x_page=secret)) == 401
    asked = changed(replace(POST, method="GET", path="commands"), x_page=secret)
    assert status(asked) == 401
    assert status(twice(POST, "X-Page")) == 401


def test_c22_the_secret_is_compared_in_constant_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return False

    monkeypatch.setattr("hmac.compare_digest", compare)
    assert status(POST) == 401
    assert compared == [(SECRET.encode(), SECRET.encode())]


@pytest.mark.parametrize(
    "host",
    [
        *(None, "", "evil.test", "127.0.0.1", "127.0.0.1:4322", "localhost:4321"),
        *("127.0.0.1:4321.evil.test", "evil.test:4321", "127.0.0.1:4321@evil.test"),
    ],
)
def test_c22_a_name_that_leads_here_is_not_served(host: str | None) -> None:
    """A page of such a name would be of the same origin as what is served under it."""
    assert status(changed(POST, host=host)) == 403
    assert status(changed(GET, host=host)) == 403
    assert status(twice(GET, "Host")) == 403


@pytest.mark.parametrize(
    "origin",
    [
        *(None, "null", "http://evil.test", "https://127.0.0.1:4321"),
        *("http://127.0.0.1:4321.evil.test", "http://127.0.0.1:4322", ""),
    ],
)
def test_c22_no_other_origin_posts(origin: str | None) -> None:
    assert status(changed(POST, origin=origin)) == 403
    assert status(twice(POST, "Origin")) == 403


@pytest.mark.parametrize("nearness", ["cross-site", "same-site", "none"])
def test_c22_no_other_site_asks(nearness: str) -> None:
    """Whoever is not the page, but runs in the browser, says so or is made to say it."""
    asked = changed(replace(POST, method="GET", path="commands"), origin=None)
    assert status(changed(asked, sec_fetch_site=nearness)) == 403
    script = replace(changed(GET, sec_fetch_site=nearness), path="page.js")
    assert status(changed(script, sec_fetch_mode="no-cors")) == 403
    visit = changed(GET, sec_fetch_site=nearness, sec_fetch_mode="navigate")
    assert status(visit) == 200


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        *(("GET", "messages", 405), ("POST", "commands", 405), ("POST", "", 405)),
        *(("PUT", "messages", 405), ("OPTIONS", "messages", 405)),
        *(("HEAD", "commands", 405), ("HEAD", "messages", 405)),
        *(("GET", "nothing", 404), ("GET", "../page.js", 404), ("GET", "/", 404)),
        *(("get", "", 405), ("GET", "page.js/", 404), ("POST", "messages/", 404)),
    ],
)
def test_c22_only_what_is_named_is_there(method: str, path: str, expected: int) -> None:
    found = site(ORIGIN).respond(replace(POST, method=method, path=path))
    assert isinstance(found, Response)
    assert found.status == expected
    allowed = dict(found.headers).get("Allow")
    assert (allowed in {"GET", "POST", "GET, HEAD"}) == (expected == 405)
    assert not [name for name, _ in found.headers if "Access-Control" in name]


@pytest.mark.parametrize(
    "kind", [None, "text/plain", "application/x-www-form-urlencoded", "multipart/form"]
)
def test_c22_what_a_form_can_send_is_refused(kind: str | None) -> None:
    assert status(changed(POST, content_type=kind)) == 415
    assert status(twice(POST, "Content-Type")) == 415


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        *((b"", 400), (b"[]", 400), (b"1", 400), (b"null", 400), (b"{", 400)),
        *((b'{"a": NaN}', 400), (b"\xff", 400), (b"[" * 100_000, 400)),
        (b'{"a": "' + b"x" * LARGEST_BODY + b'"}', 413),
    ],
)
def test_c22_a_body_is_an_object_of_bearable_size(body: bytes, expected: int) -> None:
    assert status(replace(POST, body=body)) == expected


HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@pytest.mark.parametrize("name", HEADERS)
def test_c22_every_answer_keeps_browsers_careful(name: str) -> None:
    for request in (GET, replace(GET, path="page.js"), replace(GET, path="x"), POST):
        found = site("http://other.test" if request is POST else ORIGIN)
        response = found.respond(request)
        assert isinstance(response, Response)
        assert dict(response.headers)[name] == HEADERS[name]


def test_c22_the_page_uses_what_it_needs_and_nothing_inline() -> None:
    policy = Policy(
        scripts=("https://apis.google.com",),
        connects=("https://zeus.test", "https://zeus.test"),
        frames=("https://connect.test:8443",),
        images=("https://cdn.test",),
        forms=("https://tenant.test",),
    )
    found = site(ORIGIN, policy=policy).respond(GET)
    assert isinstance(found, Response)
    written = dict(found.headers)["Content-Security-Policy"].split("; ")
    assert dict(each.split(" ", 1) for each in written) == {
        "default-src": "'none'",
        "base-uri": "'none'",
        "script-src": "'self' https://apis.google.com",
        "style-src": "'self'",
        "font-src": "'none'",
        "connect-src": "'self' https://zeus.test",
        "frame-src": "https://connect.test:8443",
        "img-src": "'self' data: https://cdn.test",
        "form-action": "https://tenant.test",
        "frame-ancestors": "'none'",
    }
    inline = Policy(inline_styles=True).header()
    assert "style-src 'self' 'unsafe-inline'; " in inline
    assert "script-src 'self'; " in inline


@pytest.mark.parametrize(
    "source",
    [
        *("https://a.test; script-src *", "https://a.test *", "*", "data:", ""),
        *("https://a.test/path", "https://a.test\nX-Y: 1", "'unsafe-inline'", "a.test"),
        *("https://*.test", "https://A.test", "ftp://a.test", None),
    ],
)
def test_c22_nothing_but_an_origin_enters_the_policy(source: Any) -> None:
    for name in ("scripts", "styles", "connects", "frames", "forms", "framed_by"):
        with pytest.raises(ConfigurationError, match="is no origin"):
            Policy(**cast("dict[str, Any]", {name: (source,)}))
    with pytest.raises(ConfigurationError, match="is no origin"):
        site(source)


def test_a_site_without_origins_is_where_the_request_went() -> None:
    def found(request: Request) -> int:
        answer = site().respond(replace(request, scheme="https"))
        return 0 if isinstance(answer, Accepted) else answer.status

    there = changed(POST, host="app.test", origin="https://app.test")
    assert found(there) == 0
    assert found(changed(there, host="app.test:443")) == 0
    assert found(changed(there, host="APP.test")) == 0
    assert found(changed(there, origin="http://app.test")) == 403
    assert found(changed(there, origin="https://evil.test")) == 403
    assert found(changed(there, host="a b")) == 403
    assert found(changed(there, host="app.test/x")) == 403


def test_a_default_port_may_be_named() -> None:
    there = changed(POST, host="app.test", origin="https://app.test")
    assert status(there, "https://app.test:443") == 0
    assert status(changed(there, host="app.test:443"), "https://app.test") == 0
    assert status(changed(there, host="app.test:80"), "https://app.test") == 403


def test_nothing_shows_a_secret_or_a_body() -> None:
    assert SECRET not in repr(replace(POST, headers=(), body=SECRET.encode()))
    assert SECRET not in repr(Response(200, (), SECRET.encode()))
    assert SECRET not in repr(Accepted("session", {"token": SECRET}))


def test_a_module_becomes_a_script_that_leaves_nothing_else_behind() -> None:
    script = classic_script(b"module.exports = { a: 1 }; // end", "vendor")
    text = script.content.decode()
    assert script.media_type == "text/javascript; charset=utf-8"
    assert text.startswith("(function () {")
    # A comment at the end of the module does not swallow what follows.
    assert "// end\nwindow.vendor = module.exports;\n})();" in text

"""A site under a path of a web application, by WSGI and by ASGI."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Mapping
from typing import Any
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest

from paragon_codegen.runtime.asgi import AsgiSite
from paragon_codegen.runtime.hosted import Answer
from paragon_codegen.runtime.json_text import parse_json
from paragon_codegen.runtime.secret import Secret
from paragon_codegen.runtime.site import LARGEST_BODY, Site, refusal
from paragon_codegen.runtime.site_messages import Asset
from paragon_codegen.runtime.site_policy import Policy
from paragon_codegen.runtime.wsgi import WsgiSite

PAGE = b"<!doctype html><p>\xc3\xa4"
GOOD = {
    "Host": "app.test",
    "Origin": "https://app.test",
    "X-Page": "1",
    "Content-Type": "application/json",
}
Found = tuple[int, dict[str, str], bytes]
Ask = Callable[..., Found]


def site(*origins: str) -> Site:
    """Return a site of one page with one endpoint."""
    return Site(
        assets={"": Asset.of("page.html", PAGE), "page.js": Asset.of("page.js", b"1")},
        endpoints={"session": "POST"},
        origins=frozenset(origins),
        header="X-Page",
        secret=Secret("1"),
        policy=Policy(),
    )


def begin(who: Mapping[str, Any], data: dict[str, object]) -> Answer:
    """Answer what came, to whom it may concern."""
    if data.get("user") != "ada":
        return refusal(401, "sign in first")
    return {"came": data, "path": who.get("PATH_INFO", who.get("path"))}


async def begin_later(who: Mapping[str, Any], data: dict[str, object]) -> Answer:
    """Answer as `begin` does, after a while."""
    await asyncio.sleep(0)
    return begin(who, data)


def by_wsgi(
    method: str,
    path: str,
    body: bytes = b"",
    headers: Mapping[str, str] = GOOD,
    *,
    mounted: str = "/portal",
    query: str = "",
    **more: Any,
) -> Found:
    """Send a request to a WSGI application, under a strict server's eyes."""
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": mounted,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        "wsgi.url_scheme": "https",
    }
    for name, value in headers.items():
        key = name.upper().replace("-", "_")
        environ["CONTENT_TYPE" if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    setup_testing_defaults(environ)
    started: list[Any] = []
    application: Any = validator(WsgiSite(site(), {"session": begin}))
    given = application({**environ, **more}, lambda *told: started.append(told[:2]))
    content = b"".join(given)
    given.close()
    status, head = started[0]
    return int(status.split()[0]), dict(head), content


def by_asgi(
    method: str,
    path: str,
    body: bytes = b"",
    headers: Mapping[str, str] = GOOD,
    *,
    mounted: str = "/portal",
    query: str = "",
    whole: bool = True,
) -> Found:
    """Send a request to an ASGI application, its body in two pieces."""
    scope: dict[str, Any] = {
        "type": "http",
        "method": method,
        "scheme": "https",
        "root_path": mounted,
        "path": f"{mounted}{path}" if whole else path,
        "query_string": query.encode(),
        "headers": [(n.lower().encode(), v.encode()) for n, v in headers.items()],
    }
    pieces = [body[:3], body[3:]]
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        piece = pieces.pop(0)
        return {"type": "http.request", "body": piece, "more_body": bool(pieces)}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(AsgiSite(site(), {"session": begin_later})(scope, receive, send))
    start, end = sent
    head = {name.decode(): value.decode() for name, value in start["headers"]}
    return start["status"], {_titled(n): v for n, v in head.items()}, end["body"]


def _titled(name: str) -> str:
    return "-".join(part.capitalize() for part in name.split("-"))


@pytest.fixture(params=[by_wsgi, by_asgi], ids=["wsgi", "asgi"])
def ask(request: pytest.FixtureRequest) -> Ask:
    """Sends a request by either way."""
    found: Ask = request.param
    return found


@pytest.mark.parametrize("mounted", ["/portal", "/a/b", ""])
def test_the_page_is_anybody_s(ask: Ask, mounted: str) -> None:
    status, head, content = ask("GET", "/", headers={"Host": "a"}, mounted=mounted)
    assert (status, content) == (200, PAGE)
    assert head["Content-Length"] == str(len(PAGE))
    assert "script-src 'self'" in head["Content-Security-Policy"]
    asked = ask("HEAD", "/", headers={"Host": "a"}, mounted=mounted)
    assert asked == (200, head, b"")
    status, head, content = ask("PUT", "/", headers={"Host": "a"}, mounted=mounted)
    assert (status, head["Allow"]) == (405, "GET, HEAD")


def test_an_endpoint_learns_who_asks(ask: Ask) -> None:
    status, _, content = ask("POST", "/session", b'{"user": "ada"}')
    assert status == 200
    assert parse_json(content)["came"] == {"user": "ada"}
    status, _, content = ask("POST", "/session", b'{"user": "eve"}')
    assert (status, content) == (401, b'{"error":"sign in first"}')


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        *(("Origin", "https://evil.test", 403), ("Origin", "http://app.test", 403)),
        *(("Origin", None, 403), ("X-Page", None, 401), ("X-Page", "2", 401)),
        *(("Content-Type", "text/plain", 415), ("Sec-Fetch-Site", "cross-site", 403)),
    ],
)
def test_a_foreign_page_is_refused_before_anybody_is_asked(
    ask: Ask, name: str, value: str | None, expected: int
) -> None:
    headers = {**GOOD, name: value}
    kept = {key: each for key, each in headers.items() if each is not None}
    assert ask("POST", "/session", b'{"user": "ada"}', kept)[0] == expected


def test_bodies_have_an_end(ask: Ask) -> None:
    assert ask("POST", "/session", b"x" * (LARGEST_BODY + 10))[0] == 413
    assert ask("POST", "/session", b"")[0] == 400


@pytest.mark.parametrize(
    ("mounted", "query", "place"),
    [
        ("/portal", "", "/portal/"),
        ("/portal", "integration=slack", "/portal/?integration=slack"),
        ("//evil.test", "", "/evil.test/"),
        ("/a b", "x\r\nSet-Cookie: a=b", "/a%20b/?x%0D%0ASet-Cookie%3A%20a=b"),
    ],
)
def test_who_forgets_the_slash_is_sent_on(
    ask: Ask, mounted: str, query: str, place: str
) -> None:
    status, head, _ = ask("GET", "", mounted=mounted, query=query)
    assert (status, head["Location"]) == (308, place)


def test_servers_differ_in_what_a_path_is() -> None:
    assert by_asgi("GET", "/page.js", whole=False)[0] == 200
    assert by_asgi("GET", "/page.js", whole=True)[0] == 200
    assert by_wsgi("GET", "/p\u00c3\u00a4ge")[0] == 404


@pytest.mark.parametrize("length", ["", "-1", "1e3", "\u00b2", "9" * 20])
def test_a_length_is_a_number(length: str) -> None:
    expected = 400 if length == "" else 411
    environ = {"CONTENT_LENGTH": length}
    found = WsgiSite(site(), {"session": begin})
    told: list[str] = []
    given = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/session",
        "wsgi.url_scheme": "https",
        "wsgi.input": io.BytesIO(b"{}"),
        "CONTENT_TYPE": "application/json",
        "HTTP_HOST": "app.test",
        "HTTP_ORIGIN": "https://app.test",
        "HTTP_X_PAGE": "1",
        **environ,
    }
    list(found(given, lambda status, headers: told.append(status)))
    assert told[0].startswith(str(expected))


def test_a_sender_that_goes_is_not_answered() -> None:
    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        raise AssertionError(message)

    scope = {"type": "http", "method": "POST", "path": "/session", "headers": []}
    asyncio.run(AsgiSite(site(), {})(scope, receive, send))


def test_there_is_nothing_to_start_and_no_socket() -> None:
    waiting = ["lifespan.startup", "lifespan.shutdown"]
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": waiting.pop(0)}

    async def send(message: Any) -> None:
        sent.append(message["type"])

    asyncio.run(AsgiSite(site(), {})({"type": "lifespan"}, receive, send))
    asyncio.run(AsgiSite(site(), {})({"type": "websocket"}, receive, send))
    assert sent == [
        *("lifespan.startup.complete", "lifespan.shutdown.complete"),
        "websocket.close",
    ]

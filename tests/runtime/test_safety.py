"""What leaves the client, and where to: redirects, cookies, hosts, tokens, headers."""

from __future__ import annotations

import os
from typing import Any

import httpx2
import pytest

from paragon_codegen.runtime.body import json_body
from paragon_codegen.runtime.credentials import ApiKey, Basic, Bearer
from paragon_codegen.runtime.errors import (
    ConfigurationError,
    ConnectionFailed,
    StatusError,
)
from paragon_codegen.runtime.path_parameters import path_remainder, path_segment
from paragon_codegen.runtime.unset import UNSET
from tests.runtime.server import Server
from tests.runtime.support import TOKEN, Hosts, Kind, Runner, op, quick


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("own", [True, False])
def test_c09_a_redirect_is_not_followed(
    server: Server, run: Runner, status: int, method: str, own: bool
) -> None:
    kind: Any = httpx2.Client if run.kind == "sync" else httpx2.AsyncClient
    theirs = None if own else kind(follow_redirects=True)
    with Server() as other:
        server.script = lambda request, reply: reply.reply(
            status, headers={"Location": f"{other.url}/stolen"}
        )
        body = json_body({"secret": 1}) if method == "POST" else None
        headers = [("X-Paragon-Credential", "c1")]
        operation = op(method, body=body, headers=headers)
        with pytest.raises(StatusError, match="redirects are not followed") as caught:
            run.execute(server.url, operation, http_client=theirs)
        assert caught.value.status == status
        assert other.connections == 0
    assert len(server.requests) == 1


def test_c10_no_cookie_is_kept(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json({}, Set_Cookie="sid=1; Path=/")
    run.all(server.url, [op(), op(), op()])
    assert [request.header("cookie") for request in server.requests] == [None] * 3


def test_c10_only_cookie_parameters_are_sent(server: Server, run: Runner) -> None:
    run.execute(
        server.url,
        op(cookies=[("a", "1"), ("b", "x%20y")]),
        credentials={"token": ApiKey("cookie", "sid", TOKEN)},
    )
    assert server.requests[0].header("cookie") == f"a=1; b=x%20y; sid={TOKEN}"


@pytest.mark.parametrize("value", ["a;b", "a b", "a\r\nb", 'a"b', "é"])
def test_c10_a_cookie_cannot_smuggle_another(
    server: Server, run: Runner, value: str
) -> None:
    with pytest.raises(ConfigurationError, match="cookie"):
        run.execute(server.url, op(cookies=[("a", value)]))
    assert server.requests == []


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.com",
        "http://localhost.example.com",
        "http://128.0.0.1",
        "http://10.0.0.1",
        "ftp://localhost",
        "//localhost",
        "localhost",
        "",
        "https://",
        "https://user:password@api.example.com",
        "https://api.example.com?x=1",
        "https://api.example.com#x",
        "https://api.example.com/a/../b",
        "https://api.example.com/a b",
        "https://api.example.com/\r\nX: y",
        "https://bücher.example",
        "https://api.example.com:99999",
        "https://api.example.com:x",
        "https://exa mple.com",
        "https://[::1",
        " https://api.example.com",
    ],
)
def test_c11_https_unless_loopback(url: str) -> None:
    with pytest.raises(ConfigurationError, match="'default'") as caught:
        Hosts(default=url)
    assert "password" not in str(caught.value).replace("user name or password", "")


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example.com",
        "https://api.example.com:8443/a/b",
        "https://192.0.2.1",
        "https://[2001:db8::1]:8443",
        "http://localhost:3000",
        "http://app.localhost",
        "http://127.0.0.1:80/x/",
        "http://127.8.9.1",
        "http://[::1]:1",
    ],
)
def test_c11_these_hosts_are_fine(url: str) -> None:
    assert Hosts(default=url).service("default").root == url.rstrip("/")


def test_one_url_replaces_all_hosts() -> None:
    hosts = Hosts.chosen(UNSET, "https://other.example.com/v1/")
    assert hosts.service("default").root == "https://other.example.com/v1"
    assert hosts.service("default").prefix == "/v1"
    assert hosts.service("proxy").root == "https://other.example.com/v1"
    with pytest.raises(ConfigurationError, match="'hermes'; known: default, proxy"):
        hosts.service("hermes")


BAD_TOKENS = [
    "",
    " ",
    "a b",
    "tok\n",
    "tök",
    "a\0b",
    "\ttok",
    "tok\x7f",
    "\u2018tok\u2019",
]


@pytest.mark.parametrize("token", BAD_TOKENS)
@pytest.mark.parametrize("lazily", [True, False])
def test_c11_a_token_is_visible_ascii_or_nothing_is_sent(
    server: Server, run: Runner, token: str, lazily: bool
) -> None:
    credential = Bearer((lambda: token) if lazily else token, "user_token=")
    with pytest.raises(ConfigurationError, match="user_token= must be visible ASCII"):
        run.execute(server.url, op(), credentials={"token": credential})
    assert server.connections == 0


def test_c11_a_missing_credential_says_how_to_give_it(
    server: Server, run: Runner
) -> None:
    for credentials in ({}, {"token": None}):
        with pytest.raises(ConfigurationError, match="needs a credential: give token"):
            run.execute(server.url, op(), credentials=credentials)
    assert server.connections == 0


def test_c11_alternatives_are_tried_in_order(server: Server, run: Runner) -> None:
    operation = op()
    operation.security = (("absent",), ("token", "key"), ())
    run.execute(server.url, operation)
    key = ApiKey("query", "key", "k &1")
    both = {"token": Bearer(TOKEN), "key": key}
    run.execute(server.url, operation, credentials=both)
    first, second = server.requests
    assert first.header("authorization") is None
    assert second.header("authorization") == f"Bearer {TOKEN}"
    assert second.target == "/thing?key=k%20%261"


def test_c11_basic_credentials(server: Server, run: Runner) -> None:
    credentials = {"token": Basic("Aladdin", "open sesame")}
    run.execute(server.url, op(), credentials=credentials)
    expected = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="  # the example of RFC 7617
    assert server.requests[0].header("authorization") == expected
    for wrong in (Basic("a:b", "c"), Basic("a", "b\n")):
        with pytest.raises(ConfigurationError, match="no colon"):
            run.execute(server.url, op(), credentials={"token": wrong})


@pytest.mark.usefixtures("no_backoff")
def test_a_token_callable_is_asked_for_each_attempt(
    server: Server, run: Runner
) -> None:
    tokens = iter(["first", "second", "third"])
    server.script = lambda request, reply: reply.json({}, 503)
    credentials = {"token": Bearer(lambda: next(tokens))}
    with pytest.raises(StatusError):
        run.execute(server.url, op(), credentials=credentials)
    sent = [request.header("authorization") for request in server.requests]
    assert sent == ["Bearer first", "Bearer second", "Bearer third"]


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_a_token_callable_may_be_async(server: Server, kind: Kind) -> None:
    async def token() -> str:
        return "later"

    Runner(kind).execute(server.url, op(), credentials={"token": Bearer(token)})
    assert server.requests[0].header("authorization") == "Bearer later"
    with pytest.raises(ConfigurationError, match="async client"):
        Runner("sync").execute(server.url, op(), credentials={"token": Bearer(token)})


def test_c11_the_environment_replaces_nothing(
    server: Server, run: Runner, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login thief password stolen\n")
    netrc.chmod(0o600)
    with Server() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, f"http://u:p@127.0.0.1:{proxy.port}")
        monkeypatch.setenv("NETRC", os.fspath(netrc))
        run.execute(server.url, op())
        assert proxy.connections == 0
    (request,) = server.requests
    assert request.header("authorization") == f"Bearer {TOKEN}"
    assert request.header("proxy-authorization") is None


@pytest.mark.usefixtures("no_backoff")
def test_c11_a_proxy_for_https_sees_no_token(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with Server(lambda request, reply: reply.reply(407)) as proxy:
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, f"http://u:p@127.0.0.1:{proxy.port}")
        with pytest.raises(ConnectionFailed, match=r"proxy.*407.*not sent"):
            run.execute("https://api.example.com", op(), options=quick(max_retries=0))
        (request,) = proxy.requests
    assert (request.method, request.target) == ("CONNECT", "api.example.com:443")
    assert request.header("authorization") is None
    assert request.header("proxy-authorization") == "Basic dTpw"


SEGMENTS = {
    "a/b": "a%2Fb",
    "a b?c#d": "a%20b%3Fc%23d",
    "%2e%2e": "%252e%252e",
    "..%2f": "..%252f",
    "...": "...",
    "\\..\\": "%5C..%5C",
    "é": "%C3%A9",
    "x;y=1": "x%3By%3D1",
    "Az09-._~": "Az09-._~",
}


@pytest.mark.parametrize("value", SEGMENTS)
def test_c12_a_path_parameter_is_one_segment(
    server: Server, run: Runner, value: str
) -> None:
    run.execute(server.url, op(path=f"/p/{path_segment('id', value)}/q"))
    assert server.requests[0].target == f"/p/{SEGMENTS[value]}/q"


@pytest.mark.parametrize(
    "value", ["", ".", "..", "a\nb", "\0", "\x7f", "\x85", None, [], "\ud800"]
)
def test_c12_these_path_parameters_are_refused(value: object) -> None:
    with pytest.raises(ConfigurationError, match="'id'"):
        path_segment("id", value)


REMAINDERS = {
    "a/b": "a/b",
    "/a//b/": "a//b/",
    "": "",
    "services/data/v1.0/x y": "services/data/v1.0/x%20y",
    "a%2Fb": "a%2Fb",
    "100%": "100%25",
    "https://api.provider.example/v1/é": "https://api.provider.example/v1/%C3%A9",
    "users/a@b.c:d": "users/a@b.c:d",
    "...": "...",
}


@pytest.mark.parametrize("value", REMAINDERS)
def test_c12_a_path_remainder_keeps_its_slashes(
    server: Server, run: Runner, value: str
) -> None:
    run.execute(server.url, op(path=f"/proxy/{path_remainder('path', value)}"))
    assert server.requests[0].target == f"/proxy/{REMAINDERS[value]}"


@pytest.mark.parametrize(
    "value",
    [
        "..",
        "a/../b",
        "./a",
        "a/%2e%2E/b",
        "a/%252e%252e/b",
        "a\\..\\b",
        "a%5c..%5cb",
        "%2e%2e%2fb",
        "a\r\nb",
        "a%0d%0ab",
        "a?b=c",
        "a#b",
        "http://provider.example",
        "ftp://provider.example",
    ],
)
def test_c12_these_path_remainders_are_refused(value: str) -> None:
    with pytest.raises(ConfigurationError, match="'path'"):
        path_remainder("path", value)


@pytest.mark.parametrize("value", ["a\rb", "a\nb", "a\0b", "é", "a\tb", " a", "a "])
@pytest.mark.parametrize("everywhere", [True, False])
def test_c12_a_header_is_refused_by_name(
    server: Server, run: Runner, value: str, everywhere: bool
) -> None:
    options = quick(headers={"X-Mine": value} if everywhere else {})
    operation = op() if everywhere else op(headers=[("X-Mine", value)])
    with pytest.raises(ConfigurationError, match="header 'X-Mine'"):
        run.execute(server.url, operation, options=options)
    assert server.connections == 0


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "é"])
def test_c12_a_header_name_is_checked(server: Server, run: Runner, name: str) -> None:
    with pytest.raises(ConfigurationError, match="not a header name"):
        run.execute(server.url, op(headers=[(name, "x")]))
    assert server.connections == 0


@pytest.mark.parametrize(
    "name", ["Host", "content-length", "Transfer-Encoding", "Connection"]
)
def test_c12_framing_headers_belong_to_the_client(
    server: Server, run: Runner, name: str
) -> None:
    with pytest.raises(ConfigurationError, match="client's own"):
        run.execute(server.url, op(headers=[(name, "x")]))
    assert server.connections == 0


def test_headers_replace_each_other_and_the_credential_comes_last(
    server: Server, run: Runner
) -> None:
    options = quick(headers={"X-A": "1", "x-b": "1", "AUTHORIZATION": "Bearer other"})
    operation = op(
        "POST",
        headers=[("X-B", "2"), ("content-type", "auto"), ("Accept", "text/plain")],
        body=json_body({"a": "é"}),
    )
    run.execute(server.url, operation, options=options)
    (request,) = server.requests
    assert request.header("x-a") == "1"
    assert request.header("x-b") == "2"
    assert request.header("authorization") == f"Bearer {TOKEN}"
    assert request.header("content-type") == "auto"
    assert request.header("accept") == "text/plain"
    assert request.body == '{"a":"é"}'.encode()
    assert request.header("content-length") == "10"


def test_a_post_without_a_body_has_a_length(server: Server, run: Runner) -> None:
    run.execute(server.url, op("POST"))
    assert server.requests[0].header("content-length") == "0"
    assert server.requests[0].header("content-type") is None


@pytest.mark.parametrize(
    "path", ["thing", "/a b", "/é", "/a\r\nX: y", "/a#b", "/%zz\n"]
)
def test_c12_a_path_made_by_hand_is_checked(
    server: Server, run: Runner, path: str
) -> None:
    with pytest.raises(ConfigurationError, match="percent-encoded"):
        run.execute(server.url, op(path=path))
    assert server.connections == 0

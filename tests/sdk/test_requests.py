"""Requests reach the provider as they were meant, and so do the provider's answers."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from paragon_connect import (
    ConfigurationError,
    CredentialNotFoundError,
    DecodeError,
    IntegrationNotInstalledError,
    OptionError,
    ProviderError,
    UserNotAuthenticatedError,
)

from tests.sdk.payloads import HOME, SLACK_ACCOUNT, WORK
from tests.sdk.world import Asked, Theatre, World

OK = {"output": {"ok": True}}


def sent_by(
    tell: Theatre, world: World, line: str, *given: Any, **options: Any
) -> Asked:
    """Make a request that becomes `line`, and return it as it came."""
    world.reply(line, OK)

    def story(paragon: Any) -> Any:
        return (yield paragon.request(*given, **options))

    assert tell(story) == {"ok": True}
    (sent,) = world.sent
    assert (sent.line, sent.service) == (line, "proxy")
    return sent


def test_reading_is_the_default(tell: Theatre, world: World) -> None:
    line = "GET /sdk/proxy/slack/users.list"
    sent = sent_by(tell, world, line, "slack", "/users.list")
    assert (sent.body, sent.query, sent.selected) == (None, "", (None, None))
    assert "content-type" not in sent.headers
    # Nothing is looked up: the request is the only one.
    assert world.asked == [sent]


def test_a_message(tell: Theatre, world: World) -> None:
    """The example of the vendor's page."""
    body = {"channel": "CXXXXXXX0", "text": "Sent with Paragon :exploding_head:"}
    line = "POST /sdk/proxy/slack/chat.postMessage"
    sent = sent_by(
        tell, world, line, "slack", "chat.postMessage", method="POST", body=body
    )
    assert sent.body == body
    assert sent.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("chat.postMessage", "slack/chat.postMessage"),
        ("/v1/a b/%20%2F", "slack/v1/a%20b/%20%2F"),
        ("", "slack/"),
        ("https://api.acme.test/v1/x", "slack/https://api.acme.test/v1/x"),
        ("/search?q=a b&x=1&x=2#frag", "slack/search?q=a%20b&x=1&x=2"),
        ("/x?acl", "slack/x?acl"),
        ("/x?a=1%2B2+3&100%&=&&b", "slack/x?a=1%2B2+3&100%25&=&&b"),
        (
            "/x?$filter=name eq 'ü'&f[0]=1",
            "slack/x?$filter=name%20eq%20'%C3%BC'&f[0]=1",
        ),
        ("/x?y=1?2", "slack/x?y=1?2"),
        ("/x#a?b", "slack/x"),
        ("/x?", "slack/x"),
    ],
)
def test_paths(tell: Theatre, world: World, path: str, target: str) -> None:
    place, _, query = target.partition("?")
    line = f"GET /sdk/proxy/{place}"
    assert sent_by(tell, world, line, "slack", path).query == query


@pytest.mark.parametrize(
    ("path", "query"), [("/x", "page=2&tag=a&tag=b"), ("/x?z", "z&page=2&tag=a&tag=b")]
)
def test_query_parameters(tell: Theatre, world: World, path: str, query: str) -> None:
    given = {"page": 2, "tag": ["a", "b"]}
    line = "GET /sdk/proxy/slack/x"
    assert sent_by(tell, world, line, "slack", path, query=given).query == query


def test_the_address_may_be_in_a_header(tell: Theatre, world: World) -> None:
    """As the vendor's own MCP server sends it; GraphQL and databases need this form."""
    for line in ("POST /sdk/proxy/github/", "GET /sdk/proxy/postgres/"):
        world.reply(line, {"output": {"ok": True}})
    address = {"X-Paragon-Proxy-Url": "https://api.github.com/graphql?a=1"}
    body = {"query": "{ viewer { login } }"}

    def story(paragon: Any) -> Any:
        yield paragon.request("github", "", method="POST", body=body, headers=address)
        yield paragon.request("postgres", "", headers={"X-Paragon-Proxy-Url": "/query"})
        return (yield paragon.api.proxy_get("postgres", "/", proxy_url="/query"))

    assert tell(story) == {"ok": True}
    sent = [each.headers["x-paragon-proxy-url"] for each in world.sent]
    assert sent == [address["X-Paragon-Proxy-Url"], "/query", "/query"]
    assert [each.query for each in world.sent] == ["", "", ""]
    assert world.sent[0].body == body


def test_a_custom_integration_by_its_id(tell: Theatre, world: World) -> None:
    world.reply("GET /sdk/proxy/custom/8a3f/v1/items", {"output": [1]})

    def story(paragon: Any) -> Any:
        yield paragon.api.proxy_get("custom", "8a3f/v1/items")
        return (yield paragon.request("custom", "8a3f/v1/items"))

    assert tell(story) == [1]


@pytest.mark.parametrize("name", ["custom.acme", "nope"])
def test_the_integration_is_not_looked_up(
    tell: Theatre, world: World, name: str
) -> None:
    sent_by(tell, world, f"GET /sdk/proxy/{name}/x", name, "/x")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "post", "Patch"])
@pytest.mark.parametrize(
    ("body", "content_type", "content"),
    [
        ({"a": None}, "application/json", {"a": None}),
        ([1, {"a": 2}], "application/json", [1, {"a": 2}]),
        ([], "application/json", []),
        (0, "application/json", 0),
        (False, "application/json", False),
        ({"t": "Zoë 漢字"}, "application/json", {"t": "Zoë 漢字"}),
        ("a=ü", "text/plain; charset=utf-8", "a=ü".encode()),
        (b"\0\xff", "application/octet-stream", b"\0\xff"),
        (bytearray(b"x"), "application/octet-stream", b"x"),
        (None, "application/json", None),
        ("", None, None),
        (b"", None, None),
    ],
)
def test_bodies(
    tell: Theatre,
    world: World,
    method: str,
    body: Any,
    content_type: str | None,
    content: Any,
) -> None:
    line = f"{method.upper()} /sdk/proxy/slack/x"
    sent = sent_by(tell, world, line, "slack", "/x", method=method, body=body)
    assert sent.body == content
    assert type(sent.body) is type(content)
    assert sent.headers.get("content-type") == content_type


def _file(folder: Path) -> Path:
    path = folder / "file.bin"
    path.write_bytes(b"content")
    return path


@pytest.mark.parametrize(
    "source",
    [
        _file,
        lambda folder: io.BytesIO(b"content"),
        lambda folder: iter([b"con", b"tent"]),
    ],
    ids=["path", "file", "iterator"],
)
def test_a_body_that_is_read_while_it_is_sent(
    tell: Theatre, world: World, tmp_path: Path, source: Callable[[Path], Any]
) -> None:
    line = "POST /sdk/proxy/slack/x"
    body = source(tmp_path)
    sent = sent_by(tell, world, line, "slack", "/x", method="POST", body=body)
    assert sent.body == b"content"
    assert sent.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("name", ["Content-Type", "content-type"])
def test_another_content_type(tell: Theatre, world: World, name: str) -> None:
    form = "application/x-www-form-urlencoded"
    sent = sent_by(
        tell,
        world,
        "POST /sdk/proxy/slack/x",
        "slack",
        "/x",
        method="POST",
        body="a=1&b=2",
        headers={name: form, "X-Own": "1"},
    )
    assert (sent.headers["content-type"], sent.body) == (form, b"a=1&b=2")
    assert sent.headers["x-own"] == "1"


@pytest.mark.parametrize("method", ["OPTIONS", "head"])
def test_methods_without_a_body(tell: Theatre, world: World, method: str) -> None:
    world.reply(f"{method.upper()} /sdk/proxy/slack/x", None, 200)

    def story(paragon: Any) -> Any:
        assert (yield paragon.request("slack", "/x", method=method)) is None
        with pytest.raises(OptionError, match="no body"):
            yield paragon.request("slack", "/x", method=method, body={})
        with pytest.raises(OptionError, match="a GET request has no body"):
            yield paragon.request("slack", "/x", body="x")

    tell(story)
    assert world.lines == [f"{method.upper()} /sdk/proxy/slack/x"]


@pytest.mark.parametrize(
    ("selected", "account"), [(HOME, HOME), ("ext:work", WORK), ("work", WORK)]
)
def test_a_selected_account(
    tell: Theatre, world: World, selected: str, account: str
) -> None:
    """Ids of your own are looked up; the vendor's SDK sends them as they are."""
    line = "GET /sdk/proxy/googleCalendar/x"
    sent = sent_by(
        tell, world, line, "googleCalendar", "/x", selected_credential_id=selected
    )
    assert sent.selected == (account, None)


@pytest.mark.parametrize(
    ("media", "body", "answer"),
    [
        ("application/json; charset=utf-8", b'{"output": {"id": 7}}', {"id": 7}),
        ("application/json", b'{"output": null, "other": 1}', None),
        ("application/json", b'{"output": [{"a": 1}]}', [{"a": 1}]),
        ("application/json", b'{"output": {"output": 1}}', {"output": 1}),
        ("application/json", b'{"ok": true}', {"ok": True}),
        ("application/json", b"[1, 2]", [1, 2]),
        ("application/vnd.api+json", b'{"output": 1}', b'{"output": 1}'),
        ("text/plain", b'{"output":1}', '{"output":1}'),
        ("text/csv", b"a,b", "a,b"),
        ("image/png", b"\x89PNG", b"\x89PNG"),
        ("application/json", b"", None),
        ("text/plain", b"", None),
        ("image/png", b"", None),
    ],
)
def test_answers(
    tell: Theatre, world: World, media: str, body: bytes, answer: Any
) -> None:
    world.reply("GET /sdk/proxy/slack/x", body, 200, media)

    def story(paragon: Any) -> Any:
        return (yield paragon.request("slack", "/x"))

    found = tell(story)
    assert found == answer
    assert type(found) is type(answer)


def test_no_content(tell: Theatre, world: World) -> None:
    world.reply("DELETE /sdk/proxy/slack/x", None, 204)

    def story(paragon: Any) -> Any:
        return (yield paragon.request("slack", "/x", method="DELETE"))

    assert tell(story) is None


def test_what_calls_itself_json_and_is_not(tell: Theatre, world: World) -> None:
    """The vendor's SDK hands back the text; a broken answer is an error here."""
    world.reply("GET /sdk/proxy/slack/x", b"{not json", 200)

    def story(paragon: Any) -> Any:
        with pytest.raises(DecodeError, match=r"\{not json"):
            yield paragon.request("slack", "/x")

    tell(story)


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 503])
def test_errors_of_the_provider(
    tell: Theatre, world: World, method: str, status: int
) -> None:
    """They are the provider's, sent once, and say nothing about the user token."""
    error = {"message": "channel_not_found", "code": "70404", "meta": {"detail": "x"}}
    world.reply(f"{method} /sdk/proxy/slack/x", error, status)

    def story(paragon: Any) -> Any:
        before = yield paragon.get_user()
        with pytest.raises(ProviderError, match="channel_not_found") as caught:
            yield paragon.request("slack", "/x", method=method)
        assert (yield paragon.get_user()) == before
        return caught.value

    found = tell(story, max_retries=3)
    assert (found.status, found.code, found.data) == (status, "70404", error)
    assert len(world.sent) == 1


def test_an_error_without_a_body(tell: Theatre, world: World) -> None:
    world.reply("GET /sdk/proxy/slack/x", None, 404)

    def story(paragon: Any) -> Any:
        with pytest.raises(ProviderError) as caught:
            yield paragon.request("slack", "/x")
        return caught.value

    assert tell(story).status == 404


def test_requests_that_cannot_be_sent(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        request = paragon.request
        for method in ("CONNECT", "trace", "TRACK", "GET /y", "", "Ä"):
            with pytest.raises(OptionError, match="no method for a provider"):
                yield request("slack", "/x", method=method)
        for path in ("/../../me", "/a/%2e%2e/b", "http://plain.test/x", "/a\nb"):
            with pytest.raises(ConfigurationError):
                yield request("slack", path)
        for integration in ("", "..", "a\nb"):
            with pytest.raises(ConfigurationError):
                yield request(integration, "/x")
        with pytest.raises(ConfigurationError, match="X-Bad"):
            yield request("slack", "/x", headers={"X-Bad": "a\r\nb: c"})
        with pytest.raises(IntegrationNotInstalledError):
            yield request("hubspot", "/x", selected_credential_id=SLACK_ACCOUNT)
        with pytest.raises(CredentialNotFoundError):
            yield request("slack", "/x", selected_credential_id="ext:nobody")
        paragon.logout()
        with pytest.raises(UserNotAuthenticatedError):
            yield request("slack", "/x")

    tell(story)
    assert world.lines == []


def test_nobody_replaces_the_token(tell: Theatre, world: World) -> None:
    """The world itself refuses a request with another token."""
    sent_by(
        tell,
        world,
        "GET /sdk/proxy/slack/x",
        "slack",
        "/x",
        headers={"Authorization": "Bearer other"},
    )

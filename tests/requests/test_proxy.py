"""The proxy hands on what a provider says, unchanged, and what it refuses as its own error."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from paragon_connect import ConfigurationError, ProviderError

from tests.requests.support import Runner
from tests.runtime.server import Server


def answers(
    server: Server, body: bytes, content_type: str = "", status: int = 200
) -> None:
    """Let the provider answer so."""
    headers = {"Content-Type": content_type} if content_type else {}
    server.script = lambda request, reply: reply.reply(status, body, headers=headers)


def get(client: Any) -> Any:
    """Read from some provider."""
    return client.api.proxy_get("slack", "x")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"output": {"ok": true, "output": 1}}', {"ok": True, "output": 1}),
        (b'{"output": null}', None),
        (b'{"output": [], "status": 200}', []),
        (b'{"ok": true}', {"ok": True}),
        (b"[1, {}]", [1, {}]),
        (b'"text"', "text"),
        (b"0", 0),
        (b"null", None),
        (
            b'{"n": 123456789012345678901234567890}',
            {"n": 123456789012345678901234567890},
        ),
    ],
)
def test_json_with_and_without_envelope(
    server: Server, run: Runner, body: bytes, expected: Any
) -> None:
    answers(server, body, "application/json; charset=utf-8")
    found = run(get)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("text/plain; charset=latin-1", "Gruß".encode("latin-1"), "Gruß"),
        ("text/csv", b"a,b\r\n1,2\r\n", "a,b\r\n1,2\r\n"),
        ("image/png", bytes(range(256)), bytes(range(256))),
        ("application/octet-stream", b'{"output": 1}', b'{"output": 1}'),
        ("", b"\0\1", b"\0\1"),
    ],
)
def test_text_and_bytes(
    server: Server, run: Runner, content_type: str, body: bytes, expected: Any
) -> None:
    answers(server, body, content_type)
    found = run(get)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize("status", [204, 205])
def test_no_content(server: Server, run: Runner, status: int) -> None:
    answers(server, b"", status=204)
    assert run(get) is None


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete", "options"])
@pytest.mark.parametrize("status", [302, 400, 401, 404, 408, 429, 500, 503])
def test_an_error_of_the_provider_is_handed_back(
    server: Server, run: Runner, method: str, status: int
) -> None:
    body = {"message": "channel_not_found", "code": "70404", "odd": [1]}
    server.script = lambda request, reply: reply.json(
        body, status, X_Provider="yes", Retry_After="0", Location="https://evil.example"
    )

    def call(client: Any) -> Any:
        retrying = client.with_options(max_retries=3)
        return getattr(retrying.api, f"proxy_{method}")("slack", "x")

    with pytest.raises(ProviderError) as caught:
        run(call)
    error = caught.value
    assert len(server.requests) == 1, "a provider is not asked again"
    assert (error.status, error.code, error.data) == (status, "70404", body)
    assert error.headers["x-provider"] == "yes"
    assert error.error == body


def test_an_error_that_is_no_json_keeps_its_text(server: Server, run: Runner) -> None:
    answers(server, b"<h1>Bad gateway</h1>", "text/html", 502)
    with pytest.raises(ProviderError) as caught:
        run(get)
    assert caught.value.data is None
    assert caught.value.error == b"<h1>Bad gateway</h1>"
    assert "<h1>Bad gateway</h1>" in caught.value.excerpt


def test_status_and_headers_of_any_answer_are_there(
    server: Server, run: Runner
) -> None:
    server.script = lambda request, reply: reply.reply(
        299, b"{ }", headers=[("Content-Type", "a/b"), ("X-Two", "1"), ("X-Two", "2")]
    )
    raw = run(lambda client: client.api.with_raw_response.proxy_get("slack", "x"))
    assert (raw.status, raw.content, raw.parse()) == (299, b"{ }", b"{ }")
    assert raw.headers["x-two"] == "1, 2"
    assert raw.headers["content-type"] == "a/b"


def _with_header(name: str, client: Any) -> Any:
    return client.api.proxy_get("x", "y", headers={name: "1"})


def test_headers_of_the_caller_are_handed_on_but_for_the_clients_own(
    server: Server, run: Runner
) -> None:
    run(lambda client: client.api.proxy_get("x", "y", headers={"X-Odd": "a;b, c"}))
    assert server.requests[0].header("x-odd") == "a;b, c"
    for name in ("Host", "Content-Length"):
        with pytest.raises(ConfigurationError, match=f"(?i){name}"):
            run(partial(_with_header, name))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "path", ["../x", "a/%2e%2e/b", "a?b=1", "http://x.example/", "a\n"]
)
def test_a_path_that_leaves_its_place_is_refused(
    server: Server, run: Runner, path: str
) -> None:
    with pytest.raises(ConfigurationError, match="path"):
        run(lambda client: client.api.proxy_get("slack", path))
    assert server.requests == []


def test_only_one_body_can_be_sent(server: Server, run: Runner) -> None:
    with pytest.raises(ConfigurationError):
        run(lambda client: client.api.proxy_post("x", "y", body={}, text="t"))
    assert server.requests == []


def test_an_answer_without_a_media_type_is_there_as_it_came(
    server: Server, run: Runner
) -> None:
    answers(server, b"\0\1")
    raw = run(lambda client: client.api.with_raw_response.proxy_get("x", "y"))
    assert raw.content == b"\0\1"


def test_the_raw_answer_keeps_its_envelope(server: Server, run: Runner) -> None:
    """A file that happens to be JSON with a member `output` comes whole by `content`."""
    answers(server, b'{"output": 1}', "application/json")
    raw = run(lambda client: client.api.with_raw_response.proxy_get("x", "y"))
    assert raw.json() == {"output": 1}
    assert raw.parse() == 1

"""C17: a third party's answers pass through unchanged."""

from __future__ import annotations

import pytest

from paragon_codegen.runtime.errors import ProviderError
from paragon_codegen.runtime.upload import bytes_body
from tests.runtime.server import Server
from tests.runtime.support import RAW, Runner, op


def test_c17_bytes_query_and_headers_pass_unchanged(
    server: Server, run: Runner
) -> None:
    everything = bytes(range(256)) * 300
    server.script = lambda request, reply: reply.reply(
        203, request.body[::-1], headers={"X-Odd": "\xe9\x80", "Content-Type": "x/y"}
    )
    operation = op(
        "POST",
        answers=RAW,
        query=[("q", "a%20b"), ("q", "%2B"), ("", "")],
        headers=[("X-Odd", "a  b;,\"'")],
        body=bytes_body(everything, "image/x-odd"),
        passthrough=True,
    )
    raw = run.raw(server.url, operation)
    (request,) = server.requests
    assert request.target == "/thing?q=a%20b&q=%2B&="
    assert request.body == everything
    assert request.header("x-odd") == "a  b;,\"'"
    assert request.header("content-type") == "image/x-odd"
    assert raw.status == 203
    assert raw.headers["x-odd"] == "\xe9\x80"
    assert raw.content == raw.parse() == everything[::-1]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 429, 500, 503])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_c17_a_provider_error_is_handed_back_once(
    server: Server, run: Runner, status: int, method: str
) -> None:
    body = {"error": {"message": "the provider says no"}}
    server.script = lambda request, reply: reply.json(body, status, Retry_After="1")
    operation = op(method, answers=RAW, passthrough=True)
    with pytest.raises(ProviderError) as caught:
        run.execute(server.url, operation)
    assert type(caught.value) is ProviderError
    assert caught.value.status == status
    assert caught.value.data == body
    raw = run.raw(server.url, operation)
    assert raw.status == status
    assert raw.json() == body
    assert len(server.requests) == 2

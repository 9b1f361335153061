"""Credentials in the request of one attempt."""

from __future__ import annotations

from typing import Any

import pytest

from paragon_codegen.runtime.attaching import attach, with_more
from paragon_codegen.runtime.credentials import ApiKey, Bearer
from paragon_codegen.runtime.errors import ClientError
from tests.runtime.server import Server
from tests.runtime.support import Runner, op

KEY = ApiKey("query", "api key", "s3cret&1")
SENT = "api%20key=s3cret%261"


@pytest.mark.parametrize(
    ("link", "sent"),
    [
        ("/a", f"/a?{SENT}"),
        ("/a?page=2", f"/a?page=2&{SENT}"),
        ("/a?api+key=s3cret%261&page=2", f"/a?page=2&{SENT}"),
        ("/a?page=2&%61pi%20key=old&api%20key", f"/a?page=2&{SENT}"),
        ("/a?api%20key=s3cret%261", f"/a?{SENT}"),
        ("/a?API%20KEY=x&&c=%zz+", f"/a?API%20KEY=x&&c=%zz+&{SENT}"),
    ],
)
def test_a_key_that_a_link_repeats_is_sent_once(
    server: Server, run: Runner, link: str, sent: str
) -> None:
    """All else of the link stays byte for byte."""
    linked = op().at(link)
    run.execute(server.url, linked, credentials={"token": KEY})
    assert [each.target for each in server.requests] == [sent]


def test_what_the_caller_puts_into_the_query_stays(server: Server, run: Runner) -> None:
    asked = op(query=[("api%20key", "mine")])
    run.execute(server.url, asked, credentials={"token": KEY})
    assert server.requests[0].target.endswith(f"?api%20key=mine&{SENT}")


def test_the_key_of_a_link_shows_nowhere(server: Server, run: Runner) -> None:
    server.script = lambda _, reply: reply.json({"message": "no s3cret&1"}, 400)
    linked = op().at(f"/a?{SENT}")
    with pytest.raises(ClientError) as caught:
        run.execute(server.url, linked, credentials={"token": KEY})
    assert "s3cret" not in f"{caught.value} {caught.value.url}"


def test_headers_of_observers_replace_none() -> None:
    own: Any = {"x-a": ("X-A", "1")}
    assert with_more(own, {"x-A": "2", "X-B": "3"}) == {**own, "x-b": ("X-B", "3")}
    assert own == {"x-a": ("X-A", "1")}


def test_a_credential_replaces_a_header() -> None:
    headers: Any = {"authorization": ("authorization", "mine")}
    assert attach(headers, "/a", [Bearer("t").place()], linked=False) == "/a"
    assert headers == {"authorization": ("Authorization", "Bearer t")}

"""API keys in the header `Authorization`, which have their scheme in front: `Token abc`."""

from __future__ import annotations

import pytest

from paragon_codegen.runtime.credentials import ApiKey
from paragon_codegen.runtime.errors import ConfigurationError, StatusError
from tests.runtime.server import Server
from tests.runtime.support import Runner, op
from tests.runtime.test_secrets import shown

KEY = "k-5f0c1e2d3b4a"


@pytest.mark.parametrize("value", [f"Token {KEY}", KEY, f"AWS4-X {KEY}"])
@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_it_is_sent_as_it_was_given(
    server: Server, run: Runner, value: str, name: str
) -> None:
    run.execute(server.url, op(), credentials={"token": ApiKey("header", name, value)})
    assert server.requests[0].header("authorization") == value


@pytest.mark.parametrize("lazily", [True, False])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Key", f"Token {KEY}"),
        *[
            ("Authorization", value)
            for value in (
                *(f"Token {KEY} ", f" Token {KEY}", f"Token  {KEY}", f"Token {KEY} b"),
                *(f"Token {KEY}\n", f"Token\t{KEY}", "Token ", f"7 {KEY}", f"é {KEY}"),
            )
        ],
    ],
)
def test_c08_all_else_is_refused_and_not_shown(
    server: Server, run: Runner, name: str, value: str, lazily: bool
) -> None:
    key = ApiKey("header", name, (lambda: value) if lazily else value)
    with pytest.raises(ConfigurationError, match="must be visible ASCII") as caught:
        run.execute(server.url, op(), credentials={"token": key})
    assert KEY not in shown(caught.value)
    assert server.connections == 0


@pytest.mark.parametrize("echo", [f"Token {KEY}", KEY, f"token {KEY}"])
def test_c08_an_echo_is_masked_with_and_without_its_scheme(
    server: Server, run: Runner, echo: str
) -> None:
    server.script = lambda request, reply: reply.reply(401, f"no {echo}!".encode())
    key = ApiKey("header", "Authorization", f"Token {KEY}")
    with pytest.raises(StatusError) as caught:
        run.execute(server.url, op(), credentials={"token": key})
    assert KEY not in shown(caught.value)
    assert KEY not in repr(key)

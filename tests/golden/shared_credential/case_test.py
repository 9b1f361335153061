"""A credential that goes to several places is given once, and asked for once."""

from __future__ import annotations

import asyncio
import inspect
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server

TOKEN = "s3cret+tok"
IN_QUERY = "user%20token=s3cret%2Btok"


@pytest.fixture(autouse=True)
def empty(server: Server) -> None:
    server.script = lambda request, reply: reply.reply(204)


def call_both(package: ModuleType, name: str, token: Any, url: str) -> None:
    """Make one call with each client."""

    async def call() -> None:
        async with package.AsyncShop(user_token=token, base_url=url) as client:
            await getattr(client, name)()

    with package.Shop(user_token=token, base_url=url) as client:
        getattr(client, name)()
    asyncio.run(call())


def test_the_client_takes_it_once(package: ModuleType) -> None:
    taken = [each for each in inspect.signature(package.Shop).parameters]
    assert [each for each in taken if "token" in each or "key" in each] == [
        "user_token"
    ]


@pytest.mark.parametrize(
    ("name", "target", "authorization", "cookie"),
    [
        ("as_user", "/user", f"Bearer {TOKEN}", None),
        ("page", f"/page?{IN_QUERY}", None, None),
        ("both", f"/both?{IN_QUERY}", f"Bearer {TOKEN}", f"session={TOKEN}"),
        ("either", f"/either?{IN_QUERY}", None, None),
    ],
)
def test_where_it_goes(
    package: ModuleType,
    server: Server,
    name: str,
    target: str,
    authorization: str | None,
    cookie: str | None,
) -> None:
    call_both(package, name, TOKEN, server.url)
    assert len(server.requests) == 2
    for request in server.requests:
        assert request.target == target
        assert request.header("authorization") == authorization
        assert request.header("cookie") == cookie


def test_a_function_is_asked_once_for_all_places(
    package: ModuleType, server: Server
) -> None:
    asked: list[str] = []

    def token() -> str:
        asked.append(f"t{len(asked)}")
        return asked[-1]

    call_both(package, "both", token, server.url)
    assert asked == ["t0", "t1"]
    for request, given in zip(server.requests, asked, strict=True):
        assert request.target == f"/both?user%20token={given}"
        assert request.header("authorization") == f"Bearer {given}"


def test_a_refusal_is_repeated_with_a_fresh_token(
    package: ModuleType, server: Server
) -> None:
    left = ["old", "new"]
    server.script = lambda request, reply: reply.reply(
        204 if request.target.endswith("=new") else 401
    )
    with package.Shop(user_token=lambda: left.pop(0), base_url=server.url) as client:
        client.page()
    assert left == []


def test_another_user_has_another_one_everywhere(
    package: ModuleType, server: Server
) -> None:
    with package.Shop(user_token="first", base_url=server.url) as client:
        client.with_user("second").both()
    (request,) = server.requests
    assert "first" not in f"{request.target}{request.headers}"
    assert request.target.endswith("=second")


@pytest.mark.parametrize("name", ["page", "both", "either"])
def test_without_it_the_error_names_the_one_argument(
    package: ModuleType, server: Server, name: str
) -> None:
    with (
        package.Shop(base_url=server.url) as client,
        pytest.raises(package.ConfigurationError, match="give user_token=") as caught,
    ):
        getattr(client, name)()
    assert "inQuery" not in str(caught.value)
    assert "and user_token" not in str(caught.value)


def test_it_shows_in_no_address(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"at": request.target}, 404)
    with (
        package.Shop(user_token=TOKEN, base_url=server.url) as client,
        pytest.raises(package.StatusError) as caught,
    ):
        client.page()
    shown = f"{caught.value} {caught.value.url} {caught.value.excerpt}"
    assert "user%20token=***" in shown
    assert "s3cret" not in shown


def test_what_cannot_stand_in_a_place_is_refused(
    package: ModuleType, server: Server
) -> None:
    with package.Shop(user_token=lambda: "a;b", base_url=server.url) as client:
        client.page()
        with pytest.raises(package.ConfigurationError, match="visible ASCII"):
            client.both()

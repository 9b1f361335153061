"""Several schemes of one kind are arguments of the client under their own names."""

from __future__ import annotations

import asyncio
import inspect
from base64 import b64encode
from types import ModuleType

import pytest

from tests.runtime.server import Server

GIVEN = {
    "user_token": "u",
    "admin_token": "a",
    "api_key": "k",
    "shop_username": "s",
    "shop_password": "t",
    "bank_username": "b",
    "bank_password": "c",
}


def _basic(text: str) -> str:
    return f"Basic {b64encode(text.encode()).decode()}"


SENT = {
    "as_user": "Bearer u",
    "as_admin": "Bearer a",
    "as_shop": _basic("s:t"),
    "as_bank": _basic("b:c"),
}


@pytest.mark.parametrize("name", SENT)
def test_each_scheme_has_its_argument(
    package: ModuleType, server: Server, name: str
) -> None:
    server.script = lambda request, reply: reply.reply(204)

    async def call() -> None:
        async with package.AsyncShop(base_url=server.url, **GIVEN) as client:
            await getattr(client, name)()

    with package.Shop(base_url=server.url, **GIVEN) as client:
        getattr(client, name)()
    asyncio.run(call())
    key = "k" if name == "as_admin" else None
    for request in server.requests:
        assert request.header("authorization") == SENT[name]
        assert request.header("x-site") == key


def test_variables_of_the_environment_follow(
    package: ModuleType, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.script = lambda request, reply: reply.reply(204)
    monkeypatch.setenv("SHOP_ADMIN_TOKEN", "a")
    monkeypatch.setenv("SHOP_API_KEY", "k")
    with package.Shop(base_url=server.url) as client:
        client.as_admin()
        with pytest.raises(package.ConfigurationError, match="SHOP_USER_TOKEN"):
            client.as_user()
    assert server.requests[0].header("authorization") == "Bearer a"


def test_they_say_what_they_are(package: ModuleType) -> None:
    said = inspect.getdoc(package.Shop.__init__) or ""
    words = " ".join(said.split())
    assert "user_token: Of somebody who buys. Default: `SHOP_USER_TOKEN`" in words
    assert "api_key: The key, sent in the header `X-Site`." in words
    assert "shop_username: The user name. Default: `SHOP_SHOP_USERNAME`" in words
    assert "bank_password: The bank's access." in words

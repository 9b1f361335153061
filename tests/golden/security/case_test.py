"""Credentials: which operation needs which."""

from __future__ import annotations

import asyncio
import inspect
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server


def test_requirements(package: ModuleType) -> None:
    operations = package.operations
    assert operations.usual().security == (("bearer",),)
    assert operations.none().security == ()
    assert operations.optional().security == ((), ("key",))
    assert operations.either().security == (("basic",), ("key", "queryKey"))
    assert operations.cookie().security == (("session",),)


def test_arguments(package: ModuleType) -> None:
    names = list(inspect.signature(package.Client).parameters)
    assert names[:3] == ["bearer", "username", "password"]
    assert "secret_key" in names
    assert len(names) == len(set(names))


GIVEN = {
    "bearer": "t",
    "username": "u",
    "password": "p",
    "secret_key": "s",
    "query_key": "k",
    "session": "c",
    "oauth": "o",
}
NOTHING: list[Any] = [None, "", "  ", 5, b"x"]
each_kind = pytest.mark.parametrize("kind", ["Client", "AsyncClient"])


# A key may stand for the user name, without a password.
MISTAKES = [
    (name, value)
    for name in GIVEN
    for value in NOTHING
    if (name, value) != ("password", "")
]


@each_kind
@pytest.mark.parametrize(("name", "value"), MISTAKES)
def test_nothing_stands_in_for_a_credential(
    package: ModuleType, kind: str, name: str, value: Any
) -> None:
    make = getattr(package, kind)
    client = make(base_url="https://x.example", **GIVEN)
    pair = (
        {"username": "u", "password": "p"} if name in ("username", "password") else {}
    )
    for other in (
        lambda: make(base_url="https://x.example", **{**GIVEN, name: value}),
        lambda: client.with_credentials(**{**pair, name: value}),
    ):
        with pytest.raises(package.ConfigurationError, match=name):
            other()


@each_kind
def test_one_of_two_is_not_enough(package: ModuleType, kind: str) -> None:
    make = getattr(package, kind)
    client = make(base_url="https://x.example", **GIVEN)
    for lone, missing in (("username", "password"), ("password", "username")):
        with pytest.raises(package.ConfigurationError, match=f"give {missing}="):
            make(base_url="https://x.example", **{lone: "x"})
        with pytest.raises(package.ConfigurationError, match=f"give {missing}="):
            client.with_credentials(**{lone: "x"})


@each_kind
def test_what_is_absent_stays(package: ModuleType, kind: str) -> None:
    with Server(lambda request, reply: reply.reply(204)) as server:
        _call(package, kind, server.url, "usual", bearer="mine")
        _call(package, kind, server.url, "either", bearer="mine")
        _call(package, kind, server.url, "either", username="v", password="w")
        _call(package, kind, server.url, "oauth", oauth="theirs")
    sent = [request.header("authorization") for request in server.requests]
    assert sent == ["Bearer mine", "Basic dTpw", "Basic djp3", "Bearer theirs"]


def _call(
    package: ModuleType, kind: str, url: str, name: str, **credentials: str
) -> None:
    """Make one call with a copy that has other credentials."""
    client = getattr(package, kind)(base_url=url, **GIVEN)
    copy = client.with_credentials(**credentials)
    if kind == "Client":
        with client:
            getattr(copy, name)()
        return

    async def main() -> None:
        async with client:
            await getattr(copy, name)()

    asyncio.run(main())

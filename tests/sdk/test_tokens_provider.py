"""A token provider: it keeps a token, renews it in time, and no clock misleads it."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import jwt
import pytest
from paragon_connect import (
    AsyncParagon,
    ConfigurationError,
    Paragon,
    UserTokenSigner,
)
from paragon_connect._sdk import token_provider, tokens

from tests.sdk.token_support import PROJECT, pem, rsa_key, verified

NOON = 1_900_000_000.25


class Clock:
    """The two clocks of the modules under test; `pass_` moves both."""

    def __init__(self) -> None:
        self.wall = NOON
        self.steady = 5000.0

    def time(self) -> float:
        """The time of day."""
        return self.wall

    def monotonic(self) -> float:
        """The time that nobody sets."""
        return self.steady

    def pass_(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock that the test sets."""
    clock = Clock()
    for module in (tokens, token_provider):
        monkeypatch.setattr(module, "time", clock)
    return clock


@pytest.fixture
def signer() -> UserTokenSigner:
    """A signer with the usual settings."""
    return UserTokenSigner(project_id=PROJECT, signing_key=pem(rsa_key()))


def claims(token: str) -> dict[str, Any]:
    """Return the claims, whatever the true time is."""
    found: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
    return found


def test_a_token_is_kept_until_five_minutes_before_its_end(
    signer: UserTokenSigner, clock: Clock
) -> None:
    provider = signer.provider("user-42", permissions={"integration:*": True})
    first = provider()
    clock.pass_(3299)
    assert provider() == first
    clock.pass_(1)
    second = provider()
    assert claims(second)["exp"] - claims(first)["exp"] == 3300
    without_times = {
        **claims(second),
        "iat": claims(first)["iat"],
        "exp": claims(first)["exp"],
    }
    assert without_times == claims(first)
    assert provider() == second


@pytest.mark.parametrize(
    ("lifetime", "renew_before", "kept"),
    [(3600, None, 3300), (100, None, 80), (3600, 60, 3540), (3600, 0, 3600)],
)
def test_when_it_renews(
    clock: Clock, lifetime: float, renew_before: float | None, kept: int
) -> None:
    signer = UserTokenSigner(
        project_id=PROJECT, signing_key=pem(rsa_key()), lifetime=lifetime
    )
    provider = signer.provider("u", renew_before=renew_before)
    first = provider()
    clock.pass_(kept - 1)
    assert provider() == first
    clock.pass_(1)
    assert provider() != first
    assert claims(first)["exp"] >= int(clock.wall)


def test_no_token_is_handed_out_after_its_end(
    signer: UserTokenSigner, clock: Clock
) -> None:
    provider = signer.provider("u", renew_before=0)
    for _ in range(400):
        clock.pass_(59.7)
        assert claims(provider())["exp"] > clock.wall


def test_a_clock_that_is_set_forward_means_a_new_token(
    signer: UserTokenSigner, clock: Clock
) -> None:
    provider = signer.provider("u")
    provider()
    clock.wall += 86400  # a laptop that slept: no time has passed for the process
    assert claims(provider())["iat"] == int(clock.wall)


def test_a_clock_that_is_set_back_means_a_new_token(
    signer: UserTokenSigner, clock: Clock
) -> None:
    provider = signer.provider("u")
    provider()
    clock.wall -= 60
    assert claims(provider())["iat"] == int(clock.wall)


def test_a_clock_that_loses_time_keeps_no_token_young(
    signer: UserTokenSigner, clock: Clock
) -> None:
    provider = signer.provider("u")
    first = provider()
    for _ in range(33):
        assert provider() == first
        clock.steady += 100
        clock.wall += 1  # it is set back by 99 seconds
    assert claims(provider())["iat"] == int(NOON) + 33


@pytest.mark.parametrize("renew_before", [-1, 3600, 9999, float("nan")])
def test_a_margin_beyond_the_lifetime_is_refused(
    signer: UserTokenSigner, renew_before: float
) -> None:
    with pytest.raises(ConfigurationError, match="renew_before must be within"):
        signer.provider("u", renew_before=renew_before)


def test_later_changes_of_the_callers_objects_change_no_token(
    signer: UserTokenSigner, clock: Clock
) -> None:
    permissions: dict[str, Any] = {"integration:*": {"credential:*": True}}
    roles = ["reader"]
    provider = signer.provider("u", permissions=permissions, claims={"roles": roles})
    before = claims(provider())
    permissions["integration:*"]["credential:*"] = False
    roles.append("admin")
    clock.pass_(3500)
    after = claims(provider())
    assert {**after, "iat": 0, "exp": 0} == {**before, "iat": 0, "exp": 0}


def test_threads_share_a_provider(signer: UserTokenSigner) -> None:
    provider = signer.provider("user-42", renew_before=3599)  # a new one each second
    ready = threading.Barrier(16)

    def work(_: int) -> set[str]:
        ready.wait()
        return {provider() for _ in range(200)}

    with ThreadPoolExecutor(16) as pool:
        seen = set[str]().union(*pool.map(work, range(16)))
    assert all(verified(token)["sub"] == "user-42" for token in seen)


def test_two_providers_do_not_share_a_token(signer: UserTokenSigner) -> None:
    one, other = signer.provider("user-1"), signer.provider("user-2")
    assert [verified(each())["sub"] for each in (one, other, one)] == [
        "user-1",
        "user-2",
        "user-1",
    ]


def answering(seen: list[str]) -> httpx2.MockTransport:
    """Return a transport that notes whose token came, verified."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        scheme, _, token = request.headers["Authorization"].partition(" ")
        assert scheme == "Bearer"
        seen.append(verified(token)["sub"])
        return httpx2.Response(200, json=[])

    return httpx2.MockTransport(answer)


def test_a_client_takes_a_provider(signer: UserTokenSigner) -> None:
    seen: list[str] = []
    with httpx2.Client(transport=answering(seen)) as http:
        paragon = Paragon(
            project_id=PROJECT, user_token=signer.provider("user-1"), http_client=http
        )
        paragon.api.list_integrations()
        paragon.with_user(signer.provider("user-2")).api.list_integrations()
        paragon.api.list_integrations()
    assert seen == ["user-1", "user-2", "user-1"]


def test_an_async_client_takes_a_provider(signer: UserTokenSigner) -> None:
    seen: list[str] = []

    async def call() -> None:
        async with httpx2.AsyncClient(transport=answering(seen)) as http:
            provider = signer.provider("user-1")
            paragon = AsyncParagon(
                project_id=PROJECT, user_token=provider, http_client=http
            )
            await paragon.api.list_integrations()

    asyncio.run(call())
    assert seen == ["user-1"]


@pytest.mark.parametrize("expired", [False, True])
def test_a_thousand_threads_sign_once(
    signer: UserTokenSigner, monkeypatch: pytest.MonkeyPatch, expired: bool
) -> None:
    provider = signer.provider("user-42")
    if expired:
        provider()
        clock = Clock()
        clock.wall, clock.steady = time.time() + 3500, time.monotonic() + 3500
        for module in (tokens, token_provider):
            monkeypatch.setattr(module, "time", clock)
    signed: list[object] = []
    sign = jwt.encode

    def encode(*given: Any, **named: Any) -> str:
        signed.append(given)
        time.sleep(0.05)  # the others have come by then
        return sign(*given, **named)

    monkeypatch.setattr(jwt, "encode", encode)
    ready = threading.Barrier(100)

    def work(_: int) -> set[str]:
        ready.wait()
        return {provider() for _ in range(10)}

    with ThreadPoolExecutor(100) as pool:
        seen = set[str]().union(*pool.map(work, range(100)))
    assert (len(signed), len(seen)) == (1, 1)

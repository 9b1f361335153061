"""The client itself: where it sends, for whom, with which settings, and what it never shows."""

from __future__ import annotations

import pickle
import time
import traceback
from dataclasses import fields
from functools import partial
from typing import Any

import pytest
from paragon_connect import (
    UNSET,
    AsyncParagon,
    ClosedError,
    ConfigurationError,
    Hosts,
    Paragon,
    ParagonError,
    TimedOut,
    Timeout,
    Unauthorized,
)
from paragon_connect._runtime.operation import Operation
from paragon_connect.operations import list_triggers, proxy_get, send_event_v2

from tests.requests.row import PROJECT, TOKEN
from tests.requests.support import Runner, hosts
from tests.requests.table import ROWS
from tests.runtime.server import Server

CLIENTS: tuple[Any, ...] = (Paragon, AsyncParagon)
IN_A_BROWSER = {"cdn", "connect", "dashboard", "passport"}
"""Services that pages name, and no operation is sent to."""
each_client = pytest.mark.parametrize("make", CLIENTS)


def test_the_addresses_of_the_cloud() -> None:
    assert _urls(Hosts()) == {
        "api": "https://api.useparagon.com",
        "cdn": "https://cdn.useparagon.com/latest/dashboard/public",
        "hermes": "https://hermes.useparagon.com",
        "proxy": "https://proxy.useparagon.com",
        "actionkit": "https://actionkit.useparagon.com",
        "sync": "https://sync.useparagon.com",
        "task_history": "https://zeus.useparagon.com",
        "connect": "https://connect.useparagon.com",
        "dashboard": "https://dashboard.useparagon.com",
        "passport": "https://passport.useparagon.com",
    }


@pytest.mark.parametrize(
    "host",
    [
        "paragon.example.com",
        "https://paragon.example.com/",
        "dashboard.paragon.example.com",
        "dashboard.paragon.example.com/",
        "https://dashboard.paragon.example.com/login?next=x",
    ],
)
def test_the_addresses_on_premise(host: str) -> None:
    assert _urls(Hosts.on_premise(host)) == {
        "api": "https://zeus.paragon.example.com",
        "cdn": "https://dashboard.paragon.example.com",
        "hermes": "https://hermes.paragon.example.com",
        "proxy": "https://worker-proxy.paragon.example.com",
        "actionkit": "https://worker-actionkit.paragon.example.com",
        "sync": "https://ms-sync.paragon.example.com",
        "task_history": "https://zeus.paragon.example.com",
        "connect": "https://connect.paragon.example.com",
        "dashboard": "https://dashboard.paragon.example.com",
        "passport": "https://passport.paragon.example.com",
    }


def _urls(found: Hosts) -> dict[str, str]:
    return {field.name: getattr(found, field.name) for field in fields(found)}


def test_each_operation_goes_to_its_service() -> None:
    seen = {_host(row) for row in ROWS}
    assert seen | IN_A_BROWSER == set(_urls(Hosts()))
    for made, host in (
        (send_event_v2("p", name="n", payload={}), "hermes"),
        (proxy_get("p", "slack", "x"), "proxy"),
        (list_triggers("p"), "actionkit"),
    ):
        assert isinstance(made, Operation)
        assert made.host == host


def _host(row: Any) -> str:
    return str(row.request.split(" ")[1].split("/")[0])


def test_on_premise_requests_go_to_that_instance(server: Server, run: Runner) -> None:
    """The hosts of a transport say where a request would have gone."""
    found = Hosts.on_premise("p.example")
    urls = {name: url.removeprefix("https://") for name, url in _urls(found).items()}
    assert urls["proxy"] == "worker-proxy.p.example"
    local = Hosts(**{name: f"{server.url}/{url}" for name, url in urls.items()})
    run(lambda client: client.api.proxy_get("slack", "x"), hosts=local)
    assert server.requests[0].target.startswith("/worker-proxy.p.example/projects/")


def test_base_url_replaces_every_service(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json([])
    run(lambda client: client.api.list_integrations(), hosts=UNSET, base_url=server.url)
    run(lambda client: client.api.proxy_get("x", "y"), hosts=UNSET, base_url=server.url)
    assert [request.target for request in server.requests] == [
        "/projects/p%2F1/sdk/integrations",
        "/projects/p%2F1/sdk/proxy/x/y",
    ]


@each_client
def test_hosts_and_base_url_exclude_each_other(make: Any) -> None:
    with pytest.raises(ConfigurationError, match="not both"):
        make(
            project_id="p", user_token="t", hosts=Hosts(), base_url="https://x.example"
        )


@pytest.mark.parametrize("url", ["http://api.example.com", "ftp://x", "x.example", ""])
@each_client
def test_an_address_without_tls_is_refused(make: Any, url: str) -> None:
    with pytest.raises(ConfigurationError):
        make(project_id="p", user_token="t", base_url=url)


def test_another_user_shares_the_connection(server: Server, run: Runner) -> None:
    def first(client: Any) -> Any:
        return client.api.disable_workflow("w")

    if run.kind == "sync":
        with run.client() as client:
            first(client)
            first(client.with_user("tok-other"))
            first(client)
    else:
        run(lambda client: _three(client, first))
    tokens = [request.header("authorization") for request in server.requests]
    assert tokens == [f"Bearer {TOKEN}", "Bearer tok-other", f"Bearer {TOKEN}"]
    assert len({request.connection for request in server.requests}) == 1


async def _three(client: Any, call: Any) -> None:
    await call(client)
    await call(client.with_user("tok-other"))
    await call(client)


def test_a_token_may_be_made_for_each_call(server: Server, run: Runner) -> None:
    made = iter(["one", "two"])
    for _ in "12":
        run(
            lambda client: client.api.disable_workflow("w"),
            user_token=lambda: next(made),
        )
    tokens = [request.header("authorization") for request in server.requests]
    assert tokens == ["Bearer one", "Bearer two"]


def test_options_change_a_copy_only(server: Server, run: Runner) -> None:
    def call(client: Any) -> Any:
        other = client.with_options(headers={"X-Trace": "1"}, max_retries=0, timeout=5)
        assert type(other) is type(client)
        assert other.project_id == client.project_id
        assert other is not client
        return other.api.disable_workflow("w")

    run(call, headers={"X-App": "me"})
    run(lambda client: client.api.disable_workflow("w"), headers={"X-App": "me"})
    first, second = server.requests
    assert (first.header("x-app"), first.header("x-trace")) == ("me", "1")
    assert (second.header("x-app"), second.header("x-trace")) == ("me", None)


def _with_retries(retries: int, client: Any) -> Any:
    return client.with_options(max_retries=retries).api.list_integrations()


def test_retries_are_what_was_asked_for(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json({}, 503, Retry_After="0")
    for retries in (0, 2):
        server.requests.clear()
        with pytest.raises(ParagonError):
            run(partial(_with_retries, retries))
        assert len(server.requests) == retries + 1


def test_a_limit_in_time_holds(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.stall()
    started = time.monotonic()
    with pytest.raises(TimedOut):
        run(lambda client: client.api.get_user(), timeout=Timeout(total=0.2))
    assert time.monotonic() - started < 10, "another limit than the one asked for"


@each_client
def test_settings_come_from_the_environment(
    make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARAGON_PROJECT_ID", "env-project")
    monkeypatch.setenv("PARAGON_USER_TOKEN", "env-token")
    assert make().project_id == "env-project"
    assert make(project_id="given").project_id == "given"


def test_the_token_comes_from_the_environment(
    server: Server, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARAGON_USER_TOKEN", "env-token")
    run(lambda client: client.api.disable_workflow("w"), user_token=UNSET)
    run(lambda client: client.api.disable_workflow("w"))
    tokens = [request.header("authorization") for request in server.requests]
    assert tokens == ["Bearer env-token", f"Bearer {TOKEN}"]


@each_client
@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_project_is_named(make: Any, value: str | None) -> None:
    with pytest.raises(ConfigurationError, match=r"project_id=.*PARAGON_PROJECT_ID"):
        make(project_id=value, user_token="t")


def test_a_missing_token_is_named_by_the_first_call(
    server: Server, run: Runner
) -> None:
    with pytest.raises(ConfigurationError, match=r"user_token=.*PARAGON_USER_TOKEN"):
        run(lambda client: client.api.get_user(), user_token=UNSET)
    assert server.requests == []


@pytest.mark.parametrize("token", ["", "a b", "a\nb", "é", "x" * 5 + "\0"])
def test_a_token_that_no_header_can_carry_is_refused(
    server: Server, run: Runner, token: str
) -> None:
    with pytest.raises(ConfigurationError, match="user_token") as caught:
        run(lambda client: client.api.get_user(), user_token=token)
    assert not token or token not in str(caught.value)
    assert server.requests == []


@each_client
def test_a_client_does_not_show_its_token(make: Any) -> None:
    client = make(project_id="p", user_token=TOKEN)
    for copy in (client, client.with_options(timeout=1), client.with_user(TOKEN)):
        for text in (repr(copy), str(copy), repr(vars(copy)), repr(copy.api)):
            assert TOKEN not in text
        with pytest.raises((TypeError, ParagonError)):
            pickle.dumps(copy)


def test_an_error_does_not_show_an_echoed_token(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json(
        {"message": f"bad {TOKEN}", "code": TOKEN, "meta": {"requestId": TOKEN}},
        401,
        X_Echo=f"Bearer {TOKEN}",
    )
    with pytest.raises(Unauthorized) as caught:
        run(lambda client: client.api.get_user())
    error = caught.value
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [line for line in trace.format() if "tests/requests" not in line]
    for text in (str(error), repr(error), repr(vars(error)), *own):
        assert TOKEN not in text
    assert TOKEN.encode() not in pickle.dumps(error)


def test_a_closed_client_says_so(server: Server, run: Runner) -> None:
    kept: list[Any] = []

    def call(client: Any) -> Any:
        kept.append(client)
        return client.api.disable_workflow("w")

    run(call)
    with pytest.raises(ClosedError):
        run(lambda _: kept[0].api.disable_workflow("w"))


def test_the_table_runs_against_the_hosts_it_names(server: Server) -> None:
    assert set(_urls(hosts(server))) == IN_A_BROWSER | {_host(row) for row in ROWS}
    assert PROJECT == "p/1"

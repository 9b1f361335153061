"""Settings: what is absent, what is a mistake, and what no message shows."""

from __future__ import annotations

from typing import Any

import pytest

from paragon_codegen.runtime.credentials import (
    ApiKey,
    Basic,
    Bearer,
    Credential,
    Refused,
)
from paragon_codegen.runtime.errors import ConfigurationError
from paragon_codegen.runtime.options import Options, Timeout
from paragon_codegen.runtime.sealed import Sealed
from paragon_codegen.runtime.settings import (
    all_given,
    basic_credential,
    bearer_credential,
    call_options,
    given,
    key_credential,
    required_setting,
)
from paragon_codegen.runtime.unset import UNSET
from tests.runtime.server import Server
from tests.runtime.support import TOKEN, Hosts, Kind, Runner, op, own_report, quick

NOTHING: list[Any] = [None, "", " ", "\t\n", UNSET]
NO_TEXT: list[Any] = [12345, b"bytes", ["list"], True, {1: 2}]


def kinds(value: Any) -> list[Credential]:
    """Return every kind of credential with one value."""
    return [
        Bearer(value, label="who"),
        ApiKey("header", "X-Key", value, label="who"),
        ApiKey("query", "key", value, label="who"),
        ApiKey("cookie", "key", value, label="who"),
        Basic(value, "secret", label="who"),
    ]


@pytest.mark.parametrize("value", [*NOTHING, *NO_TEXT], ids=repr)
def test_c08_a_client_takes_no_credential_that_is_none(
    server: Server, run: Runner, value: Any
) -> None:
    for credential in kinds(value):
        with pytest.raises(ConfigurationError, match="who"):
            run.client(server.url, credentials={"token": credential})
        client: Any = run.client(server.url)
        with pytest.raises(ConfigurationError, match="who"):
            client._copy(credentials={"token": credential})
    assert server.connections == 0


@pytest.mark.parametrize("value", [*NOTHING, *NO_TEXT], ids=repr)
def test_c08_a_callable_that_gives_nothing_sends_nothing(
    server: Server, run: Runner, value: Any
) -> None:
    for credential in kinds(lambda: value)[:4]:
        with pytest.raises(ConfigurationError, match="who"):
            run.execute(server.url, op(), credentials={"token": credential})
    assert server.connections == 0


def test_c08_a_password_may_be_empty_but_not_missing(
    server: Server, run: Runner
) -> None:
    run.execute(server.url, op(), credentials={"token": Basic("key", "")})
    assert server.requests[0].header("authorization") == "Basic a2V5Og=="
    wrong: Any = None
    with pytest.raises(ConfigurationError, match="both of them, not str and None"):
        run.client(server.url, credentials={"token": Basic("key", wrong)})


@pytest.mark.parametrize("kind", ["sync", "asyncio"])
def test_what_a_token_function_raises_is_passed_on(server: Server, kind: Kind) -> None:
    class Vault(Exception):
        """An error of the user's own."""

    def token() -> str:
        raise Vault("sealed")

    async def late() -> str:
        raise Vault("sealed")

    for function in (token, late)[: 1 if kind == "sync" else 2]:
        with pytest.raises(Vault, match=r"^sealed$"):
            Runner(kind).execute(
                server.url, op(), credentials={"token": Bearer(function)}
            )
    assert server.connections == 0


def test_a_token_function_cannot_end_the_attempts(server: Server, run: Runner) -> None:
    credential = Bearer(lambda: next(iter(())), label="who")
    with pytest.raises(RuntimeError, match="who raised StopIteration") as caught:
        run.execute(server.url, op(), credentials={"token": credential})
    assert isinstance(caught.value.__cause__, StopIteration)


def test_absent_settings_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("X_VALUE", "there")
    assert required_setting("value", UNSET, "X_VALUE") == "there"
    assert required_setting("value", "mine", "X_VALUE") == "mine"
    found = bearer_credential("value", UNSET, "X_VALUE")
    assert found is not None
    assert found.place().text.reveal() == "Bearer there"
    assert bearer_credential("value", UNSET, "X_ABSENT") is None
    assert bearer_credential("value", UNSET, "") is None


@pytest.mark.parametrize("value", [None, "", "  ", 5, b"x"], ids=repr)
def test_c08_the_environment_never_stands_in_for_a_mistake(
    monkeypatch: pytest.MonkeyPatch, value: Any
) -> None:
    monkeypatch.setenv("X_VALUE", "somebody-else")
    with pytest.raises(ConfigurationError, match=r"^value is .*give value=.*X_VALUE"):
        required_setting("value", value, "X_VALUE")
    for credential in (
        bearer_credential("value", value, "X_VALUE"),
        key_credential("header", "X-Key", "value", value, "X_VALUE"),
        basic_credential("value", value, "X_VALUE", "other", UNSET, "X_VALUE"),
    ):
        assert credential is not None
        with pytest.raises(ConfigurationError, match="value"):
            credential.check()


@pytest.mark.parametrize("text", ["", "  "])
def test_an_empty_variable_is_named(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("X_VALUE", text)
    monkeypatch.setenv("X_USER", "user")
    with pytest.raises(ConfigurationError, match=r"^X_VALUE of the environment is emp"):
        required_setting("value", UNSET, "X_VALUE")
    for credential in (
        bearer_credential("value", UNSET, "X_VALUE"),
        key_credential("query", "key", "value", UNSET, "X_VALUE"),
        basic_credential("user", UNSET, "X_USER", "value", UNSET, "X_VALUE"),
        basic_credential("value", UNSET, "X_VALUE", "user", UNSET, "X_USER"),
    ):
        assert credential is not None
        with pytest.raises(ConfigurationError, match="X_VALUE of the environment"):
            credential.check()


def test_c08_one_of_user_name_and_password_is_not_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lone = basic_credential("user", "u", "", "password", UNSET, "")
    assert isinstance(lone, Refused)
    with pytest.raises(
        ConfigurationError, match=r"^user is there alone: give password"
    ):
        lone.check()
    other = basic_credential("user", UNSET, "", "password", "p", "")
    assert isinstance(other, Refused)
    with pytest.raises(
        ConfigurationError, match=r"^password is there alone: give user"
    ):
        other.check()
    monkeypatch.setenv("X_PASSWORD", "p")
    whole = basic_credential("user", "u", "X_USER", "password", UNSET, "X_PASSWORD")
    assert isinstance(whole, Basic)
    whole.check()


def test_credentials_that_are_there() -> None:
    token = Bearer("t")
    assert given({"a": token, "b": None}) == {"a": token}
    assert all_given({"a": token}) == {"a": token}
    with pytest.raises(ConfigurationError, match="whoever is meant: b"):
        all_given({"a": token, "b": None})


WRONG: dict[str, tuple[Any, ...]] = {
    "timeout": (None, "5", 0, -1, float("nan"), True, object()),
    "max_retries": (None, "2", -1, 1.5, True),
}


@pytest.mark.parametrize("name", WRONG)
def test_options_that_cannot_work_are_refused(name: str) -> None:
    secret = {"X-Api-Key": TOKEN}
    for value in WRONG[name]:
        arguments: dict[str, Any] = {"timeout": 5, "max_retries": 1, name: value}
        with pytest.raises(ConfigurationError, match=name) as caught:
            call_options(**arguments, headers=Sealed(secret))
        assert TOKEN not in own_report(caught.value)


@pytest.mark.parametrize("headers", [5, "X: 1", ["X"], b"X", [("X", TOKEN)]])
def test_headers_are_a_mapping(run: Runner, headers: Any) -> None:
    with pytest.raises(ConfigurationError, match="headers must be a mapping") as caught:
        call_options(5, 1, Sealed(headers))
    assert TOKEN not in own_report(caught.value)
    with pytest.raises(ConfigurationError, match="headers must be a mapping") as caught:
        run.client("https://x.example").with_options(headers=headers)
    assert TOKEN not in own_report(caught.value)


def test_c08_wrong_options_show_no_header_beside_them(run: Runner) -> None:
    client = run.client("https://x.example")
    with pytest.raises(ConfigurationError, match="max_retries") as caught:
        client.with_options(max_retries=-1, headers={"X-Api-Key": TOKEN})
    assert TOKEN not in own_report(caught.value)
    assert client.with_options(headers={"X-A": "1"})._options.headers == {"X-A": "1"}


@pytest.mark.parametrize("value", [0, -1, 1.5, "9", True])
def test_a_limit_of_bytes_is_a_count(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_response_bytes"):
        Options(max_response_bytes=value)


def test_a_timeout_without_a_limit_has_a_name() -> None:
    nothing: Any = None
    with pytest.raises(ConfigurationError, match=r"Timeout\(total=None\)"):
        Timeout.of(nothing)
    assert Timeout(total=None).total is None


HOSTS: list[Any] = [None, "", 5, Hosts, "https://x.example", {"default": "x"}]


@pytest.mark.parametrize("hosts", HOSTS, ids=repr)
def test_c08_nothing_stands_in_for_hosts(run: Runner, hosts: Any) -> None:
    with pytest.raises(ConfigurationError, match="hosts must be a Hosts, not"):
        Hosts.chosen(hosts, UNSET)
    client: Any = run.client("https://x.example")
    with pytest.raises(ConfigurationError, match="hosts must be a"):
        client.hosts = hosts
    assert client.hosts == Hosts(default="https://x.example", proxy="https://x.example")


@pytest.mark.parametrize("url", [None, "", " ", 5, b"https://x.example", ["x"]])
def test_c08_nothing_stands_in_for_an_address(url: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url= must be text that is not"):
        Hosts.chosen(UNSET, url)
    with pytest.raises(ConfigurationError, match="of host 'default'"):
        Hosts(default=url)


@pytest.mark.parametrize(
    "host",
    [
        "api..example.test",
        ".example.test",
        "a" * 64 + ".example.test",
        "-a.example.test",
        "a-.example.test",
        ".".join(["a" * 60] * 5),
        "a b.example",
        "[::1",
        "x:80a",
        "x:70000",
        "user:pa/ss@x",
    ],
)
def test_a_host_that_no_resolver_takes_is_refused(host: str) -> None:
    with pytest.raises(ConfigurationError, match="URL of host 'default'") as caught:
        Hosts(default=f"https://{host}")
    assert "pa" not in str(caught.value).replace("path", "")


def test_a_host_as_long_as_can_be_is_taken(server: Server) -> None:
    longest = ".".join(["a" * 63] * 3 + ["b" * 61])
    assert Hosts(default=f"https://{longest}").service("default").host == longest


def test_a_sealed_value_shows_nowhere() -> None:
    sealed = Sealed({"X": TOKEN})
    assert TOKEN not in f"{sealed!r} {sealed!s}"
    assert sealed.open() == {"X": TOKEN}
    with pytest.raises(TypeError):
        sealed.__reduce__()
    assert quick().headers == {}

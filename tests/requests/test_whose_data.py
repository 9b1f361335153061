"""Whose data a call reads is never decided by a fallback: nothing stands in for a mistake."""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from paragon_connect import AsyncParagon, ConfigurationError, Hosts, Limits, Paragon

from tests.requests.row import TOKEN
from tests.requests.support import Runner
from tests.runtime.server import Server

NOTHING: list[Any] = [None, "", " ", "\n\t"]
NO_TEXT: list[Any] = [12345, b"bytes", ["list"], True]
OTHERS = "token-of-somebody-else"
CLIENTS: tuple[Any, ...] = (Paragon, AsyncParagon)

each_client = pytest.mark.parametrize("make", CLIENTS)
each_mistake = pytest.mark.parametrize("value", [*NOTHING, *NO_TEXT], ids=repr)


@pytest.fixture(autouse=True)
def somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the environment offer another user, and another project."""
    monkeypatch.setenv("PARAGON_USER_TOKEN", OTHERS)
    monkeypatch.setenv("PARAGON_PROJECT_ID", "project-of-somebody-else")


@each_mistake
def test_c08_another_user_who_is_nobody(
    server: Server, run: Runner, value: Any
) -> None:
    def call(client: Any) -> Any:
        return client.with_user(value).api.get_user()

    with pytest.raises(ConfigurationError, match=r"^user_token must be") as caught:
        run(call)
    assert server.connections == 0
    assert TOKEN not in _own_report(caught.value)
    assert OTHERS not in _own_report(caught.value)


@pytest.mark.parametrize("value", [*NOTHING, *NO_TEXT], ids=repr)
def test_c08_another_user_whose_function_gives_nothing(
    server: Server, run: Runner, value: Any
) -> None:
    with pytest.raises(ConfigurationError, match="user_token"):
        run(lambda client: client.with_user(lambda: value).api.get_user())
    with pytest.raises(ConfigurationError, match="user_token"):
        run(lambda client: client.api.get_user(), user_token=lambda: value)
    assert server.connections == 0


@each_mistake
@each_client
def test_c08_a_client_of_nobody(make: Any, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^user_token must be") as caught:
        make(project_id="p", user_token=value)
    assert OTHERS not in _own_report(caught.value)


@each_mistake
@each_client
def test_c08_a_client_of_no_project(make: Any, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^project_id is ") as caught:
        make(project_id=value, user_token=TOKEN)
    assert TOKEN not in _own_report(caught.value)
    with pytest.raises(
        ConfigurationError, match=r"^project_id is .*PARAGON_PROJECT_ID"
    ):
        make(project_id=value)


@pytest.mark.parametrize("text", ["", "  "])
@pytest.mark.parametrize("name", ["PARAGON_USER_TOKEN", "PARAGON_PROJECT_ID"])
@each_client
def test_an_empty_variable_is_named(
    make: Any, name: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, text)
    with pytest.raises(ConfigurationError, match=rf"^{name} of the environment"):
        make()


SETTINGS: dict[str, list[Any]] = {
    "hosts": [None, "", "https://x.example", 5],
    "base_url": [None, "", " ", 5, b"https://x.example"],
    "limits": [None, 5, {}],
    "proxy": ["", "socks5://x", 5, f"http://u:{OTHERS}@x:80a"],
    "timeout": [None, "5", -1],
    "max_retries": [None, "5", -1],
    "headers": [5, "X: 1"],
}


@pytest.mark.parametrize("name", SETTINGS)
@each_client
def test_c08_a_setting_that_says_nothing(make: Any, name: str) -> None:
    for value in SETTINGS[name]:
        given = {"headers": {"X-Api-Key": OTHERS}, name: value}
        with pytest.raises(ConfigurationError, match=name) as caught:
            make(project_id="p", user_token=TOKEN, **given)
        assert TOKEN not in _own_report(caught.value)
        assert OTHERS not in _own_report(caught.value)


@pytest.mark.parametrize("host", [None, "", " ", 5])
def test_c08_an_instance_of_nobody(host: Any) -> None:
    with pytest.raises(ConfigurationError, match="host= must be text"):
        Hosts.on_premise(host)


def test_limits_and_proxies_are_taken(server: Server, run: Runner) -> None:
    for proxy in (None, "http://user:secret@proxy.example:3128"):
        run(
            lambda client: client.api.disable_workflow("w"),
            limits=Limits(max_connections=1, max_idle=0),
            proxy=proxy,
        )
    assert server.connections == 2
    assert "secret" not in repr(vars(run.client(proxy=proxy)))


OPERATIONS = [
    name
    for name, method in inspect.getmembers(Paragon(project_id="p").api)
    if callable(method) and not name.startswith("_")
]


IN_BODY = {"get_trigger_examples", "subscribe_to_trigger"}
"""Operations whose `integration` is a member of the body, where null is a value."""


def _named(name: str) -> list[str]:
    """Return the arguments of an operation that say what it is about, outside a body."""
    method = getattr(Paragon(project_id="p").api, name)
    listed = inspect.signature(method).parameters.values()
    return [
        each.name
        for each in listed
        if each.kind is not inspect.Parameter.KEYWORD_ONLY
        or each.name.startswith("selected_")
        or (each.name == "integration" and name not in IN_BODY)
        or each.name == "configuration_id"
    ]


@pytest.mark.parametrize("value", [None, "", " "], ids=repr)
@pytest.mark.parametrize("name", [name for name in OPERATIONS if _named(name)])
def test_c08_an_operation_asks_for_nobody_else(
    server: Server, run: Runner, name: str, value: Any
) -> None:
    """Paths, headers and queries with nothing in them: nothing is sent."""
    for argument in _named(name):
        if value is not None and argument in ("integration", "path"):
            continue  # the value of a query may be empty, and the rest of a path
        if value == " " and not argument.startswith("selected_"):
            continue  # a path may hold a space
        with pytest.raises(ConfigurationError):
            run(_call(name, {argument: value}))
    assert server.connections == 0


def _call(name: str, given: dict[str, Any]) -> Callable[[Any], Any]:
    """Return a call with what is required, and what is given."""

    def call(client: Any) -> Any:
        method = getattr(client.api, name)
        listed = inspect.signature(method).parameters.values()
        needed: dict[str, Any] = {
            each.name: "x" for each in listed if each.default is inspect.Parameter.empty
        }
        for word in ("meta", "config", "payload"):
            needed.update({word: {}} if word in needed else {})
        return _begun(method(**{**needed, **given}))

    return call


def _begun(found: Any) -> Any:
    """Return what a method gave; of one that iterates, the first item."""
    if not hasattr(found, "pages"):
        return found
    return anext(found) if hasattr(found, "__anext__") else next(found)


def _own_report(error: BaseException) -> str:
    """Return the report of an error with the locals of the package's frames."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [each for each in report.stack if "paragon_connect" in each.filename]
    assert own
    return "\n".join([str(error), *(repr(each.locals) for each in own)])

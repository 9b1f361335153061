"""Coroutine functions: the async client calls them, the other one says that it cannot."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from local_server import LocalServer
from paragon_connect import (
    AsyncParagon,
    ConfigurationError,
    Dropdown,
    FieldMapping,
    OptionError,
    Paragon,
)
from portal_page import SCRIPT, PortalPage, connects

ANSWERS = {"KLAVIYO_API_KEY": "pk_1"}


async def later(*_: object) -> Any:
    """Do nothing, when awaited."""


class Waiting:
    """An object whose call has to be awaited."""

    async def __call__(self, *_: object) -> None:
        """Do nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    """A server that answers from the spec."""
    with LocalServer() as running:
        yield running


@pytest.fixture
def paragon(server: LocalServer) -> Iterator[Paragon]:
    """The client for threads, of a user who has nothing yet."""
    token = server.token("someone")
    with Paragon(project_id="p", user_token=token, base_url=server.url) as client:
        yield client


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A file that stands for the vendor's SDK."""
    path = tmp_path / "ConnectSDK.js"
    path.write_text(SCRIPT)
    return path


Options = Callable[[Any], dict[str, Any]]
CALLS: list[tuple[str, str, Options]] = []
"""The methods that take functions, what they call these, and the options."""


def note(methods: str, names: str, options: Options | None = None) -> None:
    """Note methods and their functions; an option has the function's name if none is given."""
    for method in methods.split():
        for name in names.split():
            given: Options = options or partial(lambda name, it: {name: it}, name)
            CALLS.append((method, name, given))


EVENTS = "on_success on_error on_install on_uninstall on_workflow_change"
BOTH = "connect install"
note(BOTH, f"{EVENTS} on_open on_close open_url")
note(BOTH, "dropdowns['d']", lambda it: {"dropdowns": {"d": it}})
note(BOTH, "dropdowns['d']", lambda it: {"dropdowns": {"d": Dropdown(it)}})
note(BOTH, "dropdowns['d']", lambda it: {"dropdowns": {"d": {"loadOptions": it}}})
note(
    BOTH,
    "map_object_fields['c'].object_types",
    lambda it: {"map_object_fields": {"c": FieldMapping(it, lambda *_: [])}},
)
note(
    BOTH,
    "map_object_fields['c'].integration_fields",
    lambda it: {"map_object_fields": {"c": FieldMapping(lambda *_: [], it)}},
)
note("flow", "on_next on_complete on_error open_url")
note("picker", "on_open on_close on_file_select on_cancel")
note("sources", "dropdowns['d']", lambda it: {"dropdowns": {"d": it}})
note(
    "sources",
    "integration_specific_sources['slack'].dropdowns['d']",
    lambda it: {"integration_specific_sources": {"slack": {"dropdowns": {"d": it}}}},
)
note("subscribe", "callback")


def call(paragon: Any, method: str, options: dict[str, Any], bundle: Path) -> None:
    """Call a method."""
    match method:
        case "connect":
            shown = {"sdk_bundle": bundle, "open_url": None, **options}
            paragon.connect("hubspot", **shown).wait(timeout=0)
        case "install":
            paragon.install_integration("klaviyo", pre_options=ANSWERS, **options)
        case "flow":
            paragon.install_flow.start("slack", **options)
        case "picker":
            paragon.external_file_picker("googledrive", **options)
        case "sources":
            paragon.set_data_sources(**options)
        case _:
            paragon.subscribe("onPortalOpen", **options)


@pytest.mark.parametrize(("method", "name", "options"), CALLS)
def test_a_coroutine_function_is_refused_at_once(
    paragon: Paragon, bundle: Path, method: str, name: str, options: Options
) -> None:
    for given in (later, partial(later, 1), Waiting()):
        with pytest.raises(OptionError, match=re.escape(name)) as caught:
            call(paragon, method, options(given), bundle)
        assert "AsyncParagon" in caught.value.message


def test_nothing_has_happened_by_then(paragon: Paragon) -> None:
    with pytest.raises(OptionError):
        paragon.install_integration("klaviyo", pre_options=ANSWERS, on_success=later)
    assert not paragon.get_authenticated_user().integrations["klaviyo"].enabled


def test_the_async_client_takes_both(server: LocalServer) -> None:
    """What it calls them for is what the tests of portal and install flow are about."""
    client = AsyncParagon(project_id="p", user_token="t", base_url=server.url)
    functions: list[Any] = [later, Waiting(), lambda *_: None]
    for given in functions:
        client.subscribe("onPortalOpen", given)
        client.set_data_sources(dropdowns={"d": given})
        client.external_file_picker("googledrive", on_open=given)


def test_what_shows_only_when_it_is_called_is_named(
    server: LocalServer, bundle: Path
) -> None:
    """A plain function may return something to await: nobody knows before."""

    def connect(**how: Any) -> None:
        token = server.token("another")
        page = PortalPage(connects)
        given = {"open_url": page, "sdk_bundle": bundle, **how}
        with Paragon(project_id="p", user_token=token, base_url=server.url) as client:
            try:
                client.connect("hubspot", **given).wait(timeout=20)
            finally:
                page.join()

    for name, how in {
        "the callback for onInstall": {"on_install": lambda *_: later()},
        "open_url": {"open_url": lambda url: later()},
    }.items():
        with pytest.raises(ConfigurationError, match=name) as caught:
            connect(**how)
        assert "the async client, which takes coroutine functions" in str(caught.value)

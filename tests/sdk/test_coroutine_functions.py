"""Coroutine functions: the async client calls them, the other one says that it cannot."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
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


def calls(bundle: Path) -> dict[str, Callable[[Any, Any], object]]:
    """Return the calls that take functions, by what they call these."""
    found: dict[str, Callable[[Any, Any], object]] = {}

    def note(name: str, call: Callable[[Any, Any], object], key: str = "") -> None:
        found[f"{key or name} {len(found)}"] = call

    def connect(name: str, key: str = "", wrap: Any = None) -> None:
        def call(paragon: Any, given: Any) -> object:
            value = wrap(given) if wrap else given
            how = {"sdk_bundle": bundle, "open_url": None, name: value}
            return paragon.connect("hubspot", **how).wait(timeout=0)

        note(name, call, key)

    def install(name: str, key: str = "", wrap: Any = None) -> None:
        def call(paragon: Any, given: Any) -> object:
            value = wrap(given) if wrap else given
            return paragon.install_integration(
                "klaviyo", pre_options=ANSWERS, **{name: value}
            )

        note(name, call, key)

    for name in "on_success on_error on_install on_uninstall".split():
        connect(name)
        install(name)
    for name in "on_workflow_change on_open on_close open_url".split():
        connect(name)
        install(name)
    for take in (connect, install):
        take("dropdowns", "dropdowns['d']", lambda given: {"d": given})
    connect("dropdowns", "dropdowns['d']", lambda given: {"d": Dropdown(given)})
    connect("dropdowns", "dropdowns['d']", lambda given: {"d": {"loadOptions": given}})
    for take in (connect, install):
        take(
            "map_object_fields",
            "map_object_fields['c'].object_types",
            lambda given: {"c": FieldMapping(given, lambda *_: [])},
        )
        take(
            "map_object_fields",
            "map_object_fields['c'].integration_fields",
            lambda given: {"c": FieldMapping(lambda *_: [], given)},
        )
    note("callback", lambda paragon, given: paragon.subscribe("onPortalOpen", given))
    note(
        "dropdowns['d']",
        lambda paragon, given: paragon.set_data_sources(dropdowns={"d": given}),
    )
    note(
        "integration_specific_sources['slack'].dropdowns['d']",
        lambda paragon, given: paragon.set_data_sources(
            integration_specific_sources={"slack": {"dropdowns": {"d": given}}}
        ),
    )
    for name in "on_next on_complete on_error open_url".split():
        note(
            name,
            lambda paragon, given, name=name: paragon.install_flow.start(  # type: ignore[misc]
                "slack", **{name: given}
            ),
        )
    for name in "on_open on_close on_file_select on_cancel".split():
        note(
            name,
            lambda paragon, given, name=name: paragon.external_file_picker(  # type: ignore[misc]
                "googledrive", **{name: given}
            ),
        )
    return found


@pytest.mark.parametrize("call", [*calls(Path())])
def test_a_coroutine_function_is_refused_at_once(
    paragon: Paragon, bundle: Path, call: str
) -> None:
    name = call.rpartition(" ")[0]
    for given in (later, functools.partial(later, 1), Waiting()):
        with pytest.raises(OptionError, match=re.escape(name)) as caught:
            calls(bundle)[call](paragon, given)
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

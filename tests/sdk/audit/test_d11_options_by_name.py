"""Options by the names of the vendor's pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import OptionError

from tests.sdk.install_world import InstallWorld, install, virtual_time
from tests.sdk.payloads import NEW, uid
from tests.sdk.world import Theatre

WAITING = uid(151)


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


class TestOptionsByTheNamesOfThePages:
    """What the pages name for `connect` and `installIntegration` alike."""

    def test_callbacks_hear_while_the_call_lasts(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        heard: list[tuple[str, str]] = []

        def hear(name: str) -> Any:
            return lambda event, user: heard.append((name, event.integration_type))

        def connect(p: Any, name: str) -> Any:
            return p.install_integration(
                name,
                pre_options={"KEY": "k"},
                on_install=hear("install"),
                on_uninstall=hear("uninstall"),
                on_workflow_change=hear("change"),
            )

        def story(p: Any) -> Any:
            yield connect(p, "klaviyo")
            assert p.session.listeners == []
            world.has("klaviyo", NEW)
            yield p.uninstall_integration("klaviyo")

        tell(story)
        # What happens after the call is for subscribers.
        assert heard == [("install", "klaviyo")]

    def test_callbacks_are_functions(self, tell: Theatre, world: InstallWorld) -> None:
        for name in ("on_install", "on_uninstall", "on_workflow_change"):
            with pytest.raises(OptionError, match=name):
                tell(install("klaviyo", **{name: "x"}))
        assert world.sent == []

    def test_fields_for_mappings_count_for_this_user(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        fields = {"myFieldMapping": [{"label": "Name", "value": "name"}]}
        mapper = {
            "id": "m",
            "type": "FIELD_MAPPER",
            "title": "Map fields",
            "sourceType": "map",
            "dynamicObjectName": "myFieldMapping",
            "useDynamicMapper": True,
            "savedFieldMappings": [],
        }
        source = {"type": "DYNAMIC_DATA_SOURCE", "title": "x", "cacheKey": "x"}
        for each in world.integrations:
            if each["type"] == "klaviyo":
                each["sdkIntegrationConfig"]["dataSources"]["map"] = {
                    "id": "map",
                    "type": "FIELD_MAPPER_DATA_SOURCE",
                    "title": "Field Mapping",
                    "recordSource": source,
                    "fieldSource": source,
                }

        def story(p: Any) -> Any:
            yield p.install_integration(
                "klaviyo", pre_options={"KEY": "k"}, map_object_fields=fields
            )
            mine = yield p.get_sources_for_input("klaviyo", mapper)
            p.session.mappings.clear()
            return mine, (yield p.get_sources_for_input("klaviyo", mapper))

        mine, before = tell(story)
        (found,) = mine.map_object_field_options
        assert (found.label, found.value) == ("Name", "name")
        assert not before.map_object_field_options

    def test_a_configuration_is_selected(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("hubspot", WAITING, "INVALID")
        world.signs_in()
        tell(
            install(
                "hubspot",
                selected_credential_id=WAITING,
                selected_configuration_id=uid(199),
            )
        )
        options = world.build()["installOptions"]
        assert options["selectedConfigurationId"] == uid(199)

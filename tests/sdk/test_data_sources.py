"""Dropdowns of the application: what is registered, and what it then answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import (
    ConfigurationError,
    Dropdown,
    IntegrationNotFoundError,
    IntegrationSources,
    OptionError,
)
from paragon_connect.models import (
    CustomDropdownField,
    DynamicMappingField,
    DynamicMappingOptions,
    LoadedOptions,
    Option,
)

from tests.sdk.options_support import (
    ENGINEERING,
    KINDS,
    NAME,
    SALES,
    SOURCES,
    Driver,
    driver,
    dropdown,
    mapper,
    offered,
    page,
)


@pytest.fixture(params=KINDS)
def paragon(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """A client of each kind."""
    with driver(request.param) as made:
        yield made


@pytest.mark.parametrize(
    "options",
    [
        [ENGINEERING, SALES],
        (ENGINEERING, SALES),
        [CustomDropdownField.from_dict(ENGINEERING), Option.from_dict(SALES)],
    ],
)
def test_a_list_is_a_static_source(paragon: Driver, options: Any) -> None:
    paragon.set_data_sources(dropdowns={"teams": options})
    found = paragon.get_sources_for_input("slack", dropdown("teams"))
    assert found.to_dict() == {
        "kind": "single",
        "source": {
            "type": "STATIC_ENUM_DATA_SOURCE",
            "id": "teams",
            "title": "Title",
            "values": [ENGINEERING, SALES],
        },
    }
    by_source = paragon.get_field_options("slack", source=found.source, search="sal")
    by_key = paragon.get_field_options("slack", action="teams", search="sal")
    assert by_source == by_key
    assert [each.to_dict() for each in by_key.data] == [SALES]
    assert paragon.asked == []


def test_an_empty_list_counts(paragon: Driver) -> None:
    paragon.set_data_sources(dropdowns={"teams": []})
    assert offered(paragon, "slack", "teams") == []


def test_what_is_changed_afterwards_changes_nothing(paragon: Driver) -> None:
    options = [dict(ENGINEERING)]
    fields = DynamicMappingOptions(fields=[DynamicMappingField.from_dict(NAME)])
    paragon.set_data_sources(
        dropdowns={"teams": options}, map_object_fields={"Contact": fields}
    )
    options[0]["label"] = "changed"
    fields.fields.clear()
    for _ in range(2):
        found = paragon.get_sources_for_input("slack", dropdown("teams"))
        assert found.source.values[0].label == "Engineering"
        found.source.values[0].label = "changed"
        loaded = paragon.get_field_options("slack", action="teams")
        assert loaded.data[0].label == "Engineering"
        loaded.data[0].label = "changed"
        mapped = paragon.get_sources_for_input("slack", mapper())
        assert len(mapped.map_object_field_options.fields) == 1
        mapped.map_object_field_options.fields.clear()


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_loader_is_a_dynamic_source(paragon: Driver, wrapped: bool) -> None:
    load = paragon.loader(page)
    paragon.set_data_sources(dropdowns={"teams": Dropdown(load) if wrapped else load})
    found = paragon.get_sources_for_input("slack", dropdown("teams"))
    source = {
        "type": "DYNAMIC_DATA_SOURCE",
        "title": "Title",
        "cacheKey": "teams",
        "refreshDependencies": [],
    }
    assert found.to_dict() == {"kind": "single", "source": source}
    travelled = json.loads(json.dumps(source))
    for given in ({"action": "teams"}, {"source": found.source}, {"source": travelled}):
        loaded = paragon.get_field_options("slack", **given, cursor="p1", search="q")
        assert [each.to_dict() for each in loaded.data] == page("p1", "q")["options"]
        assert (loaded.nested_data, loaded.next_page_cursor) == ([], "p2")
    assert paragon.asked == []


def test_whether_to_refresh_is_said_in_the_source(paragon: Driver) -> None:
    load = paragon.loader(page)
    paragon.set_data_sources(dropdowns={"teams": Dropdown(load, refresh_on_open=True)})
    found = paragon.get_sources_for_input("slack", dropdown("teams"))
    assert found.source.refresh_on_open is True
    assert found.source.extra == {}


@pytest.mark.parametrize("cursor", [None, 5, False])
def test_a_loader_gets_no_cursor_but_text(paragon: Driver, cursor: Any) -> None:
    paragon.set_data_sources(dropdowns={"teams": paragon.loader(page)})
    found = paragon.get_field_options("slack", action="teams", cursor=cursor)
    assert found.data[0].label == "None, None"


@pytest.mark.parametrize(
    ("given", "cursor"),
    [
        ([ENGINEERING], None),
        ((Option.from_dict(ENGINEERING),), None),
        ({"options": [ENGINEERING], "nextPageCursor": ""}, None),
        ({"options": [ENGINEERING], "nextPageCursor": "p2"}, "p2"),
        (
            LoadedOptions(
                options=[CustomDropdownField.from_dict(ENGINEERING)],
                next_page_cursor="p2",
            ),
            "p2",
        ),
    ],
)
def test_what_a_loader_may_return(paragon: Driver, given: Any, cursor: Any) -> None:
    load = paragon.loader(lambda *_: given)
    paragon.set_data_sources(dropdowns={"teams": load})
    found = paragon.get_field_options("slack", action="teams")
    assert [each.to_dict() for each in found.data] == [ENGINEERING]
    assert found.next_page_cursor == cursor


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (None, "is NoneType: return a list of options"),
        ("text", "is str: return"),
        ({"options": [ENGINEERING]}, "nextPageCursor"),
        ({"options": [ENGINEERING], "nextPageCursor": 2}, "nextPageCursor"),
        ([{"label": "No value"}], r"\[0\]: .*value"),
    ],
)
def test_what_a_loader_may_not_return(
    paragon: Driver, given: Any, message: str
) -> None:
    paragon.set_data_sources(dropdowns={"teams": paragon.loader(lambda *_: given)})
    with pytest.raises(
        OptionError, match=rf"loader of dropdowns\['teams'\].*{message}"
    ):
        paragon.get_field_options("slack", action="teams")


def test_what_a_loader_raises_comes_through(paragon: Driver) -> None:
    class OutOfOrder(Exception):
        pass

    def load(*given: Any) -> Any:
        raise OutOfOrder

    paragon.set_data_sources(dropdowns={"teams": paragon.loader(load)})
    with pytest.raises(OutOfOrder):
        paragon.get_field_options("slack", action="teams")


def test_a_sync_client_cannot_await_a_loader() -> None:
    async def load(cursor: str | None, search: str | None) -> Any:
        return []

    with driver("sync") as paragon:
        # That a coroutine function is none for this client shows before.
        paragon.set_data_sources(dropdowns={"teams": lambda *given: load(*given)})
        with pytest.raises(ConfigurationError, match=r"dropdowns\['teams'\].*async"):
            paragon.get_field_options("slack", action="teams")


def test_an_async_client_takes_plain_loaders() -> None:
    with driver("async") as paragon:
        paragon.set_data_sources(dropdowns={"teams": page})
        assert offered(paragon, "slack", "teams") == ["None, None"]


def test_pages_of_a_loader_are_gone_through(paragon: Driver) -> None:
    def load(cursor: str | None, search: str | None) -> dict[str, Any]:
        return {**page(cursor), "nextPageCursor": None if cursor else "p2"}

    paragon.set_data_sources(dropdowns={"teams": paragon.loader(load)})
    found = paragon.iter_field_options("slack", action="teams")
    assert [each.label for each in found] == ["None", "p2"]


def test_a_loader_comes_before_a_source_of_the_same_name(paragon: Driver) -> None:
    paragon.set_data_sources(dropdowns={"channels": paragon.loader(page)})
    found = paragon.get_field_options("slack", source=SOURCES["channels"])
    assert found.data[0].label == "None, None"
    assert paragon.asked == []


def test_the_integration_is_checked_all_the_same(paragon: Driver) -> None:
    paragon.set_data_sources(dropdowns={"teams": paragon.loader(page)})
    with pytest.raises(IntegrationNotFoundError):
        paragon.get_field_options("nope", action="teams")


def test_sources_of_an_integration_come_first(paragon: Driver) -> None:
    own: dict[str, Any] = {
        "listed": [SALES],
        "loaded": paragon.loader(lambda *_: [SALES]),
        "changed": [SALES],
    }
    everywhere: dict[str, Any] = {
        "listed": [ENGINEERING],
        "loaded": [ENGINEERING],
        "changed": paragon.loader(lambda *_: [ENGINEERING]),
        "other": [ENGINEERING],
    }
    paragon.set_data_sources(
        dropdowns=everywhere,
        integration_specific_sources={"salesforce": {"dropdowns": own}},
    )
    for key in own:
        assert offered(paragon, "salesforce", key) == ["Sales"]
        assert offered(paragon, "slack", key) == ["Engineering"]
    assert offered(paragon, "salesforce", "other") == ["Engineering"]


def test_a_loader_of_one_integration_is_unknown_to_others(paragon: Driver) -> None:
    own = IntegrationSources(dropdowns={"teams": paragon.loader(page)})
    paragon.set_data_sources(integration_specific_sources={"salesforce": own})
    assert offered(paragon, "salesforce", "teams") == ["None, None"]
    assert offered(paragon, "slack", "teams") == ["Example"]
    paragon.get_field_options("slack", action="teams")
    assert [body["sourceKey"] for body in paragon.asked] == ["teams"]

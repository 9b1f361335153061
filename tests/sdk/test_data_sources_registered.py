"""Registering data sources: all at once, checked, for the whole application."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import Dropdown, FieldMapping, OptionError

from tests.sdk.options_support import (
    ENGINEERING,
    KINDS,
    RECORDS,
    SALES,
    Driver,
    driver,
    dropdown,
    mapper,
    mapping,
    offered,
    page,
)


@pytest.fixture(params=KINDS)
def paragon(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """A client of each kind."""
    with driver(request.param) as made:
        yield made


def test_each_call_replaces_everything(paragon: Driver) -> None:
    paragon.set_data_sources(
        dropdowns={"teams": paragon.loader(page), "listed": [SALES]},
        map_object_fields={"Contact": mapping(paragon)},
        integration_specific_sources={"slack": {"dropdowns": {"own": [SALES]}}},
    )
    sources = paragon.get_sources_for_input("slack", mapper())
    paragon.set_data_sources()
    for key in ("teams", "listed", "own"):
        assert offered(paragon, "slack", key) == ["Example"]
    again = paragon.get_sources_for_input("slack", mapper())
    assert again.record_source.to_dict() == RECORDS
    with pytest.raises(
        OptionError, match=r"no loaders .*\['Contact'\].*set_data_source"
    ):
        paragon.get_field_options("slack", source=sources.record_source)


FUNCTION = "must be a function"
WRONG: Any = None


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"dropdowns": {"x": None}},
            r"^dropdowns\['x'\] is no data source: give .*Dropdown",
        ),
        ({"dropdowns": {"x": {}}}, r"^dropdowns\['x'\] is no data source"),
        ({"dropdowns": {"x": "text"}}, r"^dropdowns\['x'\] is no data source"),
        ({"dropdowns": {"x": [{"label": "a"}]}}, r"^dropdowns\['x'\]\[0\]: .*value"),
        (
            {"dropdowns": {"x": [{**SALES, "value": 1}]}},
            r"^dropdowns\['x'\]\[0\]\.value: ",
        ),
        ({"dropdowns": {"x": ["text"]}}, r"^dropdowns\['x'\]\[0\]: "),
        ({"dropdowns": {"x": Dropdown(WRONG)}}, rf"load_options {FUNCTION}"),
        ({"dropdowns": [SALES]}, "^dropdowns must be a mapping"),
        ({"map_object_fields": {"x": None}}, r"^map_object_fields\['x'\] is no data"),
        ({"map_object_fields": {"x": {"fields": [{}]}}}, r"\['x'\]\.fields\[0\]: "),
        ({"map_object_fields": {"x": [{}]}}, r"^map_object_fields\['x'\]\[0\]: "),
        ({"map_object_fields": {"x": page}}, r"^map_object_fields\['x'\] is no data"),
        (
            {"integration_specific_sources": {"slack": None}},
            r"^integration_specific_sources\['slack'\] is no data .*IntegrationSources",
        ),
        (
            {"integration_specific_sources": {"slack": {"mappings": {}}}},
            r"^integration_specific_sources\['slack'\] is no data ",
        ),
        (
            {"integration_specific_sources": {"slack": {"dropdowns": {"x": 1}}}},
            r"^integration_specific_sources\['slack'\]\.dropdowns\['x'\] is no data ",
        ),
    ],
)
def test_a_wrong_source_is_named_and_nothing_changes(
    paragon: Driver, given: Any, message: str
) -> None:
    paragon.set_data_sources(dropdowns={"teams": [SALES]})
    with pytest.raises(OptionError, match=message):
        paragon.set_data_sources(**{"dropdowns": {"teams": [ENGINEERING]}, **given})
    assert offered(paragon, "slack", "teams") == ["Sales"]


@pytest.mark.parametrize("name", ["object_types", "integration_fields"])
def test_a_mapping_needs_functions(paragon: Driver, name: str) -> None:
    loaders: dict[str, Any] = {"object_types": page, "integration_fields": page}
    wrong = FieldMapping(**{**loaders, name: {"get": page}})
    with pytest.raises(OptionError, match=rf"\['x'\]\.{name} {FUNCTION}"):
        paragon.set_data_sources(map_object_fields={"x": wrong})
    wrong = FieldMapping(**loaders, application_fields=[{"label": "No value"}])
    with pytest.raises(OptionError, match=r"\['x'\]\.application_fields\[0\]: "):
        paragon.set_data_sources(map_object_fields={"x": wrong})


def test_sources_belong_to_the_application(paragon: Driver) -> None:
    paragon.set_data_sources(dropdowns={"teams": [SALES]})
    other = paragon.client.with_user("another.user.token")
    found = paragon.resolved(other.get_sources_for_input("slack", dropdown("teams")))
    assert found.source.values[0].label == "Sales"
    other.set_data_sources(dropdowns={"teams": [ENGINEERING]})
    assert offered(paragon, "slack", "teams") == ["Engineering"]


def test_nothing_is_sent(paragon: Driver) -> None:
    paragon.set_data_sources(
        dropdowns={"teams": paragon.loader(page)},
        map_object_fields={"Contact": mapping(paragon)},
    )
    assert paragon.server.requests == []

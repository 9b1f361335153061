"""Which sources an input needs, and that they can be handed back to load options."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import IntegrationNotFoundError, OptionError
from paragon_connect.models import (
    ComboInputDataSource,
    ComboSources,
    CustomDropdownInput,
    DefaultFieldValueSources,
    DynamicEnumInput,
    FieldMapperInput,
    FieldMapperSources,
    SingleSource,
    UnknownConnectInput,
    UnknownDataSource,
)

from tests.sdk.options_support import (
    FIELDS,
    KINDS,
    PLANS,
    RECORDS,
    SOURCES,
    Driver,
    driver,
)


@pytest.fixture(params=KINDS)
def paragon(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """A client of each kind."""
    with driver(request.param) as made:
        yield made


def shown(kind: str, **members: Any) -> dict[str, Any]:
    """Return an input in JSON."""
    return {"id": "x", "title": "Title", "type": kind, **members}


def parts(name: str, *members: str) -> dict[str, Any]:
    """Return some members of a data source."""
    return {member: SOURCES[name][member] for member in members}


MAIN = ("mainInputSource", "dependentInputSource")


@pytest.mark.parametrize(
    ("given", "model", "sources"),
    [
        (
            shown("DYNAMIC_ENUM", sourceType="channels"),
            SingleSource,
            {"kind": "single", "source": SOURCES["channels"]},
        ),
        (
            shown("ENUM", sourceType="plans"),
            SingleSource,
            {"kind": "single", "source": PLANS},
        ),
        (
            shown("FIELD_MAPPER", sourceType="mapping"),
            FieldMapperSources,
            {
                "kind": "fieldMapper",
                "recordSource": RECORDS,
                "fieldSource": FIELDS,
                **parts("mapping", "dependentInputSource", "dependentFieldInputSource"),
            },
        ),
        (
            shown("COMBO_INPUT", sourceType="combo"),
            ComboSources,
            {"kind": "combo", **parts("combo", *MAIN)},
        ),
        (
            shown("DYNAMIC_COMBO_INPUT", sourceType="defaults"),
            DefaultFieldValueSources,
            {
                "kind": "defaultFieldValue",
                **parts("defaults", *MAIN, "variableInputSource"),
            },
        ),
        (
            shown("HOLOGRAM", sourceType="channels"),
            SingleSource,
            {"kind": "single", "source": SOURCES["channels"]},
        ),
    ],
)
def test_every_kind_of_source(
    paragon: Driver, given: Any, model: type[Any], sources: Any
) -> None:
    found = paragon.get_sources_for_input("slack", given)
    assert found == model.from_dict(sources)
    assert found.to_dict() == sources


@pytest.mark.parametrize(
    "given",
    [
        shown("TEXT_NO_VARS"),
        shown("SWITCH"),
        shown("FILE"),
        shown("ENUM"),
        shown("DYNAMIC_ENUM", sourceType=""),
        shown("DYNAMIC_ENUM", sourceType="nowhere"),
        shown("DYNAMIC_ENUM", sourceType="future"),
        shown("HOLOGRAM"),
        shown("CUSTOM_DROPDOWN", key="departments"),
        shown("CUSTOM_DROPDOWN", key="departments", customDropdownOptions=[]),
    ],
)
def test_an_input_without_sources(paragon: Driver, given: Any) -> None:
    assert paragon.get_sources_for_input("slack", given) is None


def test_an_unknown_integration_has_no_sources(paragon: Driver) -> None:
    given = shown("DYNAMIC_ENUM", sourceType="channels")
    assert paragon.get_sources_for_input("nope", given) is None
    assert paragon.get_sources_for_input("intercom", given) is None


@pytest.mark.parametrize(
    "model",
    [
        DynamicEnumInput(id="x", title="Title", source_type="channels"),
        FieldMapperInput(id="x", title="Title", source_type="channels"),
        UnknownConnectInput(type="HOLOGRAM", extra={"sourceType": "channels"}),
    ],
)
def test_models_and_json_are_the_same(paragon: Driver, model: Any) -> None:
    found = paragon.get_sources_for_input("slack", model)
    assert found == paragon.get_sources_for_input("slack", model.to_dict())
    assert found.source.cache_key == "channels"


def test_options_of_the_dashboard_are_the_last_resort(paragon: Driver) -> None:
    options = [{"label": "Example", "value": "example", "later": 1}]
    given = shown("CUSTOM_DROPDOWN", key="teams", customDropdownOptions=options)
    found = paragon.get_sources_for_input("slack", given)
    assert found.source.to_dict() == {
        "type": "STATIC_ENUM_DATA_SOURCE",
        "id": "teams",
        "title": "Title",
        "values": options,
    }
    assert CustomDropdownInput.from_dict(given).to_dict() == given


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (shown("DYNAMIC_ENUM", sourceType=7), "connect_input.sourceType: "),
        ({"id": "x"}, "connect_input: .*type"),
    ],
)
def test_what_is_no_input_is_refused(paragon: Driver, given: Any, message: str) -> None:
    with pytest.raises(OptionError, match=message):
        paragon.get_sources_for_input("slack", given)
    assert paragon.server.requests == []


def test_what_a_caller_changes_changes_nothing(paragon: Driver) -> None:
    given = shown("DYNAMIC_ENUM", sourceType="channels")
    first = paragon.get_sources_for_input("slack", given)
    first.source.title = "changed"
    paragon.get_data_source_options("slack", "channels").title = "changed"
    second = paragon.get_sources_for_input("slack", given)
    assert second.source.title == SOURCES["channels"]["title"]


def test_integrations_are_loaded_once(paragon: Driver) -> None:
    for name in SOURCES:
        paragon.get_sources_for_input("slack", shown("DYNAMIC_ENUM", sourceType=name))
        paragon.get_data_source_options("salesforce", name)
    assert len(paragon.server.requests) == 1


@pytest.mark.parametrize("name", SOURCES)
def test_a_data_source_by_its_name(paragon: Driver, name: str) -> None:
    found = paragon.get_data_source_options("slack", name)
    assert found.to_dict() == SOURCES[name]
    assert isinstance(found, UnknownDataSource) == (name == "future")
    assert isinstance(found, ComboInputDataSource) == (name == "combo")


def test_a_data_source_that_is_not_there(paragon: Driver) -> None:
    assert paragon.get_data_source_options("slack", "nowhere") is None
    assert paragon.get_data_source_options("intercom", "channels") is None
    with pytest.raises(IntegrationNotFoundError, match=r"'nope'.*slack") as caught:
        paragon.get_data_source_options("nope", "channels")
    assert caught.value.integration_type == "nope"


@pytest.mark.parametrize(
    ("given", "members"),
    [
        (shown("DYNAMIC_ENUM", sourceType="channels"), ["source"]),
        (shown("ENUM", sourceType="plans"), ["source"]),
        (
            shown("FIELD_MAPPER", sourceType="mapping"),
            [
                "recordSource",
                "fieldSource",
                "dependentInputSource",
                "dependentFieldInputSource",
            ],
        ),
        (shown("COMBO_INPUT", sourceType="combo"), MAIN),
        (
            shown("DYNAMIC_COMBO_INPUT", sourceType="defaults"),
            [*MAIN, "variableInputSource"],
        ),
    ],
)
def test_every_source_can_be_loaded(
    paragon: Driver, given: Any, members: list[str]
) -> None:
    sources = paragon.get_sources_for_input("slack", given)
    travelled = json.loads(json.dumps(sources.to_dict()))
    for member in members:
        before = len(paragon.asked)
        found = paragon.get_field_options("slack", source=travelled[member])
        key = travelled[member].get("cacheKey")
        assert [body["sourceKey"] for body in paragon.asked[before:]] == (
            [key] if key else []
        )
        assert bool(found.data) == (not key)

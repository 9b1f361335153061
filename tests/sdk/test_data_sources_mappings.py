"""Field mappings of the application: its fields, and loaders in place of the API."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import IntegrationSources, OptionError
from paragon_connect.models import DynamicMappingField, DynamicMappingOptions

from tests.sdk.options_support import (
    FIELDS,
    KINDS,
    NAME,
    RECORDS,
    Driver,
    driver,
    mapper,
    mapping,
    page,
)


@pytest.fixture(params=KINDS)
def paragon(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """A client of each kind."""
    with driver(request.param) as made:
        yield made


@pytest.mark.parametrize(
    ("given", "options"),
    [
        ([NAME], [NAME]),
        ([DynamicMappingField.from_dict(NAME)], [NAME]),
        (
            {"fields": [NAME], "defaultFields": ["name"], "later": 1},
            {"fields": [NAME], "defaultFields": ["name"], "later": 1},
        ),
        (
            DynamicMappingOptions.from_dict(
                {"fields": [], "userCanCreateFields": True}
            ),
            {"fields": [], "userCanCreateFields": True},
        ),
    ],
)
def test_fields_of_the_application(paragon: Driver, given: Any, options: Any) -> None:
    before = paragon.get_sources_for_input("salesforce", mapper()).to_dict()
    paragon.set_data_sources(map_object_fields={"Contact": given})
    found = paragon.get_sources_for_input("salesforce", mapper())
    assert found.to_dict() == {**before, "mapObjectFieldOptions": options}
    other = paragon.get_sources_for_input("salesforce", mapper("Account"))
    assert other.to_dict() == before


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        (None, {}),
        ([NAME], {"fields": [NAME]}),
        ({"fields": [NAME], "defaultFields": ["name"]}, None),
    ],
)
def test_loaders_take_the_place_of_sources(
    paragon: Driver, fields: Any, shown: Any
) -> None:
    registered = mapping(paragon, application_fields=fields)
    paragon.set_data_sources(map_object_fields={"Contact": registered})
    found = paragon.get_sources_for_input("salesforce", mapper()).to_dict()
    options = found.pop("mapObjectFieldOptions", {})
    assert options == (
        {**(shown or fields), "useBYOFieldMappingOption": True} if fields else {}
    )
    mark = {"dynamicFieldMappingKey": "Contact"}
    assert found == {
        "kind": "fieldMapper",
        "recordSource": {**RECORDS, **mark, "dynamicFieldMappingType": "objectTypes"},
        "fieldSource": {
            **FIELDS,
            **mark,
            "dynamicFieldMappingType": "integrationFields",
        },
    }


def test_loaders_of_a_mapping_answer_for_its_sources(paragon: Driver) -> None:
    paragon.set_data_sources(map_object_fields={"Contact": mapping(paragon)})
    found = paragon.get_sources_for_input("salesforce", mapper())
    travelled = json.loads(json.dumps(found.to_dict()))
    for types, fields in (
        (found.record_source, found.field_source),
        (travelled["recordSource"], travelled["fieldSource"]),
    ):
        first = paragon.get_field_options("salesforce", source=types, search="q")
        assert first.data[0].to_dict() == page("types", None, "q")["options"][0]
        second = paragon.get_field_options(
            "salesforce", source=fields, parameters={"recordTypes": "Task"}, cursor="p2"
        )
        assert second.data[0].label == "fields, Task, p2, None"
    assert paragon.asked == []


def test_the_first_choice_is_the_object_type(paragon: Driver) -> None:
    paragon.set_data_sources(map_object_fields={"Contact": mapping(paragon)})
    fields = paragon.get_sources_for_input("salesforce", mapper()).field_source
    chosen = [
        {
            "key": "other",
            "source": {"type": "ENVIRONMENT_SECRET", "environmentSecretId": "e"},
        },
        {"key": "empty", "source": {"type": "VALUE", "value": ""}},
        {"key": "recordTypes", "source": {"type": "VALUE", "value": 7}},
        {"key": "pipelines", "source": {"type": "VALUE", "value": "late"}},
    ]
    found = paragon.get_field_options("salesforce", source=fields, parameters=chosen)
    assert found.data[0].label == "fields, 7, None, None"
    with pytest.raises(OptionError, match=r"'Contact'.*needs the object type"):
        paragon.get_field_options("salesforce", source=fields)


def test_mappings_of_an_integration_come_first(paragon: Driver) -> None:
    paragon.set_data_sources(
        map_object_fields={"Contact": [NAME], "Account": mapping(paragon)},
        integration_specific_sources={
            "salesforce": IntegrationSources(
                map_object_fields={"Contact": mapping(paragon), "Account": [NAME]}
            )
        },
    )

    def marked(integration_type: str, name: str) -> bool:
        found = paragon.get_sources_for_input(integration_type, mapper(name))
        return "dynamicFieldMappingKey" in found.record_source.extra

    assert marked("salesforce", "Contact")
    assert not marked("slack", "Contact")
    assert not marked("salesforce", "Account")
    assert marked("slack", "Account")

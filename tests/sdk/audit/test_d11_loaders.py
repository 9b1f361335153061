"""Loaders in the form of the vendor's page."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import OptionError

from tests.sdk.world import Theatre, World

CUSTOM = {"id": "d", "type": "CUSTOM_DROPDOWN", "title": "T", "key": "my_dropdown"}


def page(*labels: str) -> dict[str, Any]:
    """Return what the page's loaders return."""
    options = [{"label": each, "value": each.lower()} for each in labels]
    return {"options": options, "nextPageCursor": None}


class TestLoadersInTheFormOfThePage:
    """Objects with functions in them, beside functions, `Dropdown` and `FieldMapping`."""

    def test_a_dropdown(self, tell: Theatre) -> None:
        asked: list[Any] = []

        def load(cursor: str | None, search: str | None) -> Any:
            asked.append((cursor, search))
            return page("Sales")

        def story(paragon: Any) -> Any:
            loader = {"loadOptions": load, "refreshOnOpen": True}
            paragon.set_data_sources(dropdowns={"my_dropdown": loader})
            sources = yield paragon.get_sources_for_input("slack", CUSTOM)
            assert sources.source.refresh_on_open is True
            return (
                yield paragon.get_field_options(
                    integration_type="slack", source=sources.source, search="s"
                )
            )

        found = tell(story)
        assert [each.value for each in found.data] == ["sales"]
        assert asked == [(None, "s")]

    def test_a_field_mapping(self, tell: Theatre, world: World) -> None:
        asked: list[Any] = []
        source = {"type": "DYNAMIC_DATA_SOURCE", "title": "x", "cacheKey": "x"}
        mapper_source = {
            "id": "map",
            "type": "FIELD_MAPPER_DATA_SOURCE",
            "title": "Field Mapping",
            "recordSource": source,
            "fieldSource": source,
        }
        world.integrations[0]["sdkIntegrationConfig"] = {
            "oauthInputs": [],
            "accountTypes": [],
            "authConfigInputs": [],
            "postOauthInputs": [],
            "dataSources": {"map": mapper_source},
        }

        def fields(params: Any, cursor: str | None, search: str | None) -> Any:
            asked.append(params)
            return page("Email")

        def story(paragon: Any) -> Any:
            mapping = {
                "objectTypes": {"get": lambda cursor, search: page("Contact")},
                "integrationFields": {"get": fields},
                "applicationFields": {"fields": [{"label": "Name", "value": "name"}]},
            }
            own = {"slack": {"mapObjectFields": {"myFieldMapping": mapping}}}
            paragon.set_data_sources(integration_specific_sources=own)
            mapper = {
                "id": "m",
                "type": "FIELD_MAPPER",
                "title": "Map",
                "sourceType": "map",
                "useDynamicMapper": True,
                "dynamicObjectName": "myFieldMapping",
                "savedFieldMappings": [],
            }
            sources = yield paragon.get_sources_for_input("slack", mapper)
            load = paragon.get_field_options
            types = yield load("slack", source=sources.record_source)
            found = yield load(
                "slack",
                source=sources.field_source,
                parameters={sources.record_source.cache_key: types.data[0].value},
            )
            return types, found

        types, found = tell(story)
        assert [each.label for each in types.data] == ["Contact"]
        assert [each.label for each in found.data] == ["Email"]
        # As in JavaScript, the object type comes within an object.
        assert asked == [{"objectType": "contact"}]

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            (
                {"dropdowns": {"d": {"loadOptions": 1}}},
                "loadOptions must be a function",
            ),
            (
                {"dropdowns": {"d": {"loadOptions": page, "refresh": True}}},
                "has no 'refresh'",
            ),
            (
                {"map_object_fields": {"m": {"objectTypes": {"get": page}}}},
                "integrationFields must be an object with a function",
            ),
            (
                {"map_object_fields": {"m": {"objectTypes": page}}},
                "objectTypes must be an object with a function",
            ),
        ],
    )
    def test_what_is_wrong_is_named(
        self, tell: Theatre, given: Any, message: str
    ) -> None:
        def story(paragon: Any) -> Any:
            with pytest.raises(OptionError, match=message):
                paragon.set_data_sources(**given)
            yield paragon.get_user()

        tell(story)

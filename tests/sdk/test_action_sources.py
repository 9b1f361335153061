"""Which source a parameter of a trigger needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import OptionError
from paragon_connect.models import TriggerInput

from tests.sdk.options_support import KINDS, Driver, driver

SOURCE = {"sourceType": "channels", "dependencies": ["team"]}
KEYS = {"sourceType": "fields", "dependencies": []}
CHOICES = [
    {"value": 1, "label": "One"},
    {"value": 2},
    {"value": 2.0},
    {"value": 2.5},
    "three",
    4,
]


@pytest.fixture(params=KINDS)
def paragon(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """A client of each kind."""
    with driver(request.param) as made:
        yield made


def asked(**members: Any) -> dict[str, Any]:
    """Return a parameter of a trigger."""
    return {"id": "a", "type": "ENUM", "title": "Title", **members}


def dynamic(key: str, *dependencies: str, title: str = "Title") -> dict[str, Any]:
    """Return the source of loaded choices."""
    return {
        "type": "DYNAMIC_DATA_SOURCE",
        "title": title,
        "cacheKey": key,
        "refreshDependencies": [*dependencies],
    }


FIXED = {
    "type": "STATIC_ENUM_DATA_SOURCE",
    "id": "a",
    "title": "Title",
    "values": [
        {"label": "One", "value": "1"},
        {"label": "2", "value": "2"},
        {"label": "2", "value": "2"},
        {"label": "2.5", "value": "2.5"},
        {"label": "three", "value": "three"},
        {"label": "4", "value": "4"},
    ],
}


@pytest.mark.parametrize(
    ("given", "sources"),
    [
        (
            asked(valuesSource=SOURCE, values=CHOICES),
            {"kind": "single", "source": dynamic("channels", "team")},
        ),
        (
            asked(valuesSource=SOURCE, title="", label="Other name"),
            {
                "kind": "single",
                "source": dynamic("channels", "team", title="Other name"),
            },
        ),
        (asked(values=CHOICES), {"kind": "single", "source": FIXED}),
        (
            asked(
                type="CONDITIONAL",
                supportedKeysSource=KEYS,
                supportedOperators=["$stringContains", "$unheardOf"],
            ),
            {
                "kind": "conditional",
                "source": dynamic("fields"),
                "supportedOperators": ["$stringContains", "$unheardOf"],
            },
        ),
        (
            asked(type="CONDITIONAL", supportedKeysSource=KEYS),
            {"kind": "conditional", "source": dynamic("fields")},
        ),
    ],
)
def test_the_source_of_a_parameter(paragon: Driver, given: Any, sources: Any) -> None:
    for form in (given, TriggerInput.from_dict(given)):
        found = paragon.get_sources_for_action_input(form)
        assert found.to_dict() == sources
    assert paragon.server.requests == []


@pytest.mark.parametrize(
    "given",
    [
        asked(type="TEXT"),
        asked(values=[]),
        asked(type="CONDITIONAL"),
        asked(type="CONDITIONAL", supportedKeys=["a"]),
        asked(type="TEXT", supportedKeysSource=KEYS),
    ],
)
def test_a_parameter_without_source(paragon: Driver, given: Any) -> None:
    assert paragon.get_sources_for_action_input(given) is None


def test_what_is_no_parameter_is_refused(paragon: Driver) -> None:
    with pytest.raises(OptionError, match=r"action_input: .*type"):
        paragon.get_sources_for_action_input({"id": "a"})


def test_the_source_of_a_parameter_can_be_loaded(paragon: Driver) -> None:
    found = paragon.get_sources_for_action_input(asked(valuesSource=SOURCE))
    paragon.get_field_options("slack", source=found.source.to_dict())
    assert [body["sourceKey"] for body in paragon.asked] == ["channels"]

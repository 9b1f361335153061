"""Loading options from the user's account: what is sent, and what comes of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, islice
from typing import Any

import pytest
from paragon_connect import (
    UNSET,
    CredentialNotFoundError,
    IntegrationNotFoundError,
    IntegrationNotInstalledError,
    OptionError,
    Unset,
)
from paragon_connect.models import (
    DynamicDataSource,
    DynamicDefaultInput,
    FieldMapperDataSource,
    FieldOptions,
    KeyedSource,
    Option,
    Section,
    StaticEnumDataSource,
    ValueSource,
)

from tests.sdk.options_support import HOME, KINDS, SOURCES, WORK, Driver, driver

OPTION = {"label": "#general", "value": "general", "members": 7}
SECTION = {"title": "Standard", "items": [{"label": "Task", "value": "Task"}], "id": 1}
PRIORITY = {
    "id": "priority",
    "title": "Priority",
    "type": "dropdown",
    "items": [{"label": "High", "value": "1"}],
    "hint": "kept",
}


@pytest.fixture(params=KINDS)
def paragon(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """A client of each kind; a test says what the API answers."""
    with driver(request.param) as made:
        yield made


def asked(**members: Any) -> dict[str, Any]:
    """Return the body of a request for the channels of slack."""
    body: dict[str, Any] = {
        "action": "slack",
        "sourceKey": "channels",
        "parameters": [],
        "paginationParameters": {"pageCursor": 0},
    }
    return {**body, **members}


def test_an_action_names_the_source(paragon: Driver) -> None:
    paragon.get_field_options("slack", action="channels")
    paragon.get_field_options("slack", action="channels", search="gen", cursor="p2")
    assert paragon.asked == [
        asked(),
        asked(paginationParameters={"pageCursor": "p2", "search": "gen"}),
    ]


@pytest.mark.parametrize("cursor", [20, 0, False, ""])
def test_a_cursor_is_sent_as_it_is(paragon: Driver, cursor: Any) -> None:
    paragon.get_field_options("slack", action="channels", cursor=cursor, search="")
    (body,) = paragon.asked
    assert body["paginationParameters"] == {"pageCursor": cursor, "search": ""}
    assert type(body["paginationParameters"]["pageCursor"]) is type(cursor)


@pytest.mark.parametrize("as_json", [False, True])
def test_a_source_is_loaded_by_its_cache_key(paragon: Driver, as_json: bool) -> None:
    model = DynamicDataSource.from_dict(SOURCES["channels"])
    paragon.get_field_options("slack", source=model.to_dict() if as_json else model)
    assert paragon.asked == [asked()]


def test_of_action_and_source_the_action_counts(paragon: Driver) -> None:
    static = SOURCES["plans"]
    paragon.get_field_options("slack", action="channels", source=static)
    assert paragon.asked == [asked()]


@pytest.mark.parametrize(
    "parameters",
    [
        {"recordTypes": "Task", "stages": 3},
        [
            KeyedSource(key="recordTypes", source=ValueSource(value="Task")),
            {"key": "stages", "source": {"type": "VALUE", "value": 3}},
        ],
    ],
)
def test_choices_become_parameters(paragon: Driver, parameters: Any) -> None:
    paragon.get_field_options("slack", action="channels", parameters=parameters)
    (body,) = paragon.asked
    assert body["parameters"] == [
        {"key": "recordTypes", "source": {"type": "VALUE", "value": "Task"}},
        {"key": "stages", "source": {"type": "VALUE", "value": 3}},
    ]


@pytest.mark.parametrize(
    ("selected", "sent"),
    [(UNSET, None), (WORK, WORK), ("ext:work", WORK), ("home", HOME)],
)
def test_the_selected_account_is_in_the_header(
    paragon: Driver, selected: str | Unset, sent: str | None
) -> None:
    paragon.get_field_options(
        "slack", action="channels", selected_credential_id=selected
    )
    assert paragon.credentials == [sent]


@pytest.mark.parametrize(
    ("records", "data", "nested"),
    [
        ([], [], []),
        ([OPTION], [Option.from_dict(OPTION)], []),
        ([SECTION], [Section.from_dict(SECTION)], []),
        ([PRIORITY], [], [DynamicDefaultInput.from_dict(PRIORITY)]),
    ],
)
@pytest.mark.parametrize("paged", [False, True])
def test_both_forms_of_the_answer_are_read(
    paragon: Driver, records: Any, data: Any, nested: Any, paged: bool
) -> None:
    paragon.answer = lambda body: {"output": {"records": records} if paged else records}
    found = paragon.get_field_options("slack", action="channels")
    assert found == FieldOptions(data=data, nested_data=nested, next_page_cursor=None)
    kept = [each.to_dict() for each in (*found.data, *found.nested_data)]
    assert kept == records


@pytest.mark.parametrize(("sent", "read"), [("p2", "p2"), ("", None), (None, None)])
def test_an_empty_cursor_is_the_end(paragon: Driver, sent: Any, read: Any) -> None:
    output = {"records": [OPTION], "nextPageCursor": sent}
    paragon.answer = lambda body: {"output": output}
    assert (
        paragon.get_field_options("slack", action="channels").next_page_cursor == read
    )


def test_static_options_are_there_already(paragon: Driver) -> None:
    found = paragon.get_field_options("slack", source=SOURCES["plans"])
    assert [each.to_dict() for each in found.data] == SOURCES["plans"]["values"]
    assert (found.nested_data, found.next_page_cursor) == ([], None)
    assert paragon.asked == []


@pytest.mark.parametrize(
    ("search", "left"),
    [
        ("", SOURCES["plans"]["values"]),
        (" SMALL ", [{"label": "Small", "value": "s"}]),
        ("lar", [{"title": "Others", "items": [{"label": "Large", "value": "l"}]}]),
        ("none", []),
    ],
)
def test_static_options_are_searched_here(
    paragon: Driver, search: str, left: Any
) -> None:
    found = paragon.get_field_options("slack", source=SOURCES["plans"], search=search)
    assert [each.to_dict() for each in found.data] == left


def test_static_options_are_copies(paragon: Driver) -> None:
    section = {"title": "Others", "items": [{"label": "L", "value": "l"}], "later": 1}
    source = StaticEnumDataSource.from_dict({**SOURCES["plans"], "values": [section]})
    found = paragon.get_field_options("slack", source=source)
    assert [each.to_dict() for each in found.data] == [section]
    found.data[0].items[0].label = "changed"
    found.data[0].extra.clear()
    assert [each.to_dict() for each in source.values] == [section]


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"action": ""},
        {"source": {"type": "DYNAMIC_DATA_SOURCE", "title": "No key"}},
        {"source": SOURCES["future"]},
        {"source": SOURCES["mapping"]},
        {"source": FieldMapperDataSource.from_dict(SOURCES["mapping"])},
    ],
)
def test_a_source_is_needed(paragon: Driver, options: Any) -> None:
    with pytest.raises(OptionError, match=r"give action=.*record_source"):
        paragon.get_field_options("slack", **options)
    with pytest.raises(OptionError, match=r"give action="):
        list(paragon.iter_field_options("slack", **options))
    assert paragon.server.requests == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"source": {"type": "DYNAMIC_DATA_SOURCE"}}, "source: .*title"),
        ({"parameters": [{"key": "a"}]}, r"parameters\[0\]: .*source"),
        ({"parameters": [1]}, r"parameters\[0\]: "),
        ({"parameters": "Task"}, "parameters must be a list"),
    ],
)
def test_what_cannot_be_read_is_named(
    paragon: Driver, options: Any, message: str
) -> None:
    given = {"action": "channels", **options}
    if "source" in options:
        del given["action"]
    with pytest.raises(OptionError, match=message):
        paragon.get_field_options("slack", **given)
    assert paragon.server.requests == []


@pytest.mark.parametrize(
    ("integration_type", "selected", "error"),
    [
        ("nope", UNSET, IntegrationNotFoundError),
        ("intercom", UNSET, IntegrationNotFoundError),
        ("salesforce", HOME, IntegrationNotInstalledError),
        ("slack", "ext:nobody", CredentialNotFoundError),
    ],
)
def test_nothing_is_asked_in_vain(
    paragon: Driver, integration_type: str, selected: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        paragon.get_field_options(
            integration_type, action="channels", selected_credential_id=selected
        )
    assert paragon.asked == []


def page(body: dict[str, Any]) -> Any:
    """Answer with one option a page, three pages in all."""
    number = int(body["paginationParameters"]["pageCursor"] or 0)
    option = {"label": f"#{number}", "value": str(number)}
    following = str(number + 1) if number < 2 else ""
    return {"output": {"records": [option], "nextPageCursor": following}}


def test_all_pages_are_gone_through(paragon: Driver) -> None:
    paragon.answer = page
    found = list(paragon.iter_field_options("slack", action="channels", search="#"))
    assert [each.value for each in found] == ["0", "1", "2"]
    sent = [body["paginationParameters"] for body in paragon.asked]
    assert sent == [{"pageCursor": at, "search": "#"} for at in (0, "1", "2")]


def test_pages_can_begin_in_the_middle(paragon: Driver) -> None:
    paragon.answer = page
    found = list(paragon.iter_field_options("slack", action="channels", cursor="1"))
    assert [each.value for each in found] == ["1", "2"]


def test_a_page_is_loaded_when_it_is_needed(paragon: Driver) -> None:
    paragon.answer = page
    found = list(islice(paragon.iter_field_options("slack", action="channels"), 1))
    assert [each.value for each in found] == ["0"]
    assert len(paragon.asked) == 1


@pytest.mark.parametrize("circle", [["a", "a"], ["a", "b", "a"], ["start"]])
def test_a_cursor_that_comes_again_is_the_end(
    paragon: Driver, circle: list[str]
) -> None:
    numbers = count()

    def answer(body: dict[str, Any]) -> Any:
        following = circle[next(numbers)]
        return {"output": {"records": [OPTION], "nextPageCursor": following}}

    paragon.answer = answer
    found = paragon.iter_field_options("slack", action="channels", cursor="start")
    assert len(list(found)) == len(circle)


def test_fields_of_a_default_value_mapping_are_yielded_too(paragon: Driver) -> None:
    paragon.answer = lambda body: {"output": {"records": [PRIORITY]}}
    (found,) = paragon.iter_field_options("slack", action="issueFieldValues")
    assert found == DynamicDefaultInput.from_dict(PRIORITY)


def test_the_iterator_sends_the_same_as_the_method(paragon: Driver) -> None:
    given: dict[str, Any] = {
        "source": SOURCES["channels"],
        "search": "gen",
        "cursor": "p2",
        "parameters": {"recordTypes": "Task"},
        "selected_credential_id": "ext:work",
    }
    paragon.get_field_options("slack", **given)
    list(paragon.iter_field_options("slack", **given))
    first, second = paragon.asked
    assert first == second
    assert paragon.credentials == [WORK, WORK]

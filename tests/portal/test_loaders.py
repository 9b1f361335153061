"""Options of the program's own: what the page is told of them, and what it gets."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from paragon_connect import Dropdown, FieldMapping, OptionError
from portal_page import PortalPage

from tests.portal.support import Stage, opens

SALES = {"label": "Sales", "value": "sales"}
NAME = {"label": "Name", "value": "name"}


def departments(cursor: str | None, search: str | None) -> Any:
    """Load options, in the form with pages."""
    assert threading.current_thread() is threading.main_thread()
    return {"options": [SALES], "nextPageCursor": f"{cursor}-{search}"}


async def later(cursor: str | None, search: str | None) -> Any:
    """Load options in a task."""
    return departments(cursor, search)


def fields(object_type: str, cursor: str | None, search: str | None) -> Any:
    """Load fields of an object type."""
    return [{"label": object_type, "value": f"{cursor}-{search}"}]


def fails(cursor: str | None, search: str | None) -> Any:
    """Load nothing."""
    raise LookupError("secret reason")


def answers(stage: Stage, asked: list[tuple[str, Any]], **options: Any) -> Any:
    """Return what a page is told and what its questions are answered with."""
    found: list[Any] = []

    def user(page: PortalPage) -> None:
        about = opens(page)
        found.extend(page.load(key, **arguments) for key, arguments in asked)
        page.event("onPortalClose", **about)

    _, page = stage.connect(user, "salesforce", **options)
    return page.call, found


def test_dropdowns_in_every_form(stage: Stage) -> None:
    slow = departments if stage.kind == "sync" else later
    asked = [
        (f"dropdowns:{key}", {"cursor": "2", "search": None}) for key in ("a", "b", "c")
    ]
    call, found = answers(
        stage,
        asked,
        dropdowns={
            "a": slow,
            "b": Dropdown(departments, refresh_on_open=True),
            "c": {"loadOptions": departments, "refreshOnOpen": False},
            "d": [SALES],
        },
    )
    assert call["options"]["dropdowns"] == {
        "a": {"refreshOnOpen": False},
        "b": {"refreshOnOpen": True},
        "c": {"refreshOnOpen": False},
        "d": [SALES],
    }
    assert call["loaders"] == ["dropdowns:a", "dropdowns:b", "dropdowns:c"]
    page = {"options": [SALES], "nextPageCursor": "2-None"}
    assert found == [{"result": page}] * 3


def test_field_mappings_in_every_form(stage: Stage) -> None:
    given = {"objectType": "Lead", "cursor": None, "search": "x"}
    call, found = answers(
        stage,
        [
            ("objectTypes:Contact", {"cursor": None, "search": None}),
            ("integrationFields:Contact", given),
            ("integrationFields:Deal", given),
        ],
        map_object_fields={
            "Contact": FieldMapping(departments, fields, [NAME]),
            "Deal": {
                "objectTypes": {"get": departments},
                "integrationFields": {
                    "get": lambda chosen, *rest: fields(chosen["objectType"], *rest)
                },
            },
            "Task": [NAME],
        },
    )
    told = call["options"]["mapObjectFields"]
    assert told["Contact"]["applicationFields"]["fields"] == [NAME]
    assert (told["Deal"], told["Task"]) == ({}, [NAME])
    assert found[0]["result"]["options"] == [SALES]
    lead = {"options": [{"label": "Lead", "value": "None-x"}], "nextPageCursor": None}
    assert [each["result"] for each in found[1:]] == [lead, lead]


def test_a_loader_that_fails_ends_nothing(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    _, found = answers(
        stage,
        [
            ("dropdowns:a", {}),
            ("dropdowns:b", {}),
            ("dropdowns:c", {}),
            ("__proto__", {}),
            ("dropdowns:d", {"cursor": 1}),
        ],
        dropdowns={"a": fails, "b": lambda *_: 1, "c": departments, "d": departments},
    )
    errors = [each.get("error") for each in found]
    failed = "the options could not be loaded"
    assert errors == [failed, failed, None, "there is no such loader", failed]
    assert "secret reason" in caplog.text


def test_the_sync_client_awaits_nothing(stage: Stage) -> None:
    if stage.kind != "sync":
        return
    with pytest.raises(OptionError, match="use AsyncParagon"):
        answers(stage, [("dropdowns:a", {})], dropdowns={"a": later})

"""ActionKit, Managed Sync, permissions and Task History: nothing of them is left out anywhere."""

from __future__ import annotations

import inspect
import re
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from paragon_connect import AsyncParagon, Paragon, client, models
from paragon_connect._runtime.async_pager import AsyncPager
from paragon_connect._runtime.pager import Pager
from stand_in import answering, history

from paragon_codegen.naming import snake_name
from tests.journeys.methods_table import methods, python_name, rows
from tests.journeys.support import ROOT
from tests.parity.reference import OWN_METHODS
from tests.requests.derived import derived
from tests.requests.pagers import PAGERS, PagerRow
from tests.sdk.hostile_calls import CALLS
from tests.spec.document import Operation, operations

AREAS = {"tools", "triggers", "syncs", "permissions", "taskHistory"}
OPERATIONS = [
    each for each in operations() if AREAS.intersection(each.place.value["tags"])
]
FILES = {"actionkit.yaml", "syncs.yaml"}
METHODS = [name for name, place in methods().items() if place.file.name in FILES]
PROGRAMS = "\n".join(
    path.read_text("utf-8") for path in (ROOT / "examples").glob("*.py")
)

each_operation = pytest.mark.parametrize(
    "operation", OPERATIONS, ids=[each.id for each in OPERATIONS]
)
each_method = pytest.mark.parametrize("name", METHODS)


def test_every_area_has_operations() -> None:
    found = {tag for each in OPERATIONS for tag in each.place.value["tags"]}
    assert found >= AREAS
    assert METHODS


@each_operation
def test_it_stands_on_both_clients(operation: Operation) -> None:
    name = snake_name(operation.id)
    sync, other = (getattr(made(project_id="p").api, name) for made in CLIENTS)
    assert not inspect.iscoroutinefunction(sync)
    assert inspect.iscoroutinefunction(other)
    assert inspect.signature(sync).parameters == inspect.signature(other).parameters


CLIENTS: tuple[Any, Any] = (Paragon, AsyncParagon)


@each_operation
def test_what_it_returns_has_a_type(operation: Operation) -> None:
    """That is any where a provider answers, and a file where there is one."""
    hint = get_type_hints(getattr(client.Api, snake_name(operation.id)))["return"]
    own = {getattr(models, name) for name in models.__all__}
    free = {"runTool", "runAction", "getTriggerExamples", "getRecordContent"}
    documented = [media for _, each in operation.success() for media in each.value]
    if operation.id not in free and "content" in documented:
        items = get_args(hint) if get_origin(hint) is list else (hint,)
        assert own.issuperset(items)


@each_operation
def test_its_examples_are_a_row_of_the_requests(operation: Operation) -> None:
    assert operation.id in {row.operation for row in derived()}


@each_operation
def test_the_local_server_has_a_rule_for_it(operation: Operation) -> None:
    """An example of the spec would say the same to everybody."""
    assert operation.id in answering.HANDLERS.keys() | history.HANDLERS.keys()


@pytest.mark.parametrize("pager", PAGERS, ids=lambda each: each.name)
def test_lists_in_pages_are_iterated_over(pager: PagerRow) -> None:
    for made, kind in zip(CLIENTS, (Pager, AsyncPager), strict=True):
        given = made(project_id="p", user_token="t", api_key="k").api
        method = getattr(given, pager.name)
        needed = [
            name
            for name, each in inspect.signature(method).parameters.items()
            if each.default is each.empty
        ]
        assert isinstance(method(*needed), kind)


@each_method
def test_a_method_is_shown_and_tried(name: str) -> None:
    python = python_name(name)
    sync, other = (getattr(made, python) for made in CLIENTS)
    assert inspect.signature(sync).parameters == inspect.signature(other).parameters
    assert name in OWN_METHODS, "the official client has none of them"
    assert python in CALLS
    page = (ROOT / "docs" / "javascript.md").read_text("utf-8")
    assert python in {row.method for row in rows(page)}
    assert re.search(rf"\.{python}\(", PROGRAMS), "no example shows it"

"""README.md: its table of operations is that of the spec."""

from __future__ import annotations

import re

import pytest
from paragon_connect import AsyncParagon, Paragon

from tests.journeys import evidence
from tests.journeys.operations_table import method_name, rows, written
from tests.journeys.support import ROOT
from tests.requests.pagers import PAGERS
from tests.spec.document import operations

README = ROOT / "README.md"
CONFIRMED = ROOT / "spec" / "README.md"


def test_the_table_of_operations_is_that_of_the_spec() -> None:
    text = README.read_text("utf-8")
    assert all(row in text for row in rows()), "README.md is old: run `make docs`"
    assert text == written(text), "README.md is old: run `make docs`"


def test_the_tables_of_what_is_confirmed_are_those_of_the_spec() -> None:
    """Each operation stands in one of them, once; parts stand there one by one."""
    text = CONFIRMED.read_text("utf-8")
    assert text == evidence.written(text), "spec/README.md is old: run `make docs`"
    section = text.partition("## What is confirmed")[2].partition("\n## ")[0]
    cells = re.findall(r"`(\w+)`[,| ]", section)
    assert {cells.count(operation.id) for operation in operations()} == {1}
    assert list(evidence.from_code())
    assert list(evidence.parts())


@pytest.mark.parametrize("client", [Paragon, AsyncParagon])
def test_every_method_of_the_table_exists(client: type[Paragon]) -> None:
    api = client(project_id="p").api
    named = {method_name(operation) for operation in operations()}
    named |= {pager.name for pager in PAGERS}
    public = {name for name in dir(api) if name[0] != "_"}
    assert public - {"with_raw_response", "with_streaming_response"} == named

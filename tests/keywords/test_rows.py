"""Every row of docs/openapi.md is so, in each version of OpenAPI that it is about."""

from __future__ import annotations

import pytest

from tests.keywords.row import Row, Trial, tables
from tests.keywords.trial import (
    Result,
    Said,
    changed_lines,
    generated,
    packages_differ,
)

ROWS = [
    pytest.param(row, id=f"{table.title}: {' '.join(row.fields)} {row.when}".strip())
    for table in tables()
    for row in table.rows
]


@pytest.mark.parametrize("row", ROWS)
def test_what_the_page_says_is_so(row: Row) -> None:
    for trial in row.trials:
        for version in row.versions:
            _judge(row, trial, version)


def _judge(row: Row, trial: Trial, version: str) -> None:
    """Compare what is made of a document with and without a field."""
    found = generated(trial.with_field(version))
    other = generated(trial.without(version))
    new = [each for each in found.said if each not in other.said]
    told = [each for each in new if row.says and row.says in each.text]
    untold = [each for each in new if each not in told]
    where = (trial, version, new)
    assert bool(told) is bool(row.says), where
    assert all(_is_at(each, found, other, trial) for each in told), where
    assert (found.package is None) is (row.done == "refused"), where
    if row.done == "refused":
        assert other.package is not None, where
        return
    assert bool(untold) is (row.done == "checked"), where
    assert all(_is_about_an_example(each) for each in untold), where
    # Where others refer to what a field names, the document is refused without it.
    assert packages_differ(found, other) is (row.done == "read"), where


def _is_at(said: Said, found: Result, other: Result, trial: Trial) -> bool:
    """Tell whether something is said at the field, or in the object that has it."""
    lines = changed_lines(found, other)
    (last,) = trial.place[-1:] or (0,)
    opening = "{" if isinstance(last, int) else f'"{last}": {{'
    above = [at for at in range(lines.start + 1) if found.lines[at] == opening]
    return above[-1] <= said.line < lines.stop


def _is_about_an_example(said: Said) -> bool:
    return said.text.startswith("the example does not fit its schema: ")

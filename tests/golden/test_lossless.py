"""Whatever JSON data fits a type goes back as it came; what does not is a misfit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from paragon_codegen.runtime.dates import as_moment, moment_text
from tests.golden.support import Case, imported
from tests.runtime.moments import HOSTILE_DATE_TIMES, usual_date_times

TEXTS = st.sampled_from(
    ["a", "one", "later", "", "007", "2024-05-17", "0000-00-00", "yesterday"]
)
# What Python's own class says in full is written in its form: tests/runtime/test_formats.py.
HELD = [each for each in HOSTILE_DATE_TIMES if moment_text(as_moment(each)) == each]
# 1.0 is read as 1 where an integer is due: JSON has one kind of number.
NUMBERS = st.integers(-3, 5) | st.just(2**64) | st.floats(0.1, 0.9)
PLAIN = st.none() | st.booleans() | NUMBERS | TEXTS | usual_date_times()
NAMES = st.sampled_from(["x-a", "x-b", "n-a", "red", "left", "id", "street", "n", "at"])
JSON = st.recursive(
    PLAIN | st.sampled_from(HELD),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner),
    max_leaves=8,
)
PART = st.fixed_dictionaries({"n": st.integers()}, optional={"at": PLAIN, "more": JSON})
ANYTHING = JSON | PART | st.dictionaries(NAMES, PART | JSON, max_size=4)
"""JSON data, some of which is what the cases have classes for."""

CLASSES = [
    ("pattern_properties", "Labels", {"id": "a"}),
    ("property_names", "Stock", {"counts": {}}),
    ("unevaluated", "Thing", {"typed": {"id": "a"}}),
    ("conditional_members", "Payment", {"kind": "a"}),
    ("values_of_any_kind", "Values", {
        "kind": "only", "one": "one", "four": 4, "yes": True,
        "nothing": None, "both": False, "listed": None,
    }),
    ("inherited_members", "Shelter", {}),
    ("dates_or_times", "Event", {"when": "2024-05-17", "at": None}),
    ("tuples", "Holder", {"pair": ["a", {"x": 1.5}], "days": ["2024-05-17", None]}),
]  # fmt: skip


@pytest.mark.parametrize(("case", "name", "least"), CLASSES)
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_what_fits_goes_back(
    case: str, name: str, least: dict[str, Any], importable: Path, data: st.DataObject
) -> None:
    package = imported(Case(case), importable)
    model = getattr(package.models, name)
    wires = sorted(model.__slots__.values())
    members = st.sampled_from([*wires, "x-a", "later"])
    value = {**least, **data.draw(st.dictionaries(members, ANYTHING, max_size=3))}
    try:
        found = model.from_dict(value)
    except package.DecodeError as error:
        assert error.path.startswith("$")
        return
    assert _written(found.to_dict()) == _written(value)
    assert model.from_dict(found.to_dict()) == found


@given(value=ANYTHING, other=ANYTHING)
@example(value={"n": 1, "at": "2024-05-17", "more": None}, other={"n": None})
@settings(max_examples=300, deadline=None)
def test_names_that_fit_no_pattern_keep_any_value(
    importable: Path, value: Any, other: Any
) -> None:
    package = imported(Case("pattern_properties"), importable)
    maps = {"open": {"x-a": value, "b": other}, "serials": {"x-a": other, "b": value}}
    data = {"id": "a", **maps, "days": {"b": value}, "x-a": value, "later": other}
    labels = package.models.Labels.from_dict(data)
    assert _written(labels.to_dict()) == _written(data)


@given(value=ANYTHING)
@settings(max_examples=300, deadline=None)
def test_values_that_nobody_listed_survive(importable: Path, value: Any) -> None:
    package = imported(Case("values_of_any_kind"), importable)
    data = {"nothing": None, "both": True, "listed": None, "objects": value}
    data |= {"kind": "a", "one": "b", "four": 5, "yes": True, "fixed": value}
    if isinstance(value, str):
        data |= dict.fromkeys(("with_null", "by_type", "mixed", "auto"), value)
    if type(value) in (int, float):
        data |= {"numbers": value, "auto": value}
    found = package.models.Values.from_dict(data)
    assert _written(found.to_dict()) == _written(data)


def _written(value: Any) -> str:
    """Return data as text: 1, 1.0 and true are not the same there."""
    return json.dumps(value, sort_keys=True)

"""Schemas that lead back to themselves."""

from __future__ import annotations

from types import ModuleType

import pytest

DATA = {
    "nested": [[], [[[]]]],
    "nestedMap": {"a": {"b": {}}},
    "value": [{"x": [1, "a", 2.5]}],
    "expression": {
        "op": "sum",
        "terms": [{"op": "leaf", "n": 1}, {"op": "sum", "terms": []}],
    },
}


def test_values_that_nest(package: ModuleType) -> None:
    found = package.models.Holder.from_dict(DATA)
    assert found.expression.terms[0].n == 1
    assert found.to_dict() == DATA


def test_models_that_nest(package: ModuleType) -> None:
    data = {"wife": {"husband": {"wife": {"husband": None}}}}
    assert package.models.Husband.from_dict(data).to_dict() == data
    tree = {"value": "a", "children": [{"children": []}, {"value": "b"}]}
    assert package.models.Tree.from_dict(tree).to_dict() == tree


def test_the_place_of_a_mistake_far_inside(package: ModuleType) -> None:
    inner = {"op": "sum", "terms": [{"op": "leaf", "n": "1"}]}
    with pytest.raises(package.DecodeError, match=r"terms\[0\].terms\[0\].n"):
        package.models.Holder.from_dict({"expression": {"op": "sum", "terms": [inner]}})

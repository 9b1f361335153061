"""Unions whose variants lead back to the union, through an `allOf`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

DEPTH = 60
"""Reading the inner data twice at each level would take longer than there is time."""


def nested(leaf: dict[str, Any], step: dict[str, Any]) -> dict[str, Any]:
    """Return data in data in data, `DEPTH` times."""
    for _ in range(DEPTH):
        leaf = {"inner": leaf, **step}
    return leaf


def test_the_member_is_the_union_itself(package: ModuleType) -> None:
    models = package.models
    data = {"value": 1, "inner": {"value": "a", "inner": {"value": 2}}}
    found = models.Number.from_dict(data)
    assert type(found.inner) is models.Text
    assert type(found.inner.inner) is models.Number
    assert found.to_dict() == data


def test_a_union_with_more_beside_it(package: ModuleType) -> None:
    models = package.models
    inner = {"value": "b", "label": "y", "labelled": {"value": 1, "label": "z"}}
    data = {"value": "a", "labelled": inner}
    found = models.Text.from_dict(data)
    deepest = found.labelled.labelled
    assert (deepest.label, deepest.value) == ("z", 1)
    assert found.to_dict() == data
    with pytest.raises(package.DecodeError, match="'label' is missing"):
        models.Text.from_dict({"value": "a", "labelled": {"value": "b"}})


@pytest.mark.parametrize("step", [{"value": "a"}, {"value": "a", "new": 1}, {"new": 1}])
def test_time_grows_with_the_data_only(
    package: ModuleType, step: dict[str, Any]
) -> None:
    data = nested({"value": 1}, step)
    found = package.models.Text.from_dict(data)
    assert found.to_dict() == data


def test_time_grows_with_the_data_only_where_it_is_wrong(package: ModuleType) -> None:
    data = nested({"value": True}, {"value": "a"})
    with pytest.raises(package.DecodeError, match=r"\.inner\.value"):
        package.models.Text.from_dict(data)


def test_a_discriminator_at_every_depth(package: ModuleType) -> None:
    models = package.models
    single = {"kind": "Single", "unless": {"kind": "Single", "unless": None}}
    named = {"kind": "Every", "name": "n", "named": {"kind": "Single", "name": "m"}}
    new = {"kind": "later", "a": 1}
    data = {"kind": "Every", "rules": [single, {"kind": "Every"}, new], "named": named}
    found = models.Every.from_dict(data)
    assert [type(each) for each in found.rules] == [
        models.Single,
        models.Every,
        models.UnknownRule,
    ]
    assert type(found.rules[0].unless) is models.Single
    assert found.named.named.name == "m"
    assert found.to_dict() == data


def test_heirs_within_heirs(package: ModuleType) -> None:
    models = package.models
    disc = {"kind": "disc", "radius": 2, "hole": {"kind": "disc", "radius": 1}}
    slab = {"kind": "slab", "around": disc, "below": {"kind": "slab"}}
    data = {"kind": "slab", "around": slab, "below": disc}
    found = models.Slab.from_dict(data)
    assert type(found.around) is type(found.around.below) is models.Slab
    assert type(found.around.around) is type(found.below) is models.Disc
    assert found.to_dict() == data

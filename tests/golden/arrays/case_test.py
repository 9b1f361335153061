"""Lists of everything."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_lists_of_everything(package: ModuleType) -> None:
    data = {
        "matrix": [[1, 2.5], []],
        "shapes": [[{"x": 1}]],
        "maps": [{"a": {"x": 2}}],
        "unions": ["a", {"x": 3}],
        "pair": ["a", 1],
        "versioned": [1, "a"],
        "points": [],
        "sorts": ["up", "sideways"],
    }
    found = package.models.Holder.from_dict(data)
    assert found.shapes[0][0].x == 1
    assert found.maps[0]["a"].x == 2
    assert found.to_dict() == data


def test_the_place_of_a_mistake(package: ModuleType) -> None:
    with pytest.raises(package.DecodeError, match=r"\$\.matrix\[1\]\[0\]"):
        package.models.Holder.from_dict({"matrix": [[], ["x"]]})

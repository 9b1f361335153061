"""Known values become members, unknown ones stay what they are."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_known_and_unknown_values(package: ModuleType) -> None:
    models = package.models
    data = {"color": "$weird", "level": 10, "colors": ["red", "mauve"], "state": "half"}
    found = models.Holder.from_dict(data)
    assert found.color is models.Color.WEIRD
    assert found.level is models.Level(10)
    assert found.colors == [models.Color.RED, "mauve"]
    assert found.to_dict() == data


def test_every_value_has_a_member_of_its_own(package: ModuleType) -> None:
    values = [member.value for member in package.models.Color]
    assert len(values) == len(set(values)) == 13
    assert "\u00e9t\u00e9" in values
    assert package.models.Named.ON == 1
    assert package.models.Renamed.LESS == "<"


def test_values_of_several_types(package: ModuleType) -> None:
    for value in ("a", 1, True, None, "b", 2, False):
        found = package.models.Holder.from_dict({"color": "", "mixed": value})
        assert found.to_dict()["mixed"] is value
    for other in (1.5, [], {}):
        with pytest.raises(package.DecodeError, match="mixed"):
            package.models.Holder.from_dict({"color": "", "mixed": other})

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


@pytest.mark.parametrize("wrong", [None, 5, ["red"], {"a": 1}, 1.5])
def test_nothing_but_text_becomes_text(package: ModuleType, wrong: object) -> None:
    """No text is made of a value that is none, such as ``"None"``."""
    holder = package.models.Holder
    for made in (holder(color=wrong), holder(color="red", colors=[wrong])):
        with pytest.raises(TypeError):
            made.to_dict()


@pytest.mark.parametrize("wrong", [None, "10", [10], 10.5])
def test_nothing_but_a_number_becomes_a_number(
    package: ModuleType, wrong: object
) -> None:
    with pytest.raises(TypeError):
        package.models.Holder(color="red", level=wrong).to_dict()

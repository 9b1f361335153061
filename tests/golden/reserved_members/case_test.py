"""Members with names that the class needs itself."""

from __future__ import annotations

from types import ModuleType
from typing import Any


def test_every_member_travels(package: ModuleType) -> None:
    model = package.models.Odd
    wires = list(model.__slots__.values())
    data: dict[str, Any] = dict.fromkeys(wires, "x")
    data |= {"int": 1, "value": 2, "known": 3, "as_int": 4, "true": True, "Any": None}
    data |= {"list": ["a"], "dict": {"b": "c"}, "unheard": 1}
    found = model.from_dict(data)
    assert found.to_dict() == data
    assert found.extra == {"unheard": 1}
    assert found == model.from_dict(data)
    assert "unheard" in repr(found)
    assert len(wires) == len(set(wires)) == len(set(model.__slots__))


def test_a_discriminator_of_an_odd_name(package: ModuleType) -> None:
    for value in ("one", "two", "three"):
        data = {"variants": value, "x": 1}
        assert package.models.decode_kinded(data).to_dict() == data

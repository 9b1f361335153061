"""Names of any length are cut, and stay distinct."""

from __future__ import annotations

from types import ModuleType


def test_lengths(package: ModuleType) -> None:
    (model,) = [
        value
        for name in package.models.__all__
        if hasattr(value := getattr(package.models, name), "from_dict")
    ]
    assert max(map(len, model.__slots__)) <= 64
    assert sorted(map(len, model.__slots__.values())) == [400, 401]
    names = package.operations.__all__
    wires = {getattr(package.operations, name)().name for name in names}
    assert wires == {"o" * 400, "p" * 140}

"""A document in JSON."""

from __future__ import annotations

from types import ModuleType


def test_numbers_and_letters(package: ModuleType) -> None:
    data = {"caf\u00e9": "x", "n": 100.0}
    assert package.models.A.from_dict(data).to_dict() == data

"""A document without operations."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_members_of_every_type(package: ModuleType) -> None:
    data = {"name": "A", "age": 1, "weight": 2, "tame": False, "notes": [None]}
    assert package.models.Pet.from_dict(data).to_dict() == data
    for name, value in (
        ("age", 1.5),
        ("age", True),
        ("name", 1),
        ("weight", "2"),
        ("tame", 0),
    ):
        with pytest.raises(package.DecodeError, match=name):
            package.models.Pet.from_dict({**data, name: value})

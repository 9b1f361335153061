"""Formats are documentation: values stay as they were sent."""

from __future__ import annotations

from types import ModuleType


def test_values_are_unchanged(package: ModuleType) -> None:
    data = {
        "at": "2020-01-01T00:00:00.000000001Z",
        "big": 2**70,
        "price": 0.1,
        "id": "no uuid",
    }
    assert package.models.Event.from_dict(data).to_dict() == data

"""Names that differ in little, or in nothing that one can see."""

from __future__ import annotations

from types import ModuleType
from typing import Any


def test_every_name_is_kept_apart(package: ModuleType) -> None:
    model = package.models.Members
    data: dict[str, Any] = {
        wire: f"{number}" for number, wire in enumerate(model.__slots__.values())
    }
    data |= {"+1": 1, "-1": -1}
    assert len(data) == 18
    assert model.from_dict(data).to_dict() == data

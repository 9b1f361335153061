"""Schemas that say little, or say it oddly."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest


def test_what_is_not_described_is_kept(package: ModuleType) -> None:
    models = package.models
    data: dict[str, Any] = {"a": {"b": {"c": "x", "d": 1}}}
    assert models.Nested.from_dict(data).to_dict() == data
    assert models.OnlyRequired.from_dict({"id": [1]}).to_dict() == {"id": [1]}
    with pytest.raises(package.DecodeError, match="id"):
        models.OnlyRequired.from_dict({})
    data = {"inner": {"x": "1"}}
    assert models.Named.from_dict(data).inner.x == "1"

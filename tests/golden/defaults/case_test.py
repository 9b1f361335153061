"""A default is the server's business: what is absent stays absent."""

from __future__ import annotations

from types import ModuleType


def test_nothing_is_filled_in(package: ModuleType) -> None:
    assert package.operations.search().query == []
    settings = package.models.Settings.from_dict({"level": 1})
    assert settings.to_dict() == {"level": 1}

"""Operations without an id are called after method and path."""

from __future__ import annotations

from types import ModuleType


def test_names(package: ModuleType) -> None:
    assert "get_users" in package.operations.__all__
    assert "post_users" in package.operations.__all__
    assert len(package.operations.__all__) == 8

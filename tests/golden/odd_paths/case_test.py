"""Paths are sent percent-encoded, as they were meant."""

from __future__ import annotations

from types import ModuleType


def test_paths(package: ModuleType) -> None:
    operations = package.operations
    assert operations.odd("x").path == "/with%20space/%C3%BCn%C3%AFcode/%22quotes%22/x"
    assert operations.reserved().path == "/a:b/$batch/@me/(x=1)/~user/100%25"
    assert operations.trailing().path == "/trailing/"

"""Credentials: which operation needs which."""

from __future__ import annotations

import inspect
from types import ModuleType


def test_requirements(package: ModuleType) -> None:
    operations = package.operations
    assert operations.usual().security == (("bearer",),)
    assert operations.none().security == ()
    assert operations.optional().security == ((), ("key",))
    assert operations.either().security == (("basic",), ("key", "queryKey"))
    assert operations.cookie().security == (("session",),)


def test_arguments(package: ModuleType) -> None:
    names = list(inspect.signature(package.Client).parameters)
    assert names[:3] == ["token", "username", "password"]
    assert "secret_key" in names
    assert len(names) == len(set(names))

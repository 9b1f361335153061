"""Warnings are part of the documentation."""

from __future__ import annotations

import inspect
from types import ModuleType


def test_words(package: ModuleType) -> None:
    client = package.Client
    assert "Deprecated" in str(inspect.getdoc(client.old))
    assert "does not document" in str(inspect.getdoc(client.hidden))
    assert "https://example.com/hidden" in str(inspect.getdoc(client.hidden))

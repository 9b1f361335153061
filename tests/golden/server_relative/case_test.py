"""A relative address is no address: the caller says where the server is."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_the_caller_says_where(package: ModuleType) -> None:
    with pytest.raises(package.ConfigurationError):
        package.Client()
    with package.Client(base_url="https://example.com/api/v3") as client:
        assert client.a

"""An address that cannot be known has to be given."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_each_address_has_to_be_given(package: ModuleType) -> None:
    with pytest.raises(package.ConfigurationError, match="'default'"):
        package.Client()
    with pytest.raises(package.ConfigurationError, match="'region'"):
        package.Hosts(default="https://a.example.com")


def test_one_address_serves_for_all(package: ModuleType) -> None:
    with package.Client(base_url="https://a.example.com") as client:
        assert client.hosts.region == "https://a.example.com"

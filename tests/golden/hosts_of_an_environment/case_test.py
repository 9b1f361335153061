"""Services that stand in one environment only: elsewhere, their address has to be given."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_the_environment_has_them(package: ModuleType) -> None:
    hosts = package.Hosts.on_premise("shop.example.org")
    assert hosts.audit == "https://audit.shop.example.org"
    assert hosts.logs == "https://logs.shop.example.org"
    assert package.operations.audit().host == "audit"


def test_elsewhere_they_have_to_be_given(package: ModuleType) -> None:
    with pytest.raises(package.ConfigurationError, match="'logs' has to be given"):
        package.Client()
    given = {"logs": "https://logs.example.com", "audit": "https://audit.example.com"}
    hosts = package.Hosts(**given)
    assert hosts.api == "https://api.example.com"
    with package.Client(hosts=hosts) as client:
        assert client.hosts.audit == "https://audit.example.com"

"""Services that no operation is sent to: fields of `Hosts` like any other."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_their_addresses(package: ModuleType) -> None:
    hosts = package.Hosts()
    assert hosts.cdn == "https://cdn.example.com/icons"
    assert hosts.status_page == "https://status.example.com"
    moved = package.Hosts(cdn="https://icons.example.net/")
    assert moved.service("cdn").root == "https://icons.example.net"
    assert package.operations.main().host == "api"


def test_in_an_environment(package: ModuleType) -> None:
    hosts = package.Hosts.on_premise("shop.example.org")
    assert hosts.api == "https://api.shop.example.org"
    assert hosts.cdn == "https://dashboard.shop.example.org/icons"
    # What the environment does not have stays where it is.
    assert hosts.status_page == "https://status.example.com"


def test_an_address_is_checked_as_others_are(package: ModuleType) -> None:
    with pytest.raises(package.errors.ConfigurationError, match="https"):
        package.Hosts(cdn="http://cdn.example.com").service("cdn")

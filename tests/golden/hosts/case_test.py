"""Services, and the environments they stand in."""

from __future__ import annotations

from types import ModuleType


def test_services(package: ModuleType) -> None:
    hosts = package.Hosts()
    assert hosts.api == "https://api.example.com/v1"
    assert hosts.files == "https://files.example.com"
    operations = package.operations
    assert operations.main().host == "api"
    assert operations.files().host == "files"
    assert (
        getattr(hosts, operations.elsewhere().host) == "https://else.example.com/base"
    )


def test_environments(package: ModuleType) -> None:
    hosts = package.Hosts.on_premise("shop.example.org")
    assert hosts.api == "https://api.shop.example.org/v1"
    assert hosts.files == "https://files.shop.example.org"

"""Variables of an address have the document's defaults."""

from __future__ import annotations

from types import ModuleType


def test_defaults(package: ModuleType) -> None:
    hosts = package.Hosts()
    assert (
        getattr(hosts, package.operations.a().host) == "https://eu.example.com:8443/v2"
    )

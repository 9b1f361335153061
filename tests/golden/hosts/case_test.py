"""Services, and the environments they stand in."""

from __future__ import annotations

from types import ModuleType

import pytest


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


@pytest.mark.parametrize(
    "given",
    [
        "shop.example.org",
        "shop.example.org/",
        "login.shop.example.org",
        "LOGIN.shop.example.org/start?next=x",
        "https://login.shop.example.org:8443/start?next=x",
        " https://shop.example.org ",
    ],
)
def test_an_instance_however_its_address_is_given(
    package: ModuleType, given: str
) -> None:
    wanted = package.Hosts.on_premise("shop.example.org")
    assert package.Hosts.on_premise(given) == wanted


@pytest.mark.parametrize("given", ["login.org", "relogin.example.org"])
def test_a_host_that_only_looks_like_it_stays(package: ModuleType, given: str) -> None:
    assert package.Hosts.on_premise(given).files == f"https://files.{given}"


def test_a_label_alone_is_no_instance(package: ModuleType) -> None:
    with pytest.raises(package.ConfigurationError, match="no valid host name"):
        package.Hosts.on_premise("login.")

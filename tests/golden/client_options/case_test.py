"""What the client holds is no argument of its methods."""

from __future__ import annotations

import inspect
from types import ModuleType
from typing import Any

import pytest


def test_hoisted_parameters(
    package: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOP_PROJECT_ID", "from the environment")
    client = package.Shop(token="t", base_url="https://example.com")
    assert client.project_id == "from the environment"
    operation = package.operations.get_order("p", "1", full=True)
    assert operation.path == "/projects/p/orders/1"
    assert list(inspect.signature(client.get_order).parameters) == ["order_id", "full"]


def test_another_user(package: ModuleType) -> None:
    client = package.Shop(project_id="p", token="t", base_url="https://example.com")
    other = client.with_user("u")
    assert other is not client
    assert other.project_id == "p"


def test_what_is_missing_is_named(package: ModuleType) -> None:
    with pytest.raises(package.ConfigurationError, match="SHOP_PROJECT_ID"):
        package.Shop(token="t", base_url="https://example.com")


@pytest.mark.parametrize("kind", ["Shop", "AsyncShop"])
@pytest.mark.parametrize("value", [None, "", " ", 5, b"x"], ids=repr)
def test_nothing_stands_in_for_a_user_or_a_project(
    package: ModuleType, monkeypatch: pytest.MonkeyPatch, kind: str, value: Any
) -> None:
    monkeypatch.setenv("SHOP_PROJECT_ID", "somebody else's")
    monkeypatch.setenv("SHOP_USER_TOKEN", "somebody-else")
    make = getattr(package, kind)
    given = {"project_id": "p", "token": "t", "base_url": "https://example.com"}
    client = make(**given)
    for name in given:
        with pytest.raises(package.ConfigurationError, match=name):
            make(**{**given, name: value})
    for nothing in (value, package.UNSET):
        with pytest.raises(package.ConfigurationError, match="oken"):
            client.with_user(nothing)


@pytest.mark.parametrize("kind", ["Shop", "AsyncShop"])
def test_connections(package: ModuleType, kind: str) -> None:
    make = getattr(package, kind)
    given = {"project_id": "p", "token": "t", "base_url": "https://example.com"}
    make(**given, limits=package.Limits(max_connections=2), proxy="http://x:1")
    make(**given, proxy=None)
    with pytest.raises(package.ConfigurationError, match="SOCKS"):
        make(**given, proxy="socks5://x:1")

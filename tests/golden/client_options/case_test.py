"""What the client holds is no argument of its methods."""

from __future__ import annotations

import inspect
from types import ModuleType

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

"""Operations stand where their first tag says."""

from __future__ import annotations

from types import ModuleType


def test_groups(package: ModuleType) -> None:
    with package.Client(base_url="https://example.com") as client:
        assert client.pets.list_pets
        assert client.pets.create
        assert client.store_orders.list_orders
        assert client.undeclared.create
        assert client.ping
        assert not hasattr(client.store_orders, "create")

"""Operations stand below `api`."""

from __future__ import annotations

from types import ModuleType


def test_api(package: ModuleType) -> None:
    with package.Shop(base_url="https://example.com") as client:
        assert client.api.list_pets
        assert client.api.with_raw_response.list_orders
    assert issubclass(package.NotFound, package.ShopError)

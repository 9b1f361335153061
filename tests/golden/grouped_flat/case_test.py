"""Operations stand on the client itself."""

from __future__ import annotations

from types import ModuleType


def test_flat(package: ModuleType) -> None:
    with package.Client(base_url="https://example.com") as client:
        assert client.list_pets
        assert client.list_orders
        assert client.with_raw_response.list_pets

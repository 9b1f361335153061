"""A path parameter that nobody declares is an argument nevertheless."""

from __future__ import annotations

from types import ModuleType


def test_every_parameter_is_an_argument(package: ModuleType) -> None:
    assert package.operations.order(7, "a b").path == "/shops/7/orders/a%20b"

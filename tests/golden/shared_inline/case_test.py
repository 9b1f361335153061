"""Schemas within components that operations share are called after the components."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server


def test_both_operations_have_the_same_classes(
    package: ModuleType, server: Server
) -> None:
    models = package.models
    server.script = lambda request, reply: reply.json([{"id": "a"}])

    async def call() -> Any:
        async with package.AsyncClient(base_url=server.url) as client:
            return await client.add_order(order_status=models.Status.OPEN, name="n")

    with package.Client(base_url=server.url) as client:
        found = client.list_orders(
            order_status=models.Status.OPEN, order=models.OrderParameter.UP
        )
        assert asyncio.run(call()) == found == [models.OrdersResponseItem(id="a")]
        server.script = lambda request, reply: reply.json({"message": "m"}, 404)
        with pytest.raises(package.NotFound) as caught:
            client.add_order(name="n")
    assert caught.value.error == models.MissingResponse(message="m")
    assert [each.target for each in server.requests] == [
        "/orders?order-status=open&order=up",
        "/orders?order-status=open",
        "/orders",
    ]


def test_names(package: ModuleType) -> None:
    assert sorted(package.models.__all__) == [
        *("MissingResponse", "NewOrderRequest", "Order", "OrderParameter"),
        *("OrdersResponseItem", "Status"),
    ]

"""What is written again and again is one class, where all of a name are equal."""

from __future__ import annotations

import asyncio
import json
from types import ModuleType
from typing import Any, get_type_hints

import pytest

from tests.runtime.server import Server

ORDER: dict[str, Any] = {
    "order_status": "open",
    "sort": "none",
    "pet": "cat",
    "kinds": [1],
    "kind": "once",
    "size": {"width": 3},
}


def test_a_value_that_came_is_one_that_can_be_sent(
    package: ModuleType, server: Server
) -> None:
    models = package.models
    server.script = lambda request, reply: reply.json({"orders": [ORDER]})
    with package.Client(base_url=server.url) as client:
        found = client.list_orders(order_status=models.OrderStatus.OPEN).orders[0]
        assert found.order_status is models.OrderStatus.OPEN
        client.list_orders(order_status=found.order_status)
        server.script = lambda request, reply: reply.reply(204)
        client.add_order(**{each: getattr(found, each) for each in ORDER})

    async def call() -> None:
        async with package.AsyncClient(base_url=server.url) as client:
            await client.add_order(order_status=None, size=models.Size(width=3))

    asyncio.run(call())
    assert [each.target for each in server.requests[:2]] == [
        "/orders?order_status=open"
    ] * 2
    assert json.loads(server.requests[2].body) == ORDER
    assert json.loads(server.requests[3].body) == {
        "order_status": None,
        "size": {"width": 3},
    }


def test_an_error_of_several_calls(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"code": "gone"}, 404)
    with package.Client(base_url=server.url) as client:
        for call in (client.list_orders, client.add_order):
            with pytest.raises(package.NotFound) as caught:
                call()
            assert type(caught.value.error) is package.models.NotFoundError
            assert caught.value.error.code is package.models.Code.GONE


def test_names(package: ModuleType) -> None:
    models = package.models
    assert sorted(models.__all__) == [
        *("At", "Box", "Code", "KindsItem", "ListOrdersPet", "ListOrdersResponse"),
        *("ListOrdersSort", "NotFoundError", "Order", "OrderKind", "OrderPet"),
        *("OrderSort", "OrderStatus", "Pet", "Size"),
    ]
    for holder in (models.Box, models.Order):
        hints = get_type_hints(holder)
        assert "KindsItem" in str(hints["kinds"]) and "Size" in str(hints["size"])
    # They say different things of it: each member keeps its own.
    assert "What became of it" not in (models.OrderStatus.__doc__ or "")

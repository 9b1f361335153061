"""Orders of NestJS with @nestjs/swagger: inherited, paged, paid in two ways."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from tests.runtime.server import Server

ORDER: dict[str, Any] = {
    "buyer": "Ada",
    "lines": ["tea"],
    "price": {"amount": 1.5, "currency": "EUR"},
    "id": 7,
    "status": "open",
    "createdAt": "2026-01-02T03:04:05Z",
    "labels": {"a": "b"},
}


def test_a_page_of_orders(package: ModuleType, server: Server) -> None:
    page = {"total": 1, "items": [ORDER]}
    server.script = lambda request, reply: reply.json(page)
    with package.Client(base_url=server.url, token="t") as client:
        found = client.orders.orders_controller_list(page=1, status="open")
    assert found.items[0].status is package.models.Status.OPEN
    assert found.to_dict() == page
    assert server.requests[0].target == "/orders?status=open&page=1"


def test_orders_are_made_and_paid(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(ORDER, 201)
    models = package.models
    with package.Client(base_url=server.url, token="t") as client:
        client.orders.orders_controller_create(buyer="Ada", price=None)
        card = models.Card(kind="card", digits="4242")
        client.orders.orders_controller_pay("7", body=card)
        client.orders.orders_controller_get(7)
    made, paid, got = server.requests
    assert made.body == b'{"buyer":"Ada","price":null}'
    assert paid.body == b'{"kind":"card","digits":"4242"}'
    assert (paid.target, got.target) == ("/orders/7/pay", "/orders/7")


def test_an_invoice(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(201)
    with package.Client(base_url=server.url, token="t") as client:
        assert client.orders.orders_controller_invoice("7", file=b"PDF") is None
    assert b'name="file"' in server.requests[0].body

"""Stock of Fastify with @fastify/swagger: schemas by reference, a wildcard in a path."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.runtime.server import Server

ITEM = {"sku": "a1", "count": 2, "price": None, "tags": [], "next": {"sku": "a2"}}


def test_items(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json([ITEM])
    with package.Client(base_url=server.url) as client:
        (item,) = client.get_items(q="a b")
    assert (item.price, item.next.sku) == (None, "a2")
    assert item.to_dict() == ITEM
    assert server.requests[0].target == "/items?q=a%20b"


def test_a_body_beside_a_parameter_of_the_same_name(
    package: ModuleType, server: Server
) -> None:
    server.script = lambda request, reply: reply.json(ITEM)
    item = package.models.Item(sku="a1")
    with package.Client(base_url=server.url, api_key="k") as client:
        client.put_items_sku("a1", body=item, if_match="e")
    (sent,) = server.requests
    assert (sent.header("x-api-key"), sent.header("if-match")) == ("k", "e")
    assert (sent.target, sent.body) == ("/items/a1", b'{"sku":"a1"}')


def test_an_error_and_a_form(package: ModuleType, server: Server) -> None:
    with package.Client(base_url=server.url, api_key="k") as client:
        server.script = lambda request, reply: reply.json({"error": "none"}, 404)
        with pytest.raises(package.errors.NotFound) as caught:
            client.put_items_sku("a1", body=package.models.Item(sku="a1"))
        server.script = lambda request, reply: reply.reply(200)
        client.post_bulk_star("x", a="1 2", n=3)
    assert caught.value.error.error == "none"
    assert (server.requests[1].target, server.requests[1].body) == (
        *("/bulk/x", b"a=1+2&n=3"),
    )

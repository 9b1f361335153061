"""Pets of flask-smorest 0.47 with marshmallow schemas."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.runtime.server import Server


def test_lists_with_a_header_of_pages(package: ModuleType, server: Server) -> None:
    pets = [{"id": 1, "name": "Tom", "kind": "cat", "born": None, "toys": []}]
    server.script = lambda request, reply: reply.json(pets, X_Pagination="{}")
    with package.Client(base_url=server.url) as client:
        (tom,) = client.pets.get_pets(kind=["cat", "dog"], page=1)
    assert tom.to_dict() == pets[0]
    assert server.requests[0].target == "/pets/?kind=cat&kind=dog&page=1"


def test_no_request_sends_what_only_answers_have(
    package: ModuleType, server: Server
) -> None:
    server.script = lambda request, reply: reply.json({"id": 2, "name": "Rex"}, 201)
    with package.Client(base_url=server.url) as client:
        rex = client.pets.post_pets(name="Rex", password="hunter2")
    assert rex.id == 2
    assert server.requests[0].body == b'{"name":"Rex","password":"hunter2"}'


def test_errors_have_the_shape_of_the_default(
    package: ModuleType, server: Server
) -> None:
    body = {"code": 422, "status": "Unprocessable Entity", "errors": {"json": {}}}
    server.script = lambda request, reply: reply.json(body, 422)
    with package.Client(base_url=server.url) as client:
        with pytest.raises(package.errors.UnprocessableEntity) as caught:
            client.pets.post_pets(name="")
    assert caught.value.error == package.models.Error.from_dict(body)

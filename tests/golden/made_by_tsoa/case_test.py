"""Users of tsoa 6 and the types of TypeScript: Pick, Partial, Record, unions."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server

USER: dict[str, Any] = {
    "id": 1,
    "name": "Ada",
    "roles": ["admin"],
    "status": "Happy",
    "meta": {"any": {"thing": 1}},
    "createdAt": "2026-01-02T03:04:05Z",
    "manager": None,
}


def test_users(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json([USER])
    with package.Client(base_url=server.url) as client:
        (ada,) = client.users.find(role="admin", limit=1)
    assert ada.roles == [package.models.Role.ADMIN]
    assert ada.to_dict() == USER
    assert server.requests[0].target == "/users?role=admin&limit=1"


def test_members_of_a_body_that_allows_no_others_are_arguments(
    package: ModuleType, server: Server
) -> None:
    server.script = lambda request, reply: reply.json(USER, 201)
    with package.Client(base_url=server.url) as client:
        client.users.create(name="Ada", password="p")
    assert server.requests[0].body == b'{"name":"Ada","password":"p"}'


def test_a_shape_there_and_back(package: ModuleType, server: Server) -> None:
    circle = package.models.Shape1(type="circle", radius=2)
    server.script = lambda request, reply: reply.reply(
        200, request.body, headers={"Content-Type": "application/json"}
    )
    with package.Client(base_url=server.url) as client:
        assert client.users.shape(body=circle) == circle
    assert server.requests[0].body == b'{"radius":2,"type":"circle"}'


def test_what_tsoa_refuses(package: ModuleType, server: Server) -> None:
    body = {"message": "Validation failed", "details": {"body.name": {"value": 1}}}
    server.script = lambda request, reply: reply.json(body, 422)
    with package.Client(base_url=server.url) as client:
        with pytest.raises(package.errors.UnprocessableEntity) as caught:
            client.users.create(name="", password="")
    assert caught.value.error.to_dict() == body

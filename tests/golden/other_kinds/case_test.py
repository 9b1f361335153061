"""Values of another kind than OpenAPI asks for: read as they are meant."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.runtime.server import Server


def test_calls(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"name": "Tom"})
    with package.Client(base_url=server.url, api_key="k", token="t") as client:
        assert client.group_7.list_pets(page=None).name == "Tom"
        server.script = lambda request, reply: reply.reply(204)
        client.delete_pets()
        client.group_7.patch_pets()
    sent = [
        {name.lower() for name, _ in each.headers} & {"x-key", "authorization"}
        for each in server.requests
    ]
    assert sent == [{"x-key"}, set(), {"authorization"}]
    assert package.Hosts().default == "https://api.example.com:443"


def test_members(package: ModuleType) -> None:
    pet = package.models.Pet(
        name="Tom", kind="cat", nothing=None, place=package.models.Place()
    )
    assert pet.to_dict() == {"name": "Tom", "kind": "cat", "nothing": None, "place": {}}
    with pytest.raises(TypeError):
        package.models.Pet()

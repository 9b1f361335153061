"""What an empty body means where JSON is promised."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.runtime.server import Server


@pytest.mark.parametrize("status", [200, 201, 204])
def test_nothing(package: ModuleType, server: Server, status: int) -> None:
    kind = {"Content-Type": "application/json"}
    server.script = lambda request, reply: reply.reply(status, headers=kind)
    with package.Client(base_url=server.url) as client:
        assert client.get_pet() is None
        for refusing in (client.put_pet, client.delete_pet):
            with pytest.raises(package.errors.DecodeError):
                refusing()


def test_the_nearest_counts(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(202)
    with package.Client(base_url=server.url) as client:
        assert client.put_pet() is None
        server.script = lambda request, reply: reply.json({"names": ["a"]}, status=202)
        assert client.put_pet() == ["a"]


def test_something(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"name": "Ada"})
    with package.Client(base_url=server.url) as client:
        assert client.get_pet() == package.models.Pet(name="Ada")


def test_an_error_stays_one(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(404)
    with package.Client(base_url=server.url) as client:
        with pytest.raises(package.errors.NotFound):
            client.get_pet()

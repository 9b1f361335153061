"""What a value may be stands in the documentation; nothing is sent because of it."""

from __future__ import annotations

import asyncio
import inspect
from types import ModuleType
from typing import Any

from tests.runtime.server import Server


def test_defaults_are_the_servers(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"name": "rex"})

    async def call() -> Any:
        async with package.AsyncClient(base_url=server.url) as client:
            return await client.pets.list_pets()

    with package.Client(base_url=server.url) as client:
        found = client.pets.list_pets(limit=1000)
    assert asyncio.run(call()) == found
    assert found.code is package.UNSET
    assert [each.target for each in server.requests] == ["/pets?limit=1000", "/pets"]


def test_arguments(package: ModuleType) -> None:
    assert inspect.getdoc(package.client.PetsApi.list_pets) == (
        "List pets.\n\n"
        "Args:\n"
        "    limit: How many. 1 to 100. Default: 10.\n"
        "    name: At most 255 characters, pattern `^[a-z]+$`.\n"
        "    page: The page, 1 by default.\n"
        "    wild: More than 0, less than 1, a multiple of 0.25.\n"
        "    old: Deprecated.\n\n"
        "Deprecated.\n"
        "Source: https://docs.example.com/pets"
    )


def test_members(package: ModuleType) -> None:
    source = inspect.getsource(package.models.Pet)
    for said in (
        '"""At most 255 characters, pattern `^[a-z]+$`."""',
        '"""1 item."""',
        '"""8 characters. Default: "00000000"."""',
        '"""At most 9 members."""',
    ):
        assert said in source, said


def test_a_tag_says_all_in_its_class(package: ModuleType) -> None:
    assert "No running." in (inspect.getdoc(package.client.PetsApi) or "")
    assert inspect.getdoc(package.Client.pets) == "Who lives here."

"""A default is the server's business: what is absent stays absent."""

from __future__ import annotations

import asyncio
import json
from types import ModuleType

from tests.runtime.server import Connection, Request, Server


def test_nothing_is_filled_in(package: ModuleType) -> None:
    assert package.operations.search().query == []
    settings = package.models.Settings.from_dict({"level": 1})
    assert settings.to_dict() == {"level": 1}


def test_nothing_is_sent_by_itself(package: ModuleType, server: Server) -> None:
    def script(request: Request, reply: Connection) -> None:
        if request.method == "GET":
            reply.reply(204)
        else:
            reply.json({"level": 2})

    server.script = script

    async def call() -> None:
        async with package.AsyncClient(base_url=server.url) as client:
            await client.search()
            assert (await client.save(level=1)).to_dict() == {"level": 2}

    with package.Client(base_url=server.url) as client:
        client.search()
        assert client.save(level=1).to_dict() == {"level": 2}
    asyncio.run(call())
    searched, saved = server.requests[::2], server.requests[1::2]
    assert [each.target for each in searched] == ["/search", "/search"]
    assert [json.loads(each.body) for each in saved] == [{"level": 1}, {"level": 1}]

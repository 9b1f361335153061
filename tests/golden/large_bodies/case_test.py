"""A body of more than a dozen members is one argument."""

from __future__ import annotations

import asyncio
from types import ModuleType

from tests.runtime.server import Server


def test_the_model_is_given_whole(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(204)
    body = package.models.Thirteen(a=1, m=2)

    async def call() -> None:
        async with package.AsyncClient(base_url=server.url) as client:
            await client.add_thirteen(body=body)

    asyncio.run(call())
    with package.Client(base_url=server.url) as client:
        client.put_thirteen(form=body)
        client.add_twelve(a=1, l=2)
    assert [each.body for each in server.requests] == [
        b'{"a":1,"m":2}',
        b"a=1&m=2",
        b'{"kind":"twelve","a":1,"l":2}',
    ]

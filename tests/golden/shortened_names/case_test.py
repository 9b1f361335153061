"""Names that are too long lose words, those that say least first."""

from __future__ import annotations

import asyncio
from types import ModuleType

from tests.runtime.server import Connection, Request, Server

FIRST = "list_organization_members_api_v1_organizations_id_get"
OTHER = "list_organization_members_api_v1_organizations_a8d23629"
LONG = "include_members_of_organizations_that_were_archived_before_this_date"


def test_what_is_left_says_most(package: ModuleType, server: Server) -> None:
    def script(request: Request, reply: Connection) -> None:
        if request.method == "PUT":
            reply.reply(204)
        else:
            reply.json({"a": "x", "b": "short"})

    server.script = script
    given = {"include_members_organizations_that_before_this_date": "y"}

    async def call() -> object:
        async with package.AsyncClient(base_url=server.url) as client:
            return await getattr(client, FIRST)("o", **given)

    with package.Client(base_url=server.url) as client:
        found = getattr(client, FIRST)("o", **given)
        getattr(client, OTHER)("o")
    assert asyncio.run(call()) == found
    assert [each.target for each in server.requests] == [
        f"/a/o?{LONG}=y",
        "/a/o",
        f"/a/o?{LONG}=y",
    ]

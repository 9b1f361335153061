"""Merge keys: what is taken over is there, and what is written beside them wins."""

from __future__ import annotations

import json
from datetime import date
from types import ModuleType

from tests.runtime.server import Server


def test_operations_take_over_parameters_and_answers(
    package: ModuleType, server: Server
) -> None:
    server.script = lambda request, reply: reply.json([{"name": 1, "<<": True}])
    with package.Client(base_url=server.url) as client:
        (cat,) = client.list_cats(page=2)
        assert client.list_dogs(page=3) == [cat]
    assert (cat.name, cat.to_dict()) == (1, {"name": 1, "<<": True})
    paths = [request.target for request in server.requests]
    assert paths == ["/cats?page=2", "/dogs?page=3"]


def test_own_members_win(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"name": 7, "born": "2026-01-01"})
    with package.Client(base_url=server.url) as client:
        cat = client.create_cat(name=7)
    assert (cat.name, cat.born) == (7, date(2026, 1, 1))
    assert json.loads(server.requests[-1].body) == {"name": 7}
    assert package.models.Cat.__doc__.startswith("A cat.")
    assert package.models.Pet(name="Rex").to_dict() == {"name": "Rex"}

"""Signs that say what no word says: they are words of the name."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.runtime.server import Server

BODY: dict[str, Any] = {"+1": 3, "-1": 2, "@type": "r", "type": "t", "@id": "i"}
GIVEN: dict[str, Any] = {
    "date": "1",
    "date_less_than": "2",
    "date_greater_than": "3",
    "date_at_most": "4",
    "date_at_least": "5",
    "date_not_equal": "6",
    "price_greater_than": 7,
    "created_gte": 8,
    "page_size": 9,
    "status_not": "10",
    "status": "11",
    "filter": "12",
}
SENT = [
    ("Date", "1"),
    ("Date<", "2"),
    ("Date>", "3"),
    ("Date<=", "4"),
    ("Date>=", "5"),
    ("Date!=", "6"),
    ("price[>]", "7"),
    ("created[gte]", "8"),
    ("Page<Size>", "9"),
    ("status!", "10"),
    ("status", "11"),
    ("$filter", "12"),
    ("order", "A+"),
    ("op", "<="),
]


def test_names_travel_as_they_are_written(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(BODY)
    models = package.models
    given = GIVEN | {"order": models.Order.A_PLUS, "op": models.Operator.AT_MOST}

    async def call() -> Any:
        async with package.AsyncClient(base_url=server.url) as client:
            return await client.list_calls(**given)

    with package.Client(base_url=server.url) as client:
        found = client.list_calls(**given)
    assert asyncio.run(call()) == found
    assert (found.plus_1, found.minus_1) == (3, 2)
    assert (found.at_type, found.type, found.id) == ("r", "t", "i")
    assert found.to_dict() == BODY
    for request in server.requests:
        assert parse_qsl(urlsplit(request.target).query) == SENT


def test_values_of_enums(package: ModuleType) -> None:
    models = package.models
    assert [each.name for each in models.Order] == [
        "MINUS_NAME",
        "NAME",
        "A",
        "A_PLUS",
        "A_MINUS",
        "B",
        "YAHOO",
        "FOO_BAR",
        "REPO_STAR",
        "C_PLUS_PLUS",
    ]
    assert [each.name for each in models.Operator] == [
        "LESS_THAN",
        "AT_MOST",
        "EQUAL",
        "NOT_EQUAL",
        "AT_LEAST",
        "GREATER_THAN",
        "STAR",
        "IN",
    ]
    assert [each.name for each in models.Sign] == ["MINUS_1", "VALUE_0", "VALUE_1"]
    assert models.ReactionsGreaterThan(a="x").to_dict() == {"a": "x"}

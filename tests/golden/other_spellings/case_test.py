"""What others write and plainly mean: read so, with a warning."""

from __future__ import annotations

from types import ModuleType
from typing import get_type_hints

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics, Severity
from tests.golden.support import Case
from tests.runtime.server import Server

ACCOUNT = {"id": 1, "balance": 2.5, "anything": [1], "closed": None, "pair": ["a", 1]}


def test_calls(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(ACCOUNT)
    with package.Client(base_url=server.url) as client:
        account = client.get_account(7)
        server.script = lambda request, reply: reply.reply(204)
        client.get_account_get_users_id_files_name("u/1", "a b")
        client.list_items("projects/1", all=True)
        client.get_number(7, "a/b c")
    assert account.to_dict() == ACCOUNT
    assert [request.target for request in server.requests] == [
        "/accounts/7",
        "/users/u%2F1/files/a%20b",
        "/v1/projects/1/items?all=true",
        "/numbers/7/a/b%20c",
    ]


def test_names_that_nswag_gives(package: ModuleType) -> None:
    assert package.models.Level.FULLY_ON == 1
    assert {each.name for each in package.models.Unnamed} == {"VALUE_0", "VALUE_1"}


def test_more_calls(package: ModuleType, server: Server) -> None:
    odd = {"both": {"a": 1}, "kind": 5, "none": [None]}
    server.script = lambda request, reply: reply.json(odd)
    with package.Client(base_url=server.url, api_key="k") as client:
        found = client.get_member(
            "t", "u", fields=["a", "b"], since="2024", x_trace=["1", "2"]
        )
        assert found.to_dict() == odd
        server.script = lambda request, reply: reply.reply(204)
        assert client.put_member("t", "u", content=b"GIF") is None
    first, second = server.requests
    assert first.target == "/teams/t/users/u?fields=a,b&since=2024"
    assert first.header("x-trace") == "1,2"
    assert (second.method, second.body) == ("PUT", b"GIF")


def test_types(package: ModuleType) -> None:
    hints = get_type_hints(package.models.Account)
    assert hints["id"] == int | package.Unset
    assert hints["closed"] == bool | None | package.Unset


def test_every_reading_is_told() -> None:
    diagnostics = Diagnostics()
    pipeline.build(Case("other_spellings").spec, "package", diagnostics)
    assert {each.severity for each in diagnostics.items} == {Severity.WARNING}
    told = " ".join(f"{each.message} {each.hint}" for each in diagnostics.items)
    for word in (
        *("accountId", "userId", ":name", "+parent", "version", "undefined", "default"),
        *('"int"', '"uuid"', '"String"', '"bool"', '"Object"', '"long"', '"double"'),
        *("2XX", "style", "since", '"1008"', "bytes of any type", "id_2", '"key"'),
        *("no type in common", "datetime.date", "a string", "an empty mapping"),
        *('"any"', '"true"', '"false"', "items", "additionalProperties", "used twice"),
    ):
        assert word in told, word

"""Members that only an answer has, and members that only a request has."""

from __future__ import annotations

import inspect
import json
from types import ModuleType
from typing import Any, get_type_hints
from urllib.parse import unquote

import pytest

from tests.runtime.server import Server

TEST = {"id": "1", "name": "a", "made": "2026"}
LINES = [{"total": 1.5, "item": "x"}]
ORDER: dict[str, Any] = {"id": 1, "at": "now", "lines": LINES}


def test_a_request_asks_for_neither(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(TEST, 201)
    with package.Client(base_url=server.url) as client:
        made = client.create(name="a", password="p")
    assert json.loads(server.requests[0].body) == {"name": "a", "password": "p"}
    assert (made.id, made.to_dict()) == ("1", TEST)
    assert list(inspect.signature(client.create).parameters) == ["name", "password"]


def test_answers_may_lack_what_is_written(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json([TEST, {**TEST, "password": "p"}])
    with package.Client(base_url=server.url) as client:
        assert [each.to_dict() for each in client.read()] == [
            TEST,
            {**TEST, "password": "p"},
        ]
    assert get_type_hints(package.models.Test)["id"] is str


def test_nested_members(package: ModuleType, server: Server) -> None:
    models = package.models
    answer = {**ORDER, "before": ORDER, "by": {"a": "x"}}
    server.script = lambda request, reply: reply.json(answer)
    lines = [models.LineInput(item="x")]
    before = models.OrderInput(lines=lines, token="t")
    sent = {"lines": [{"item": "x"}], "token": "t"}
    with package.Client(base_url=server.url) as client:
        order = client.add_order(lines=lines, token="t", before=before)
        server.script = lambda request, reply: reply.reply(204)
        client.add_orders(body=[before])
        client.inline(parent=before, plain=models.Plain(a="b"))
    assert order.before.lines == [models.Line(total=1.5, item="x")]
    assert order.to_dict() == answer
    bodies = [json.loads(request.body) for request in server.requests]
    assert bodies == [
        {**sent, "before": sent},
        [sent],
        {"parent": sent, "plain": {"a": "b"}},
    ]


def test_an_answer_lacks_nothing_else(package: ModuleType) -> None:
    with pytest.raises(package.DecodeError, match="'at' is missing"):
        package.models.Order.from_dict({"id": 1, "lines": []})


def test_what_comes_from_an_answer_can_be_sent(package: ModuleType) -> None:
    models = package.models
    order = models.Order.from_dict({**ORDER, "token": "t"})
    again = models.OrderInput.from_dict(order.to_dict())
    assert again.to_dict() == {**ORDER, "token": "t"}


def test_parameters_are_sent_as_well(package: ModuleType, server: Server) -> None:
    models = package.models
    server.script = lambda request, reply: reply.reply(204)
    with package.Client(base_url=server.url) as client:
        client.find_orders(
            like=models.LineInput(item="x"), login=models.Login(user="a")
        )
    hints = get_type_hints(package.operations.find_orders)
    assert hints["like"] == models.LineInput | package.Unset
    (request,) = server.requests
    assert unquote(request.target) == '/orders?like={"item":"x"}&login[user]=a'


def test_unions(package: ModuleType, server: Server) -> None:
    models = package.models
    server.script = lambda request, reply: reply.json({"kind": "Cat", "id": 7})
    with package.Client(base_url=server.url) as client:
        assert client.add_animal(body=models.CatInput()) == models.Cat(id=7)
        client.add_animal(body=models.Dog(tricks=1))
    assert [json.loads(request.body) for request in server.requests] == [
        {"kind": "Cat"},
        {"kind": "Dog", "tricks": 1},
    ]


def test_what_no_answer_has_keeps_its_name(package: ModuleType) -> None:
    assert package.models.Login(user="a").to_dict() == {"user": "a"}
    assert not hasattr(package.models, "LoginInput")
    assert not hasattr(package.models, "PlainInput")

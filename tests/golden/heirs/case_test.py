"""Heirs of a base that has a discriminator: whoever asks for the base gets an heir."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server

INFO = {"_typeName": "Info", "name": {"_typeName": "string", "_value": "x"}}
DEEP = {**INFO, "_typeName": "deep", "depth": 3}
LATER = {"_typeName": "later", "note": "n", "more": [1, None]}


@pytest.mark.parametrize("data", [INFO, DEEP, LATER])
def test_answers_and_bodies(
    package: ModuleType, server: Server, data: dict[str, Any]
) -> None:
    models = package.models
    server.script = lambda request, reply: reply.json(data)
    with package.Client(base_url=server.url) as client:
        value = client.get_value("1")
        server.script = lambda request, reply: reply.reply(204)
        client.put_value("1", body=value)
    assert value.to_dict() == data
    assert json.loads(server.requests[-1].body) == data
    match value:
        case models.DeepInfo(depth=depth, name=models.PrimitiveString(value=text)):
            assert (data, depth, text) == (DEEP, 3, "x")
        case models.Info(name=models.PrimitiveString(value=text)):
            assert (data, text) == (INFO, "x")
        case models.UnknownBase(type_name=tag, note=note):
            assert (data, tag, note) == (LATER, "later", "n")
        case _:
            pytest.fail(f"{value!r}")


def test_an_heir_brings_its_value(package: ModuleType, server: Server) -> None:
    models = package.models
    inner = models.PrimitiveString(value="x")
    assert models.Info(name=inner).to_dict() == INFO
    assert models.DeepInfo(name=inner, depth=3).to_dict() == DEEP
    server.script = lambda request, reply: reply.json(DEEP)
    with package.Client(base_url=server.url) as client:
        info = client.add_info(value="x")
        assert json.loads(server.requests[0].body) == INFO["name"]
    assert isinstance(info, models.Info)
    assert info.to_dict() == DEEP


def test_values_without_a_mapping(package: ModuleType, server: Server) -> None:
    models = package.models
    data: list[dict[str, Any]] = [
        {"kind": "Cat", "name": "a", "lives": 9, "friend": None},
        {"kind": "lizard", "name": "b", "friend": {"kind": "Cat", "name": "a"}},
        {"kind": "Pet", "name": "c"},
        {"kind": "Dog", "name": "d", "tricks": 1},
    ]
    server.script = lambda request, reply: reply.json(data)
    with package.Client(base_url=server.url) as client:
        pets = client.list_pets()
        server.script = lambda request, reply: reply.reply(204)
        client.add_cat(name="a", lives=9)
    assert [type(each).__name__ for each in pets] == [
        *("Cat", "Lizard", "PlainPet", "UnknownPet")
    ]
    assert isinstance(pets[1].friend, models.Cat)
    assert pets[3].name == "d"
    assert [each.to_dict() for each in pets] == data
    assert json.loads(server.requests[1].body) == {
        "kind": "Cat",
        "name": "a",
        "lives": 9,
    }


def test_what_is_composed_of_a_base_is_no_heir(package: ModuleType) -> None:
    data = {
        "pets": {"a": {"kind": "Cat", "name": "a"}},
        "tagged": {"kind": "Cat", "name": "a", "collar": "red"},
    }
    owner = package.models.Owner.from_dict(data)
    assert isinstance(owner.pets["a"], package.models.Cat)
    assert owner.tagged.collar == "red"
    assert owner.to_dict() == data


def test_heirs_that_are_bases(package: ModuleType) -> None:
    models = package.models
    data = {
        "type": "Branch",
        "children": [{"type": "Leaf", "size": 1}, {"type": "Twig", "thin": True}],
    }
    for decode in (models.decode_node, models.decode_branch):
        tree = decode(data)
        leaf, twig = tree.children
        assert isinstance(leaf, models.Leaf)
        assert isinstance(twig, models.Twig)
        assert tree.to_dict() == data
    assert type(models.decode_node({"type": "Bud", "size": 1})) is models.Bud
    assert models.Bud(size=1).to_dict() == {"type": "Bud", "size": 1}
    assert models.Twig(thin=True).to_dict() == {"type": "Twig", "thin": True}


def test_a_misfit_is_explained(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"_typeName": "string"})
    with package.Client(base_url=server.url) as client:
        with pytest.raises(package.DecodeError, match="_value"):
            client.get_value("1")

"""Schemas that are found by `$id`, `$anchor` and `$dynamicAnchor`, without any network."""

from __future__ import annotations

import json
from types import ModuleType

from tests.runtime.server import Server


def test_what_ids_and_anchors_name_is_read(package: ModuleType, server: Server) -> None:
    models = package.models
    owner = {"name": "Ada", "address": {"city": "Rome"}, "cat": {"kind": "cat"}}
    data = [
        {"kind": "cat", "owner": owner, "toy": {"name": "ball"}},
        {"kind": "Dog", "toy": {"price": 3}},
        {"kind": "fish", "toy": [{"price": 4}]},
    ]
    server.script = lambda request, reply: reply.json(data)
    with package.Client(base_url=server.url) as client:
        cat, dog, fish = found = client.list_animals()
    assert [type(each) for each in found] == [models.Cat, models.Dog, models.MyFish]
    assert (cat.toy.name, dog.toy.price, fish.toy[0].price) == ("ball", 3, 4)
    assert type(cat.owner) is models.Owner
    assert cat.owner.address.city == "Rome"
    assert type(cat.owner.cat) is models.Cat
    assert [each.to_dict() for each in found] == data


def test_a_dynamic_reference_is_one(package: ModuleType, server: Server) -> None:
    tree = {"children": [{"children": [{"label": "leaf"}]}]}
    server.script = lambda request, reply: reply.json(tree)
    address = package.models.Address(city="Rome")
    with package.Client(base_url=server.url) as client:
        found = client.create_owner(name="Ada", address=address)
    assert found.children[0].children[0].label == "leaf"
    sent = json.loads(server.requests[-1].body)
    assert sent == {"name": "Ada", "address": {"city": "Rome"}}


def test_equal_words_mean_what_they_mean_where_they_stand(package: ModuleType) -> None:
    data = {"x": {"a": "1", "b": "2"}, "y": {"c": "3", "d": "4"}}
    both = package.models.Both.from_dict(data)
    assert (both.x.a, both.x.b, both.y.c, both.y.d) == ("1", "2", "3", "4")

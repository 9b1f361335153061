"""Discriminators that are numbers or booleans."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"item": {"version": 1, "a": "x"}}, "V1"),
        ({"item": {"version": 2}}, "V2"),
        ({"item": {"version": 7, "b": [1]}}, "UnknownByNumber"),
        ({"flag": {"on": False}}, "Off"),
        ({"flag": {"on": True, "more": 1}}, "On"),
    ],
)
def test_a_value_over_the_wire(
    package: ModuleType, server: Server, data: dict[str, Any], name: str
) -> None:
    server.script = lambda request, reply: reply.json(data)
    with package.Client(base_url=server.url) as client:
        holder = client.get_item()
    (wire,) = data
    assert type(getattr(holder, wire)).__name__ == name
    assert holder.to_dict() == data


@pytest.mark.parametrize("version", [True, None, "1", [1], {}])
def test_what_is_no_number(
    package: ModuleType, server: Server, version: object
) -> None:
    server.script = lambda request, reply: reply.json({"item": {"version": version}})
    with package.Client(base_url=server.url) as client:
        with pytest.raises(package.DecodeError, match="version"):
            client.get_item()


@pytest.mark.parametrize("on", [1, 0, None, "true"])
def test_what_is_no_flag(package: ModuleType, on: object) -> None:
    with pytest.raises(package.DecodeError):
        package.models.Holder.from_dict({"flag": {"on": on}})


def test_keys_of_a_mapping_have_the_type_of_the_member(package: ModuleType) -> None:
    models = package.models
    kinds = [type(models.decode_by_kind({"kind": kind})) for kind in (10, 11, 20, 5)]
    assert kinds == [models.Small, models.Small, models.Large, models.UnknownByKind]


def test_a_number_that_json_cannot_have_is_no_name_in_the_code(
    package: ModuleType,
) -> None:
    models = package.models
    kinds = [type(models.decode_by_huge({"weight": weight})) for weight in (0.5, 9)]
    assert kinds == [models.Light, models.UnknownByHuge]


def test_several_values_for_one_variant(package: ModuleType) -> None:
    decode = package.models.decode_by_list
    names = [type(decode({"n": n})).__name__ for n in (1, 2, 3, 4)]
    assert names == ["ByListMany", "ByListMany", "ByListOne", "UnknownByList"]
    assert decode({"n": 4}).to_dict() == {"n": 4}

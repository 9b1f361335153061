"""Parameters, bodies, responses and path items that are referred to."""

from __future__ import annotations

import inspect
from types import ModuleType


def test_the_operation_says_it_last(package: ModuleType) -> None:
    parameters = inspect.signature(package.operations.b).parameters
    assert parameters["id"].annotation == "int"
    assert package.operations.b(7).path == "/b/7"


def test_fields_beside_a_reference_and_behind_it(package: ModuleType) -> None:
    for name in ("own", "own_head", "patch", "put"):
        operation = getattr(package.operations, name)("7", limit=1, page=2)
        assert operation.path == "/c/7"
        assert operation.query == [("limit", "1"), ("page", "2")]
    assert not hasattr(package.operations, "head")
    assert package.Client.patch.__doc__ == "Said beside the reference."


def test_an_alias_is_the_same_model(package: ModuleType) -> None:
    zoo = package.models.Zoo.from_dict({"animals": [{"name": "A"}]})
    assert type(zoo.animals[0]) is package.models.Pet

"""Lists, maps and unions through which a schema leads back to itself."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest


@pytest.mark.parametrize("member", ["rows", "table", "either"])
def test_the_same_class_at_every_depth(package: ModuleType, member: str) -> None:
    data: dict[str, Any] = {"name": "z"}
    for _ in range(4):
        held = {"rows": [data], "table": {"a": data}, "either": data}[member]
        data = {"name": "y", member: held}
    tree = package.models.Tree.from_dict(data)
    found, classes = tree, set[type]()
    for _ in range(4):
        held = getattr(found, member)
        found = {"rows": list, "table": lambda held: list(held.values())}.get(
            member, lambda held: [held]
        )(held)[0]
        classes.add(type(found))
    assert len(classes) == 1
    assert tree.to_dict() == data


def test_what_is_required_within(package: ModuleType) -> None:
    tree = package.models.Tree
    with pytest.raises(package.DecodeError, match=r"'name' is missing.*rows\[0\]"):
        tree.from_dict({"rows": [{}]})
    with pytest.raises(package.DecodeError, match=r"'branches' is missing"):
        tree.from_dict({"some": [{"name": "a"}]})


def test_what_says_nothing_new(package: ModuleType) -> None:
    models = package.models
    data = {"grid": [[{"grid": [[]]}]], "branches": [{"name": "a", "branches": []}]}
    tree = models.Tree.from_dict(data)
    assert type(tree.grid[0][0]) is models.Tree
    assert tree.to_dict() == data


def test_free_forms_are_kept(package: ModuleType) -> None:
    data = {"fixed": [{"name": "a"}, 1], "pattern": {"t": {"name": "b"}, "x": None}}
    assert package.models.Tree.from_dict(data).to_dict() == data


@pytest.mark.parametrize(
    ("decoder", "right", "wrong"),
    [
        ("decode_lists", [[], [[[]]]], [[1]]),
        ("decode_maps", {"a": {"b": {}}}, {"a": {"b": 1}}),
        ("decode_named", [[], [[[]]]], [[["a"]]]),
    ],
)
def test_nothing_but_containers(
    package: ModuleType, decoder: str, right: object, wrong: object
) -> None:
    decode = getattr(package.models, decoder)
    assert decode(right) == right
    with pytest.raises(package.DecodeError):
        package.models.Own.from_dict({"cells": [1]})
    with pytest.raises(Exception, match=r"^$"):
        decode(wrong)


def test_a_reference_into_itself(package: ModuleType) -> None:
    data = {"cells": [None, [[], None]]}
    assert package.models.Own.from_dict(data).to_dict() == data


def test_lists_of_null(package: ModuleType) -> None:
    data = {"rows": [[None], []]}
    assert package.models.Nulls.from_dict(data).to_dict() == data
    with pytest.raises(package.DecodeError, match=r"rows\[0\]\[0\]"):
        package.models.Nulls.from_dict({"rows": [[0]]})

"""Members that lead back to their schema, with more beside the reference."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

SAME = ("described", "typed", "repeated", "twice", "sibling", "nullable")


@pytest.mark.parametrize("member", SAME)
def test_what_says_nothing_new_is_the_same_class(
    package: ModuleType, member: str
) -> None:
    models = package.models
    data = {"id": "a", member: {"id": "b", member: {"id": "c"}}}
    node = models.Node.from_dict(data)
    inner = getattr(node, member)
    assert type(inner) is type(getattr(inner, member)) is models.Node
    assert node.to_dict() == data


def test_null_is_where_it_is_written(package: ModuleType) -> None:
    node = package.models.Node
    read = node.from_dict({"id": "a", "nullable": None, "typed": None})
    assert read.nullable is None
    assert read.typed is package.UNSET
    assert read.to_dict() == {"id": "a", "nullable": None, "typed": None}
    with pytest.raises(package.DecodeError, match="typed"):
        node.from_dict({"id": "a", "typed": 1})


@pytest.mark.parametrize(
    ("member", "name", "more"),
    [("sized", "NodeSized", {"size": 1}), ("marked", "NodeMarked", {"mark": "m"})],
)
def test_what_says_more_is_one_class_at_every_depth(
    package: ModuleType, member: str, name: str, more: dict[str, Any]
) -> None:
    data: dict[str, Any] = {"id": "z", **more}
    for _ in range(5):
        data = {"id": "y", **more, member: data}
    node = package.models.Node.from_dict(data)
    for _ in range(5):
        node = getattr(node, member)
        assert type(node).__name__ == name
    assert package.models.Node.from_dict(data).to_dict() == data


def test_what_is_required_there_is_asked_for_there(package: ModuleType) -> None:
    with pytest.raises(package.DecodeError, match=r"'size' is missing.*\$\.sized"):
        package.models.Node.from_dict({"id": "a", "sized": {"id": "b"}})


def test_two_that_lead_to_each_other(package: ModuleType) -> None:
    models = package.models
    data = {"wife": {"husband": {"wife": {"husband": {"wife": {"husband": {}}}}}}}
    # The innermost husband has no wife, whom this place requires.
    with pytest.raises(package.DecodeError, match="'wife' is missing"):
        models.Husband.from_dict(data)
    assert models.Husband.from_dict({}).to_dict() == {}


def test_conjunctions_that_grow_come_to_an_end(package: ModuleType) -> None:
    data = {"next": {"next": {"next": {"next": {"end": 1}}}}}
    found = package.models.Left.from_dict(data)
    assert found.next.next.next.next.end == 1
    assert type(found.next.next.next) is type(found.next.next)
    assert found.to_dict() == data


def test_a_reference_into_a_schema(package: ModuleType) -> None:
    data = {"inner": {"again": {"deep": {"again": {}}}}}
    found = package.models.Within.from_dict(data)
    assert type(found.inner.again) is type(found.inner)
    assert type(found.inner.again.deep) is not type(found.inner)
    assert found.to_dict() == data

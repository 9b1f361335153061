"""Null and absent are two things."""

from __future__ import annotations

from types import ModuleType


def test_null_absent_and_present(package: ModuleType) -> None:
    data = {
        "requiredText": None,
        "requiredItem": None,
        "list": [None, "a"],
        "map": {"k": None},
    }
    found = package.models.Holder.from_dict(data)
    assert found.required_text is None
    assert found.number is package.UNSET
    assert found.to_dict() == data
    full = {
        **data,
        "requiredItem": {"id": "1"},
        "number": None,
        "list": None,
        "map": None,
    }
    full |= {"any": None, "choice": None, "alias": None, "nothing": None, "sibling": {}}
    assert package.models.Holder.from_dict(full).to_dict() == full


def test_null_is_absent_where_it_may_not_stand(package: ModuleType) -> None:
    data = {"requiredText": "", "requiredItem": {"id": None}, "sibling": None}
    found = package.models.Holder.from_dict(data)
    assert found.sibling is found.required_item.id is package.UNSET
    assert found.to_dict() == data

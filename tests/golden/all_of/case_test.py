"""What allOf puts together is one object."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_members_of_all_parts_travel_both_ways(package: ModuleType) -> None:
    data = {"id": "1", "tags": ["a"], "size": 2, "note": None, "more": {"x": 1}}
    found = package.models.Grandchild.from_dict(data)
    assert (found.id, found.tags, found.size, found.note) == ("1", ["a"], 2, None)
    assert found.extra == {"more": {"x": 1}}
    assert found.to_dict() == data


def test_a_part_may_require_what_another_declares(package: ModuleType) -> None:
    with pytest.raises(package.DecodeError, match="tags"):
        package.models.Child.from_dict({"id": "1", "size": 2})

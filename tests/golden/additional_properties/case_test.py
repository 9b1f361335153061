"""Members without a name in the document are kept."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_typed_and_free(package: ModuleType) -> None:
    models = package.models
    data = {"id": "1", "left": {"n": 1}, "right": {"n": 2}}
    found = models.Typed.from_dict(data)
    assert found.extra["left"] == models.Part(n=1)
    assert found.to_dict() == data
    for name in ("Free", "Closed"):
        free = getattr(models, name).from_dict({"id": "1", "more": [1]})
        assert free.extra == {"more": [1]}
        assert free.to_dict() == {"id": "1", "more": [1]}


def test_members_by_pattern(package: ModuleType) -> None:
    data = {"id": "1", "x-n": 2, "other": "text"}
    found = package.models.PatternedOrText.from_dict(data)
    assert found.extra == {"x-n": 2, "other": "text"}
    assert package.models.Holder.from_dict({"only": {"x-n": 2}}).only == {"x-n": 2}
    with pytest.raises(package.DecodeError, match="only"):
        package.models.Holder.from_dict({"only": {"x-n": "2"}})


def test_maps(package: ModuleType) -> None:
    data = {"texts": {"a": "b"}, "parts": {"": {"n": 1}}, "lists": {"x": [{"n": 2}]}}
    data |= {"inline": {"i": 1}, "free": {"any": None}}
    found = package.models.Holder.from_dict(data)
    assert found.parts[""].n == 1
    assert found.to_dict() == data
    with pytest.raises(package.DecodeError, match="inline"):
        package.models.Holder.from_dict({"inline": {"i": "1"}})

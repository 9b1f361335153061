"""The spelling of OpenAPI 3.0: `nullable`, and no siblings of `$ref`."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_nullable(package: ModuleType) -> None:
    data = {"id": 2, "maybe": None, "size": None, "part": None, "sibling": {"n": 1}}
    assert package.models.Item.from_dict(data).to_dict() == data
    data["sibling"] = None
    assert package.models.Item.from_dict(data).to_dict() == data
    with pytest.raises(package.DecodeError, match="id"):
        package.models.Item.from_dict({**data, "id": None})

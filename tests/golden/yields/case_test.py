"""What the answer to an input looks like."""

from __future__ import annotations

import inspect
from types import ModuleType


def test_types(package: ModuleType) -> None:
    found = package.models.decode_input({"type": "range"})
    assert type(found) is package.models.RangeInput
    assert "Range" in inspect.getsource(package.models.RangeInput)

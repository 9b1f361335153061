"""Operations with names that the module needs itself."""

from __future__ import annotations

import inspect
from types import ModuleType


def test_each_describes_its_own_call(package: ModuleType) -> None:
    made = {}
    for name in package.operations.__all__:
        function = getattr(package.operations, name)
        needed = [
            each
            for each in inspect.signature(function).parameters.values()
            if each.default is inspect.Parameter.empty
        ]
        operation = function(*["x" for _ in needed])
        made[operation.path] = operation.name
    assert len(made) == 18
    assert made["/a"] == "list"
    assert made["/i/x"] == "pathSegment"
    assert made["/j"] == "queryPairs"


def test_groups(package: ModuleType) -> None:
    client = package.Client(base_url="https://example.com")
    groups = [
        name for name in dir(type(client)) if not hasattr(package.Client.__base__, name)
    ]
    assert len([name for name in groups if not name.startswith("_")]) == 4

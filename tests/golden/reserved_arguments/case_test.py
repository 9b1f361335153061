"""Arguments with names that the function needs itself."""

from __future__ import annotations

import inspect
from types import ModuleType
from typing import Any


def test_every_argument_is_sent(package: ModuleType) -> None:
    names = inspect.signature(package.operations.print).parameters
    values: dict[str, Any] = dict.fromkeys(names, "x")
    part = package.models.Part(n=1)
    for name in names:
        if name.startswith("list"):
            values[name] = ["a", "b"]
        if name.startswith("to_json"):
            values[name] = ["1"]
        if name.startswith("str"):
            values[name] = 5
    values["body_2"] = package.models.PrintRequest()
    positional = values.pop(next(iter(names)))
    values.pop("note", None)
    operation = package.operations.print(positional, **values)
    sent = {name for name, _ in operation.query}
    assert {"self", "query", "body", "headers", "operations", "type", "list"} <= sent
    assert {"toJson", "freeHeaders", "jsonText", "host", "None", "queryPairs"} <= sent
    assert [name for name, _ in operation.headers] == ["id"]
    assert part.to_dict() == {"n": 1}

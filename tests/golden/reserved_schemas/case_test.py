"""Schemas with names that the package uses itself."""

from __future__ import annotations

from types import ModuleType


def test_each_schema_has_its_own_model(package: ModuleType) -> None:
    operation = package.operations.both()
    for status, content in ((200, b'[{"a": "x"}]'), (201, b'{"a": "x"}')):
        reader = operation.answers.find(status, "application/json")
        found = reader.read(content, "application/json")
        kind = package.models.Json if status == 200 else package.models.JsonModel
        assert type(found[0] if status == 200 else found) is kind
    assert package.File is not package.models.File
    assert package.Timeout is not package.models.Timeout
    assert isinstance(package.Client, type)
    assert not hasattr(package.Client, "to_dict")

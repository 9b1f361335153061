"""A third party behind a proxy."""

from __future__ import annotations

from types import ModuleType


def test_requests(package: ModuleType) -> None:
    operation = package.operations.proxy_post(
        "crm", "v1/items/7", body={"a": 1}, headers={"X-Own": "1"}
    )
    assert operation.passthrough
    assert operation.path == "/proxy/crm/v1/items/7"
    assert list(operation.headers) == [("X-Own", "1")]


def test_envelopes(package: ModuleType) -> None:
    reader = package.operations.proxy_post("crm", "x").answers.find(
        200, "application/json"
    )
    assert reader.read(b'{"output": ["a"], "status": 200}', "application/json") == ["a"]
    assert reader.read(b'["a"]', "application/json") == ["a"]

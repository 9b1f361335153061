"""References in places where OpenAPI allows none, as many tools resolve them."""

from __future__ import annotations

from types import ModuleType


def test_what_they_lead_to_counts(package: ModuleType) -> None:
    for operation in (package.operations.get, package.operations.put):
        call = operation("rex", page=2)
        assert (call.path, call.query) == ("/pets/rex", [("page", "2")])
    assert package.operations.put("rex", name="Rex").body.content == b'{"name":"Rex"}'

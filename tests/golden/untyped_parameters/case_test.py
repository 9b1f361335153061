"""Parameters of which nobody says what they are take every value."""

from __future__ import annotations

from types import ModuleType


def test_every_value_is_sent(package: ModuleType) -> None:
    call = package.operations.a(3, schema="s", q={"a": 1}, x_any=True)
    assert call.path == "/a/3"
    assert call.query == [("schema", "s"), ("q", "%7B%22a%22%3A1%7D")]
    assert call.headers == [("X-Any", "true")]
    assert package.operations.a("x").query == []

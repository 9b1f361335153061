"""Two calls of one path and method are two methods."""

from __future__ import annotations

from types import ModuleType


def test_each_call_has_its_own_request(package: ModuleType) -> None:
    every = package.operations.list_pets()
    one = package.operations.find_pet(name="Tom Cat")
    assert (every.method, every.path, list(every.query)) == ("GET", "/pets", [])
    assert (one.method, one.path) == ("GET", "/pets")
    assert list(one.query) == [("name", "Tom%20Cat")]

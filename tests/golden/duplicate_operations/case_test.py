"""Operations whose names become the same."""

from __future__ import annotations

from types import ModuleType


def test_each_call_is_its_own(package: ModuleType) -> None:
    built = [getattr(package.operations, name)() for name in package.operations.__all__]
    assert sorted(each.path for each in built) == ["/a", "/b", "/c", "/d", "/e"]
    assert len({id(each.answers) for each in built}) == 5

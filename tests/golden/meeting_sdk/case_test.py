"""Methods of the SDK beside operations, their groups, and the state that has a class."""

from __future__ import annotations

from types import ModuleType


def test_nothing_hides_anything_else(package: ModuleType) -> None:
    client = package.Memory_(session_="s", base_url="https://example.com")
    assert client.session_ == "s"
    assert type(client.session) is package._sdk.memory.Memory
    assert callable(client.pets.find)
    assert callable(client.keepers)
    client.keepers_2()
    client.memory_()
    client.run_()
    client.overload_()
    client.other()
    client.other(memory="x")
    groups = [client.pets_2, client.pets_3, client.sdk_methods]
    assert len({type(each) for each in groups}) == len(groups)
    for each in groups:
        each.find()
    assert list(client.iterator.count()) == [1, 2]

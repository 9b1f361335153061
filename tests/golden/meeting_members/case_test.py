"""On the client stand tags, untagged operations, parameters of its constructor and more."""

from __future__ import annotations

from types import ModuleType

from paragon_codegen.runtime.client import SyncClient


def test_nothing_hides_anything_else(package: ModuleType) -> None:
    with package.Zoo(
        zoo_id="z", iterate_="i", base_url="https://example.com"
    ) as client:
        assert (client.zoo_id, client.iterate_) == ("z", "i")
        assert callable(client.pets.find)
        assert callable(client.pets_2)
        assert callable(client.keepers)
        assert callable(client.keepers_2.run)
        assert callable(client.zoo_id_2)
        assert callable(client.zoo_id_3.zoo_id)
        assert callable(client.run_)


def test_what_runs_behaviours_is_inherited(package: ModuleType) -> None:
    inherited = {name for name in dir(SyncClient) if name[0] != "_"}
    assert not inherited & set(vars(package.Zoo))

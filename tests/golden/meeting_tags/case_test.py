"""Tags whose classes would have one name keep a class each, in every form."""

from __future__ import annotations

from types import ModuleType

GROUPS = "pets pets_api pets_2 raw_pets streaming_pets async_pets raw api".split()


def test_every_group_has_a_class_of_its_own(package: ModuleType) -> None:
    with package.Client(base_url="https://example.com") as client:
        holders = [client, *(getattr(client, name) for name in GROUPS)]
        raw = [each.with_raw_response for each in holders]
        assert len({type(each) for each in holders}) == len(holders)
        assert len({type(each) for each in raw}) == len(raw)
        for each in (client, client.pets, client.pets_api, client.pets_2, client.api):
            assert callable(each.find)
            assert callable(each.with_raw_response.find)
        assert callable(client.pets.with_streaming_response.find)


def test_every_operation_has_a_builder_of_its_own(package: ModuleType) -> None:
    paths = {
        getattr(package.operations, name)().path for name in package.operations.__all__
    }
    assert paths == {f"/{letter}" for letter in "abcdefghij"}

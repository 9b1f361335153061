"""A base that lists its heirs: each heir is one class, the base is their union."""

from __future__ import annotations

from types import ModuleType


def test_the_base_is_the_union_of_its_heirs(package: ModuleType) -> None:
    models = package.models
    cat = models.decode_pet({"kind": "cat", "name": "Tom", "lives": 9})
    assert cat == models.Cat(kind="cat", name="Tom", lives=9)
    assert isinstance(models.decode_pet({"kind": "cow"}), models.UnknownPet)


def test_an_heir_may_have_heirs(package: ModuleType) -> None:
    models = package.models
    assert models.decode_car({"size": 1, "load": 2}) == models.Truck(size=1, load=2)
    assert models.decode_car({"size": 1, "seats": 2}) == models.Van(size=1, seats=2)
    assert models.Thing == models.Car


def test_the_list_of_heirs_may_stand_elsewhere(package: ModuleType) -> None:
    models = package.models
    assert models.decode_flat({"area": 3, "radius": 1}) == models.Disc(area=3, radius=1)
    assert models.decode_flat({"area": 4, "side": 2}) == models.Slab(area=4, side=2)

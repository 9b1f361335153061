"""Components that are another one in other words: their names are there too."""

from __future__ import annotations

from types import ModuleType


def test_every_component_has_its_name(package: ModuleType) -> None:
    models = package.models
    assert models.Animal is models.Creature is models.Pet
    assert models.Maybe == models.Pet | None
    assert models.Deprecated.from_dict({"name": "a"}).name == "a"


def test_members_are_of_the_one_class(package: ModuleType) -> None:
    models = package.models
    cat = {"name": "a"}
    data = {"animal": cat, "creature": cat, "maybe": None, "pet": None, "old": cat}
    holder = models.Holder.from_dict(data)
    assert type(holder.animal) is type(holder.creature) is models.Pet
    assert type(holder.old) is models.Deprecated
    assert holder.to_dict() == data

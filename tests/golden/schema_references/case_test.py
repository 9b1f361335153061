"""References by anchor, to the schema around, and to definitions of it."""

from __future__ import annotations

from types import ModuleType


def test_they_lead_to_the_schemas(package: ModuleType) -> None:
    models = package.models
    tree = models.Tree.from_dict({"children": [{"leaf": {"colour": "red"}}]})
    assert tree.children[0].leaf == models.Leaf(colour="red")


def test_a_discriminator_may_name_them(package: ModuleType) -> None:
    models = package.models
    assert isinstance(models.decode_pet({"kind": "cat"}), models.Pet1)
    assert isinstance(models.decode_pet({"kind": "dog"}), models.Pet2)
    assert isinstance(models.decode_pet({"kind": "cow"}), models.UnknownPet)

"""The member that tells variants apart picks the model."""

from __future__ import annotations

from types import ModuleType


def test_mapped_values(package: ModuleType) -> None:
    models = package.models
    for value, kind in (
        ("cat", models.Cat),
        ("kitten", models.Cat),
        ("a dog", models.Dog),
    ):
        assert type(models.decode_mapped({"kind": value})) is kind


def test_a_name_with_a_dot_is_no_file(package: ModuleType) -> None:
    models = package.models
    assert type(models.decode_dotted({"kind": "lion"})) is models.ZooLion
    assert type(models.decode_dotted({"kind": "bear"})) is models.ZooBear


def test_names_of_schemas_and_constants(package: ModuleType) -> None:
    models = package.models
    assert type(models.decode_implicit({"treeKind": "Elm"})) is models.Elm
    found = models.decode_by_const({"shape": "square", "side": 1})
    assert type(found) is models.Square
    assert models.Square(side=1).to_dict() == {"shape": "square", "side": 1}


def test_an_unknown_variant_is_kept_whole(package: ModuleType) -> None:
    data = {
        "star": {"kind": "cow", "milk": [1]},
        "animals": [{"kind": "cat", "lives": 9}],
    }
    zoo = package.models.Zoo.from_dict(data)
    assert type(zoo.star) is package.models.UnknownMapped
    assert (zoo.star.kind, zoo.star.extra) == ("cow", {"milk": [1]})
    assert zoo.animals[0].lives == 9
    assert zoo.to_dict() == data

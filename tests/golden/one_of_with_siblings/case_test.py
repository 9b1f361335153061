"""What stands beside a `oneOf` holds for each of its variants."""

from __future__ import annotations

from types import ModuleType


def test_a_discriminator_picks_the_whole_variant(package: ModuleType) -> None:
    pet = package.models.decode_pet({"kind": "dog", "name": "Rex", "tricks": 3})
    assert (pet.name, pet.tricks, pet.extra) == ("Rex", 3, {})


def test_a_variant_that_no_value_fits_is_left_out(package: ModuleType) -> None:
    found = package.models.decode_impossible({"name": "Tom", "lives": 9})
    assert (found.name, found.lives) == ("Tom", 9)

"""A file of the document named like the function that decodes a union."""

from __future__ import annotations

from types import ModuleType


def test_the_function_is_there(package: ModuleType) -> None:
    assert package.models.decode_pet("Rex") == "Rex"
    assert package.models.Keeper.from_dict({"pet": "Tom"}).pet == "Tom"

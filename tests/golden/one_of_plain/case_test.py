"""Without a discriminator the first alternative that fits is taken."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_scalars_and_lists(package: ModuleType) -> None:
    data = {"scalars": True, "oneOrMany": ["a"], "mixed": {"n": 1}, "inline": 5}
    found = package.models.Holder.from_dict(data)
    assert (found.scalars, found.one_or_many, found.inline) == (True, ["a"], 5)
    assert found.to_dict() == data


def test_models(package: ModuleType) -> None:
    models = package.models
    found = models.Holder.from_dict(
        {"models": {"vatId": "7"}, "mixed": [{"firstName": "A"}]}
    )
    assert found.models == models.Company(vat_id="7")
    assert found.mixed == [models.Person(first_name="A")]
    assert found.to_dict() == {"models": {"vatId": "7"}, "mixed": [{"firstName": "A"}]}


def test_what_fits_nothing_is_refused(package: ModuleType) -> None:
    with pytest.raises(package.DecodeError, match="oneOrMany"):
        package.models.Holder.from_dict({"oneOrMany": [1]})

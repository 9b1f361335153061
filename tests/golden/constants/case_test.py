"""A constant need not be given, and nothing else is accepted for it."""

from __future__ import annotations

from types import ModuleType

import pytest

DATA = {"version": "1.0", "kind": "fixed", "number": 10, "yes": True, "nothing": None}


def test_constants_fill_themselves_in(package: ModuleType) -> None:
    made = package.models.Fixed(kind="fixed", nothing=None)
    assert made.to_dict() == DATA
    assert package.models.Fixed.from_dict(DATA) == made


@pytest.mark.parametrize(
    ("name", "value"), [("version", 1.0), ("number", 10.5), ("yes", 1), ("nothing", 0)]
)
def test_other_values_are_refused(
    package: ModuleType, name: str, value: object
) -> None:
    with pytest.raises(package.DecodeError, match=name):
        package.models.Fixed.from_dict({**DATA, name: value})

"""Listed values of any kind: what comes later survives, constants fill themselves in."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import pytest

from tests.golden.support import echoed
from tests.runtime.server import Server

LEAST: dict[str, Any] = {
    "kind": "only",
    "one": "one",
    "four": 4,
    "yes": True,
    "nothing": None,
    "both": False,
    "listed": None,
}
KNOWN: dict[str, Any] = {
    **LEAST,
    "with_null": None,
    "alone_or_null": "a",
    "by_type": None,
    "numbers": 2.5,
    "levels": 2,
    "mixed": True,
    "auto": "auto",
    "items": ["a", 2],
    "objects": {"a": 1},
    "fixed": {"a": 1},
    "list": [1, "two"],
    "ratio": 1.0,
    "ten": 10,
    "huge": 2**64,
}
LATER: dict[str, Any] = {
    **KNOWN,
    "kind": "later",
    "one": "later",
    "four": 5,
    "listed": "later",
    "with_null": "later",
    "alone_or_null": "later",
    "by_type": "later",
    "numbers": 3,
    "levels": 3,
    "mixed": "later",
    "auto": 0.25,
    "items": ["later", 3],
    "objects": [{"later": None}],
    "fixed": "later",
    "list": {},
    "huge": 2**65,
}


@pytest.mark.parametrize("data", [KNOWN, LATER], ids=["known", "later"])
def test_they_travel(package: ModuleType, server: Server, data: dict[str, Any]) -> None:
    values = echoed(package, server, package.models.Values.from_dict(data))
    assert json.dumps(values.to_dict()) == json.dumps(data)


def test_only_values_fill_themselves_in(package: ModuleType, server: Server) -> None:
    models = package.models
    made = models.Values(nothing=None, both=False, listed=None)
    assert made.to_dict() == LEAST
    found = echoed(package, server, made)
    assert found == made
    assert found.kind is models.Kind.ONLY
    assert found.four is models.ValuesFour.VALUE_4


def test_numbers_are_the_same_however_they_are_written(package: ModuleType) -> None:
    data = {**KNOWN, "four": 4.0, "levels": 2.0, "ten": 10.0, "ratio": 1}
    values = package.models.Values.from_dict(data)
    assert (values.four, values.levels, values.ten, values.ratio) == (4, 2, 10, 1)
    assert values.four is package.models.ValuesFour.VALUE_4
    assert values.to_dict() == data


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"yes": False}, r"expected True, got a boolean @ \$\.yes"),
        ({"yes": 1}, r"expected True, got an integer @ \$\.yes"),
        ({"ten": True}, r"expected 10, got a boolean @ \$\.ten"),
        ({"ten": 11}, r"expected 10, got an integer @ \$\.ten"),
        ({"nothing": 0}, r"\$\.nothing"),
        ({"both": 1}, r"expected a boolean, got an integer @ \$\.both"),
        ({"mixed": 1.5}, r"@ \$\.mixed"),
        ({"four": 4.5}, r"@ \$\.four"),
    ],
)
def test_values_of_another_kind_are_misfits(
    package: ModuleType, change: dict[str, Any], message: str
) -> None:
    with pytest.raises(package.DecodeError, match=message):
        package.models.Values.from_dict({**KNOWN, **change})

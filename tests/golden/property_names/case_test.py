"""Maps whose names the document lists: enums as keys, open to names that come later."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any, get_type_hints

import pytest

from tests.golden.support import echoed
from tests.runtime.server import Server

STOCK: dict[str, Any] = {
    "counts": {"red": 1, "violet": 2},
    "parts": {"left": {"n": 1}, "middle": {"n": 2, "more": True}},
    "prices": {"dark-green": 1.5, "violet": 2},
    "free": {"red": [1], "violet": None},
    "several": ["none", {"red": 1}],
    "by_id": {"f81d4fae-7dec-11d0-a765-00a0c91e6bf6": "a"},
    "by_pattern": {"a": "b", "NOT": "one"},
    "one": {"only": "a", "two": "b"},
}


def test_they_travel(package: ModuleType, server: Server) -> None:
    models = package.models
    stock = echoed(package, server, models.Stock.from_dict(STOCK))
    known, unknown = stock.counts
    assert known is models.Color.RED
    assert type(unknown) is str
    assert next(iter(stock.parts)) is models.StockPartsKey.LEFT
    assert next(iter(stock.prices)) is models.Color.DARK_GREEN
    assert next(iter(stock.free)) is models.Color.RED
    assert stock.counts["red"] == stock.counts[models.Color.RED] == 1
    assert stock.to_dict() == STOCK


def test_values_of_ones_own(package: ModuleType, server: Server) -> None:
    color = package.models.Color
    made = package.models.Stock(
        counts={color.DARK_GREEN: 1, "violet": 2}, several=[{color.RED: 1}]
    )
    echoed(package, server, made)
    assert json.loads(server.requests[-1].body) == [
        {"counts": {"dark-green": 1, "violet": 2}, "several": [{"red": 1}]}
    ]
    assert all(type(name) is str for name in made.to_dict()["counts"])


def test_hints(package: ModuleType) -> None:
    hints = get_type_hints(package.models.Stock)
    assert hints["counts"] == dict[package.models.Color | str, int]
    assert hints["by_id"].__args__[0] == dict[str, str]


def test_misfits_are_told_with_their_place(package: ModuleType) -> None:
    with pytest.raises(package.DecodeError, match=r"got a string @ \$\.counts\.violet"):
        package.models.Stock.from_dict({"counts": {"violet": "2"}})

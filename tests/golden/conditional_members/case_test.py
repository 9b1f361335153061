"""Members that only a condition names are there, each optional; the class says of which."""

from __future__ import annotations

import datetime as dt
from types import ModuleType
from typing import Any

from tests.golden.support import echoed
from tests.runtime.server import Server

PAYMENT: dict[str, Any] = {
    "kind": "card",
    "creditCard": "a",
    "code": "b",
    "holder": "c",
    "number": "1",
    "address": {"street": "d"},
    "since": "2024-05-17",
    "limit": "none",
    "points": 5,
}


def test_they_travel(package: ModuleType, server: Server) -> None:
    models = package.models
    payment = echoed(package, server, models.Payment.from_dict(PAYMENT))
    assert payment.address == models.Address(street="d")
    assert payment.since == dt.date(2024, 5, 17)
    assert (payment.limit, payment.points) == ("none", 5)
    assert payment.extra == {"holder": "c"}
    assert payment.to_dict() == PAYMENT


def test_none_of_them_is_required(package: ModuleType, server: Server) -> None:
    payment = echoed(package, server, package.models.Payment(kind="bank"))
    assert payment.to_dict() == {"kind": "bank"}
    assert package.models.Payment(kind="bank", limit=1).to_dict()["limit"] == 1


def test_heirs_have_them_too(package: ModuleType) -> None:
    heir = package.models.Heir.from_dict(PAYMENT)
    assert heir.address == package.models.Address(street="d")
    assert package.models.Only.from_dict({"b": 1, "a": 2}).b == 1


def test_the_class_says_what_must_be_there_together(package: ModuleType) -> None:
    documentation = package.models.Payment.__doc__ or ""
    assert "`code`, `holder`, `number` and `address` must be, too." in documentation
    assert "Where `code` is given, `since` must be, too." in documentation

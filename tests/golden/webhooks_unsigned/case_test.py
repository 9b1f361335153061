"""Webhooks of a document that does not say how they are signed."""

from __future__ import annotations

import inspect
from types import ModuleType

import pytest


def test_a_body_is_read(package: ModuleType) -> None:
    change = package.models.Change(id=1)
    assert package.webhooks.parse('[{"id": 1}]') == [change]
    assert package.webhooks.parse(bytearray(b"[]")) == []
    assert package.webhooks.parse(b'{"id": 1}').data == {"id": 1}
    assert package.webhooks.parse('[{"id": 0, "id": 1}]') == [change]
    removed = package.models.RemovedEvent(removed=2)
    assert package.webhooks.parse('{"removed": 2}') == removed
    assert package.models.Before(last=removed).to_dict() == {"last": {"removed": 2}}


def test_nothing_is_said_of_signatures(package: ModuleType) -> None:
    assert list(inspect.signature(package.webhooks.parse).parameters) == [
        "body",
        "max_bytes",
    ]
    assert "SignatureError" not in package.errors.__all__
    assert not hasattr(package.webhooks, "parse_unverified")


def test_limits_and_mistakes(package: ModuleType) -> None:
    parse = package.webhooks.parse
    with pytest.raises(package.ResponseTooLarge, match="5 bytes, more than the 4"):
        parse(b"[   ]", max_bytes=4)
    for body in (b"", b"[", b"\xff", b"[NaN]", "\ud800", b"[" * 200_000):
        with pytest.raises(package.DecodeError):
            parse(body)
    for body in ({"id": 1}, None, 5):
        with pytest.raises(package.ConfigurationError, match="bytes as they came in"):
            parse(body)

"""Which response means what."""

from __future__ import annotations

from types import ModuleType
from typing import Any


def read(operation: Any, status: int, media_type: str, content: bytes) -> Any:
    """Return what a response means."""
    return operation.answers.find(status, media_type).read(content, media_type)


def test_models_lists_text_bytes_nothing(package: ModuleType) -> None:
    calls = package.operations
    assert read(calls.json(), 200, "application/json", b'{"name": "A"}').name == "A"
    assert (
        read(calls.pets(), 200, "application/json", b'[{"name": "A"}]')[0].name == "A"
    )
    assert read(calls.text(), 200, "text/plain", b"A") == "A"
    assert read(calls.binary(), 200, "image/png", b"\x89") == b"\x89"
    assert read(calls.nothing(), 204, "", b"") is None
    assert read(calls.any(), 200, "application/json", b"[1, null]") == [1, None]


def test_several_successes(package: ModuleType) -> None:
    operation = package.operations.several()
    assert type(read(operation, 202, "application/json", b"{}")) is package.models.Job
    assert type(read(operation, 200, "application/json", b"{}")) is package.models.Pet
    assert read(operation, 204, "", b"") is None


def test_a_success_that_is_not_described(package: ModuleType) -> None:
    models, calls = package.models, package.operations
    assert type(read(calls.made(), 200, "application/json", b"{}")) is models.Pet
    assert read(calls.nothing(), 202, "", b"") is None
    assert read(calls.alike(), 200, "application/json", b"[{}]") == [models.Pet()]
    assert calls.unlike().answers.find(200, "application/json") is None


def test_ranges_and_default(package: ModuleType) -> None:
    models, calls = package.models, package.operations
    assert type(read(calls.range(), 299, "application/json", b"{}")) is models.Pet
    assert type(read(calls.range(), 418, "application/json", b"{}")) is models.Problem
    found = read(calls.range(), 503, "application/problem+json", b"{}")
    assert type(found) is models.Problem
    assert type(read(calls.default(), 200, "application/json", b"{}")) is models.Pet


def test_negotiation(package: ModuleType) -> None:
    operation = package.operations.negotiated()
    assert read(operation, 200, "text/csv", b"a,b") == "a,b"
    assert read(operation, 200, "image/gif", b"GIF") == b"GIF"
    assert operation.answers.accept == "application/json, text/csv, */*"

"""Bodies: member by member, whole, of several media types."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import pytest


def content(body: Any) -> tuple[str, Any]:
    """Return media type and JSON value of a body."""
    return body.content_type, json.loads(body.content)


def test_members_are_arguments(package: ModuleType) -> None:
    pet = package.models.Pet(name="B")
    body = package.operations.spread(name="A", parent=pet).body
    parent = {"kind": "pet", "name": "B"}
    assert content(body) == (
        "application/json",
        {"kind": "pet", "name": "A", "parent": parent},
    )
    body = package.operations.patch(name="A").body
    assert content(body) == (
        "application/merge-patch+json",
        {"kind": "pet", "name": "A"},
    )


def test_whole_values(package: ModuleType) -> None:
    pet = package.models.Pet(name="A")
    data = {"kind": "pet", "name": "A"}
    assert content(package.operations.whole(pets=[pet]).body)[1] == [data]
    assert content(package.operations.union(body="text").body)[1] == "text"
    assert content(package.operations.union(body=pet).body)[1] == data
    assert package.operations.any().body is None
    assert content(package.operations.any(body=None).body)[1] is None


def test_one_of_several(package: ModuleType) -> None:
    several = package.operations.several
    assert several(text="ü").body.content == "ü".encode()
    body = several(content=b"x", content_type="image/png").body
    assert (body.content_type, body.content) == ("image/png", b"x")
    with pytest.raises(package.ConfigurationError):
        several()
    with pytest.raises(package.ConfigurationError):
        several(text="", content=b"")


def test_text_and_bytes(package: ModuleType) -> None:
    assert package.operations.text(text="a,b").body.content_type.startswith("text/csv")
    assert (
        package.operations.image(content=b"x").body.content_type
        == "application/octet-stream"
    )

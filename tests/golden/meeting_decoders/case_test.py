"""An operation named like the function that decodes a union."""

from __future__ import annotations

from types import ModuleType

import pytest


@pytest.mark.parametrize("name", ["decode_pet", "get_pet"])
def test_answers_are_decoded(package: ModuleType, name: str) -> None:
    answers = getattr(package.operations, name)().answers
    reader = answers.find(200, "application/json")
    assert reader.read(b"7", "application/json") == 7


def test_the_method_is_there(package: ModuleType) -> None:
    with package.Client(base_url="https://example.com") as client:
        assert callable(client.decode_pet)

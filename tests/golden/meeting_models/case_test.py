"""Models named like classes of groups, like the client, like what clients import."""

from __future__ import annotations

from types import ModuleType

import pytest


@pytest.mark.parametrize(
    ("operation", "model"),
    [
        ("a", "PetsApi_"),
        ("b", "RawPetsApi_"),
        ("c", "AsyncPetsApi_"),
        ("d", "Timeout"),
        ("e", "ErrorFields"),
    ],
)
def test_operations_return_models(
    package: ModuleType, operation: str, model: str
) -> None:
    answers = getattr(package.operations, operation)().answers
    found = answers.find(200, "application/json").read(b"{}", "application/json")
    assert type(found) is getattr(package.models, model)


def test_groups_and_the_client_keep_their_names(package: ModuleType) -> None:
    with package.TimeoutModel(base_url="https://example.com") as client:
        assert type(client.pets) is package.client.PetsApi
        assert type(client.pets.with_raw_response) is package.raw.RawPetsApi

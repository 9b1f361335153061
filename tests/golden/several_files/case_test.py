"""References across files, in circles."""

from __future__ import annotations

from types import ModuleType


def test_every_file_has_a_module(package: ModuleType) -> None:
    user = {
        "name": "A",
        "wallet": {"coins": [{"value": 1}]},
        "friends": [{"name": "B"}],
    }
    user["account"] = {"owner": {"name": "A"}}
    found = package.models.User.from_dict(user)
    assert found.wallet.coins[0].value == 1
    assert found.to_dict() == user


def test_operations_of_other_files(package: ModuleType) -> None:
    operation = package.operations.get_user("a/b")
    assert operation.path == "/users/a%2Fb"
    content = b'{"name": "A"}'
    reader = operation.answers.find(200, "application/json")
    assert reader.read(content, "application/json").name == "A"

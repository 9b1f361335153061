"""Answers of the API as the examples of the spec show them, in two sizes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).parents[1] / "spec" / "examples"


def user(size: int = 2000) -> bytes:
    """Return an authenticated user with accounts.

    Args:
        size: at least so many bytes, at most some hundred more.
    """
    answer = _example("User/documented_multi_account")
    states: list[Any] = [
        *_example("User/documented_users_api")["integrations"].values(),
        _example("User/documented_invalid")["integrations"]["salesforce"],
        {"enabled": False, "allCredentials": [], "configuredWorkflows": {}},
    ]
    number = 0
    while len(_dump(answer)) < size:
        answer["integrations"][f"custom.app-{number}"] = states[number % len(states)]
        number += 1
    return _dump(answer)


def integrations(size: int = 50_000) -> bytes:
    """Return a project's list of integrations with all that the portal shows of them.

    Args:
        size: at least so many bytes, at most some thousand more.
    """
    kinds = [
        _example(f"Integration/{name}")
        for name in ("documented", "complete", "custom", "not_active")
    ]
    answer: list[Any] = []
    while len(_dump(answer)) < size:
        answer.append(kinds[len(answer) % len(kinds)])
    return _dump(answer)


def example(name: str) -> bytes:
    """Return one example of the spec, without white space.

    Args:
        name: folder and file, such as ``User/complete``.
    """
    return _dump(_example(name))


def _example(name: str) -> Any:
    return json.loads((EXAMPLES / f"{name}.json").read_bytes())


def _dump(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()

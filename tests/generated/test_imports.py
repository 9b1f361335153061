"""What an import of the client loads: no more than its class needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

# Runs in a process of its own: here everything is loaded.
_LOADED = """
import sys
{statement}
print(*sorted(sys.modules))
"""
# Defaults of arguments come from these: they stand alone.
_NEEDED = {
    "paragon_connect._sdk",
    "paragon_connect._sdk.bodies",
    "paragon_connect._sdk.browser",
}
_SLOW = {"asyncio", "anyio", "h11", "httpx2", "ssl", "json", "logging", "urllib.parse"}


def _after(statement: str) -> set[str]:
    """Return the modules that a statement loads."""
    code = _LOADED.format(statement=statement)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_package_loads_nothing_but_names() -> None:
    ours = {n for n in _after("import paragon_connect") if n.startswith("paragon")}
    assert ours == {"paragon_connect"}


@pytest.mark.parametrize("name", ["Paragon", "AsyncParagon"])
def test_a_client_loads_no_model_and_no_behaviour(name: str) -> None:
    found = _after(f"from paragon_connect import {name}")
    assert not {n for n in found if n.startswith("paragon_connect.models.")}
    assert {n for n in found if n.startswith("paragon_connect._sdk")} == _NEEDED
    assert not found & _SLOW


def test_a_method_loads_what_it_needs() -> None:
    found = _after(
        "from paragon_connect import operations\n"
        "operations.get_user('p').answers.find(200, 'application/json')"
    )
    assert "paragon_connect.models.user" in found
    assert "paragon_connect.models.integration" not in found

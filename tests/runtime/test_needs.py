"""Without the HTTP library a call says what to install."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]

PROGRAM = """
import asyncio, sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {missing!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Blocker())
from paragon_connect import AsyncParagon, ConfigurationError, Paragon

def told(error):
    assert error.__context__ is None or isinstance(error.__context__, ImportError)
    print(error)

try:
    Paragon(project_id="p", user_token="t").api.get_user()
except ConfigurationError as error:
    told(error)

async def main():
    await AsyncParagon(project_id="p", user_token="t").api.get_user()

try:
    asyncio.run(main())
except ConfigurationError as error:
    told(error)
"""


@pytest.mark.parametrize(
    "missing", [("httpx2", "httpcore2"), ("httpx2", "httpcore2", "h11", "anyio")]
)
def test_a_missing_library_is_named(missing: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(missing=missing)],
        cwd=REPOSITORY,
        env={"PYTHONPATH": str(REPOSITORY / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert len(lines) == 2
    for line in lines:
        assert line.startswith("calls need httpx2, which is not installed")
        assert ": pip install httpx2" in line

"""What the journeys start from: a copy of the repository, a wheel, a local server."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.journeys.support import ROOT, Repository
from tests.output.test_wheel import installed, wheel

__all__ = ["installed", "repository", "server", "wheel"]

FOLDERS = ("paragon_codegen", "templates", "spec", "generated", "examples", "tests")
FILES = ("pyproject.toml", "Makefile", "README.md", "LICENSE")


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """A server that answers from the spec."""
    with LocalServer() as running:
        yield running


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A copy of the repository as it stands here, committed or not."""
    folder = tmp_path / "repository"
    leave = shutil.ignore_patterns("__pycache__", "node_modules")
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=leave)
    for name in FILES:
        shutil.copy2(ROOT / name, folder / name)
    return Repository(folder, cache=tmp_path / "cache")

"""What the journeys start from: a copy of the repository, a wheel, a local server."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.journeys.guide import take_back
from tests.journeys.support import ROOT, Repository
from tests.output.test_wheel import installed, wheel

__all__ = ["installed", "repository", "server", "wheel"]

DOCUMENT = ROOT / "tests" / "golden" / "enums" / "spec.yaml"
FOLDERS = ("paragon_codegen", "templates", "spec", "generated", "examples", "tests")
FILES = ("pyproject.toml", "Makefile", "README.md", "LICENSE")


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """A server that answers from the spec."""
    with LocalServer() as running:
        yield running


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A copy of the repository as it stands here, committed or not.

    Where somebody followed the guide to the letter, what the guide adds is left out:
    the journeys add it.
    """
    folder = tmp_path / "repository"
    leave = shutil.ignore_patterns("__pycache__", "node_modules")
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=leave)
    for name in FILES:
        shutil.copy2(ROOT / name, folder / name)
    copy = Repository(folder, cache=tmp_path / "cache")
    if take_back(folder):
        assert copy.generator("generate").code == 0
    return copy


@pytest.fixture
def at_hand(repository: Repository) -> dict[str, str]:
    """Variables under which the copy finds its `.venv` ready-made."""
    for name in ("benchmarks", "docs", "requirements"):
        shutil.copytree(ROOT / name, repository.folder / name)
    place = repository.folder / ".venv"
    place.mkdir()
    for child in Path(sys.prefix).iterdir():
        (place / child.name).symlink_to(child)
    (place / "ready.stamp").unlink(missing_ok=True)
    (place / "ready.stamp").touch()
    bare = {
        name: text
        for name, text in os.environ.items()
        if not name.startswith(("PYTEST_", "PARAGON_", "MAKE"))
    }
    # One test stands for all of them: this one is part of what it would run.
    chosen = "tests/journeys/test_quickstart.py -q"
    return {**bare, "ARGS": chosen, "XDG_CACHE_HOME": str(repository.cache)}


@pytest.fixture
def at_project(
    installed: Path, wheel: Path, tmp_path: Path
) -> tuple[Path, dict[str, str]]:
    """A project of somebody's with the wheel, a document, and variables for both.

    `pip` is not on trial: it only tells what it was asked for.
    """
    folder = tmp_path / "project"
    folder.mkdir()
    shutil.copy2(wheel, folder)
    shutil.copy2(DOCUMENT, folder / "openapi.yaml")
    tools = tmp_path / "tools"
    tools.mkdir()
    pip = tools / "pip"
    pip.write_text('#!/bin/sh\necho "pip $*"\n')
    pip.chmod(0o755)
    path = f"{tools}:{installed}:{os.environ['PATH']}"
    cache = str(tmp_path / "cache-of-the-project")
    return folder, {**os.environ, "PATH": path, "XDG_CACHE_HOME": cache}

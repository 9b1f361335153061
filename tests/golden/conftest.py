"""The option that refreshes the cases, and their packages, ready to use."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.golden.support import Case, imported
from tests.runtime.server import Server


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--golden-update`."""
    parser.addoption(
        "--golden-update",
        action="store_true",
        help="replace what the golden cases expect by what is generated now",
    )


@pytest.fixture(autouse=True, scope="session")
def importable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Make a folder importable in which packages are unpacked."""
    folder = tmp_path_factory.mktemp("golden")
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture
def package(request: pytest.FixtureRequest, importable: Path) -> ModuleType:
    """Return the package of the case in whose folder the test stands."""
    return imported(Case(request.path.parent.name), importable)


@pytest.fixture
def server() -> Iterator[Server]:
    """A server on loopback that answers `{}` until a test gives it another script."""
    with Server() as running:
        yield running

"""What the programs in a browser start from: Chromium, the official bundle, a local server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.browser.chromium import BUNDLE, MISSING, Chromium, Program, find


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The vendor's bundle, unmodified."""
    assert BUNDLE.is_file(), "make browser fetches the bundle first"
    return BUNDLE.absolute()


@pytest.fixture(scope="session")
def program() -> Iterator[Program]:
    """The browser of this machine, running."""
    found = find()
    if found is None:
        pytest.exit(MISSING, returncode=2)
    running = Program(found)
    yield running
    running.close()


@pytest.fixture
def chromium(program: Program) -> Iterator[Chromium]:
    """The browser of a user who has never been anywhere."""
    with Chromium(program) as running:
        yield running


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """A server that answers from the spec, and shows its page in the portal's place."""
    with LocalServer() as running:
        yield running

"""What the programs in a browser start from: Chromium, the official bundle, a local server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.browser.chromium import MISSING, Chromium, find

BUNDLE = Path("build", "connect_sdk", "ConnectSDK.js")
"""Where `make browser` has put the vendor's bundle."""


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The vendor's bundle, unmodified."""
    assert BUNDLE.is_file(), "make browser fetches the bundle first"
    return BUNDLE.absolute()


@pytest.fixture
def chromium() -> Iterator[Chromium]:
    """A browser with a fresh profile."""
    program = find()
    if program is None:
        pytest.exit(MISSING, returncode=2)
    with Chromium(program) as running:
        yield running


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """A server that answers from the spec, and shows its page in the portal's place."""
    with LocalServer() as running:
        yield running

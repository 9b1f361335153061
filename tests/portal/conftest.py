"""Stages for the stories of windows; nothing is left of a window afterwards."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.portal.support import KINDS, Kind, Stage, stand_in


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """A server that answers from the spec."""
    with LocalServer() as running:
        yield running


@pytest.fixture(autouse=True)
def nothing_runs_on() -> Iterator[None]:
    """Check that no thread is left of what a test opened."""
    before = set(threading.enumerate())
    yield
    left = [each for each in threading.enumerate() if each not in before]
    for each in left:
        if "process_request_thread" in each.name:  # of the server, which goes by itself
            each.join(10)
    left = [each for each in left if each.is_alive()]
    # Threads of event loops wait for more work; none of ours may.
    loops = ("AnyIO", "Trio")
    assert [each.name for each in left if not each.name.startswith(loops)] == []


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A file that stands for the vendor's SDK."""
    return stand_in(tmp_path)


@pytest.fixture(params=KINDS)
def stage(request: pytest.FixtureRequest, server: LocalServer, bundle: Path) -> Stage:
    """A stage for each kind of client."""
    kind: Kind = request.param
    return Stage(kind, server, bundle)

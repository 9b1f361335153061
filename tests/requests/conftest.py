"""Fixtures: a server, and each of the two kinds of client."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.requests.support import KINDS, Runner
from tests.runtime.server import Server


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that answers `{}` until a test gives it another script."""
    with Server() as running:
        yield running


@pytest.fixture(params=KINDS)
def run(request: pytest.FixtureRequest, server: Server) -> Runner:
    """Makes calls with the sync client, then with the async one."""
    return Runner(request.param, server)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of this machine gets into a test."""
    monkeypatch.delenv("PARAGON_PROJECT_ID", raising=False)
    monkeypatch.delenv("PARAGON_USER_TOKEN", raising=False)
    monkeypatch.delenv("PARAGON_API_KEY", raising=False)

"""Fixtures: a server, and each of the three ways to run an operation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from paragon_codegen.runtime import json_text, policy
from tests.runtime.server import Server
from tests.runtime.support import KINDS, Runner


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that answers `{}` until a test gives it another script."""
    with Server() as running:
        yield running


@pytest.fixture(params=KINDS)
def run(request: pytest.FixtureRequest) -> Runner:
    """Runs operations: sync, under asyncio, under trio."""
    return Runner(request.param)


@pytest.fixture
def no_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries follow at once."""
    monkeypatch.setattr(policy, "_BACKOFF_BASE", 0.0)


@pytest.fixture(params=["orjson", "standard library"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Parse with orjson and without."""
    if request.param == "orjson":
        assert json_text._fast_loads() is not None
    else:
        monkeypatch.setattr(json_text, "_fast_loads", lambda: None)

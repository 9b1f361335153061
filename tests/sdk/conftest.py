"""Fixtures of the tests of the SDK's methods: a world, and stories in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import pytest

from tests.runtime.server import Server
from tests.sdk.world import Kind, Theatre, World


@pytest.fixture
def world() -> World:
    """What the API knows, and what it is asked for."""
    return World()


@pytest.fixture(params=get_args(Kind))
def tell(request: pytest.FixtureRequest, world: World) -> Iterator[Theatre]:
    """Tells a story with the sync client, then with the async one."""
    with Server(world.script) as server:
        yield Theatre(request.param, server)

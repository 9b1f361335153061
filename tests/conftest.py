"""What all tests share: how hypothesis behaves on a machine that does other work."""

from __future__ import annotations

import gc

from hypothesis import HealthCheck, settings

# How long an example takes to make says nothing of the code: it fails by chance.
settings.register_profile("shared", suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")


def pytest_collection_finish() -> None:
    """Keep the collector from what stays until the end: twenty thousand tests.

    The generator looks for garbage in each run, and would look through all of them.
    """
    gc.collect()
    gc.freeze()

"""Every break, by guarantee."""

from __future__ import annotations

from tests.breaking.entry import Break
from tests.breaking.tables import (
    bodies,
    connections,
    documented_calls,
    documents,
    further,
    pages,
    retries,
    safety,
    secrets,
    whose,
)

__all__ = ["BREAKS"]

BREAKS: tuple[Break, ...] = (
    *retries.BREAKS,
    *connections.BREAKS,
    *whose.BREAKS,
    *secrets.BREAKS,
    *safety.BREAKS,
    *bodies.BREAKS,
    *further.BREAKS,
    *pages.BREAKS,
    *documents.BREAKS,
    *documented_calls.BREAKS,
)

"""Every break, by guarantee."""

from __future__ import annotations

from tests.breaking.entry import Break
from tests.breaking.tables import bodies, connections, retries, safety

__all__ = ["BREAKS"]

BREAKS: tuple[Break, ...] = (
    *retries.BREAKS,
    *connections.BREAKS,
    *safety.BREAKS,
    *bodies.BREAKS,
)

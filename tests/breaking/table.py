"""Every break, by guarantee."""

from __future__ import annotations

from tests.breaking.entry import Break
from tests.breaking.tables import bodies, connections, retries, safety, secrets

__all__ = ["BREAKS"]

BREAKS: tuple[Break, ...] = (
    *retries.BREAKS,
    *connections.BREAKS,
    *secrets.BREAKS,
    *safety.BREAKS,
    *bodies.BREAKS,
)

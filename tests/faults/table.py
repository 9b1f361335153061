"""Every fault, in the order of the report."""

from __future__ import annotations

from tests.faults.fault import Fault
from tests.faults.rows import (
    bodies,
    connecting,
    encoding,
    framing,
    lifetimes,
    secrecy,
    sharing,
    statuses,
    surplus,
    timing,
)

__all__ = ["FAULTS"]

FAULTS: list[Fault] = [
    *connecting.FAULTS,
    *framing.FAULTS,
    *surplus.FAULTS,
    *timing.FAULTS,
    *encoding.FAULTS,
    *bodies.FAULTS,
    *statuses.FAULTS,
    *secrecy.FAULTS,
    *lifetimes.FAULTS,
    *sharing.FAULTS,
]

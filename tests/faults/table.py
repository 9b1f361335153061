"""Every fault, in the order of the report."""

from __future__ import annotations

from tests.faults.fault import Fault
from tests.faults.rows import connecting, framing, surplus

__all__ = ["FAULTS"]

FAULTS: list[Fault] = [
    *connecting.FAULTS,
    *framing.FAULTS,
    *surplus.FAULTS,
]

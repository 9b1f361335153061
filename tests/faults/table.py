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
    streams,
    surplus,
    timing,
)
from tests.faults.stage import Result, play
from tests.faults.worlds import WORLDS

__all__ = ["FAULTS", "play_all"]

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
    *streams.FAULTS,
]


def play_all(number: int) -> list[Result]:
    """Play the fault of a number with every client that it is for."""
    fault = FAULTS[number]
    return [
        play(fault, world, kind)
        for world in WORLDS
        for kind in fault.kinds
        if world.package in fault.worlds
    ]

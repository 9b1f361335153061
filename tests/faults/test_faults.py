"""Every fault with every client; `make faults` prints the whole table."""

from __future__ import annotations

import pytest

from tests.faults.fault import Fault
from tests.faults.report import table
from tests.faults.stage import play
from tests.faults.table import FAULTS, play_all
from tests.faults.worlds import WORLDS

QUICK = [fault for fault in FAULTS if not fault.slow]


@pytest.mark.parametrize("fault", QUICK, ids=[fault.name for fault in QUICK])
def test_a_fault_ends_as_it_must(fault: Fault) -> None:
    results = play_all(FAULTS.index(fault))
    assert not any(result.problems for result in results), table(results)


def test_every_fault_has_a_name_of_its_own() -> None:
    names = [fault.name for fault in FAULTS]
    assert len(set(names)) == len(names) > 150


def test_a_wrong_answer_is_noticed() -> None:
    """The judge itself: an answer of somebody else, attempts, an error, a secret."""
    (good,) = (fault for fault in FAULTS if fault.name == "gzip")
    wrong = Fault(
        name="wrong",
        rule="",
        script=lambda turn: turn.send(turn.whole(user="user-somebody-else")),
        attempts=2,
    )
    found = play(wrong, WORLDS[0], "sync").problems
    assert any("belongs to user-somebody-else" in problem for problem in found)
    assert any("1 attempts, due 2" in problem for problem in found)
    assert play(good, WORLDS[0], "sync").problems == []

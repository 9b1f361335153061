"""A short soak, and what a long one rests on."""

from __future__ import annotations

from tests.faults.worlds import WORLDS
from tests.soak.plan import Planned, Round, foresee, plan_round
from tests.soak.run import soak
from tests.soak.service import Service

SEED = 20_260


def test_nothing_goes_wrong_in_a_short_soak() -> None:
    report = soak(SEED, rounds=8, size=72)
    assert report.problems == []
    assert report.calls == 8 * 72


def test_a_seed_says_what_happens() -> None:
    assert plan_round(5, 3, 240) == plan_round(5, 3, 240)
    assert plan_round(5, 3, 240) != plan_round(6, 3, 240)


def test_a_plan_is_of_many_users_and_faults() -> None:
    calls = [call for n in range(20) for call in plan_round(SEED, n, 240).calls]
    assert len({call.user for call in calls}) > 900
    assert len({each for call in calls for each in call.behaviours}) > 30
    assert {foresee(call, True)[0] for call in calls} > {
        "ok",
        "TimedOut",
        "DecodeError",
    }


def test_a_write_that_is_done_twice_is_noticed() -> None:
    calls = tuple(
        Planned(number, 1, "create", ("503", "503 0", "good")) for number in range(2)
    )
    service = Service(WORLDS[0])
    service.begin(Round(0, calls, False))
    service.seen[0] = ["503", "good"]
    service.seen[1] = ["503 0", "good"]
    service.judge()
    service.server.close()
    assert service.problems == ["create 0 was done twice: ['503', 'good']"]

"""Waiting for syncs and executions: each end has a name, and time is counted once."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import (
    ConfigurationError,
    ExecutionTimeoutError,
    NotFound,
    OptionError,
    SdkError,
    ServerError,
    SyncDisabledError,
    SyncErroredError,
    SyncTimeoutError,
    UserNotAuthenticatedError,
)
from paragon_connect.models import SyncState, WorkflowExecution

from tests.sdk.install_world import Clock, failure, virtual_time
from tests.sdk.world import Asked, Reply, Theatre, World

SYNC = "GET /api/syncs/s1"
EXECUTION = "GET /task-history/workflow-executions/e1"
KEY = "key-51e8b0d2"


class WaitingWorld(World):
    """An API whose answer to anything is the next of a list; the last one stays.

    Attributes:
        said: What it says.
    """

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Any] = []

    def _answer(self, asked: Asked) -> Reply:
        said = self.said.pop(0) if len(self.said) > 1 else self.said[0]
        if isinstance(said, int):
            return said, {"message": "no"}, "application/json"
        return 200, said, "application/json"


@pytest.fixture
def world() -> WaitingWorld:
    """What the API says."""
    return WaitingWorld()


@pytest.fixture
def clock() -> Iterator[Clock]:
    """A clock that jumps."""
    with virtual_time() as found:
        yield found


def states(*statuses: str) -> list[Any]:
    """Return states of a sync."""
    return [{"status": each} for each in statuses]


def executions(*statuses: str) -> list[Any]:
    """Return states of an execution."""
    ids = {"id": "e1", "userId": "u", "workflowId": "w"}
    moment = {"dateStarted": "2023-02-20T06:21:42.274Z"}
    return [{**ids, "status": each, **moment} for each in statuses]


def test_a_sync_is_waited_for(tell: Theatre, world: WaitingWorld, clock: Clock) -> None:
    world.said = [
        *states("INITIALIZING", "ACTIVE", "REBUILDING"),
        {"status": "IDLE", "summary": {"totalRecords": 3, "latestCursor": "c"}},
    ]

    def story(paragon: Any) -> Any:
        return (yield paragon.wait_for_sync("s1", timeout=60))

    found = tell(story)
    assert isinstance(found, SyncState)
    assert found.to_dict()["summary"] == {"totalRecords": 3, "latestCursor": "c"}
    assert world.lines == [SYNC] * 4
    assert {each.service for each in world.asked} == {"sync"}
    assert clock.waits == [0.5, 0.75, 1.125]


def test_pauses_grow_to_ten_seconds(
    tell: Theatre, world: WaitingWorld, clock: Clock
) -> None:
    world.said = states("ACTIVE")

    def story(paragon: Any) -> Any:
        return (yield from failure(lambda: paragon.wait_for_sync("s1", 90), SdkError))

    error = tell(story)
    assert type(error) is SyncTimeoutError
    assert (error.sync_id, error.last_status, error.seconds) == ("s1", "ACTIVE", 90.0)
    assert sum(clock.waits) == pytest.approx(90, abs=0.5)
    assert max(clock.waits) == 10.0
    assert len(world.asked) == len(clock.waits) + 1, "once more when time is up"


@pytest.mark.parametrize(
    ("status", "error"),
    [("ERRORED", SyncErroredError), ("DISABLED", SyncDisabledError)],
)
def test_what_stops_a_sync_has_an_error_of_its_own(
    tell: Theatre, world: WaitingWorld, clock: Clock, status: str, error: Any
) -> None:
    world.said = states("ACTIVE", status)

    def story(paragon: Any) -> Any:
        return (yield from failure(lambda: paragon.wait_for_sync(" s1 ", 60), error))

    assert tell(story).sync_id == "s1"
    assert len(world.asked) == 2


@pytest.mark.parametrize("timeout", [0, 0.0])
def test_no_time_asks_once(
    tell: Theatre, world: WaitingWorld, clock: Clock, timeout: float
) -> None:
    world.said = states("IDLE", "ACTIVE")

    def story(paragon: Any) -> Any:
        yield paragon.wait_for_sync("s1", timeout)
        return (
            yield from failure(
                lambda: paragon.wait_for_sync("s1", timeout), SyncTimeoutError
            )
        )

    assert tell(story).last_status == "ACTIVE"
    assert (len(world.asked), clock.waits) == (2, [])


@pytest.mark.parametrize(
    "timeout", [None, "60", True, -1, math.nan, math.inf, 604_801, 3_600_000]
)
def test_a_timeout_is_a_number_of_seconds(
    tell: Theatre, world: WaitingWorld, timeout: Any
) -> None:
    def story(paragon: Any) -> Any:
        yield from failure(lambda: paragon.wait_for_sync("s1", timeout), OptionError)
        wait = paragon.wait_for_workflow_execution
        return (yield from failure(lambda: wait("e1", timeout), OptionError))

    assert "seconds" in str(tell(story, api_key=KEY))
    assert world.asked == []


@pytest.mark.parametrize("name", [None, "", "  ", 5])
def test_an_id_is_a_text(tell: Theatre, world: WaitingWorld, name: Any) -> None:
    def story(paragon: Any) -> Any:
        yield from failure(lambda: paragon.wait_for_sync(name, 1), OptionError)
        wait = paragon.wait_for_workflow_execution
        yield from failure(lambda: wait(name, 1), OptionError)

    tell(story, api_key=KEY)
    assert world.asked == []


def test_errors_of_the_api_end_the_waiting(
    tell: Theatre, world: WaitingWorld, clock: Clock
) -> None:
    world.said = [*states("ACTIVE"), 404, 500]

    def story(paragon: Any) -> Any:
        yield from failure(lambda: paragon.wait_for_sync("s1", 60), NotFound)
        yield from failure(lambda: paragon.wait_for_sync("s1", 60), ServerError)

    tell(story)
    assert len(world.asked) == 3


def test_nobody_waits_for_who_signed_out(tell: Theatre, world: WaitingWorld) -> None:
    def story(paragon: Any) -> Any:
        paragon.logout()
        yield from failure(
            lambda: paragon.wait_for_sync("s1", 60), UserNotAuthenticatedError
        )

    tell(story)
    assert world.asked == []


@pytest.mark.parametrize("status", ["SUCCEEDED", "FAILED"])
def test_what_became_of_an_execution(
    tell: Theatre, world: WaitingWorld, clock: Clock, status: str
) -> None:
    world.said, world.token = executions("EXECUTING", "DELAYED", status), KEY

    def story(paragon: Any) -> Any:
        paragon.logout()  # the project's key needs no user
        return (yield paragon.wait_for_workflow_execution("e1", timeout=60))

    found = tell(story, api_key=KEY)
    assert isinstance(found, WorkflowExecution)
    assert found.status == status
    assert world.lines == [EXECUTION] * 3
    assert {each.service for each in world.asked} == {"task_history"}


def test_an_execution_that_does_not_end(
    tell: Theatre, world: WaitingWorld, clock: Clock
) -> None:
    world.said, world.token = executions("EXECUTING"), KEY

    def story(paragon: Any) -> Any:
        return (
            yield from failure(
                lambda: paragon.wait_for_workflow_execution("e1", 3),
                ExecutionTimeoutError,
            )
        )

    error = tell(story, api_key=KEY)
    assert (error.execution_id, error.last_status, error.seconds) == (
        "e1",
        "EXECUTING",
        3.0,
    )


def test_an_execution_needs_the_key(tell: Theatre) -> None:
    def story(paragon: Any) -> Any:
        return (
            yield from failure(
                lambda: paragon.wait_for_workflow_execution("e1", 3), ConfigurationError
            )
        )

    assert "PARAGON_API_KEY" in str(tell(story))

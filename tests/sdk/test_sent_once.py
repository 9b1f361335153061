"""What starts a workflow or a tool is sent once, whatever the answer: it may be its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from paragon_connect import (
    IntegrationNotInstalledError,
    RateLimited,
    ServerError,
    StatusError,
    Unauthorized,
)

from tests.sdk.payloads import S1
from tests.sdk.test_tools import RUN, Shelf
from tests.sdk.world import Theatre, World

TRIGGER, ACTION = f"POST /sdk/triggers/{S1}", "POST /actions"
ANSWERS = [(401, Unauthorized), (429, RateLimited), (503, ServerError)]
CALLS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "workflow": (TRIGGER, lambda p: p.workflow(S1)),
    "trigger_workflow": (TRIGGER, lambda p: p.api.trigger_workflow(S1, body={})),
    "call_tool": (RUN, lambda p: p.call_tool("SLACK_LIST_CHANNELS")),
    "run_tool": (RUN, lambda p: p.api.run_tool(tool="A", parameters={})),
    "run_action": (ACTION, lambda p: p.api.run_action(action="A", parameters={})),
}


@pytest.mark.parametrize(("status", "error"), ANSWERS)
@pytest.mark.parametrize("name", CALLS)
def test_no_answer_is_a_reason_to_send_it_again(
    tell: Theatre, world: World, name: str, status: int, error: type[Exception]
) -> None:
    Shelf(world)
    line, call = CALLS[name]
    world.reply(line, {"message": "said by the provider"}, status)

    def another_token() -> str:
        world.token += "x"
        return world.token

    def story(paragon: Any) -> Any:
        with pytest.raises(error):
            yield call(paragon)

    tell(story, max_retries=3, user_token=another_token)
    assert world.lines.count(line) == 1


@pytest.mark.parametrize(("status", "error"), [(429, RateLimited)])
def test_what_only_reads_is_asked_again(
    tell: Theatre,
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    error: type[StatusError],
) -> None:
    """The same answers, to a call that starts nothing."""
    world.reply("GET /actions", {"message": "later"}, status)
    monkeypatch.setattr("paragon_connect._runtime.policy._BACKOFF_BASE", 0.0)

    def story(paragon: Any) -> Any:
        with pytest.raises(error):
            yield paragon.api.list_actions()

    tell(story, max_retries=3)
    assert world.lines.count("GET /actions") == 4


def test_a_tool_whose_integration_is_not_connected_says_so_still(
    tell: Theatre, world: World
) -> None:
    Shelf(world)
    world.reply(RUN, {"message": "Integration not enabled for user."}, 400)

    def story(paragon: Any) -> Any:
        with pytest.raises(IntegrationNotInstalledError):
            yield paragon.call_tool("SLACK_LIST_CHANNELS")

    tell(story)

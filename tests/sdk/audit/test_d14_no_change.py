"""Switching on what is on is no change."""

from __future__ import annotations

from typing import Any

from tests.sdk.payloads import S1, SLACK_ACCOUNT, SLACK_DEFAULT
from tests.sdk.world import Theatre, World


def test_switching_on_what_is_on_changes_nothing(tell: Theatre, world: World) -> None:
    heard: list[Any] = []

    def story(paragon: Any) -> Any:
        paragon.subscribe("onWorkflowChange", lambda event, user: heard.append(event))
        yield paragon.enable_workflow(S1)
        assert heard == []
        yield paragon.disable_workflow(S1)
        yield paragon.disable_workflow(S1)

    tell(story)
    # The service is asked each time, for it may know better.
    assert len(world.sent) == 3
    assert [each.workflow_state_change.enabled for each in heard] == [False]
    assert world.sent[0].selected == (SLACK_ACCOUNT, SLACK_DEFAULT)

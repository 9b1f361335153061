"""Workflows that are deployed and not in the portal, as in the page's own integration."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import WorkflowNotFoundError

from tests.sdk.audit.documented import (
    SALESFORCE_ACCOUNT,
    SLACK_WORKFLOW,
    example,
    slack_user,
)
from tests.sdk.world import Theatre, World


@pytest.fixture
def page(world: World) -> World:
    """The page's integration, whose workflow stands in `workflows` alone."""
    world.integrations = [example("Integration/documented")]
    world.me = slack_user()
    return world


class TestAWorkflowThatIsDeployedButNotInThePortal:
    """`workflowMeta` is empty in the page's own example of an integration."""

    def test_is_triggered(self, tell: Theatre, page: World) -> None:
        page.reply(f"POST /sdk/triggers/{SLACK_WORKFLOW}", {"ok": True})
        body = {"email": "bowie@useparagon.com", "first_name": "Bowie"}

        def story(paragon: Any) -> Any:
            return (yield paragon.workflow(SLACK_WORKFLOW, body=body))

        assert tell(story) == {"ok": True}
        assert page.sent[0].body == body

    @pytest.mark.parametrize("on", [True, False])
    def test_is_switched(self, tell: Theatre, page: World, on: bool) -> None:
        def story(paragon: Any) -> Any:
            method = paragon.enable_workflow if on else paragon.disable_workflow
            yield method(SLACK_WORKFLOW)

        tell(story)
        (sent,) = page.sent
        verb = "POST" if on else "DELETE"
        assert sent.line == f"{verb} /sdk/workflows/{SLACK_WORKFLOW}"
        assert sent.selected == (SALESFORCE_ACCOUNT, None)

    def test_is_switched_with_others(self, tell: Theatre, page: World) -> None:
        def story(paragon: Any) -> Any:
            return (yield paragon.update_workflow_state({SLACK_WORKFLOW: True}))

        assert tell(story).errors == []
        assert page.lines == [f"POST /sdk/workflows/{SLACK_WORKFLOW}"]

    def test_others_are_still_unknown(self, tell: Theatre, page: World) -> None:
        def story(paragon: Any) -> Any:
            with pytest.raises(WorkflowNotFoundError):
                yield paragon.enable_workflow("bb89897b-ec2a-4118-b091-c12713c6bffa")

        tell(story)
        assert page.sent == []

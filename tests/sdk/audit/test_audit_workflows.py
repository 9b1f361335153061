"""Workflows and integrations as the vendor's pages show them."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import IntegrationNotFoundError, WorkflowNotFoundError

from tests.sdk.audit.documented import (
    SALESFORCE_ACCOUNT,
    SHORT_LIST,
    SLACK_WORKFLOW,
    USERS_API_USER,
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


class TestAnIntegrationWithoutConfigs:
    """The page's short list of integrations has ids and types alone."""

    def test_exists(self, tell: Theatre, world: World) -> None:
        world.integrations = SHORT_LIST

        def story(paragon: Any) -> Any:
            (found,) = yield paragon.get_integration_metadata()
            config = yield paragon.get_integration_config("salesforce")
            return found, config, (yield paragon.get_integration_id("salesforce"))

        found, config, integration_id = tell(story)
        assert (found.type, integration_id) == ("salesforce", "INTEGRATION_ID")
        assert config.available_workflows == []

    def test_is_disconnected(self, tell: Theatre, world: World) -> None:
        world.integrations, world.me = SHORT_LIST, USERS_API_USER
        world.reply("DELETE /sdk/integrations/INTEGRATION_ID", None, 204)

        def story(paragon: Any) -> Any:
            yield paragon.uninstall_integration("salesforce")

        tell(story)
        assert world.lines == ["DELETE /sdk/integrations/INTEGRATION_ID"]

    def test_with_an_empty_list_is_not_set_up(
        self, tell: Theatre, world: World
    ) -> None:
        world.integrations = [{**SHORT_LIST[0], "configs": []}]

        def story(paragon: Any) -> Any:
            assert (yield paragon.get_integration_metadata()) == []
            with pytest.raises(IntegrationNotFoundError):
                yield paragon.get_integration_id("salesforce")

        tell(story)

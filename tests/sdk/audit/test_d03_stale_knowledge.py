"""What is known may be out of date: the user is loaded once more before a refusal."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from paragon_connect import (
    ConfigurationNotFoundError,
    CredentialNotFoundError,
    CredentialNotValidError,
    FeatureNotAvailableError,
    IntegrationAlreadyInstalledError,
    IntegrationNotFoundError,
    IntegrationNotInstalledError,
    ResourceNotFoundError,
    WorkflowNotEnabledError,
    WorkflowNotFoundError,
)

from tests.sdk.audit.documented import (
    REMOVED,
    SLACK_WORKFLOW,
    example,
    second_account,
    slack_user,
)
from tests.sdk.payloads import configuration
from tests.sdk.world import Theatre, World

Change = Callable[[World], object]
Call = Callable[[Any], Any]

USER, CATALOGUE = "GET /sdk/me", "GET /sdk/integrations"
PORTAL = {"meta": {"salesforce": "unused"}}


@pytest.fixture
def page(world: World) -> World:
    """The page's integration and account, and a configuration with a workflow."""
    world.integrations = [example("Integration/documented")]
    world.integrations[0]["authenticationType"] = "basic"
    account = slack_user()["integrations"]["slack"]["allCredentials"][0]["id"]
    default = configuration("default", account)
    default["workflowSettings"] = {SLACK_WORKFLOW: {"enabled": True, "settings": {}}}
    world.me = slack_user(configurations=[default])
    world.me["resources"] = [{"id": "r", "slug": "postgres"}]
    world.me["project"] = {
        "id": "p",
        "billingPlan": "enterprise",
        "accessibleFeatures": ["headless-cp"],
    }
    for line in (
        f"POST /sdk/triggers/{SLACK_WORKFLOW}",
        "POST /sdk/events/trigger",
        "POST /sdk/proxy/slack/auth.test",
        "POST /sdk/actions",
    ):
        world.reply(line, {"output": []})
    for line in ("POST /sdk/credentials", "POST /sdk/resources/r/connect"):
        world.reply(line, deepcopy(world.state("slack")["allCredentials"][0]))
    return world


def disconnected(world: World) -> None:
    world.me["integrations"]["slack"] = {"enabled": False, "allCredentials": []}


def invalid(world: World) -> None:
    state = world.state("slack")
    state.update(enabled=False, credentialStatus="INVALID")
    state["allCredentials"][0]["status"] = "INVALID"


def switched_off(world: World) -> None:
    (account,) = world.state("slack")["allCredentials"]
    account["configurations"][0]["workflowSettings"][SLACK_WORKFLOW]["enabled"] = False


def without_settings(world: World) -> None:
    (account,) = world.state("slack")["allCredentials"]
    account["configurations"][0]["workflowSettings"] = {}


def without_configuration(world: World) -> None:
    (account,) = world.state("slack")["allCredentials"]
    account["configurations"][0]["id"] = "another"


def not_deployed(world: World) -> None:
    world.integrations[0]["workflows"] = []


def not_active(world: World) -> None:
    world.integrations[0]["isActive"] = False


def not_there(world: World) -> None:
    world.integrations = []


def without_resource(world: World) -> None:
    world.me["resources"] = []


def poor(world: World) -> None:
    world.me["project"]["accessibleFeatures"] = []


def nothing(world: World) -> None:
    """The second account is connected after the fact."""


def connect_elsewhere(world: World) -> None:
    second_account(world, "slack")


def disconnect_elsewhere(world: World) -> None:
    disconnected(world)


def selecting(**options: Any) -> Call:
    return lambda p: p.request(
        "slack", "auth.test", method="POST", selected_credential_id=REMOVED, **options
    )


STALE: list[Any] = [
    pytest.param(
        disconnected,
        lambda p: p.enable_workflow(SLACK_WORKFLOW),
        IntegrationNotInstalledError,
        [USER],
        id="an account that was connected since",
    ),
    pytest.param(
        invalid,
        lambda p: p.enable_workflow(SLACK_WORKFLOW),
        CredentialNotValidError,
        [USER],
        id="an account that was reconnected since",
    ),
    pytest.param(
        invalid,
        lambda p: p.update_integration_user_settings("slack", {"a": 1}),
        CredentialNotValidError,
        [USER],
        id="settings of an account that was reconnected since",
    ),
    pytest.param(
        invalid,
        lambda p: p.workflow(SLACK_WORKFLOW),
        CredentialNotValidError,
        [USER],
        id="a trigger for an account that was reconnected since",
    ),
    pytest.param(
        without_configuration,
        lambda p: p.workflow(SLACK_WORKFLOW, selected_configuration_id="default"),
        ConfigurationNotFoundError,
        [USER],
        id="a configuration that was created since",
    ),
    pytest.param(
        switched_off,
        lambda p: p.workflow(SLACK_WORKFLOW, selected_configuration_id="default"),
        WorkflowNotEnabledError,
        [USER],
        id="a workflow that was switched on since",
    ),
    pytest.param(
        without_settings,
        lambda p: p.update_workflow_user_settings("slack", SLACK_WORKFLOW, {}),
        WorkflowNotEnabledError,
        [USER],
        id="settings of a workflow that was switched on since",
    ),
    pytest.param(
        not_deployed,
        lambda p: p.enable_workflow(SLACK_WORKFLOW),
        WorkflowNotFoundError,
        [CATALOGUE],
        id="a workflow that was deployed since",
    ),
    pytest.param(
        not_active,
        lambda p: p.update_integration_user_settings("slack", {}),
        IntegrationNotFoundError,
        [CATALOGUE],
        id="an integration that was activated since",
    ),
    pytest.param(
        not_there,
        lambda p: p.get_integration_config("slack"),
        IntegrationNotFoundError,
        [CATALOGUE],
        id="an integration that was set up since",
    ),
    pytest.param(
        without_resource,
        lambda p: p.connect_action("postgres", {}),
        ResourceNotFoundError,
        [USER],
        id="a resource that was added since",
    ),
    pytest.param(
        poor,
        lambda p: p.uninstall_integration("slack"),
        FeatureNotAvailableError,
        [USER],
        id="a plan that was upgraded since",
    ),
]


def story(page: World, before: Change, call: Call, after: Any) -> Any:
    """Return a story in which things change after they were loaded."""
    known = deepcopy((page.me, page.integrations))
    before(page)
    page.reply("DELETE /sdk/integrations/" + known[1][0]["id"], None, 204)

    def told(paragon: Any) -> Any:
        yield paragon.authenticate()
        if after is not None:
            page.me, page.integrations = deepcopy(known)
            after(page)
        page.asked.clear()
        yield call(paragon)

    return told


@pytest.mark.parametrize(("before", "call", "error", "loads"), STALE)
class TestWhatChangedSinceItWasLoaded:
    """Each call with knowledge that is out of date, and with knowledge that is not."""

    def test_it_is_done(
        self,
        tell: Theatre,
        page: World,
        before: Change,
        call: Call,
        error: type[Exception],
        loads: list[str],
    ) -> None:
        tell(story(page, before, call, lambda world: None))
        asked = [each.line for each in page.asked if each.line in (USER, CATALOGUE)]
        assert asked[: len(loads)] == loads
        if error not in (IntegrationNotFoundError,):
            assert page.sent

    def test_it_is_refused_after_one_more_look(
        self,
        tell: Theatre,
        page: World,
        before: Change,
        call: Call,
        error: type[Exception],
        loads: list[str],
    ) -> None:
        with pytest.raises(error):
            tell(story(page, before, call, None))
        assert [each.line for each in page.asked] == loads


def test_an_account_that_was_connected_elsewhere_is_selected(
    tell: Theatre, page: World
) -> None:
    tell(story(page, nothing, selecting(), connect_elsewhere))
    assert page.asked[0].line == USER
    assert page.sent[0].selected == (REMOVED, None)


def test_an_account_that_nobody_has_is_refused(tell: Theatre, page: World) -> None:
    with pytest.raises(CredentialNotFoundError):
        tell(story(page, nothing, selecting(), nothing))
    assert [each.line for each in page.asked] == [USER]


def test_an_account_that_was_disconnected_elsewhere_is_connected_again(
    tell: Theatre, page: World
) -> None:
    def call(paragon: Any) -> Any:
        return paragon.install_integration("slack")

    with pytest.raises(IntegrationAlreadyInstalledError):
        tell(story(page, nothing, call, None))
    tell(story(page, nothing, call, disconnect_elsewhere))
    assert page.lines == ["POST /sdk/credentials"]


def test_what_this_call_loaded_is_not_loaded_again(tell: Theatre, page: World) -> None:
    disconnected(page)

    def first(paragon: Any) -> Any:
        yield paragon.enable_workflow(SLACK_WORKFLOW)

    with pytest.raises(IntegrationNotInstalledError):
        tell(first)
    assert sorted(each.line for each in page.asked) == [CATALOGUE, USER]

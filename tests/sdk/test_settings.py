"""User settings are sent back whole: nobody's other settings are lost."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from paragon_connect import (
    UNSET,
    BadRequest,
    ConfigurationNotFoundError,
    CredentialNotValidError,
    IntegrationNotFoundError,
    IntegrationNotInstalledError,
    OptionError,
    Unset,
    UserNotAuthenticatedError,
    WorkflowNotEnabledError,
    WorkflowNotFoundError,
)

from tests.sdk.payloads import (
    C1,
    HOME,
    HOME_DEFAULT,
    S1,
    S2,
    SLACK,
    SLACK_ACCOUNT,
    SLACK_DEFAULT,
    SLACK_TEAM,
    WORK,
    WORK_DEFAULT,
    uid,
)
from tests.sdk.world import Theatre, World

PATCH = f"PATCH /sdk/credentials/{SLACK_ACCOUNT}"
LOAD = "GET /sdk/credentials"
BEFORE = {"channel": "general", "greeting": {"text": "hi", "n": 1}}
STATES = {S1: {"enabled": True, "settings": {"a": "x", "other": [1]}, "newer": 7}}


def shared(update: Any, **options: Any) -> Any:
    """Return a story that changes settings of Slack."""

    def story(paragon: Any) -> Any:
        return (
            yield paragon.update_integration_user_settings("slack", update, **options)
        )

    return story


def own(workflow: str, update: Any, **options: Any) -> Any:
    """Return a story that changes settings of a workflow of Slack."""

    def story(paragon: Any) -> Any:
        return (
            yield paragon.update_workflow_user_settings(
                "slack", workflow, update, **options
            )
        )

    return story


def shown(user: Any, position: int = 0) -> Any:
    """Return the configuration of Slack that has a position."""
    return user.integrations["slack"].all_credentials[0].configurations[position]


def test_other_settings_of_the_integration_stay(tell: Theatre, world: World) -> None:
    result = tell(shared({"channel": "random", "new": [True, {"deep": None}]}))
    after = {**BEFORE, "channel": "random", "new": [True, {"deep": None}]}
    (sent,) = world.sent
    assert (sent.line, sent.service) == (PATCH, "api")
    assert sent.selected == (SLACK_ACCOUNT, SLACK_DEFAULT)
    # Exactly one of the two kinds of settings is sent: the other one stays.
    assert sent.body == {"config": {"sharedSettings": after}}
    assert result.errors == []
    user = result.user_state
    assert user.integrations["slack"].shared_settings == after
    assert shown(user).shared_settings == after
    assert shown(user).extra == {"unheardOf": {"kept": True}}
    assert shown(user, 1).shared_settings == {"channel": "team"}


def test_none_is_null(tell: Theatre, world: World) -> None:
    result = tell(shared({"channel": None}))
    (sent,) = world.sent
    after = {**BEFORE, "channel": None}
    assert sent.body == {"config": {"sharedSettings": after}}
    assert shown(result.user_state).shared_settings == after


def test_one_update_after_the_other(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        change = paragon.update_integration_user_settings
        first = yield change("slack", {"a": 1})
        # What was returned is a copy.
        first.user_state.integrations["slack"].shared_settings.clear()
        shown(first.user_state).shared_settings.clear()
        yield change("slack", {"b": 2})
        yield change("slack", {})
        return (yield paragon.get_user())

    user = tell(story)
    after = {**BEFORE, "a": 1, "b": 2}
    bodies = [each.body["config"]["sharedSettings"] for each in world.sent]
    assert bodies == [{**BEFORE, "a": 1}, after, after]
    assert shown(user).shared_settings == after
    assert [each.line for each in world.asked].count("GET /sdk/me") == 1


def test_other_workflows_and_settings_stay(tell: Theatre, world: World) -> None:
    states: Any = {**deepcopy(STATES), S2: {"enabled": False, "settings": {"q": 1}}}
    world.account(SLACK_ACCOUNT)["configurations"][0]["workflowSettings"] = states
    before = deepcopy(states)

    result = tell(own(S1, {"a": "y", "b": None}))
    after = deepcopy(before)
    after[S1]["settings"].update(a="y", b=None)
    (sent,) = world.sent
    assert sent.line == PATCH
    assert sent.selected == (SLACK_ACCOUNT, SLACK_DEFAULT)
    assert sent.body == {"config": {"workflowSettings": after}}
    assert result.errors == []
    known = shown(result.user_state).workflow_settings
    assert {key: state.to_dict() for key, state in known.items()} == after
    state = result.user_state.integrations["slack"]
    assert state.workflow_settings == state.configured_workflows == known


@pytest.mark.parametrize("selection", [SLACK_TEAM, "ext:team-a", "team-a"])
@pytest.mark.parametrize("account", [SLACK_ACCOUNT, UNSET])
def test_settings_of_a_configuration(
    tell: Theatre, world: World, selection: str, account: str | Unset
) -> None:
    """Ids of your own work here too, which they do not in the vendor's SDK."""
    options = {
        "selected_credential_id": account,
        "selected_configuration_id": selection,
    }

    def story(paragon: Any) -> Any:
        yield from shared({"new": 1}, **options)(paragon)
        return (yield from own(S2, {"a": 1}, **options)(paragon))

    result = tell(story)
    first, second = world.sent
    assert first.selected == second.selected == (SLACK_ACCOUNT, SLACK_TEAM)
    assert first.body == {"config": {"sharedSettings": {"channel": "team", "new": 1}}}
    changed = {S2: {"enabled": True, "settings": {"a": 1}}}
    assert second.body == {"config": {"workflowSettings": changed}}
    user = result.user_state
    assert shown(user, 1).shared_settings == {"channel": "team", "new": 1}
    assert shown(user).shared_settings == BEFORE
    # The state shows the configuration that is used by default, unchanged.
    assert user.integrations["slack"].credential_config_id == SLACK_DEFAULT
    assert user.integrations["slack"].shared_settings == BEFORE


def test_settings_of_another_account(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        change = paragon.update_integration_user_settings
        yield change("googleCalendar", {"a": 1}, selected_credential_id=HOME)
        # A configuration of an account that is not the default one, alone.
        return (
            yield change(
                "googleCalendar", {"b": 2}, selected_configuration_id=HOME_DEFAULT
            )
        )

    user = tell(story).user_state
    assert [each.selected for each in world.sent] == [(HOME, HOME_DEFAULT)] * 2
    state = user.integrations["googleCalendar"]
    assert state.all_credentials[1].configurations[0].shared_settings == {
        "a": 1,
        "b": 2,
    }
    assert (state.credential_id, state.shared_settings) == (WORK, {})


def test_what_the_api_objects_to_is_returned(tell: Theatre, world: World) -> None:
    answer = {**world.account(SLACK_ACCOUNT), "errors": ["Channel is required"]}
    world.reply(PATCH, answer)
    heard: list[Any] = []

    def story(paragon: Any) -> Any:
        paragon.subscribe("onWorkflowChange", lambda event, user: heard.append(event))
        first = yield from shared({"a": 1})(paragon)
        second = yield from own(S1, {"a": 1})(paragon)
        return first, second

    first, second = tell(story)
    assert first.errors == second.errors == ["Channel is required"]
    # The answer counts, not what was sent; its errors are no part of the account.
    assert shown(second.user_state).shared_settings == BEFORE
    account = second.user_state.integrations["slack"].all_credentials[0]
    assert "errors" not in account.to_dict()
    assert heard == []


def test_the_answer_says_what_became_of_the_account(
    tell: Theatre, world: World
) -> None:
    broken = {"status": "INVALID", "providerId": "p-2", "providerData": {"team": "b"}}
    world.reply(PATCH, {**world.account(SLACK_ACCOUNT), **broken})

    def story(paragon: Any) -> Any:
        result = yield from shared({"a": 1})(paragon)
        world.account(SLACK_ACCOUNT).update(broken)
        with pytest.raises(CredentialNotValidError):
            yield from shared({"a": 2})(paragon)
        return result

    state = tell(story).user_state.integrations["slack"]
    assert (state.enabled, state.credential_status) == (False, "INVALID")
    assert (state.provider_id, state.provider_data) == ("p-2", {"team": "b"})
    assert (state.credential_id, len(state.all_credentials)) == (SLACK_ACCOUNT, 1)


def test_subscribers_are_told_of_a_workflow(tell: Theatre) -> None:
    heard: list[Any] = []

    def story(paragon: Any) -> Any:
        paragon.subscribe(
            "onWorkflowChange", lambda event, user: heard.append(event.to_dict())
        )
        yield from shared({"a": 1})(paragon)
        yield from own(S1, {"a": 2})(paragon)

    tell(story)
    change = {"workflowStateChange": {"settings": {"a": 2}}}
    assert heard == [{"integrationId": SLACK, "workflowId": S1, **change}]


def without_configurations(world: World, how: str) -> None:
    """Let the API's answer about the user lack configurations."""
    state = world.state("slack")
    state["allCredentials"] = deepcopy(state["allCredentials"])
    del state["allCredentials"][0]["configurations"]
    state["allCredentials"][0].pop("config")
    if how == "older":
        state["allCredentials"][0]["config"] = {"sharedSettings": {"stale": 1}}
    if how == "bare":
        del state["allCredentials"]
        state["sharedSettings"] = {"stale": 1}


@pytest.mark.parametrize("how", ["nothing", "older", "bare"])
def test_settings_that_are_not_known_are_loaded(
    tell: Theatre, world: World, how: str
) -> None:
    whole = deepcopy(world.account(SLACK_ACCOUNT))
    world.reply(LOAD, [whole])
    world.reply(PATCH, whole)
    without_configurations(world, how)
    tell(shared({"channel": "random"}))
    assert world.lines == [LOAD, PATCH]
    sent = world.sent[1]
    assert sent.selected == (SLACK_ACCOUNT, SLACK_DEFAULT)
    after = {**BEFORE, "channel": "random"}
    assert sent.body == {"config": {"sharedSettings": after}}


def test_workflows_that_are_not_known_are_loaded(tell: Theatre, world: World) -> None:
    whole = deepcopy(world.account(SLACK_ACCOUNT))
    world.reply(LOAD, [whole])
    world.reply(PATCH, whole)
    without_configurations(world, "nothing")
    tell(own(S1, {"a": "y"}))
    assert world.lines == [LOAD, PATCH]
    after = {S1: {**STATES[S1], "settings": {"a": "y", "other": [1]}}}
    assert world.sent[1].body == {"config": {"workflowSettings": after}}


OLDER = {
    "sharedSettings": {"channel": "general"},
    "configuredWorkflows": STATES,
    "configMeta": {"isIntegrationEnableTriggered": True},
    "unheardOf": [1],
}


@pytest.mark.parametrize("kind", ["shared", "own"])
def test_an_account_of_the_older_form_keeps_everything(
    tell: Theatre, world: World, kind: str
) -> None:
    """Without a configuration to name, the API replaces `config` whole."""
    answer = {**world.account(SLACK_ACCOUNT), "config": deepcopy(OLDER)}
    del answer["configurations"]
    world.reply(LOAD, [answer])
    world.reply(PATCH, answer)
    without_configurations(world, "older")
    update = {"a": "y"}
    result = tell(shared(update) if kind == "shared" else own(S1, update))
    expected = deepcopy(OLDER)
    if kind == "shared":
        expected["sharedSettings"] = {"channel": "general", "a": "y"}
    else:
        states = {S1: {**STATES[S1], "settings": {"a": "y", "other": [1]}}}
        expected["configuredWorkflows"] = states
    sent = world.sent[-1]
    assert sent.selected == (SLACK_ACCOUNT, None)
    assert sent.body == {"config": expected}
    # The answer does not say what the settings are now, so the user is loaded anew.
    assert [each.line for each in world.asked].count("GET /sdk/me") == 2
    assert result.errors == []


def test_an_account_without_any_settings(tell: Theatre, world: World) -> None:
    answer = deepcopy(world.account(SLACK_ACCOUNT))
    del answer["configurations"], answer["config"]
    world.reply(LOAD, [answer])
    world.reply(PATCH, answer)
    without_configurations(world, "nothing")
    tell(shared({"a": "y"}))
    sent = world.sent[-1]
    assert sent.selected == (SLACK_ACCOUNT, None)
    assert sent.body == {"config": {"sharedSettings": {"a": "y"}}}


def test_a_refusal_of_the_api_changes_nothing(tell: Theatre, world: World) -> None:
    world.reply(PATCH, {"message": "no"}, 400)

    def story(paragon: Any) -> Any:
        before = yield paragon.get_user()
        for change in (shared({"channel": "x"}), own(S1, {"a": "y", "other": []})):
            with pytest.raises(BadRequest):
                yield from change(paragon)
        assert (yield paragon.get_user()) == before

    tell(story)
    assert len(world.sent) == 2


def test_both_names_for_workflows_stay_the_same(tell: Theatre, world: World) -> None:
    both = {"configuredWorkflows": deepcopy(STATES), "workflowSettings": STATES}
    answer = {**world.account(SLACK_ACCOUNT), "config": both}
    del answer["configurations"]
    world.reply(LOAD, [answer])
    world.reply(PATCH, answer)
    without_configurations(world, "older")
    tell(own(S1, {"a": "y"}))
    config = world.sent[-1].body["config"]
    assert config["workflowSettings"] == config["configuredWorkflows"]
    assert config["workflowSettings"][S1]["settings"]["a"] == "y"


def test_refused_before_anything_is_sent(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        change = paragon.update_integration_user_settings
        workflow = paragon.update_workflow_user_settings
        with pytest.raises(IntegrationNotFoundError):
            yield change("nope", {})
        with pytest.raises(IntegrationNotFoundError):
            yield workflow("intercom", S1, {})
        with pytest.raises(IntegrationNotInstalledError):
            yield change("hubspot", {})
        with pytest.raises(CredentialNotValidError):
            yield change("asana", {})
        with pytest.raises(ConfigurationNotFoundError):
            yield change("slack", {}, selected_configuration_id=WORK_DEFAULT)
        with pytest.raises(OptionError, match="several"):
            yield change("googleCalendar", {}, selected_configuration_id="shared")
        with pytest.raises(OptionError, match="user_settings_update must be"):
            yield change("slack", [("a", 1)])
        with pytest.raises(OptionError, match="user_settings_update must be"):
            yield workflow("slack", S1, None)
        for unknown in (uid(77), C1):
            with pytest.raises(WorkflowNotFoundError, match=unknown):
                yield workflow("slack", unknown, {})
        # It is the integration's, but was never switched on in this configuration.
        with pytest.raises(WorkflowNotEnabledError, match=S2):
            yield workflow("slack", S2, {"a": 1})
        paragon.logout()
        with pytest.raises(UserNotAuthenticatedError):
            yield change("slack", {})
        with pytest.raises(UserNotAuthenticatedError):
            yield workflow("slack", S1, {})

    tell(story)
    assert world.lines == []

"""Workflows are switched for the account that is meant, and what is known stays true."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from paragon_connect import (
    UNSET,
    ConfigurationNotFoundError,
    CredentialNotFoundError,
    CredentialNotValidError,
    Forbidden,
    IntegrationNotInstalledError,
    OptionError,
    Unset,
    UserNotAuthenticatedError,
    WorkflowNotFoundError,
)

from tests.runtime.server import Server
from tests.sdk.payloads import (
    A1,
    ASANA_ACCOUNT,
    ASANA_DEFAULT,
    BROKEN,
    BROKEN_DEFAULT,
    C1,
    CALENDAR,
    H1,
    HOME,
    HOME_DEFAULT,
    HOME_SHARED,
    NEW,
    RESOURCE_WORKFLOW,
    S1,
    S2,
    SLACK,
    SLACK_ACCOUNT,
    SLACK_DEFAULT,
    SLACK_TEAM,
    WORK,
    WORK_DEFAULT,
    WORK_SHARED,
    uid,
)
from tests.sdk.world import Theatre, World


def settings(user: Any, integration: str, configuration: str) -> Any:
    """Return what the user has for the workflows in a configuration."""
    for account in user.integrations[integration].all_credentials:
        for each in account.configurations:
            if each.id == configuration:
                return {k: v.to_dict() for k, v in each.workflow_settings.items()}
    raise LookupError(configuration)


def test_switching_on_and_off(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        assert (yield paragon.enable_workflow(S2)) is None
        on = yield paragon.get_user()
        assert (yield paragon.disable_workflow(S1)) is None
        return on, (yield paragon.get_user())

    on, off = tell(story)
    assert world.lines == [f"POST /sdk/workflows/{S2}", f"DELETE /sdk/workflows/{S1}"]
    for each in world.sent:
        assert each.selected == (SLACK_ACCOUNT, SLACK_DEFAULT)
        assert (each.service, each.body) == ("api", None)
    # Unheard-of members of a state, and the settings, outlive the switch.
    before = {"enabled": True, "settings": {"a": "x", "other": [1]}, "newer": 7}
    new = {"enabled": True, "settings": {}}
    assert settings(on, "slack", SLACK_DEFAULT) == {S1: before, S2: new}
    assert settings(off, "slack", SLACK_DEFAULT) == {
        S1: {**before, "enabled": False},
        S2: new,
    }
    # The state shows the default configuration, under the old name as well.
    shown = off.integrations["slack"]
    assert shown.workflow_settings[S1].enabled is False
    assert shown.configured_workflows == shown.workflow_settings
    assert settings(off, "slack", SLACK_TEAM) == {S2: new}
    # The user was loaded once, and nothing else changed.
    assert [each.line for each in world.asked].count("GET /sdk/me") == 1
    assert off.integrations["googleCalendar"] == on.integrations["googleCalendar"]


@pytest.mark.parametrize(
    ("credential", "configuration", "selected"),
    [
        (UNSET, UNSET, (WORK, WORK_DEFAULT)),
        (HOME, UNSET, (HOME, HOME_DEFAULT)),
        ("work", UNSET, (WORK, WORK_DEFAULT)),
        ("ext:work", UNSET, (WORK, WORK_DEFAULT)),
        (UNSET, WORK_SHARED, (WORK, WORK_SHARED)),
        (UNSET, HOME_DEFAULT, (HOME, HOME_DEFAULT)),
        (HOME, "ext:shared", (HOME, HOME_SHARED)),
        ("ext:work", "shared", (WORK, WORK_SHARED)),
    ],
)
@pytest.mark.parametrize("method", ["enable_workflow", "disable_workflow"])
def test_accounts_and_configurations(
    tell: Theatre,
    world: World,
    method: str,
    credential: str | Unset,
    configuration: str | Unset,
    selected: tuple[str, str],
) -> None:
    def story(paragon: Any) -> Any:
        yield getattr(paragon, method)(
            C1,
            selected_credential_id=credential,
            selected_configuration_id=configuration,
        )
        return (yield paragon.get_user())

    user = tell(story)
    assert [each.selected for each in world.sent] == [selected]
    enabled = method == "enable_workflow"
    assert settings(user, "googleCalendar", selected[1])[C1]["enabled"] is enabled
    # What the state shows is the default account, whichever was switched.
    shown = user.integrations["googleCalendar"]
    assert (shown.credential_id, shown.credential_config_id) == (WORK, WORK_DEFAULT)
    expected = settings(user, "googleCalendar", WORK_DEFAULT)
    assert shown.to_dict()["workflowSettings"] == expected


def test_what_is_on_is_switched_on_again(tell: Theatre, world: World) -> None:
    """What is known here may be old: the vendor's SDK refuses, this one asks."""

    def story(paragon: Any) -> Any:
        yield paragon.enable_workflow(S1)
        yield paragon.disable_workflow(S2)

    tell(story)
    assert len(world.sent) == 2


@pytest.mark.parametrize(
    ("workflow", "given", "error", "text"),
    [
        (uid(77), {}, WorkflowNotFoundError, "get_integration_config"),
        ("", {}, WorkflowNotFoundError, "workflow ''"),
        # Deployed, but the portal does not show it.
        (RESOURCE_WORKFLOW, {}, WorkflowNotFoundError, RESOURCE_WORKFLOW),
        (H1, {}, IntegrationNotInstalledError, "hubspot"),
        (A1, {}, CredentialNotValidError, "'asana'"),
        (C1, {"selected_credential_id": "ext:x"}, CredentialNotFoundError, "'x'"),
        (
            C1,
            {"selected_credential_id": SLACK_ACCOUNT},
            CredentialNotFoundError,
            SLACK_ACCOUNT,
        ),
        (
            C1,
            {"selected_configuration_id": uid(78)},
            ConfigurationNotFoundError,
            uid(78),
        ),
        (C1, {"selected_configuration_id": "ext:shared"}, OptionError, "several"),
        (
            C1,
            {"selected_credential_id": WORK, "selected_configuration_id": HOME_DEFAULT},
            OptionError,
            "does not belong",
        ),
    ],
)
@pytest.mark.parametrize("method", ["enable_workflow", "disable_workflow", "workflow"])
def test_refused_before_anything_is_sent(
    tell: Theatre,
    world: World,
    method: str,
    workflow: str,
    given: dict[str, str],
    error: type[Exception],
    text: str,
) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(error) as caught:
            yield getattr(paragon, method)(workflow, **given)
        assert text in str(caught.value)

    tell(story)
    assert world.lines == []


def test_only_a_usable_account_is_switched_on(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(CredentialNotValidError, match=BROKEN):
            yield paragon.enable_workflow(C1, selected_credential_id=BROKEN)
        assert world.lines == []
        yield paragon.disable_workflow(C1, selected_credential_id=BROKEN)

    tell(story)
    assert [each.selected for each in world.sent] == [(BROKEN, BROKEN_DEFAULT)]


def test_a_refusal_of_the_api_changes_nothing(tell: Theatre, world: World) -> None:
    refusal = {"message": "x", "code": "0403"}
    world.reply(f"POST /sdk/workflows/{S2}", refusal, 403)

    def story(paragon: Any) -> Any:
        before = yield paragon.get_user()
        with pytest.raises(Forbidden):
            yield paragon.enable_workflow(S2)
        # A refused call is no sign that the user is no longer signed in.
        assert (yield paragon.get_user()) == before

    tell(story)


def test_several_at_once(tell: Theatre, world: World) -> None:
    world.reply(f"DELETE /sdk/workflows/{S1}", {"message": "busy"}, 409)
    wanted = {S2: True, S1: False, uid(77): True, A1: False, C1: True}

    def story(paragon: Any) -> Any:
        result = yield paragon.update_workflow_state(wanted)
        result.user.integrations.clear()
        return result, (yield paragon.get_user())

    result, user = tell(story)
    assert world.lines == [
        f"POST /sdk/workflows/{S2}",
        f"DELETE /sdk/workflows/{S1}",
        f"POST /sdk/workflows/{C1}",
    ]
    failed = {each.workflow_id: each.message for each in result.errors}
    assert list(failed) == [S1, uid(77), A1]
    assert failed[S1] == "409 Conflict: busy"
    assert uid(77) in failed[uid(77)]
    assert settings(user, "slack", SLACK_DEFAULT)[S2]["enabled"] is True
    assert settings(user, "googleCalendar", WORK_DEFAULT)[C1]["enabled"] is True


def test_several_at_once_in_one_configuration(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        return (
            yield paragon.update_workflow_state(
                {S1: True, S2: False, C1: True},
                selected_credential_id=SLACK_ACCOUNT,
                selected_configuration_id="ext:team-a",
            )
        )

    result = tell(story)
    assert [each.selected for each in world.sent] == [(SLACK_ACCOUNT, SLACK_TEAM)] * 2
    # That account is none of the calendar's.
    assert [each.workflow_id for each in result.errors] == [C1]
    states = settings(result.user, "slack", SLACK_TEAM)
    assert {key: state["enabled"] for key, state in states.items()} == {
        S1: True,
        S2: False,
    }


def test_nothing_to_switch(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        return (yield paragon.update_workflow_state({}))

    result = tell(story)
    assert result.errors == []
    assert result.user.user_id == "user-42"
    assert world.lines == []


@pytest.mark.parametrize("state", ["false", 0, None])
def test_a_state_is_true_or_false(tell: Theatre, world: World, state: Any) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(OptionError, match="True or False"):
            yield paragon.update_workflow_state({S1: True, S2: state})

    tell(story)
    assert world.asked == []


def test_nobody_is_signed_in(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        paragon.logout()
        for method in (paragon.enable_workflow, paragon.disable_workflow):
            with pytest.raises(UserNotAuthenticatedError):
                yield method(S1)
        with pytest.raises(UserNotAuthenticatedError):
            yield paragon.update_workflow_state({S1: True})

    tell(story)
    assert world.asked == []


def test_the_api_knows_no_user(tell: Theatre, world: World) -> None:
    """That is found out once, not for each workflow."""
    world.me = {"authenticated": False}

    def story(paragon: Any) -> Any:
        with pytest.raises(UserNotAuthenticatedError):
            yield paragon.update_workflow_state({S1: True, S2: True})

    tell(story)
    assert [each.line for each in world.asked] == ["GET /sdk/me"]


@pytest.mark.parametrize("known", ["nothing", "older", "bare", "barest"])
def test_answers_without_configurations(
    tell: Theatre, world: World, known: str
) -> None:
    """Some documented answers lack them: the API is then asked what came of it."""
    state = world.state("slack")
    account = state["allCredentials"][0]
    del account["configurations"], account["config"]
    if known == "older":
        account["config"] = {"configuredWorkflows": {}}
    if known.startswith("bare"):
        del state["allCredentials"]
    if known == "barest":
        del state["credentialConfigId"]
    configuration = SLACK_DEFAULT if known == "bare" else None

    def story(paragon: Any) -> Any:
        yield paragon.get_user()
        yield paragon.enable_workflow(S2)
        changed = {S2: {"enabled": True, "settings": {}}}
        state["workflowSettings"] = state["configuredWorkflows"] = changed
        return (yield paragon.get_user())

    shown = tell(story).integrations["slack"]
    assert [each.selected for each in world.sent] == [(SLACK_ACCOUNT, configuration)]
    assert shown.workflow_settings[S2].enabled is True


def test_subscribers_are_told(tell: Theatre, world: World) -> None:
    world.reply(f"DELETE /sdk/workflows/{A1}", None, 204)
    heard: list[Any] = []

    def listen(event: Any, user: Any) -> None:
        heard.append((event.to_dict(), user.integrations["slack"]))

    def story(paragon: Any) -> Any:
        paragon.subscribe("onWorkflowChange", listen)
        yield paragon.enable_workflow(S2)
        yield paragon.update_workflow_state({S1: False, uid(77): True, C1: True})

    tell(story)
    assert [event for event, _ in heard] == [
        {
            "integrationId": integration,
            "workflowId": workflow,
            "workflowStateChange": {"enabled": enabled},
        }
        for integration, workflow, enabled in [
            (SLACK, S2, True),
            (SLACK, S1, False),
            (CALENDAR, C1, True),
        ]
    ]
    # They see the user as it is after the change.
    assert heard[0][1].workflow_settings[S2].enabled is True
    assert heard[1][1].workflow_settings[S1].enabled is False


def test_the_default_account_may_be_another(tell: Theatre, world: World) -> None:
    """The API says which account is used by default; it need not be the first."""
    state = world.state("googleCalendar")
    state.update(credentialId=HOME, credentialConfigId=HOME_SHARED)
    world.state("asana")["allCredentials"][0].pop("status")

    def story(paragon: Any) -> Any:
        yield paragon.enable_workflow(C1)
        # An account whose status the API does not tell is not taken for unusable.
        yield paragon.enable_workflow(A1)

    tell(story)
    assert [each.selected for each in world.sent] == [
        (HOME, HOME_SHARED),
        (ASANA_ACCOUNT, ASANA_DEFAULT),
    ]


def test_calls_at_the_same_time(world: World) -> None:
    """What one call leaves behind, another that began before does not undo."""
    arrived = threading.Barrier(3)

    def script(request: Any, connection: Any) -> None:
        if request.method == "GET":
            return world.script(request, connection)
        arrived.wait(timeout=10)
        # The new configuration is answered first, the switches after it.
        if f"{request.method} {request.target}".endswith("/configurations"):
            world.script(request, connection)
            done.set()
        else:
            done.wait(timeout=10)
            time.sleep(0.05)
            world.script(request, connection)
        return None

    async def story(paragon: Any) -> Any:
        await paragon.get_user()
        await asyncio.gather(
            paragon.enable_workflow(S2),
            paragon.create_configuration(SLACK_ACCOUNT, external_id="new"),
            paragon.disable_workflow(S1),
        )
        return await paragon.get_user()

    async def main(theatre: Theatre) -> Any:
        async with theatre.client() as paragon:
            return await story(paragon)

    done = threading.Event()
    with Server(script) as server:
        user = asyncio.run(main(Theatre("async", server)))
    account = user.integrations["slack"].all_credentials[0]
    assert [each.id for each in account.configurations] == [
        NEW,
        SLACK_DEFAULT,
        SLACK_TEAM,
    ]
    states = settings(user, "slack", SLACK_DEFAULT)
    assert {key: state["enabled"] for key, state in states.items()} == {
        S1: False,
        S2: True,
    }

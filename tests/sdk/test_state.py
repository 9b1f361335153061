"""What is known of the user stays true when accounts come and go."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sdk.payloads import (
    BROKEN,
    BROKEN_DEFAULT,
    CALENDAR,
    HOME,
    HOME_DEFAULT,
    NEW,
    SLACK,
    SLACK_ACCOUNT,
    WORK,
    WORK_DEFAULT,
    WORK_SHARED,
    configuration,
    credential,
    uid,
)
from tests.sdk.world import Theatre, World

NAME = "googleCalendar"


@pytest.fixture(autouse=True)
def _allowed(world: World) -> None:
    """The plan of the project allows to disconnect accounts without a portal."""
    world.me["project"]["accessibleFeatures"] = ["headless-cp"]
    for each in (SLACK, CALENDAR):
        world.reply(f"DELETE /sdk/integrations/{each}", None, 204)


def without(*accounts: str, integration: str = NAME) -> Any:
    """Return a story in which accounts are disconnected, one after the other."""

    def story(paragon: Any) -> Any:
        for each in accounts:
            yield paragon.uninstall_integration(
                integration, selected_credential_id=each
            )
        return (yield paragon.get_user())

    return story


def test_the_first_of_the_others_takes_the_place_of_the_default(
    tell: Theatre, world: World
) -> None:
    user = tell(without(WORK))
    state = user.integrations[NAME]
    assert [each.id for each in state.all_credentials] == [HOME, BROKEN]
    assert (state.credential_id, state.credential_config_id) == (HOME, HOME_DEFAULT)
    assert (state.enabled, state.credential_status) == (True, "VALID")
    assert state.provider_id == world.account(HOME)["providerId"]
    # Settings are the new account's as well, not left over from the old one.
    home = world.account(HOME)["configurations"][0]
    assert {k: v.to_dict() for k, v in state.workflow_settings.items()} == home[
        "workflowSettings"
    ]
    other = user.integrations["slack"].to_dict()
    del other["allConfigurations"]  # gathered here
    assert other == world.state("slack")


def test_the_default_stays_when_another_goes(tell: Theatre) -> None:
    state = tell(without(BROKEN)).integrations[NAME]
    assert [each.id for each in state.all_credentials] == [WORK, HOME]
    assert (state.credential_id, state.credential_config_id) == (WORK, WORK_DEFAULT)


def test_an_unusable_account_is_left(tell: Theatre) -> None:
    state = tell(without(WORK, HOME)).integrations[NAME]
    assert (state.enabled, state.credential_status) == (False, "INVALID")
    assert (state.credential_id, state.credential_config_id) == (BROKEN, BROKEN_DEFAULT)


def test_the_last_account_goes(tell: Theatre) -> None:
    state = tell(without(SLACK_ACCOUNT, integration="slack")).integrations["slack"]
    assert state.to_dict() == {
        "enabled": False,
        "workflowSettings": {},
        "allCredentials": [],
        "allConfigurations": [],
    }


@pytest.mark.parametrize("known", [True, False])
def test_a_new_account_is_the_default_one(
    tell: Theatre, world: World, known: bool
) -> None:
    """As the vendor's SDK has it; also where nothing was known of the integration."""
    default = configuration(uid(80), NEW, sharedSettings={"a": 1}, externalId="e")
    body = credential(NEW, default, integrationId=CALENDAR, providerId="p-new")
    world.reply("POST /sdk/credentials", body, 201)
    if not known:
        world.me["integrations"].pop(NAME)

    def story(paragon: Any) -> Any:
        yield paragon.complete_install(NAME, authorization_code="c")
        return (yield paragon.get_user())

    state = tell(story).integrations[NAME]
    before = [WORK, HOME, BROKEN] if known else []
    assert [each.id for each in state.all_credentials] == [*before, NEW]
    assert (state.credential_id, state.credential_config_id) == (NEW, uid(80))
    assert (state.enabled, state.provider_id) == (True, "p-new")
    assert (state.shared_settings, state.external_id) == ({"a": 1}, "e")


def test_a_configuration_in_use_is_kept_in_use(tell: Theatre, world: World) -> None:
    world.state(NAME).update(credentialConfigId=WORK_SHARED)

    def story(paragon: Any) -> Any:
        yield paragon.update_integration_user_settings(NAME, {"a": 1})
        return (yield paragon.get_user())

    state = tell(story).integrations[NAME]
    assert state.credential_config_id == WORK_SHARED
    assert state.shared_settings == {"a": 1}

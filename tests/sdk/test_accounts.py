"""Ids of accounts and configurations mean the same in every method."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import (
    UNSET,
    ConfigurationNotFoundError,
    CredentialNotFoundError,
    IntegrationNotInstalledError,
    OptionError,
    WorkflowNotFoundError,
)
from paragon_connect._sdk import accounts
from paragon_connect._sdk.identifiers import (
    checked_external_id,
    external_id,
    is_external,
)

from tests.sdk.payloads import (
    C1,
    HOME,
    HOME_SHARED,
    S1,
    SLACK_ACCOUNT,
    SLACK_DEFAULT,
    WORK,
    WORK_DEFAULT,
    WORK_SHARED,
    configuration,
    connected,
    credential,
    uid,
)
from tests.sdk.world import Theatre, World

CALENDAR = "googleCalendar"


def enabled(tell: Theatre, world: World, workflow: str = C1, **options: Any) -> Any:
    """Switch a workflow on and return which account and configuration were meant."""

    def story(paragon: Any) -> Any:
        yield paragon.enable_workflow(workflow, **options)

    tell(story)
    return world.sent[-1].selected


@pytest.mark.parametrize(
    ("given", "external"),
    [
        (WORK, False),
        (WORK.upper(), False),
        (f"ext:{WORK}", True),
        ("work", True),
        ("12345", True),
        (WORK.replace("-", ""), True),
        (f"{{{WORK}}}", True),
        (f"urn:uuid:{WORK}", True),
        ("", True),
        # Newer versions of UUIDs are ids of the API as well.
        ("018f3a5e-7b1c-7def-8000-000000000042", False),
    ],
)
def test_what_is_an_id_of_your_own(given: str, external: bool) -> None:
    assert is_external(given) is external


def test_the_prefix_is_no_part_of_an_id() -> None:
    assert external_id("ext: team-a ") == "team-a"
    assert external_id("team-a") == "team-a"
    assert external_id("ext:ext:team") == "ext:team"
    assert checked_external_id(None) is None
    assert checked_external_id(" ext:team-a ") == "team-a"
    for empty in ("", "  ", "ext:", " ext:  "):
        with pytest.raises(OptionError, match="spaces"):
            checked_external_id(empty)


def test_an_external_id_that_looks_like_one_of_the_api(
    tell: Theatre, world: World
) -> None:
    """The prefix tells which of the two is meant."""
    world.account(HOME)["externalId"] = WORK
    assert enabled(tell, world, selected_credential_id=f"ext:{WORK}")[0] == HOME
    assert enabled(tell, world, selected_credential_id=WORK)[0] == WORK


def test_an_account_that_has_no_external_id_is_not_meant(
    tell: Theatre, world: World
) -> None:
    def story(paragon: Any) -> Any:
        for nothing in ("ext:", "ext: "):
            with pytest.raises(CredentialNotFoundError):
                yield paragon.enable_workflow(C1, selected_credential_id=nothing)
            with pytest.raises(ConfigurationNotFoundError):
                yield paragon.enable_workflow(C1, selected_configuration_id=nothing)

    tell(story)


def test_the_default_account(tell: Theatre, world: World) -> None:
    state = world.state(CALENDAR)
    assert enabled(tell, world) == (WORK, WORK_DEFAULT)
    state.update(credentialConfigId=WORK_SHARED)
    assert enabled(tell, world) == (WORK, WORK_SHARED)
    # A selected account is meant with its own default configuration.
    assert enabled(tell, world, selected_credential_id=WORK) == (WORK, WORK_DEFAULT)
    state.update(credentialId=HOME, credentialConfigId=HOME_SHARED)
    assert enabled(tell, world) == (HOME, HOME_SHARED)
    # Ids that lead nowhere, or none: the first account, its default configuration.
    state.update(credentialId=uid(77), credentialConfigId=uid(78))
    assert enabled(tell, world) == (WORK, WORK_DEFAULT)
    del state["credentialId"], state["credentialConfigId"]
    assert enabled(tell, world) == (WORK, WORK_DEFAULT)
    for each in world.account(WORK)["configurations"]:
        each["isDefault"] = False
    assert enabled(tell, world) == (WORK, WORK_DEFAULT)


def bare(world: World) -> None:
    """Let the API name the account and the configuration, and list nothing."""
    del world.state("slack")["allCredentials"]


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"selected_credential_id": SLACK_ACCOUNT},
        {"selected_configuration_id": SLACK_DEFAULT},
        {
            "selected_credential_id": f" {SLACK_ACCOUNT}",
            "selected_configuration_id": SLACK_DEFAULT,
        },
    ],
)
def test_an_account_that_is_not_listed(
    tell: Theatre, world: World, options: dict[str, str]
) -> None:
    """As in the shortest documented answer, which lists no accounts."""
    bare(world)
    selected = (SLACK_ACCOUNT, SLACK_DEFAULT)
    assert enabled(tell, world, S1, **options) == selected


def test_errors_say_which_kind_of_id_was_looked_for(tell: Theatre) -> None:
    def story(paragon: Any) -> Any:
        for given, kind in (
            ("ext:x", "external id 'x'"),
            (uid(77), f" id '{uid(77)}'"),
        ):
            with pytest.raises(CredentialNotFoundError, match="get_user") as caught:
                yield paragon.enable_workflow(C1, selected_credential_id=given)
            assert kind in str(caught.value)
            assert ("external" in str(caught.value)) is given.startswith("ext:")

    tell(story)


def test_ids_for_headers_as_far_as_something_is_selected(tell: Theatre) -> None:
    def story(paragon: Any) -> Any:
        found = []
        for given in ((UNSET, UNSET), ("work", UNSET), (UNSET, WORK_SHARED)):
            found.append((yield paragon.run(accounts.selected_pair(paragon, *given))))
        with pytest.raises(OptionError, match="select an account"):
            yield paragon.run(accounts.any_account(paragon, UNSET))
        return found

    assert tell(story) == [(UNSET, UNSET), (WORK, UNSET), (WORK, WORK_SHARED)]


def test_others_than_the_one_that_is_named(tell: Theatre, world: World) -> None:
    bare(world)
    world.reply("POST /sdk/events/trigger", None, 201)

    def story(paragon: Any) -> Any:
        with pytest.raises(CredentialNotFoundError):
            yield paragon.enable_workflow(S1, selected_credential_id=WORK)
        with pytest.raises(ConfigurationNotFoundError):
            yield paragon.enable_workflow(S1, selected_configuration_id=uid(77))
        with pytest.raises(CredentialNotFoundError):
            yield paragon.enable_workflow(
                S1,
                selected_credential_id=WORK,
                selected_configuration_id=SLACK_DEFAULT,
            )
        with pytest.raises(ConfigurationNotFoundError, match="does not say"):
            yield paragon.destroy_configuration(
                configuration_id=SLACK_DEFAULT, credential_id=SLACK_ACCOUNT
            )
        yield paragon.event("E", {}, selected_credential_id=SLACK_ACCOUNT)

    tell(story)
    assert [each.selected for each in world.sent] == [(SLACK_ACCOUNT, None)]


def test_an_integration_that_is_not_connected(tell: Theatre, world: World) -> None:
    world.me["integrations"].pop("hubspot")

    def story(paragon: Any) -> Any:
        for name in ("hubspot", "monday.com"):
            with pytest.raises(IntegrationNotInstalledError) as caught:
                yield paragon.get_triggers(name, selected_credential_id="work")
            assert caught.value.integration_type == name
            assert "install_flow.start" in str(caught.value)
        with pytest.raises(WorkflowNotFoundError):
            yield paragon.enable_workflow("")

    tell(story)


def test_the_same_id_twice_in_one_account(tell: Theatre, world: World) -> None:
    twice = [
        configuration(WORK_DEFAULT, WORK, externalId="x"),
        configuration(WORK_SHARED, WORK, externalId="x", isDefault=False),
    ]
    world.me["integrations"][CALENDAR] = connected(credential(WORK, *twice))

    def story(paragon: Any) -> Any:
        with pytest.raises(OptionError, match="several configurations"):
            yield paragon.enable_workflow(
                C1, selected_credential_id=WORK, selected_configuration_id="x"
            )

    tell(story)

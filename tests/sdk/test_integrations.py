"""The catalogue: metadata, configurations, accounts and triggers of integrations."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import (
    UNSET,
    CredentialNotFoundError,
    CredentialNotValidError,
    Hosts,
    IntegrationNotFoundError,
    IntegrationNotInstalledError,
    UserNotAuthenticatedError,
)

from tests.sdk.payloads import (
    CALENDAR,
    GATED,
    HIDDEN,
    HOME,
    S1,
    S2,
    SLACK_ACCOUNT,
    WORK,
    integration,
    uid,
)
from tests.sdk.world import CREDENTIAL, Theatre, World


def metadata(paragon: Any) -> Any:
    """Ask for the metadata of all integrations."""
    return (yield paragon.get_integration_metadata())


def test_metadata_of_all_active_integrations(tell: Theatre, world: World) -> None:
    found = tell(metadata)
    names = "slack googleCalendar asana custom.acme hubspot monday.com".split()
    assert [each.type for each in found] == names
    assert (found[0].name, found[0].brand_color) == ("Slack", "#123456")
    assert [each.line for each in world.asked] == ["GET /sdk/integrations"]


@pytest.mark.parametrize(
    ("cdn", "root"),
    [
        (Hosts().cdn, "https://cdn.useparagon.com/latest/dashboard/public"),
        (Hosts.on_premise("acme.so").cdn, "https://dashboard.acme.so"),
    ],
)
def test_icons_are_where_the_vendor_has_them(
    tell: Theatre, cdn: str, root: str
) -> None:
    found = tell(metadata, hosts=tell.hosts(cdn=cdn))
    icons = {each.type: each.icon for each in found}
    assert icons["slack"] == f"{root}/integrations/slack.svg"
    assert icons["monday.com"] == f"{root}/integrations/monday.svg"
    assert icons["custom.acme"] == f"{root}/images/icons/byo-placeholder.svg"


@pytest.mark.parametrize(
    ("given", "icon"),
    [
        ("https://x.test/a.svg?width=9#x", "https://x.test/a.svg"),
        ("https://x.test/a.png?width=9", "https://x.test/a.png?width=9"),
        ("", "https://icons.test/images/icons/byo-placeholder.svg"),
    ],
)
def test_icons_of_custom_integrations(
    tell: Theatre, world: World, given: str, icon: str
) -> None:
    custom = {"id": uid(92), "slug": "custom.own", "icon": given}
    world.integrations.append(integration("custom", uid(93), customIntegration=custom))

    def story(paragon: Any) -> Any:
        return (yield paragon.get_integration_metadata("custom.own"))

    found = tell(story, hosts=tell.hosts(cdn="https://icons.test"))
    assert (found.type, found.icon) == ("custom.own", icon)


@pytest.mark.parametrize("unknown", ["nope", "intercom", "trello", "custom"])
def test_metadata_of_what_is_not_there(tell: Theatre, unknown: str) -> None:
    """Nothing is known of what is inactive or not set up."""

    def story(paragon: Any) -> Any:
        with pytest.raises(IntegrationNotFoundError) as caught:
            yield paragon.get_integration_metadata(unknown)
        return caught.value

    error = tell(story)
    assert error.integration_type == unknown
    assert unknown in str(error)


def test_a_configuration_of_an_integration(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        first = yield paragon.get_integration_config("slack")
        first.available_workflows[0].info_text = "changed"
        first.available_workflows.clear()
        first.available_user_settings[0].title = "changed"
        return (yield paragon.get_integration_config("slack"))

    found = tell(story)
    assert found.short_description == "Connect slack"
    assert found.long_description == "#### Our slack integration"
    assert [each.title for each in found.available_user_settings] == ["Channel"]
    assert [each.id for each in found.available_workflows] == [S1, S2]
    assert [each.id for each in found.hidden_workflows] == [HIDDEN, GATED]
    # The name is the deployed workflow's; the rest is the portal's, order included.
    assert found.available_workflows[0].to_dict() == {
        "id": S1,
        "inputs": [],
        "infoText": "Posts",
        "order": 2,
        "description": f"Deployed {S1[:2]}",
    }
    assert "description" not in found.hidden_workflows[1].to_dict()
    assert [each.line for each in world.asked] == ["GET /sdk/integrations"]


def test_a_configuration_of_an_inactive_integration(tell: Theatre) -> None:
    def story(paragon: Any) -> Any:
        return (yield paragon.get_integration_config("intercom"))

    found = tell(story)
    assert found.to_dict() == {
        "shortDescription": "Connect intercom",
        "longDescription": "#### Our intercom integration",
        "availableWorkflows": [],
        "hiddenWorkflows": [],
    }


def slack(paragon: Any) -> Any:
    """Ask for the configuration of Slack."""
    return (yield paragon.get_integration_config("slack"))


def test_a_withheld_workflow_without_conditions_is_shown(
    tell: Theatre, world: World
) -> None:
    metas = world.integrations[0]["configs"][0]["values"]["workflowMeta"]
    del metas[GATED]["permissions"]
    found = tell(slack)
    assert [each.id for each in found.available_workflows] == [S1, S2, GATED]
    assert [each.id for each in found.hidden_workflows] == [HIDDEN]


def test_a_workflow_whose_conditions_hold_is_shown(tell: Theatre, world: World) -> None:
    metas = world.integrations[0]["configs"][0]["values"]["workflowMeta"]
    metas[S1]["permissions"] = metas[GATED]["permissions"]
    found = tell(slack)
    assert [each.id for each in found.available_workflows] == [S1, S2]
    assert found.available_workflows[0].permissions is not UNSET


def test_an_integration_of_which_little_is_said(tell: Theatre, world: World) -> None:
    """Required are `id` and `type`; without a portal configuration it is not set up."""
    world.integrations = [
        {"id": "i", "type": "new", "configs": [{"id": "c", "values": {}}]}
    ]

    def story(paragon: Any) -> Any:
        shown = yield paragon.get_integration_metadata()
        return shown, (yield paragon.get_integration_config("new"))

    (shown,), config = tell(story)
    assert (shown.name, shown.brand_color) == ("new", "")
    assert shown.icon.endswith("/cdn/integrations/new.svg")
    assert config.to_dict() == {"availableWorkflows": [], "hiddenWorkflows": []}


def test_a_project_without_integrations(tell: Theatre, world: World) -> None:
    world.integrations = []

    def story(paragon: Any) -> Any:
        assert (yield paragon.get_integration_metadata()) == []
        with pytest.raises(IntegrationNotFoundError, match="none at all"):
            yield paragon.get_integration_id("slack")

    tell(story)
    # An empty list is known as well as any other, and proves no more than any other.
    assert len(world.asked) == 2


def test_ids_by_name(tell: Theatre) -> None:
    def story(paragon: Any) -> Any:
        for name in ("", "nope"):
            with pytest.raises(IntegrationNotFoundError, match="googleCalendar"):
                yield paragon.get_integration_id(name)
            with pytest.raises(IntegrationNotFoundError):
                yield paragon.get_integration_config(name)
        return (yield paragon.get_integration_id("googleCalendar"))

    assert tell(story) == CALENDAR


def test_an_account_with_its_tokens(tell: Theatre, world: World) -> None:
    body = {**world.account(SLACK_ACCOUNT), "accountAuth": {"DOMAIN": "d"}}
    world.reply("GET /sdk/credentials", body)

    def story(paragon: Any) -> Any:
        yield paragon.get_integration_account("slack")
        return (
            yield paragon.get_integration_account("slack", include_account_auth=True)
        )

    found = tell(story)
    assert found.account_auth == {"DOMAIN": "d"}
    assert found.to_dict() == body
    plain, full = world.sent
    assert plain.pairs == [("integration", "slack"), ("includeAccountAuth", "false")]
    assert full.pairs == [("integration", "slack"), ("includeAccountAuth", "true")]
    assert plain.selected == full.selected == (None, None)
    assert plain.service == "api"


@pytest.mark.parametrize("selected", [HOME, "ext:work", "work", f" {WORK} "])
def test_a_selected_account(tell: Theatre, world: World, selected: str) -> None:
    world.reply("GET /sdk/credentials", {})
    world.reply("GET /triggers", {"triggers": {}})

    def story(paragon: Any) -> Any:
        yield paragon.get_integration_account(
            "googleCalendar", selected_credential_id=selected
        )
        yield paragon.get_triggers("googleCalendar", selected_credential_id=selected)

    tell(story)
    meant = HOME if selected == HOME else WORK
    assert [each.headers[CREDENTIAL] for each in world.sent] == [meant, meant]


def test_triggers_of_an_account(tell: Theatre, world: World) -> None:
    definition = {"type": "NEW", "triggerModel": "WEBHOOK", "title": "New"}
    body = {
        "triggers": {"slack": [{**definition, "description": "", "parameters": []}]}
    }
    world.reply("GET /triggers", body)

    def story(paragon: Any) -> Any:
        return (yield paragon.get_triggers("slack"))

    assert tell(story).to_dict() == body
    (sent,) = world.sent
    assert (sent.service, sent.query) == ("actionkit", "integrations=slack")
    assert sent.selected == (SLACK_ACCOUNT, None)


def test_nothing_is_sent_for_accounts_that_are_not_there(
    tell: Theatre, world: World
) -> None:
    def story(paragon: Any) -> Any:
        for method in (paragon.get_integration_account, paragon.get_triggers):
            with pytest.raises(IntegrationNotInstalledError, match="hubspot"):
                yield method("hubspot")
            with pytest.raises(IntegrationNotFoundError, match="not active"):
                yield method("intercom")
            with pytest.raises(CredentialNotFoundError, match="nobody"):
                yield method("slack", selected_credential_id="ext:nobody")
        with pytest.raises(CredentialNotValidError, match="INVALID"):
            yield paragon.get_triggers("asana")

    tell(story)
    assert world.lines == []


def test_nothing_works_after_logout(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        paragon.logout()
        for method in (
            paragon.get_integration_metadata,
            paragon.get_integration_config,
            paragon.get_integration_id,
            paragon.get_integration_account,
            paragon.get_triggers,
        ):
            with pytest.raises(UserNotAuthenticatedError, match="authenticate"):
                yield method("slack")

    tell(story)
    assert world.asked == []

"""Changes settings and workflows; what nobody named, or knows, stays as it is.

.venv/bin/python examples/settings_update.py
"""

from __future__ import annotations

from local_server import LocalServer
from paragon_connect import (
    ConfigurationNotFoundError,
    Paragon,
    WorkflowNotFoundError,
    models,
)

CHANNEL = "1f7474a5-8b8e-4c25-8d44-29f20aec3fe4"
PREFIX = "5a1c8f0e-61d2-4d35-9a0f-2f9b0c7d4e02"
GREETING = "5a1c8f0e-61d2-4d35-9a0f-2f9b0c7d4e03"
NOTIFY = "bb89897b-ec2a-4118-b091-c12713c6bffa"
DIGEST = "3eb95154-3c7b-413c-bf14-ba367d95b53f"


def main() -> None:
    """Change settings of the demo's Slack account, and look at it each time."""
    with (
        LocalServer() as server,
        Paragon(project_id="demo", base_url=server.url) as backend,
    ):
        paragon = backend.with_user(server.token("user-42"))
        paragon.subscribe("onWorkflowChange", told)
        show(paragon, "before")
        integration_settings(paragon)
        workflow_settings(paragon)
        switches(paragon)
        for_a_team(paragon)
        mistakes(paragon)


def integration_settings(paragon: Paragon) -> None:
    """Change a setting that all workflows share."""
    result = paragon.update_integration_user_settings("slack", {PREFIX: "[demo]"})
    print(f"objections of the API: {result.errors}")
    show(paragon, "with a prefix; the channel is still there")


def workflow_settings(paragon: Paragon) -> None:
    """Change a setting of one workflow."""
    paragon.update_workflow_user_settings("slack", NOTIFY, {GREETING: "Hello"})
    show(paragon, "with a greeting")


def switches(paragon: Paragon) -> None:
    """Switch workflows; one that does not exist keeps no other from being switched."""
    paragon.disable_workflow(NOTIFY)
    result = paragon.update_workflow_state({DIGEST: True, "no-such-workflow": True})
    for error in result.errors:
        print(f"not switched: {error.workflow_id}")
    show(paragon, "with other workflows; the greeting is kept for later")


def for_a_team(paragon: Paragon) -> None:
    """Keep settings for a team beside those of the whole company."""
    account = only_account(paragon)
    paragon.create_configuration(account.id, external_id="support")
    paragon.update_integration_user_settings(
        "slack", {CHANNEL: "support"}, selected_configuration_id="ext:support"
    )
    for each in only_account(paragon).configurations or ():
        name = each.external_id or "default"
        print(f"{name}: channel {each.shared_settings.get(CHANNEL)!r:.20}")
    paragon.destroy_configuration(
        configuration_id="ext:support", credential_id=account.id
    )


def mistakes(paragon: Paragon) -> None:
    """See mistakes found before anything is sent."""
    try:
        paragon.enable_workflow("no-such-workflow")
    except WorkflowNotFoundError as error:
        print(error.message)
    try:
        paragon.disable_workflow(NOTIFY, selected_configuration_id="ext:support")
    except ConfigurationNotFoundError as error:
        print(error.message)


def slack(paragon: Paragon) -> models.IntegrationState:
    """Return what is known of the user's Slack; the methods keep it true."""
    user = paragon.get_authenticated_user()
    return user.integrations["slack"]


def only_account(paragon: Paragon) -> models.Credential:
    """Return the user's one account of Slack."""
    return (slack(paragon).all_credentials or [])[0]


def told(
    event: models.WorkflowStateChangeEvent, user: models.AuthenticatedUser
) -> None:
    """Print what changed about a workflow."""
    change = event.workflow_state_change
    print(f"event: {event.workflow_id[:8]} {change.to_dict() if change else ''}")


def show(paragon: Paragon, when: str) -> None:
    """Print settings and workflows, known here and as the API has them."""
    state, account = slack(paragon), paragon.api.list_credentials()[0]
    default = next(each for each in account.configurations or () if each.is_default)
    print(f"{when}:")
    print(f"  settings  {default.shared_settings}")
    for name, workflow in default.workflow_settings.items():
        state_of_it = f"{workflow.enabled} {workflow.settings}, {workflow.extra}"
        print(f"  workflow  {name[:8]} {state_of_it}")
    assert state.shared_settings == default.shared_settings
    assert state.workflow_settings == default.workflow_settings


if __name__ == "__main__":
    main()

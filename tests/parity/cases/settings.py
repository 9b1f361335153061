"""Cases: user settings of integrations and workflows."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import STRANGER, Case, Differs, Given, Reply
from tests.parity.fixtures import C, K, N, W, fixture
from tests.parity.reasons import Reason
from tests.parity.steps import Calls, then

__all__ = ["CASES"]


def errors(call: Any) -> Any:
    """Make a call, then return the errors that the service reported."""
    return then(call, lambda result: result.errors)


def twice(p: Any) -> Calls:
    """Change the settings of a workflow two times."""
    yield p.update_workflow_user_settings("slack", W.notify, {"one": 1})
    return (yield p.update_workflow_user_settings("slack", W.notify, {"two": 2}))


(SLACK,) = fixture("credentials")["slack"]
REJECTED: Final = {**SLACK, "errors": ["Channel is required"]}

CASES: Final = (
    Case(
        id="updateIntegrationUserSettings",
        method="updateIntegrationUserSettings",
        examples=(".updateIntegrationUserSettings",),
        javascript="""
            (await paragon.updateIntegrationUserSettings("slack", {
                [ids.inputs.channel]: "random",
            })).errors
        """,
        python=errors(
            lambda p: p.update_integration_user_settings("slack", {N.channel: "random"})
        ),
    ),
    Case(
        id="updateIntegrationUserSettings.state",
        method="updateIntegrationUserSettings",
        javascript="""
            (await paragon.updateIntegrationUserSettings("slack", {
                [ids.inputs.channel]: "random",
            })).userState.integrations.slack.sharedSettings
        """,
        python=then(
            lambda p: p.update_integration_user_settings(
                "slack", {N.channel: "random"}
            ),
            lambda result: result.user_state.integrations["slack"].shared_settings,
        ),
    ),
    Case(
        id="updateIntegrationUserSettings.every_value",
        method="updateIntegrationUserSettings",
        javascript="""
            (await paragon.updateIntegrationUserSettings("quickbooks", {
                text: "Zoë", number: 14, fraction: 0.5, yes: true, nothing: null, none: "",
                combo: {mainInput: "PROJECT-1", dependentInput: "10000"},
                mapping: {objectMapping: "Task", fieldMappings: {Title: "Subject"}},
            })).errors
        """,
        python=errors(
            lambda p: p.update_integration_user_settings(
                "quickbooks",
                {
                    "text": "Zoë",
                    "number": 14,
                    "fraction": 0.5,
                    "yes": True,
                    "nothing": None,
                    "none": "",
                    "combo": {"mainInput": "PROJECT-1", "dependentInput": "10000"},
                    "mapping": {
                        "objectMapping": "Task",
                        "fieldMappings": {"Title": "Subject"},
                    },
                },
            )
        ),
    ),
    Case(
        id="updateIntegrationUserSettings.selected",
        method="updateIntegrationUserSettings",
        javascript="""
            (await paragon.updateIntegrationUserSettings("googleCalendar", {[ids.inputs.allDay]: true}, {
                selectedCredentialId: ids.credentials.home,
                selectedConfigurationId: ids.configurations.home_team,
            })).errors
        """,
        python=errors(
            lambda p: p.update_integration_user_settings(
                "googleCalendar",
                {N.allDay: True},
                selected_credential_id=C.home,
                selected_configuration_id=K.home_team,
            )
        ),
    ),
    Case(
        id="updateIntegrationUserSettings.configuration_external",
        method="updateIntegrationUserSettings",
        javascript="""
            (await paragon.updateIntegrationUserSettings("slack", {[ids.inputs.channel]: "ops-2"}, {
                selectedConfigurationId: "ext:ops",
            })).errors
        """,
        python=errors(
            lambda p: p.update_integration_user_settings(
                "slack", {N.channel: "ops-2"}, selected_configuration_id="ext:ops"
            )
        ),
        differences=(
            Differs("error", Reason.EXTERNAL_IDS),
            Differs("requests", Reason.EXTERNAL_IDS),
            Differs("result", Reason.EXTERNAL_IDS),
        ),
    ),
    Case(
        id="updateIntegrationUserSettings.credential_external",
        method="updateIntegrationUserSettings",
        javascript="""
            (await paragon.updateIntegrationUserSettings("googleCalendar", {[ids.inputs.allDay]: false}, {
                selectedCredentialId: "ext:work",
            })).errors
        """,
        python=errors(
            lambda p: p.update_integration_user_settings(
                "googleCalendar", {N.allDay: False}, selected_credential_id="ext:work"
            )
        ),
        differences=(
            Differs("error", Reason.EXTERNAL_IDS),
            Differs("requests", Reason.EXTERNAL_IDS),
            Differs("result", Reason.EXTERNAL_IDS),
        ),
    ),
    Case(
        id="updateIntegrationUserSettings.configuration_of_another_account",
        method="updateIntegrationUserSettings",
        javascript="""
            (await paragon.updateIntegrationUserSettings("googleCalendar", {[ids.inputs.allDay]: false}, {
                selectedConfigurationId: ids.configurations.home,
            })).errors
        """,
        python=errors(
            lambda p: p.update_integration_user_settings(
                "googleCalendar", {N.allDay: False}, selected_configuration_id=K.home
            )
        ),
        differences=(
            Differs("error", Reason.ONE_RESOLUTION),
            Differs("requests", Reason.ONE_RESOLUTION),
            Differs("result", Reason.ONE_RESOLUTION),
        ),
    ),
    Case(
        id="updateIntegrationUserSettings.rejected",
        method="updateIntegrationUserSettings",
        given=Given(replies=(Reply(on="PATCH /sdk/credentials/*", body=REJECTED),)),
        javascript="""
            (await paragon.updateIntegrationUserSettings("slack", {[ids.inputs.channel]: ""})).errors
        """,
        python=errors(
            lambda p: p.update_integration_user_settings("slack", {N.channel: ""})
        ),
    ),
    Case(
        id="updateIntegrationUserSettings.not_connected",
        method="updateIntegrationUserSettings",
        javascript='paragon.updateIntegrationUserSettings("hubspot", {a: 1})',
        python=lambda p: p.update_integration_user_settings("hubspot", {"a": 1}),
        error="IntegrationNotInstalledError",
    ),
    Case(
        id="updateIntegrationUserSettings.invalid_credential",
        method="updateIntegrationUserSettings",
        javascript='paragon.updateIntegrationUserSettings("asana", {a: 1})',
        python=lambda p: p.update_integration_user_settings("asana", {"a": 1}),
        error="CredentialNotValidError",
    ),
    Case(
        id="updateIntegrationUserSettings.unknown",
        method="updateIntegrationUserSettings",
        javascript='paragon.updateIntegrationUserSettings("nope", {a: 1})',
        python=lambda p: p.update_integration_user_settings("nope", {"a": 1}),
    ),
    Case(
        id="updateIntegrationUserSettings.unauthenticated",
        method="updateIntegrationUserSettings",
        given=STRANGER,
        javascript='paragon.updateIntegrationUserSettings("slack", {a: 1})',
        python=lambda p: p.update_integration_user_settings("slack", {"a": 1}),
    ),
    Case(
        id="updateWorkflowUserSettings",
        method="updateWorkflowUserSettings",
        examples=(".updateWorkflowUserSettings",),
        javascript="""
            (await paragon.updateWorkflowUserSettings("slack", ids.workflows.notify, {
                [ids.inputs.greeting]: "general",
            })).errors
        """,
        python=errors(
            lambda p: p.update_workflow_user_settings(
                "slack", W.notify, {N.greeting: "general"}
            )
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="updateWorkflowUserSettings.twice",
        method="updateWorkflowUserSettings",
        javascript="""
            await paragon.updateWorkflowUserSettings("slack", ids.workflows.notify, {one: 1});
            return (await paragon.updateWorkflowUserSettings("slack", ids.workflows.notify, {two: 2}))
                .userState.integrations.slack.workflowSettings[ids.workflows.notify].settings;
        """,
        python=then(
            twice,
            lambda result: result.user_state.integrations["slack"]
            .workflow_settings[W.notify]
            .settings,
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="updateWorkflowUserSettings.selected",
        method="updateWorkflowUserSettings",
        javascript="""
            (await paragon.updateWorkflowUserSettings("slack", ids.workflows.digest, {hour: "9"}, {
                selectedCredentialId: ids.credentials.slack,
                selectedConfigurationId: ids.configurations.slack_ops,
            })).errors
        """,
        python=errors(
            lambda p: p.update_workflow_user_settings(
                "slack",
                W.digest,
                {"hour": "9"},
                selected_credential_id=C.slack,
                selected_configuration_id=K.slack_ops,
            )
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="updateWorkflowUserSettings.configuration_external",
        method="updateWorkflowUserSettings",
        javascript="""
            (await paragon.updateWorkflowUserSettings("slack", ids.workflows.digest, {hour: "9"}, {
                selectedConfigurationId: "ext:ops",
            })).errors
        """,
        python=errors(
            lambda p: p.update_workflow_user_settings(
                "slack", W.digest, {"hour": "9"}, selected_configuration_id="ext:ops"
            )
        ),
        differences=(
            Differs("error", Reason.EXTERNAL_IDS),
            Differs("requests", Reason.EXTERNAL_IDS),
            Differs("result", Reason.EXTERNAL_IDS),
            Differs("events", Reason.WORKFLOW_EVENTS),
        ),
    ),
    Case(
        id="updateWorkflowUserSettings.never_enabled",
        method="updateWorkflowUserSettings",
        javascript='paragon.updateWorkflowUserSettings("slack", ids.workflows.digest, {hour: "9"})',
        python=lambda p: p.update_workflow_user_settings(
            "slack", W.digest, {"hour": "9"}
        ),
        error="WorkflowNotEnabledError",
    ),
    Case(
        id="updateWorkflowUserSettings.rejected",
        method="updateWorkflowUserSettings",
        given=Given(replies=(Reply(on="PATCH /sdk/credentials/*", body=REJECTED),)),
        javascript="""
            (await paragon.updateWorkflowUserSettings("slack", ids.workflows.notify, {a: ""})).errors
        """,
        python=errors(
            lambda p: p.update_workflow_user_settings("slack", W.notify, {"a": ""})
        ),
    ),
    Case(
        id="updateWorkflowUserSettings.unauthenticated",
        method="updateWorkflowUserSettings",
        given=STRANGER,
        javascript='paragon.updateWorkflowUserSettings("slack", ids.workflows.notify, {a: 1})',
        python=lambda p: p.update_workflow_user_settings("slack", W.notify, {"a": 1}),
    ),
)

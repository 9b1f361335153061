"""Cases: workflows: on and off."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import STRANGER, Case, Differs, Given, Reply
from tests.parity.fixtures import C, K, W
from tests.parity.reasons import Reason
from tests.parity.steps import each, then

__all__ = ["CASES"]


def enabled(integration_type: str, workflow_id: str) -> Any:
    """Return what sees in a user whether a workflow is on."""
    return (
        lambda user: user.integrations[integration_type]
        .workflow_settings[workflow_id]
        .enabled
    )


def last(look: Any) -> Any:
    """Return what looks at the last result."""
    return lambda results: look(results[-1])


def errors(call: Any) -> Any:
    """Make a call, then return the errors that it collected."""
    return then(call, lambda result: result.errors)


CASES: Final = (
    Case(
        id="enableWorkflow",
        method="enableWorkflow",
        examples=(".enableWorkflow",),
        javascript="""
            await paragon.enableWorkflow(ids.workflows.digest);
            return paragon.getUser().integrations.slack.workflowSettings[ids.workflows.digest].enabled;
        """,
        python=then(
            each(lambda p: p.enable_workflow(W.digest), lambda p: p.get_user()),
            last(enabled("slack", W.digest)),
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="enableWorkflow.selected",
        method="enableWorkflow",
        javascript="paragon.enableWorkflow(ids.workflows.calendar_sync, {selectedCredentialId: ids.credentials.work})",
        python=lambda p: p.enable_workflow(
            W.calendar_sync, selected_credential_id=C.work
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="enableWorkflow.external_without_prefix",
        method="enableWorkflow",
        javascript='paragon.enableWorkflow(ids.workflows.calendar_sync, {selectedCredentialId: " work "})',
        python=lambda p: p.enable_workflow(
            W.calendar_sync, selected_credential_id=" work "
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="enableWorkflow.configuration",
        method="enableWorkflow",
        javascript="paragon.enableWorkflow(ids.workflows.notify, {selectedConfigurationId: ids.configurations.slack_ops})",
        python=lambda p: p.enable_workflow(
            W.notify, selected_configuration_id=K.slack_ops
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="enableWorkflow.configuration_external",
        method="enableWorkflow",
        javascript='paragon.enableWorkflow(ids.workflows.notify, {selectedConfigurationId: "ext:ops"})',
        python=lambda p: p.enable_workflow(
            W.notify, selected_configuration_id="ext:ops"
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="enableWorkflow.already",
        method="enableWorkflow",
        javascript="paragon.enableWorkflow(ids.workflows.notify)",
        python=lambda p: p.enable_workflow(W.notify),
        differences=(
            Differs("error", Reason.ALREADY_SO),
            Differs("requests", Reason.ALREADY_SO),
        ),
    ),
    Case(
        id="enableWorkflow.unknown",
        method="enableWorkflow",
        javascript='paragon.enableWorkflow("99999999-0000-4000-8000-000000000009")',
        python=lambda p: p.enable_workflow("99999999-0000-4000-8000-000000000009"),
        error="WorkflowNotFoundError",
    ),
    Case(
        id="enableWorkflow.not_connected",
        method="enableWorkflow",
        javascript="paragon.enableWorkflow(ids.workflows.contacts)",
        python=lambda p: p.enable_workflow(W.contacts),
        error="IntegrationNotInstalledError",
    ),
    Case(
        id="enableWorkflow.invalid_credential",
        method="enableWorkflow",
        javascript="paragon.enableWorkflow(ids.workflows.calendar_sync, {selectedCredentialId: ids.credentials.stale})",
        python=lambda p: p.enable_workflow(
            W.calendar_sync, selected_credential_id=C.stale
        ),
        error="CredentialNotValidError",
    ),
    Case(
        id="enableWorkflow.unauthenticated",
        method="enableWorkflow",
        given=STRANGER,
        javascript="paragon.enableWorkflow(ids.workflows.digest)",
        python=lambda p: p.enable_workflow(W.digest),
    ),
    Case(
        id="enableWorkflow.forbidden",
        method="enableWorkflow",
        given=Given(
            replies=(
                Reply(
                    on="POST /sdk/workflows/*",
                    status=403,
                    body={"message": "no", "code": "0403"},
                ),
            )
        ),
        javascript="paragon.enableWorkflow(ids.workflows.digest)",
        python=lambda p: p.enable_workflow(W.digest),
        error="Forbidden",
    ),
    Case(
        id="disableWorkflow",
        method="disableWorkflow",
        examples=(".disableWorkflow",),
        javascript="""
            await paragon.disableWorkflow(ids.workflows.notify);
            return paragon.getUser().integrations.slack.workflowSettings[ids.workflows.notify].enabled;
        """,
        python=then(
            each(lambda p: p.disable_workflow(W.notify), lambda p: p.get_user()),
            last(enabled("slack", W.notify)),
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="disableWorkflow.selected",
        method="disableWorkflow",
        javascript="""
            paragon.disableWorkflow(ids.workflows.calendar_sync, {
                selectedCredentialId: ids.credentials.home,
                selectedConfigurationId: "ext:team",
            })
        """,
        python=lambda p: p.disable_workflow(
            W.calendar_sync,
            selected_credential_id=C.home,
            selected_configuration_id="ext:team",
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="disableWorkflow.already",
        method="disableWorkflow",
        javascript="paragon.disableWorkflow(ids.workflows.digest)",
        python=lambda p: p.disable_workflow(W.digest),
        differences=(
            Differs("error", Reason.ALREADY_SO),
            Differs("requests", Reason.ALREADY_SO),
        ),
    ),
    Case(
        id="disableWorkflow.mismatch",
        method="disableWorkflow",
        javascript="""
            paragon.disableWorkflow(ids.workflows.calendar_sync, {
                selectedCredentialId: ids.credentials.work,
                selectedConfigurationId: ids.configurations.home,
            })
        """,
        python=lambda p: p.disable_workflow(
            W.calendar_sync,
            selected_credential_id=C.work,
            selected_configuration_id=K.home,
        ),
        error="SelectionError",
    ),
    Case(
        id="disableWorkflow.unknown_external",
        method="disableWorkflow",
        javascript='paragon.disableWorkflow(ids.workflows.calendar_sync, {selectedCredentialId: "ext:nobody"})',
        python=lambda p: p.disable_workflow(
            W.calendar_sync, selected_credential_id="ext:nobody"
        ),
        error="CredentialNotFoundError",
    ),
    Case(
        id="disableWorkflow.unauthenticated",
        method="disableWorkflow",
        given=STRANGER,
        javascript="paragon.disableWorkflow(ids.workflows.digest)",
        python=lambda p: p.disable_workflow(W.digest),
    ),
    Case(
        id="updateWorkflowState",
        method="updateWorkflowState",
        examples=(".updateWorkflowState",),
        javascript="""
            (await paragon.updateWorkflowState({
                [ids.workflows.digest]: true,
                [ids.workflows.notify]: false,
            })).errors
        """,
        python=errors(
            lambda p: p.update_workflow_state({W.digest: True, W.notify: False})
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="updateWorkflowState.errors",
        method="updateWorkflowState",
        javascript="""
            (await paragon.updateWorkflowState({
                "99999999-0000-4000-8000-000000000009": true,
                [ids.workflows.contacts]: true,
                [ids.workflows.digest]: true,
            })).errors.map((error) => error.workflowId)
        """,
        python=then(
            lambda p: p.update_workflow_state(
                {
                    "99999999-0000-4000-8000-000000000009": True,
                    W.contacts: True,
                    W.digest: True,
                }
            ),
            lambda result: [error.workflow_id for error in result.errors],
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="updateWorkflowState.selected",
        method="updateWorkflowState",
        javascript="""
            (await paragon.updateWorkflowState({[ids.workflows.calendar_sync]: true}, {
                selectedCredentialId: "ext:work",
                selectedConfigurationId: ids.configurations.work,
            })).user.integrations.googleCalendar.workflowSettings
        """,
        python=then(
            lambda p: p.update_workflow_state(
                {W.calendar_sync: True},
                selected_credential_id="ext:work",
                selected_configuration_id=K.work,
            ),
            lambda result: result.user.integrations["googleCalendar"].workflow_settings,
        ),
        differences=(Differs("events", Reason.WORKFLOW_EVENTS),),
    ),
    Case(
        id="updateWorkflowState.empty",
        method="updateWorkflowState",
        javascript="(await paragon.updateWorkflowState({})).errors",
        python=errors(lambda p: p.update_workflow_state({})),
    ),
)

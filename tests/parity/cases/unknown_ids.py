"""Cases: accounts and configurations that nobody has."""

from __future__ import annotations

from typing import Final

from tests.parity.case import Differs, Given, Reply
from tests.parity.cases.flow_steps import flow
from tests.parity.cases.refusals import refused
from tests.parity.fixtures import C, K, W, fixture
from tests.parity.reasons import Reason

__all__ = ["CASES"]

(SLACK,) = fixture("credentials")["slack"]
UNKNOWN_CREDENTIAL: Final = (
    refused(
        "getIntegrationAccount.unknown_credential",
        'paragon.getIntegrationAccount("googleCalendar", {selectedCredentialId: ids.credentials.slack})',
        lambda p: p.get_integration_account(
            "googleCalendar", selected_credential_id=C.slack
        ),
        "CredentialNotFoundError",
        Differs("requests", Reason.CHECKED_BEFORE),
    ),
    refused(
        "getTriggers.unknown_credential",
        'paragon.getTriggers("slack", {selectedCredentialId: ids.credentials.missing})',
        lambda p: p.get_triggers("slack", selected_credential_id=C.missing),
        "CredentialNotFoundError",
    ),
    refused(
        "installIntegration.unknown_credential",
        """
            paragon.installIntegration("googleCalendar", {
                allowMultipleCredentials: true, selectedCredentialId: ids.credentials.missing,
            })
        """,
        lambda p: p.install_integration(
            "googleCalendar",
            allow_multiple_credentials=True,
            selected_credential_id=C.missing,
        ),
        "CredentialNotFoundError",
        given=Given(headless=True),
    ),
    refused(
        "installFlow.start.unknown_credential",
        """
            paragon.installFlow.start("googleCalendar", h.flow({selectedCredentialId: ids.credentials.missing}));
            await h.settle();
        """,
        flow("googleCalendar", selected_credential_id=C.missing),
        "CredentialNotFoundError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("events", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
        given=Given(headless=True),
    ),
    refused(
        "enableWorkflow.unknown_credential",
        "paragon.enableWorkflow(ids.workflows.digest, {selectedCredentialId: ids.credentials.missing})",
        lambda p: p.enable_workflow(W.digest, selected_credential_id=C.missing),
        "CredentialNotFoundError",
    ),
    refused(
        "workflow.unknown_credential",
        "paragon.workflow(ids.workflows.notify, {selectedCredentialId: ids.credentials.missing})",
        lambda p: p.workflow(W.notify, selected_credential_id=C.missing),
        "CredentialNotFoundError",
    ),
    refused(
        "getCustomWebhookUserManualUrl.unknown_credential",
        "paragon.getCustomWebhookUserManualUrl(ids.workflows.webhook, ids.credentials.missing)",
        lambda p: p.get_custom_webhook_user_manual_url(
            W.webhook, selected_credential_id=C.missing
        ),
        "CredentialNotFoundError",
        Differs("result", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
    ),
    refused(
        "updateIntegrationUserSettings.unknown_credential",
        'paragon.updateIntegrationUserSettings("slack", {a: 1}, {selectedCredentialId: ids.credentials.missing})',
        lambda p: p.update_integration_user_settings(
            "slack", {"a": 1}, selected_credential_id=C.missing
        ),
        "CredentialNotFoundError",
    ),
    refused(
        "updateWorkflowUserSettings.unknown_credential",
        """
            paragon.updateWorkflowUserSettings("slack", ids.workflows.notify, {a: 1}, {
                selectedCredentialId: ids.credentials.missing,
            })
        """,
        lambda p: p.update_workflow_user_settings(
            "slack", W.notify, {"a": 1}, selected_credential_id=C.missing
        ),
        "CredentialNotFoundError",
    ),
    refused(
        "updateConfiguration.unknown_credential",
        """
            paragon.updateConfiguration({
                id: ids.configurations.missing, credentialId: ids.credentials.missing, meta: {},
            })
        """,
        lambda p: p.update_configuration(
            configuration_id=K.missing, credential_id=C.missing, meta={}
        ),
        "CredentialNotFoundError",
    ),
    refused(
        "destroyConfiguration.unknown_credential",
        "paragon.destroyConfiguration({id: ids.configurations.missing, credentialId: ids.credentials.missing})",
        lambda p: p.destroy_configuration(
            configuration_id=K.missing, credential_id=C.missing
        ),
        "CredentialNotFoundError",
    ),
    refused(
        "request.unknown_credential",
        'paragon.request("slack", "/plain", {selectedCredentialId: ids.credentials.missing})',
        lambda p: p.request("slack", "/plain", selected_credential_id=C.missing),
        "CredentialNotFoundError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("result", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
    ),
    refused(
        "event.unknown_credential",
        'paragon.event("Contact Created", {}, {selectedCredentialId: ids.credentials.missing})',
        lambda p: p.event("Contact Created", {}, selected_credential_id=C.missing),
        "CredentialNotFoundError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
    ),
    refused(
        "getFieldOptions.unknown_credential",
        """
            paragon.getFieldOptions({
                integration: "slack", action: "users", selectedCredentialId: ids.credentials.missing,
            })
        """,
        lambda p: p.get_field_options(
            "slack", action="users", selected_credential_id=C.missing
        ),
        "CredentialNotFoundError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("result", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
    ),
)
UNKNOWN_CONFIGURATION: Final = (
    refused(
        "enableWorkflow.unknown_configuration",
        "paragon.enableWorkflow(ids.workflows.digest, {selectedConfigurationId: ids.configurations.missing})",
        lambda p: p.enable_workflow(W.digest, selected_configuration_id=K.missing),
        "ConfigurationNotFoundError",
    ),
    refused(
        "disableWorkflow.unknown_configuration",
        "paragon.disableWorkflow(ids.workflows.notify, {selectedConfigurationId: ids.configurations.missing})",
        lambda p: p.disable_workflow(W.notify, selected_configuration_id=K.missing),
        "ConfigurationNotFoundError",
    ),
    refused(
        "workflow.unknown_configuration",
        'paragon.workflow(ids.workflows.notify, {selectedConfigurationId: "ext:nobody"})',
        lambda p: p.workflow(W.notify, selected_configuration_id="ext:nobody"),
        "ConfigurationNotFoundError",
    ),
    refused(
        "updateIntegrationUserSettings.unknown_configuration",
        'paragon.updateIntegrationUserSettings("slack", {a: 1}, {selectedConfigurationId: ids.configurations.missing})',
        lambda p: p.update_integration_user_settings(
            "slack", {"a": 1}, selected_configuration_id=K.missing
        ),
        "ConfigurationNotFoundError",
    ),
    refused(
        "updateWorkflowUserSettings.unknown_configuration",
        """
            paragon.updateWorkflowUserSettings("slack", ids.workflows.notify, {a: 1}, {
                selectedConfigurationId: ids.configurations.missing,
            })
        """,
        lambda p: p.update_workflow_user_settings(
            "slack", W.notify, {"a": 1}, selected_configuration_id=K.missing
        ),
        "ConfigurationNotFoundError",
    ),
    refused(
        "destroyConfiguration.unknown_configuration",
        "paragon.destroyConfiguration({id: ids.configurations.missing, credentialId: ids.credentials.slack})",
        lambda p: p.destroy_configuration(
            configuration_id=K.missing, credential_id=C.slack
        ),
        "ConfigurationNotFoundError",
    ),
    refused(
        "createConfiguration.unanswered",
        "paragon.createConfiguration({credentialId: ids.credentials.slack})",
        lambda p: p.create_configuration(C.slack),
        "ConfigurationNotFoundError",
        Differs("error", Reason.NOTHING_TO_RETURN),
        given=Given(
            replies=(
                Reply(
                    on="POST /sdk/credentials/*", body={**SLACK, "configurations": []}
                ),
            )
        ),
    ),
    refused(
        "event.unknown_configuration",
        """
            paragon.event("Contact Created", {}, {
                selectedCredentialId: ids.credentials.slack, selectedConfigurationId: ids.configurations.missing,
            })
        """,
        lambda p: p.event(
            "Contact Created",
            {},
            selected_credential_id=C.slack,
            selected_configuration_id=K.missing,
        ),
        "ConfigurationNotFoundError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
    ),
)
CASES: Final = (*UNKNOWN_CREDENTIAL, *UNKNOWN_CONFIGURATION)

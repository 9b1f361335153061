"""Cases: what cannot be: accounts that are not usable, things that do not fit."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import AUTHENTICATED, STRANGER, Case, Differs, Given, Reply
from tests.parity.cases.flow_steps import account_type, flow, pre_options
from tests.parity.fixtures import C, K, W
from tests.parity.reasons import Reason

__all__ = ["CASES", "refused"]

NOBODY: Final = "99999999-0000-4000-8000-000000000009"
NO_USER: Final = Given(
    authenticated=False,
    replies=(Reply(on="GET /sdk/me", body={"authenticated": False}),),
)
BLOCKED: Final = Given(
    headless=True,
    popup_blocked=True,
    patches={
        ("integrations", "salesforce", "sdkIntegrationConfig", "authSchemeOptions"): {}
    },
)


def refused(
    name: str,
    javascript: str,
    python: Any,
    error: str,
    *differences: Differs,
    given: Given = AUTHENTICATED,
) -> Case:
    """Return the case of a call that is refused.

    Args:
        name: the method and what is wrong, as in `event.unknown_credential`.
    """
    method = name.rpartition(".")[0]
    return Case(
        id=name,
        method=method,
        given=given,
        javascript=javascript,
        python=python,
        error=error,
        differences=differences,
    )


def stranger(method: str, call: str, python: Any, *differences: Differs) -> Case:
    """Return the case of a call without a user."""
    return refused(
        f"{method}.stranger",
        f"paragon.{method}({call})",
        python,
        "UserNotAuthenticatedError",
        *differences,
        given=STRANGER,
    )


MISMATCH: Final = (
    refused(
        "enableWorkflow.mismatch",
        """
            paragon.enableWorkflow(ids.workflows.calendar_sync, {
                selectedCredentialId: ids.credentials.work, selectedConfigurationId: ids.configurations.home,
            })
        """,
        lambda p: p.enable_workflow(
            W.calendar_sync,
            selected_credential_id=C.work,
            selected_configuration_id=K.home,
        ),
        "SelectionError",
    ),
    refused(
        "updateWorkflowState.not_a_boolean",
        'paragon.updateWorkflowState({[ids.workflows.notify]: "yes"})',
        lambda p: p.update_workflow_state({W.notify: "yes"}),
        "OptionError",
        Differs("result", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
    ),
    refused(
        "updateIntegrationUserSettings.mismatch",
        """
            paragon.updateIntegrationUserSettings("googleCalendar", {a: 1}, {
                selectedCredentialId: ids.credentials.work, selectedConfigurationId: ids.configurations.home,
            })
        """,
        lambda p: p.update_integration_user_settings(
            "googleCalendar",
            {"a": 1},
            selected_credential_id=C.work,
            selected_configuration_id=K.home,
        ),
        "SelectionError",
    ),
    refused(
        "updateWorkflowUserSettings.mismatch",
        """
            paragon.updateWorkflowUserSettings("googleCalendar", ids.workflows.calendar_sync, {a: 1}, {
                selectedCredentialId: ids.credentials.work, selectedConfigurationId: ids.configurations.home,
            })
        """,
        lambda p: p.update_workflow_user_settings(
            "googleCalendar",
            W.calendar_sync,
            {"a": 1},
            selected_credential_id=C.work,
            selected_configuration_id=K.home,
        ),
        "SelectionError",
    ),
    refused(
        "installFlow.start.external_id_and_selected",
        """
            paragon.installFlow.start("googleCalendar", h.flow({
                externalId: "other", selectedCredentialId: ids.credentials.work,
            }));
            await h.settle();
        """,
        flow("googleCalendar", external_id="other", selected_credential_id=C.work),
        "OptionError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("events", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
        given=Given(headless=True),
    ),
    refused(
        "getCustomWebhookUserManualUrl.no_webhook",
        "paragon.getCustomWebhookUserManualUrl(ids.workflows.notify)",
        lambda p: p.get_custom_webhook_user_manual_url(W.notify),
        "OptionError",
        Differs("result", Reason.NOTHING_TO_RETURN),
        Differs("error", Reason.NOTHING_TO_RETURN),
    ),
    refused(
        "getSourcesForInput.no_input",
        'paragon.getSourcesForInput("slack", {})',
        lambda p: p.get_sources_for_input("slack", {}),
        "OptionError",
        Differs("error", Reason.CHECKED_BEFORE),
    ),
    refused(
        "getSourcesForActionInput.no_input",
        "paragon.getSourcesForActionInput({})",
        lambda p: p.get_sources_for_action_input({}),
        "OptionError",
        Differs("error", Reason.CHECKED_BEFORE),
    ),
    refused(
        "request.dot_segments",
        'paragon.request("slack", "/files/../plain")',
        lambda p: p.request("slack", "/files/../plain"),
        "ConfigurationError",
        Differs("requests", Reason.DOT_SEGMENTS),
        Differs("result", Reason.DOT_SEGMENTS),
        Differs("error", Reason.DOT_SEGMENTS),
    ),
    refused(
        "request.forbidden_header",
        'paragon.request("slack", "/plain", {headers: {"X-Shop": "漢字"}})',
        lambda p: p.request("slack", "/plain", headers={"X-Shop": "漢字"}),
        "ConfigurationError",
    ),
    refused(
        "request.no_method",
        'paragon.request("slack", "/plain", {method: "BAD METHOD"})',
        lambda p: p.request("slack", "/plain", method="BAD METHOD"),
        "OptionError",
    ),
)
NOT_CONNECTED: Final = (
    refused(
        "disableWorkflow.not_connected",
        "paragon.disableWorkflow(ids.workflows.contacts)",
        lambda p: p.disable_workflow(W.contacts),
        "IntegrationNotInstalledError",
    ),
    refused(
        "getCustomWebhookUserManualUrl.not_connected",
        "paragon.getCustomWebhookUserManualUrl(ids.workflows.webhook)",
        lambda p: p.get_custom_webhook_user_manual_url(W.webhook),
        "IntegrationNotInstalledError",
        given=Given(patches={("credentials", "slack"): []}),
    ),
    refused(
        "updateWorkflowUserSettings.not_connected",
        'paragon.updateWorkflowUserSettings("salesforce", ids.workflows.contacts, {a: 1})',
        lambda p: p.update_workflow_user_settings("salesforce", W.contacts, {"a": 1}),
        "IntegrationNotInstalledError",
    ),
    refused(
        "installIntegration.not_connected",
        """
            const installed = paragon.installIntegration("hubspot", {selectedCredentialId: ids.credentials.missing});
            await h.advance(3000);
            return await installed;
        """,
        lambda p: p.install_integration("hubspot", selected_credential_id=C.missing),
        "IntegrationNotInstalledError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("result", Reason.CHECKED_BEFORE),
        Differs("events", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
        given=Given(headless=True, session=(True,), connects="hubspot"),
    ),
    refused(
        "installFlow.start.not_connected",
        """
            paragon.installFlow.start("hubspot", h.flow({selectedCredentialId: ids.credentials.missing}));
            await h.settle();
        """,
        flow("hubspot", selected_credential_id=C.missing),
        "IntegrationNotInstalledError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("events", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
        given=Given(headless=True),
    ),
    refused(
        "request.not_connected",
        'paragon.request("hubspot", "/plain", {selectedCredentialId: ids.credentials.missing})',
        lambda p: p.request("hubspot", "/plain", selected_credential_id=C.missing),
        "IntegrationNotInstalledError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("result", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
    ),
    refused(
        "getFieldOptions.not_connected",
        """
            paragon.getFieldOptions({
                integration: "hubspot", action: "users", selectedCredentialId: ids.credentials.missing,
            })
        """,
        lambda p: p.get_field_options(
            "hubspot", action="users", selected_credential_id=C.missing
        ),
        "IntegrationNotInstalledError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("result", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
    ),
)
NOT_VALID: Final = (
    refused(
        "disableWorkflow.invalid_credential",
        "paragon.disableWorkflow(ids.workflows.asana_sync)",
        lambda p: p.disable_workflow(W.asana_sync),
        "CredentialNotValidError",
    ),
    refused(
        "workflow.invalid_credential",
        "paragon.workflow(ids.workflows.asana_sync)",
        lambda p: p.workflow(W.asana_sync),
        "CredentialNotValidError",
    ),
    refused(
        "updateWorkflowUserSettings.invalid_credential",
        'paragon.updateWorkflowUserSettings("asana", ids.workflows.asana_sync, {a: 1})',
        lambda p: p.update_workflow_user_settings("asana", W.asana_sync, {"a": 1}),
        "CredentialNotValidError",
    ),
)
NOT_THERE: Final = (
    refused(
        "getTriggers.unknown",
        'paragon.getTriggers("nope")',
        lambda p: p.get_triggers("nope"),
        "IntegrationNotFoundError",
    ),
    refused(
        "updateWorkflowUserSettings.unknown",
        'paragon.updateWorkflowUserSettings("nope", ids.workflows.notify, {a: 1})',
        lambda p: p.update_workflow_user_settings("nope", W.notify, {"a": 1}),
        "IntegrationNotFoundError",
    ),
    refused(
        "disableWorkflow.unknown",
        f'paragon.disableWorkflow("{NOBODY}")',
        lambda p: p.disable_workflow(NOBODY),
        "WorkflowNotFoundError",
    ),
    refused(
        "updateWorkflowUserSettings.unknown_workflow",
        f'paragon.updateWorkflowUserSettings("slack", "{NOBODY}", {{a: 1}})',
        lambda p: p.update_workflow_user_settings("slack", NOBODY, {"a": 1}),
        "WorkflowNotFoundError",
    ),
    refused(
        "authenticate.no_user",
        "paragon.authenticate(PROJECT, TOKEN)",
        lambda p: p.authenticate(),
        "UserNotAuthenticatedError",
        Differs("requests[1]", Reason.ONE_AFTER_THE_OTHER),
        given=NO_USER,
    ),
)
NO_OBJECT: Final = (
    refused(
        "authenticate.metadata_list",
        "paragon.authenticate(PROJECT, TOKEN, {metadata: [1]})",
        lambda p: p.authenticate(metadata=[1]),
        "OptionError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
        given=STRANGER,
    ),
    refused(
        "setUserMetadata.list",
        "(await paragon.setUserMetadata([1])).meta",
        lambda p: p.set_user_metadata([1]),
        "OptionError",
        Differs("requests", Reason.CHECKED_BEFORE),
        Differs("result", Reason.CHECKED_BEFORE),
        Differs("error", Reason.CHECKED_BEFORE),
    ),
)
BLOCKED_WINDOW: Final = (
    refused(
        "installFlow.setAccountType.blocked",
        """
            paragon.installFlow.start("salesforce", h.flow());
            await h.settle();
            await paragon.installFlow.setAccountType("default");
        """,
        flow("salesforce", account_type("default")),
        "",
        given=BLOCKED,
    ),
    refused(
        "installFlow.setPreOptions.blocked",
        """
            paragon.installFlow.start("shopify", h.flow());
            await h.settle();
            await paragon.installFlow.setPreOptions({SHOP_NAME: "my-shop"});
        """,
        flow("shopify", pre_options(SHOP_NAME="my-shop")),
        "",
        given=BLOCKED,
    ),
)
WITHOUT_USER: Final = (
    stranger(
        "getIntegrationConfig",
        '"slack"',
        lambda p: p.get_integration_config("slack"),
    ),
    stranger("getIntegrationId", '"slack"', lambda p: p.get_integration_id("slack")),
    stranger(
        "getIntegrationAccount",
        '"slack"',
        lambda p: p.get_integration_account("slack"),
    ),
    stranger("getTriggers", '"slack"', lambda p: p.get_triggers("slack")),
    stranger(
        "getAccountTypeOptions",
        '"slack"',
        lambda p: p.get_account_type_options("slack"),
        Differs("error", Reason.NOT_SIGNED_IN),
    ),
    stranger(
        "getPreOptions",
        '"slack"',
        lambda p: p.get_pre_options("slack"),
        Differs("error", Reason.NOT_SIGNED_IN),
    ),
    stranger(
        "getPostOptions",
        '"slack"',
        lambda p: p.get_post_options("slack"),
        Differs("error", Reason.NOT_SIGNED_IN),
    ),
    stranger(
        "updateWorkflowState",
        "{[ids.workflows.notify]: true}",
        lambda p: p.update_workflow_state({W.notify: True}),
        Differs("result", Reason.NOT_SIGNED_IN),
        Differs("error", Reason.NOT_SIGNED_IN),
    ),
    stranger(
        "getDataSourceOptions",
        '"slack", "channels"',
        lambda p: p.get_data_source_options("slack", "channels"),
    ),
    stranger(
        "getSourcesForInput",
        '"slack", {id: "x", title: "X", type: "DYNAMIC_ENUM", sourceType: "channels"}',
        lambda p: p.get_sources_for_input(
            "slack",
            {"id": "x", "title": "X", "type": "DYNAMIC_ENUM", "sourceType": "channels"},
        ),
        Differs("error", Reason.NOT_SIGNED_IN),
    ),
)
CASES: Final = (
    *MISMATCH,
    *NOT_CONNECTED,
    *NOT_VALID,
    *NOT_THERE,
    *NO_OBJECT,
    *BLOCKED_WINDOW,
    *WITHOUT_USER,
)

"""Cases: running a workflow, App Events, the address of a webhook."""

from __future__ import annotations

from typing import Final

from tests.parity.case import STRANGER, Case, Differs, Given, Reply
from tests.parity.fixtures import C, K, W
from tests.parity.reasons import Reason

__all__ = ["CASES"]

LEAD: Final = {
    "email": "bowie@useparagon.com",
    "first_name": "Bowie",
    "last_name": "Foo",
}
CONTACT: Final = {"name": "Brandon", "email": "b@useparagon.com"}

CASES: Final = (
    Case(
        id="workflow",
        method="workflow",
        examples=(".workflow",),
        javascript="""
            paragon.workflow(ids.workflows.notify, {
                "body": {
                    "email": "bowie@useparagon.com",
                    "first_name": "Bowie",
                    "last_name": "Foo",
                },
            })
        """,
        python=lambda p: p.workflow(W.notify, body=LEAD),
    ),
    Case(
        id="workflow.bare",
        method="workflow",
        javascript="paragon.workflow(ids.workflows.notify)",
        python=lambda p: p.workflow(W.notify),
    ),
    Case(
        id="workflow.query_and_headers",
        method="workflow",
        javascript="""
            paragon.workflow(ids.workflows.notify, {
                query: {q: "a b&c", page: "2"},
                headers: {"X-Request-Reason": "test"},
                body: {a: [1, null, "Zoë"]},
            })
        """,
        python=lambda p: p.workflow(
            W.notify,
            query={"q": "a b&c", "page": "2"},
            headers={"X-Request-Reason": "test"},
            body={"a": [1, None, "Zoë"]},
        ),
    ),
    Case(
        id="workflow.selected",
        method="workflow",
        examples=("Multi-Account Authorization: .workflow",),
        javascript="""
            paragon.workflow(ids.workflows.calendar_sync, {
                body: {
                    "email": "bowie@useparagon.com",
                    "first_name": "Bowie",
                    "last_name": "Foo",
                },
                selectedCredentialId: ids.credentials.home,
            })
        """,
        python=lambda p: p.workflow(
            W.calendar_sync, body=LEAD, selected_credential_id=C.home
        ),
    ),
    Case(
        id="workflow.configuration",
        method="workflow",
        javascript="paragon.workflow(ids.workflows.calendar_sync, {selectedConfigurationId: ids.configurations.work_team})",
        python=lambda p: p.workflow(
            W.calendar_sync, selected_configuration_id=K.work_team
        ),
    ),
    Case(
        id="workflow.credential_and_configuration",
        method="workflow",
        javascript="""
            paragon.workflow(ids.workflows.calendar_sync, {
                selectedCredentialId: "ext:work",
                selectedConfigurationId: "ext:team",
            })
        """,
        python=lambda p: p.workflow(
            W.calendar_sync,
            selected_credential_id="ext:work",
            selected_configuration_id="ext:team",
        ),
    ),
    Case(
        id="workflow.ambiguous_configuration",
        method="workflow",
        javascript='paragon.workflow(ids.workflows.calendar_sync, {selectedConfigurationId: "ext:team"})',
        python=lambda p: p.workflow(
            W.calendar_sync, selected_configuration_id="ext:team"
        ),
        error="SelectionError",
    ),
    Case(
        id="workflow.off_for_selected",
        method="workflow",
        javascript='paragon.workflow(ids.workflows.calendar_sync, {selectedCredentialId: "ext:work"})',
        python=lambda p: p.workflow(W.calendar_sync, selected_credential_id="ext:work"),
        error="WorkflowNotEnabledError",
    ),
    Case(
        id="workflow.off",
        method="workflow",
        javascript="paragon.workflow(ids.workflows.digest)",
        python=lambda p: p.workflow(W.digest),
    ),
    Case(
        id="workflow.no_id",
        method="workflow",
        javascript='paragon.workflow("")',
        python=lambda p: p.workflow(""),
        error="WorkflowNotFoundError",
    ),
    Case(
        id="workflow.unknown",
        method="workflow",
        javascript='paragon.workflow("99999999-0000-4000-8000-000000000009")',
        python=lambda p: p.workflow("99999999-0000-4000-8000-000000000009"),
        error="WorkflowNotFoundError",
    ),
    Case(
        id="workflow.not_connected",
        method="workflow",
        javascript="paragon.workflow(ids.workflows.contacts)",
        python=lambda p: p.workflow(W.contacts),
        error="IntegrationNotInstalledError",
    ),
    Case(
        id="workflow.unauthenticated",
        method="workflow",
        given=STRANGER,
        javascript="paragon.workflow(ids.workflows.notify)",
        python=lambda p: p.workflow(W.notify),
    ),
    Case(
        id="workflow.no_response",
        method="workflow",
        given=Given(replies=(Reply(on="POST /sdk/triggers/*", status=202),)),
        javascript="paragon.workflow(ids.workflows.notify)",
        python=lambda p: p.workflow(W.notify),
    ),
    Case(
        id="workflow.text_response",
        method="workflow",
        given=Given(
            replies=(
                Reply(
                    on="POST /sdk/triggers/*",
                    body="plain words",
                    content_type="text/plain",
                ),
            )
        ),
        javascript="paragon.workflow(ids.workflows.notify)",
        python=lambda p: p.workflow(W.notify),
        differences=(Differs("result", Reason.TEXT_ANSWER),),
    ),
    Case(
        id="workflow.timed_out",
        method="workflow",
        given=Given(
            replies=(
                Reply(
                    on="POST /sdk/triggers/*",
                    status=542,
                    body={"message": "Timed out", "executionId": "e1"},
                ),
            )
        ),
        javascript="paragon.workflow(ids.workflows.notify)",
        python=lambda p: p.workflow(W.notify),
        error="ServerError",
    ),
    Case(
        id="event",
        method="event",
        examples=(".event",),
        javascript="""
            var eventName = "Contact Created";
            var eventPayload = { "name": "Brandon", "email": "b@useparagon.com" };

            return paragon.event(eventName, eventPayload);
        """,
        python=lambda p: p.event("Contact Created", CONTACT),
    ),
    Case(
        id="event.selected",
        method="event",
        javascript='paragon.event("Contact Created", {a: 1}, {selectedCredentialId: ids.credentials.home})',
        python=lambda p: p.event(
            "Contact Created", {"a": 1}, selected_credential_id=C.home
        ),
    ),
    Case(
        id="event.configuration",
        method="event",
        javascript="""
            paragon.event("Contact Created", {}, {
                selectedCredentialId: ids.credentials.work,
                selectedConfigurationId: ids.configurations.work_team,
            })
        """,
        python=lambda p: p.event(
            "Contact Created",
            {},
            selected_credential_id=C.work,
            selected_configuration_id=K.work_team,
        ),
    ),
    Case(
        id="event.external",
        method="event",
        javascript="""
            paragon.event("Contact Created", {}, {
                selectedCredentialId: "ext:work",
                selectedConfigurationId: "ext:team",
            })
        """,
        python=lambda p: p.event(
            "Contact Created",
            {},
            selected_credential_id="ext:work",
            selected_configuration_id="ext:team",
        ),
        differences=(
            Differs(
                "requests[0].headers.x-paragon-configuration-id", Reason.EXTERNAL_IDS
            ),
            Differs("requests[0].headers.x-paragon-credential", Reason.EXTERNAL_IDS),
        ),
    ),
    Case(
        id="event.configuration_alone",
        method="event",
        javascript='paragon.event("Contact Created", {}, {selectedConfigurationId: ids.configurations.work_team})',
        python=lambda p: p.event(
            "Contact Created", {}, selected_configuration_id=K.work_team
        ),
        error="OptionError",
    ),
    Case(
        id="event.unauthenticated",
        method="event",
        given=STRANGER,
        javascript='paragon.event("Contact Created", {})',
        python=lambda p: p.event("Contact Created", {}),
        error="UserNotAuthenticatedError",
    ),
    Case(
        id="getCustomWebhookUserManualUrl",
        method="getCustomWebhookUserManualUrl",
        examples=(".getCustomWebhookUserManualUrl",),
        javascript="paragon.getCustomWebhookUserManualUrl(ids.workflows.webhook)",
        python=lambda p: p.get_custom_webhook_user_manual_url(W.webhook),
    ),
    Case(
        id="getCustomWebhookUserManualUrl.credential",
        method="getCustomWebhookUserManualUrl",
        javascript="""
            const credentialId = ids.credentials.slack;
            return paragon.getCustomWebhookUserManualUrl(ids.workflows.webhook, credentialId);
        """,
        python=lambda p: p.get_custom_webhook_user_manual_url(
            W.webhook, selected_credential_id=C.slack
        ),
    ),
    Case(
        id="getCustomWebhookUserManualUrl.resource",
        method="getCustomWebhookUserManualUrl",
        javascript="paragon.getCustomWebhookUserManualUrl(ids.workflows.resource_webhook)",
        python=lambda p: p.get_custom_webhook_user_manual_url(W.resource_webhook),
    ),
    Case(
        id="getCustomWebhookUserManualUrl.custom",
        method="getCustomWebhookUserManualUrl",
        javascript="paragon.getCustomWebhookUserManualUrl(ids.workflows.tasks)",
        python=lambda p: p.get_custom_webhook_user_manual_url(W.tasks),
        differences=(
            Differs("error", Reason.CUSTOM_WEBHOOK),
            Differs("result", Reason.CUSTOM_WEBHOOK),
        ),
    ),
    Case(
        id="getCustomWebhookUserManualUrl.unknown",
        method="getCustomWebhookUserManualUrl",
        javascript='paragon.getCustomWebhookUserManualUrl("99999999-0000-4000-8000-000000000009")',
        python=lambda p: p.get_custom_webhook_user_manual_url(
            "99999999-0000-4000-8000-000000000009"
        ),
        error="WorkflowNotFoundError",
    ),
    Case(
        id="getCustomWebhookUserManualUrl.unauthenticated",
        method="getCustomWebhookUserManualUrl",
        given=STRANGER,
        javascript="paragon.getCustomWebhookUserManualUrl(ids.workflows.webhook)",
        python=lambda p: p.get_custom_webhook_user_manual_url(W.webhook),
    ),
)

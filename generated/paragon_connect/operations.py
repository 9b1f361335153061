"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from . import models
from ._runtime.answers import Answers, Bytes, Json, Text
from ._runtime.body import chosen_body, json_body, text_body
from ._runtime.codec import as_any, checked, list_of, to_json, written
from ._runtime.operation import Operation
from ._runtime.parameters import (
    free_headers,
    header_pairs,
    json_text,
    path_remainder,
    path_segment,
    query_pairs,
)
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from ._runtime.upload import bytes_body

__all__ = [
    "build_oauth_url",
    "complete_credential_setup",
    "connect_resource",
    "create_configuration",
    "create_credential",
    "delete_configuration",
    "delete_oauth_session",
    "disable_workflow",
    "enable_workflow",
    "get_credential",
    "get_field_options",
    "get_integration",
    "get_integration_account",
    "get_oauth_nonce",
    "get_oauth_session",
    "get_user",
    "list_credentials",
    "list_integration_metadata",
    "list_integrations",
    "list_triggers",
    "proxy_delete",
    "proxy_get",
    "proxy_head",
    "proxy_options",
    "proxy_patch",
    "proxy_post",
    "proxy_put",
    "send_event",
    "send_event_v2",
    "trigger_workflow",
    "uninstall_integration",
    "update_configuration",
    "update_credential",
    "update_user_metadata",
]


_GET_USER: Answers[models.User] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(models.decode_user, models.User)),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def get_user(project_id: str) -> Operation[models.User]:
    """GET /projects/{projectId}/sdk/me: Get the connected user"""
    return Operation(
        "getUser",
        "GET",
        "/projects/" + path_segment("projectId", project_id) + "/sdk/me",
        host="api",
        answers=_GET_USER,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/me",
    )


_UPDATE_USER_METADATA: Answers[None] = Answers(
    lambda: {
        "2XX": {},
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def update_user_metadata(
    project_id: str,
    *,
    meta: models.UserMetadata,
) -> Operation[None]:
    """PATCH /projects/{projectId}/sdk/me: Set metadata of the connected user"""
    return Operation(
        "updateUserMetadata",
        "PATCH",
        "/projects/" + path_segment("projectId", project_id) + "/sdk/me",
        host="api",
        body=json_body(written(models.UserMetadataUpdate(meta=meta))),
        answers=_UPDATE_USER_METADATA,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/me",
    )


_LIST_INTEGRATION_METADATA: Answers[list[models.IntegrationMetadata]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(
                    list_of(models.IntegrationMetadata.decode),
                    list[models.IntegrationMetadata],
                )
            ),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def list_integration_metadata(
    project_id: str,
) -> Operation[list[models.IntegrationMetadata]]:
    """GET /projects/{projectId}/sdk/metadata: List name, colour and icon of the
    integrations
    """
    return Operation(
        "listIntegrationMetadata",
        "GET",
        "/projects/" + path_segment("projectId", project_id) + "/sdk/metadata",
        host="api",
        answers=_LIST_INTEGRATION_METADATA,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/metadata",
    )


_LIST_INTEGRATIONS: Answers[list[models.Integration]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Integration.decode), list[models.Integration])
            ),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def list_integrations(project_id: str) -> Operation[list[models.Integration]]:
    """GET /projects/{projectId}/sdk/integrations: List the integrations of the
    project
    """
    return Operation(
        "listIntegrations",
        "GET",
        "/projects/" + path_segment("projectId", project_id) + "/sdk/integrations",
        host="api",
        answers=_LIST_INTEGRATIONS,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/integrations",
    )


_GET_INTEGRATION: Answers[list[models.Integration]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Integration.decode), list[models.Integration])
            ),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def get_integration(
    project_id: str,
    integration_type: str,
) -> Operation[list[models.Integration]]:
    """GET /projects/{projectId}/sdk/integrations/{integration}: Get one integration by
    its type
    """
    return Operation(
        "getIntegration",
        "GET",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/integrations/"
        + path_segment("integration", integration_type),
        host="api",
        answers=_GET_INTEGRATION,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/integrations/{integration}",
    )


_UNINSTALL_INTEGRATION: Answers[None] = Answers(
    lambda: {
        "2XX": {},
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def uninstall_integration(
    project_id: str,
    integration_id: str,
    *,
    selected_credential_id: str | Unset = UNSET,
) -> Operation[None]:
    """DELETE /projects/{projectId}/sdk/integrations/{integration}: Disconnect an
    integration for the user
    """
    return Operation(
        "uninstallIntegration",
        "DELETE",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/integrations/"
        + path_segment("integration", integration_id),
        host="api",
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
        ],
        answers=_UNINSTALL_INTEGRATION,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/integrations/{integration}",
    )


_LIST_CREDENTIALS: Answers[list[models.Credential]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Credential.decode), list[models.Credential])
            ),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def list_credentials(project_id: str) -> Operation[list[models.Credential]]:
    """GET /projects/{projectId}/sdk/credentials: List the connected accounts of the
    user
    """
    return Operation(
        "listCredentials",
        "GET",
        "/projects/" + path_segment("projectId", project_id) + "/sdk/credentials",
        host="api",
        answers=_LIST_CREDENTIALS,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/credentials",
    )


_GET_INTEGRATION_ACCOUNT: Answers[models.IntegrationAccount] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.IntegrationAccount.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def get_integration_account(
    project_id: str,
    *,
    integration: str,
    include_account_auth: bool | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
) -> Operation[models.IntegrationAccount]:
    """GET /projects/{projectId}/sdk/credentials: Get the account of one integration"""
    return Operation(
        "getIntegrationAccount",
        "GET",
        "/projects/" + path_segment("projectId", project_id) + "/sdk/credentials",
        host="api",
        query=[
            *query_pairs("integration", integration),
            *query_pairs("includeAccountAuth", include_account_auth),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
        ],
        answers=_GET_INTEGRATION_ACCOUNT,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/credentials",
    )


_CREATE_CREDENTIAL: Answers[models.Credential] = Answers(
    lambda: {
        "2XX": {
            "application/json": Json(models.Credential.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def create_credential(
    project_id: str,
    *,
    body: models.NewCredential,
) -> Operation[models.Credential]:
    """POST /projects/{projectId}/sdk/credentials: Connect an account"""
    return Operation(
        "createCredential",
        "POST",
        "/projects/" + path_segment("projectId", project_id) + "/sdk/credentials",
        host="api",
        body=json_body(to_json(body)),
        answers=_CREATE_CREDENTIAL,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/credentials",
    )


_GET_CREDENTIAL: Answers[models.Credential] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Credential.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def get_credential(
    project_id: str,
    credential_id: str,
) -> Operation[models.Credential]:
    """GET /projects/{projectId}/sdk/credentials/{credentialId}: Get one connected
    account
    """
    return Operation(
        "getCredential",
        "GET",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/credentials/"
        + path_segment("credentialId", credential_id),
        host="api",
        answers=_GET_CREDENTIAL,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/credentials/{credentialId}",
    )


_UPDATE_CREDENTIAL: Answers[models.Credential] = Answers(
    lambda: {
        "2XX": {
            "application/json": Json(models.Credential.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def update_credential(
    project_id: str,
    credential_id: str,
    *,
    config: models.CredentialConfig,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Operation[models.Credential]:
    """PATCH /projects/{projectId}/sdk/credentials/{credentialId}: Replace the settings
    of a connected account
    """
    return Operation(
        "updateCredential",
        "PATCH",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/credentials/"
        + path_segment("credentialId", credential_id),
        host="api",
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Configuration-Id", selected_configuration_id),
        ],
        body=json_body(written(models.CredentialUpdate(config=config))),
        answers=_UPDATE_CREDENTIAL,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/credentials/{credentialId}",
    )


_COMPLETE_CREDENTIAL_SETUP: Answers[models.Credential] = Answers(
    lambda: {
        "2XX": {
            "application/json": Json(models.Credential.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def complete_credential_setup(
    project_id: str,
    credential_id: str,
    *,
    integration_id: str,
    payload: models.InstallPayload,
    config: dict[str, Any] | Unset = UNSET,
    install_options: models.InstallOptions | Unset = UNSET,
) -> Operation[models.Credential]:
    """POST /projects/{projectId}/sdk/credentials/{credentialId}/complete-setup:
    Complete a connected account
    """
    return Operation(
        "completeCredentialSetup",
        "POST",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/credentials/"
        + path_segment("credentialId", credential_id)
        + "/complete-setup",
        host="api",
        body=json_body(
            written(
                models.CredentialSetup(
                    integration_id=integration_id,
                    config=config,
                    payload=payload,
                    install_options=install_options,
                )
            )
        ),
        answers=_COMPLETE_CREDENTIAL_SETUP,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/credentials/{credentialId}/complete-setup",
    )


_CREATE_CONFIGURATION: Answers[models.Credential] = Answers(
    lambda: {
        "2XX": {
            "application/json": Json(models.Credential.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def create_configuration(
    project_id: str,
    credential_id: str,
    *,
    external_id: str | Unset = UNSET,
) -> Operation[models.Credential]:
    """POST /projects/{projectId}/sdk/credentials/{credentialId}/configurations: Create
    a configuration of a connected account
    """
    return Operation(
        "createConfiguration",
        "POST",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/credentials/"
        + path_segment("credentialId", credential_id)
        + "/configurations",
        host="api",
        body=json_body(written(models.NewConfiguration(external_id=external_id))),
        answers=_CREATE_CONFIGURATION,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/credentials/{credentialId}/configurations",
    )


_DELETE_CONFIGURATION: Answers[None] = Answers(
    lambda: {
        "2XX": {},
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def delete_configuration(
    project_id: str,
    credential_id: str,
    *,
    configuration_id: str,
    selected_credential_id: str | Unset = UNSET,
) -> Operation[None]:
    """DELETE /projects/{projectId}/sdk/credentials/{credentialId}/configurations:
    Delete a configuration
    """
    return Operation(
        "deleteConfiguration",
        "DELETE",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/credentials/"
        + path_segment("credentialId", credential_id)
        + "/configurations",
        host="api",
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Configuration-Id", configuration_id),
        ],
        answers=_DELETE_CONFIGURATION,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/credentials/{credentialId}/configurations",
    )


_UPDATE_CONFIGURATION: Answers[models.Credential] = Answers(
    lambda: {
        "2XX": {
            "application/json": Json(models.Credential.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def update_configuration(
    project_id: str,
    credential_id: str,
    *,
    configuration_id: str,
    meta: dict[str, Any],
    selected_credential_id: str | Unset = UNSET,
) -> Operation[models.Credential]:
    """PATCH /projects/{projectId}/sdk/credentials/{credentialId}/configurations: Update
    the notes of a configuration
    """
    return Operation(
        "updateConfiguration",
        "PATCH",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/credentials/"
        + path_segment("credentialId", credential_id)
        + "/configurations",
        host="api",
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Configuration-Id", configuration_id),
        ],
        body=json_body(written(models.ConfigurationUpdate(meta=meta))),
        answers=_UPDATE_CONFIGURATION,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/credentials/{credentialId}/configurations",
    )


_ENABLE_WORKFLOW: Answers[None] = Answers(
    lambda: {
        "2XX": {},
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def enable_workflow(
    project_id: str,
    workflow_id: str,
    *,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Operation[None]:
    """POST /projects/{projectId}/sdk/workflows/{workflowId}: Switch a workflow on"""
    return Operation(
        "enableWorkflow",
        "POST",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/workflows/"
        + path_segment("workflowId", workflow_id),
        host="api",
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Configuration-Id", selected_configuration_id),
        ],
        answers=_ENABLE_WORKFLOW,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/workflows/{workflowId}",
    )


_DISABLE_WORKFLOW: Answers[None] = Answers(
    lambda: {
        "2XX": {},
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def disable_workflow(
    project_id: str,
    workflow_id: str,
    *,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Operation[None]:
    """DELETE /projects/{projectId}/sdk/workflows/{workflowId}: Switch a workflow off"""
    return Operation(
        "disableWorkflow",
        "DELETE",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/workflows/"
        + path_segment("workflowId", workflow_id),
        host="api",
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Configuration-Id", selected_configuration_id),
        ],
        answers=_DISABLE_WORKFLOW,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/workflows/{workflowId}",
    )


_TRIGGER_WORKFLOW: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any),
            "text/*": Text(),
        },
        "202": {},
        "2XX": {
            "application/json": Json(as_any),
            "text/*": Text(),
        },
        "542": {
            "application/json": Json(models.WorkflowTimeoutBody.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def trigger_workflow(
    project_id: str,
    workflow_id: str,
    *,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
    query: models.QueryParameters | Unset = UNSET,
    body: Any | Unset = UNSET,
) -> Operation[Any]:
    """POST /projects/{projectId}/sdk/triggers/{workflowId}: Trigger a workflow and wait
    for its answer
    """
    return Operation(
        "triggerWorkflow",
        "POST",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/triggers/"
        + path_segment("workflowId", workflow_id),
        host="api",
        query=[
            *query_pairs("query", to_json(query), null=True),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Configuration-Id", selected_configuration_id),
        ],
        body=(None if body is UNSET else json_body(to_json(body))),
        answers=_TRIGGER_WORKFLOW,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/triggers/{workflowId}",
    )


_SEND_EVENT: Answers[None] = Answers(
    lambda: {
        "201": {},
        "2XX": {},
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def send_event(
    project_id: str,
    *,
    name: str,
    payload: dict[str, Any],
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Operation[None]:
    """POST /projects/{projectId}/sdk/events/trigger: Send an App Event"""
    return Operation(
        "sendEvent",
        "POST",
        "/projects/" + path_segment("projectId", project_id) + "/sdk/events/trigger",
        host="api",
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Configuration-Id", selected_configuration_id),
        ],
        body=json_body(
            written(
                models.AppEvent(
                    name=name,
                    payload=payload,
                )
            )
        ),
        answers=_SEND_EVENT,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/events/trigger",
    )


_SEND_EVENT_V2: Answers[None] = Answers(
    lambda: {
        "2XX": {},
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def send_event_v2(
    project_id: str,
    *,
    name: str,
    payload: dict[str, Any],
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Operation[None]:
    """POST /v2/projects/{projectId}/sdk/events/trigger: Send an App Event the way the
    vendor's SDK does
    """
    return Operation(
        "sendEventV2",
        "POST",
        "/v2/projects/" + path_segment("projectId", project_id) + "/sdk/events/trigger",
        host="hermes",
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Configuration-Id", selected_configuration_id),
        ],
        body=json_body(
            written(
                models.AppEvent(
                    name=name,
                    payload=payload,
                )
            )
        ),
        answers=_SEND_EVENT_V2,
        security=(("userToken",),),
        template="/v2/projects/{projectId}/sdk/events/trigger",
    )


_GET_FIELD_OPTIONS: Answers[models.FieldOptionsResponse] = Answers(
    lambda: {
        "2XX": {
            "application/json": Json(models.FieldOptionsResponse.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def get_field_options(
    project_id: str,
    *,
    action: str,
    source_key: str,
    selected_credential_id: str | Unset = UNSET,
    parameters: list[models.KeyedSource] | Unset = UNSET,
    pagination_parameters: models.PaginationParameters | Unset = UNSET,
) -> Operation[models.FieldOptionsResponse]:
    """POST /projects/{projectId}/sdk/actions: Load the options of a dynamic data
    source
    """
    return Operation(
        "getFieldOptions",
        "POST",
        "/projects/" + path_segment("projectId", project_id) + "/sdk/actions",
        host="api",
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
        ],
        body=json_body(
            written(
                models.FieldOptionsRequest(
                    action=action,
                    source_key=source_key,
                    parameters=parameters,
                    pagination_parameters=pagination_parameters,
                )
            )
        ),
        answers=_GET_FIELD_OPTIONS,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/actions",
    )


_GET_OAUTH_SESSION: Answers[models.OAuthSession] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.OAuthSession.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def get_oauth_session(
    project_id: str,
    session_id: str,
) -> Operation[models.OAuthSession]:
    """GET /projects/{projectId}/sdk/actions/session-id/{sessionId}: Ask whether an
    OAuth connection is complete
    """
    return Operation(
        "getOAuthSession",
        "GET",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/actions/session-id/"
        + path_segment("sessionId", session_id),
        host="api",
        answers=_GET_OAUTH_SESSION,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/actions/session-id/{sessionId}",
    )


_DELETE_OAUTH_SESSION: Answers[None] = Answers(
    lambda: {
        "2XX": {},
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def delete_oauth_session(
    project_id: str,
    session_id: str,
) -> Operation[None]:
    """DELETE /projects/{projectId}/sdk/actions/session-id/{sessionId}: Forget an OAuth
    connection
    """
    return Operation(
        "deleteOAuthSession",
        "DELETE",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/actions/session-id/"
        + path_segment("sessionId", session_id),
        host="api",
        answers=_DELETE_OAUTH_SESSION,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/actions/session-id/{sessionId}",
    )


_GET_OAUTH_NONCE: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/html": Text(),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def get_oauth_nonce(
    project_id: str,
    *,
    action: str,
    integration_id: str,
    origin_for_post_message: str,
    user_token: str,
) -> Operation[str]:
    """GET /projects/{projectId}/sdk/actions/oauth-nonce: Page that guards an OAuth
    connection against forgery
    """
    return Operation(
        "getOAuthNonce",
        "GET",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/actions/oauth-nonce",
        host="api",
        query=[
            *query_pairs("action", action),
            *query_pairs("integrationId", integration_id),
            *query_pairs("originForPostMessage", origin_for_post_message),
            *query_pairs("userToken", user_token),
        ],
        answers=_GET_OAUTH_NONCE,
        template="/projects/{projectId}/sdk/actions/oauth-nonce",
    )


_BUILD_OAUTH_URL: Answers[models.OAuthUrl] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.OAuthUrl.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def build_oauth_url(
    project_id: str,
    *,
    action: str,
    integration_id: str,
    query_user_token: str,
    session_id: str,
    end_user_supplied_values: models.InputValues | Unset = UNSET,
    oauth_parameters: models.InputValues | Unset = UNSET,
    redirect_url: str | Unset = UNSET,
    origin_for_post_message: str | Unset = UNSET,
    is_preview_mode: bool | Unset = UNSET,
    install_options: models.InstallOptions | Unset = UNSET,
) -> Operation[models.OAuthUrl]:
    """GET /v2/projects/{projectId}/sdk/actions/build-oauth: Build the address at which
    the user signs in
    """
    return Operation(
        "buildOAuthUrl",
        "GET",
        "/v2/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/actions/build-oauth",
        host="api",
        query=[
            *query_pairs("action", action),
            *query_pairs("integrationId", integration_id),
            *query_pairs("userToken", query_user_token),
            *query_pairs("oauthMetaKeyId", session_id),
            *query_pairs(
                "endUserSuppliedValues", json_text(to_json(end_user_supplied_values))
            ),
            *query_pairs("parameters", json_text(to_json(oauth_parameters))),
            *query_pairs("redirectUrl", redirect_url),
            *query_pairs("originForPostMessage", origin_for_post_message),
            *query_pairs("isPreviewMode", is_preview_mode),
            *query_pairs("installOptions", json_text(to_json(install_options))),
        ],
        answers=_BUILD_OAUTH_URL,
        security=(("userToken",),),
        template="/v2/projects/{projectId}/sdk/actions/build-oauth",
    )


_CONNECT_RESOURCE: Answers[models.Credential] = Answers(
    lambda: {
        "2XX": {
            "application/json": Json(models.Credential.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def connect_resource(
    project_id: str,
    resource_id: str,
    *,
    body: dict[str, Any],
) -> Operation[models.Credential]:
    """POST /projects/{projectId}/sdk/resources/{resourceId}/connect: Connect an API
    resource of the project
    """
    return Operation(
        "connectResource",
        "POST",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/resources/"
        + path_segment("resourceId", resource_id)
        + "/connect",
        host="api",
        body=json_body(body),
        answers=_CONNECT_RESOURCE,
        security=(("userToken",),),
        template="/projects/{projectId}/sdk/resources/{resourceId}/connect",
    )


_PROXY_GET: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "204": {},
        "2XX": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "4XX": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
        "default": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
    },
)


def proxy_get(
    project_id: str,
    integration_type: str,
    path: str,
    *,
    query: models.QueryParameters | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
    use_raw_response: Literal[1] | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
) -> Operation[Any]:
    """GET /projects/{projectId}/sdk/proxy/{integrationType}/{path}: Read from a
    provider's API
    """
    return Operation(
        "proxyGet",
        "GET",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/proxy/"
        + path_segment("integrationType", integration_type)
        + "/"
        + path_remainder("path", path),
        host="proxy",
        query=[
            *query_pairs("query", to_json(query), null=True),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Use-Raw-Response", use_raw_response),
            *free_headers(headers),
        ],
        answers=_PROXY_GET,
        security=(("userToken",),),
        passthrough=True,
        template="/projects/{projectId}/sdk/proxy/{integrationType}/{path}",
    )


_PROXY_PUT: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "204": {},
        "2XX": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "4XX": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
        "default": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
    },
)


def proxy_put(
    project_id: str,
    integration_type: str,
    path: str,
    *,
    query: models.QueryParameters | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
    use_raw_response: Literal[1] | Unset = UNSET,
    body: Any | Unset = UNSET,
    text: str | Unset = UNSET,
    content: AsyncByteSource | Unset = UNSET,
    content_type: str = "application/octet-stream",
    headers: Mapping[str, str] | Unset = UNSET,
) -> Operation[Any]:
    """PUT /projects/{projectId}/sdk/proxy/{integrationType}/{path}: Put to a provider's
    API
    """
    return Operation(
        "proxyPut",
        "PUT",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/proxy/"
        + path_segment("integrationType", integration_type)
        + "/"
        + path_remainder("path", path),
        host="proxy",
        query=[
            *query_pairs("query", to_json(query), null=True),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Use-Raw-Response", use_raw_response),
            *free_headers(headers),
        ],
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if text is UNSET else text_body(text)),
            (None if content is UNSET else bytes_body(content, content_type)),
        ),
        answers=_PROXY_PUT,
        security=(("userToken",),),
        passthrough=True,
        template="/projects/{projectId}/sdk/proxy/{integrationType}/{path}",
    )


_PROXY_POST: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "204": {},
        "2XX": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "4XX": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
        "default": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
    },
)


def proxy_post(
    project_id: str,
    integration_type: str,
    path: str,
    *,
    query: models.QueryParameters | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
    use_raw_response: Literal[1] | Unset = UNSET,
    body: Any | Unset = UNSET,
    text: str | Unset = UNSET,
    content: AsyncByteSource | Unset = UNSET,
    content_type: str = "application/octet-stream",
    headers: Mapping[str, str] | Unset = UNSET,
) -> Operation[Any]:
    """POST /projects/{projectId}/sdk/proxy/{integrationType}/{path}: Post to a
    provider's API
    """
    return Operation(
        "proxyPost",
        "POST",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/proxy/"
        + path_segment("integrationType", integration_type)
        + "/"
        + path_remainder("path", path),
        host="proxy",
        query=[
            *query_pairs("query", to_json(query), null=True),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Use-Raw-Response", use_raw_response),
            *free_headers(headers),
        ],
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if text is UNSET else text_body(text)),
            (None if content is UNSET else bytes_body(content, content_type)),
        ),
        answers=_PROXY_POST,
        security=(("userToken",),),
        passthrough=True,
        template="/projects/{projectId}/sdk/proxy/{integrationType}/{path}",
    )


_PROXY_DELETE: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "204": {},
        "2XX": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "4XX": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
        "default": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
    },
)


def proxy_delete(
    project_id: str,
    integration_type: str,
    path: str,
    *,
    query: models.QueryParameters | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
    use_raw_response: Literal[1] | Unset = UNSET,
    body: Any | Unset = UNSET,
    text: str | Unset = UNSET,
    content: AsyncByteSource | Unset = UNSET,
    content_type: str = "application/octet-stream",
    headers: Mapping[str, str] | Unset = UNSET,
) -> Operation[Any]:
    """DELETE /projects/{projectId}/sdk/proxy/{integrationType}/{path}: Delete at a
    provider's API
    """
    return Operation(
        "proxyDelete",
        "DELETE",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/proxy/"
        + path_segment("integrationType", integration_type)
        + "/"
        + path_remainder("path", path),
        host="proxy",
        query=[
            *query_pairs("query", to_json(query), null=True),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Use-Raw-Response", use_raw_response),
            *free_headers(headers),
        ],
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if text is UNSET else text_body(text)),
            (None if content is UNSET else bytes_body(content, content_type)),
        ),
        answers=_PROXY_DELETE,
        security=(("userToken",),),
        passthrough=True,
        template="/projects/{projectId}/sdk/proxy/{integrationType}/{path}",
    )


_PROXY_OPTIONS: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "204": {},
        "2XX": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "4XX": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
        "default": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
    },
)


def proxy_options(
    project_id: str,
    integration_type: str,
    path: str,
    *,
    query: models.QueryParameters | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
    use_raw_response: Literal[1] | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
) -> Operation[Any]:
    """OPTIONS /projects/{projectId}/sdk/proxy/{integrationType}/{path}: Ask for the
    options of a provider's API
    """
    return Operation(
        "proxyOptions",
        "OPTIONS",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/proxy/"
        + path_segment("integrationType", integration_type)
        + "/"
        + path_remainder("path", path),
        host="proxy",
        query=[
            *query_pairs("query", to_json(query), null=True),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Use-Raw-Response", use_raw_response),
            *free_headers(headers),
        ],
        answers=_PROXY_OPTIONS,
        security=(("userToken",),),
        passthrough=True,
        template="/projects/{projectId}/sdk/proxy/{integrationType}/{path}",
    )


_PROXY_HEAD: Answers[None] = Answers(
    lambda: {
        "2XX": {},
        "4XX": {},
        "default": {},
    },
)


def proxy_head(
    project_id: str,
    integration_type: str,
    path: str,
    *,
    query: models.QueryParameters | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
    use_raw_response: Literal[1] | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
) -> Operation[None]:
    """HEAD /projects/{projectId}/sdk/proxy/{integrationType}/{path}: Ask for the
    headers of a provider's API
    """
    return Operation(
        "proxyHead",
        "HEAD",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/proxy/"
        + path_segment("integrationType", integration_type)
        + "/"
        + path_remainder("path", path),
        host="proxy",
        query=[
            *query_pairs("query", to_json(query), null=True),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Use-Raw-Response", use_raw_response),
            *free_headers(headers),
        ],
        answers=_PROXY_HEAD,
        security=(("userToken",),),
        passthrough=True,
        template="/projects/{projectId}/sdk/proxy/{integrationType}/{path}",
    )


_PROXY_PATCH: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "204": {},
        "2XX": {
            "application/json": Json(as_any, "output"),
            "text/*": Text(),
            "*/*": Bytes(),
        },
        "4XX": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
        "default": {
            "application/json": Json(as_any),
            "*/*": Bytes(),
        },
    },
)


def proxy_patch(
    project_id: str,
    integration_type: str,
    path: str,
    *,
    query: models.QueryParameters | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
    use_raw_response: Literal[1] | Unset = UNSET,
    body: Any | Unset = UNSET,
    text: str | Unset = UNSET,
    content: AsyncByteSource | Unset = UNSET,
    content_type: str = "application/octet-stream",
    headers: Mapping[str, str] | Unset = UNSET,
) -> Operation[Any]:
    """PATCH /projects/{projectId}/sdk/proxy/{integrationType}/{path}: Patch at a
    provider's API
    """
    return Operation(
        "proxyPatch",
        "PATCH",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/sdk/proxy/"
        + path_segment("integrationType", integration_type)
        + "/"
        + path_remainder("path", path),
        host="proxy",
        query=[
            *query_pairs("query", to_json(query), null=True),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
            *header_pairs("X-Paragon-Use-Raw-Response", use_raw_response),
            *free_headers(headers),
        ],
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if text is UNSET else text_body(text)),
            (None if content is UNSET else bytes_body(content, content_type)),
        ),
        answers=_PROXY_PATCH,
        security=(("userToken",),),
        passthrough=True,
        template="/projects/{projectId}/sdk/proxy/{integrationType}/{path}",
    )


_LIST_TRIGGERS: Answers[models.TriggerTypes] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.TriggerTypes.from_dict),
        },
        "4XX": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorBody.from_dict),
        },
    },
)


def list_triggers(
    project_id: str,
    *,
    integrations: str | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
) -> Operation[models.TriggerTypes]:
    """GET /projects/{projectId}/triggers: List the triggers of an integration"""
    return Operation(
        "listTriggers",
        "GET",
        "/projects/" + path_segment("projectId", project_id) + "/triggers",
        host="actionkit",
        query=[
            *query_pairs("integrations", integrations),
        ],
        headers=[
            *header_pairs("X-Paragon-Credential", selected_credential_id),
        ],
        answers=_LIST_TRIGGERS,
        security=(("userToken",),),
        template="/projects/{projectId}/triggers",
    )

"""For every operation: a call, the exact request that it has to become, and what it returns."""

from __future__ import annotations

from paragon_connect.models import (
    AuthenticatedUser,
    AuthorizationCodeExchange,
    Credential,
    CredentialConfig,
    CredentialSetup,
    FieldOptionsResponse,
    InstallOptions,
    InstallPayload,
    Integration,
    IntegrationAccount,
    IntegrationMetadata,
    KeyedSource,
    OAuthSession,
    OAuthUrl,
    PaginationParameters,
    TriggerTypes,
    UnauthenticatedUser,
    UserMetadata,
    ValueSource,
    WorkflowState,
)

from tests.requests.derived import derived
from tests.requests.proxy_rows import PROXY_ROWS
from tests.requests.row import (
    CREDENTIAL,
    FORM,
    HEADERS,
    JSON_OR_TEXT,
    SDK,
    TOKEN,
    Row,
)

ROWS = (
    Row(
        "getUser",
        lambda api: api.get_user(),
        f"GET api/{SDK}/me",
        returns=(AuthenticatedUser, UnauthenticatedUser),
    ),
    Row(
        "updateUserMetadata",
        lambda api: api.update_user_metadata(
            meta=UserMetadata(name="Bowie", extra={"plan": None, "é": [1.5]})
        ),
        f"PATCH api/{SDK}/me",
        body={"meta": {"plan": None, "é": [1.5], "Name": "Bowie"}},
    ),
    Row(
        "listIntegrationMetadata",
        lambda api: api.list_integration_metadata(),
        f"GET api/{SDK}/metadata",
        returns=IntegrationMetadata,
    ),
    Row(
        "listIntegrations",
        lambda api: api.list_integrations(),
        f"GET api/{SDK}/integrations",
        returns=Integration,
    ),
    Row(
        "getIntegration",
        lambda api: api.get_integration("custom.my app"),
        f"GET api/{SDK}/integrations/custom.my%20app",
        returns=Integration,
    ),
    Row(
        "uninstallIntegration",
        lambda api: api.uninstall_integration("i?1#", selected_credential_id="cr 1"),
        f"DELETE api/{SDK}/integrations/i%3F1%23",
        CREDENTIAL,
    ),
    Row(
        "getIntegrationAccount",
        lambda api: api.get_integration_account(
            integration="box&x",
            include_account_auth=True,
            selected_credential_id="cr 1",
        ),
        f"GET api/{SDK}/credentials?integration=box%26x&includeAccountAuth=true",
        CREDENTIAL,
        returns=IntegrationAccount,
    ),
    Row(
        "listCredentials",
        lambda api: api.list_credentials(),
        f"GET api/{SDK}/credentials",
        returns=Credential,
    ),
    Row(
        "createCredential",
        lambda api: api.create_credential(
            body=AuthorizationCodeExchange(
                code="c0de", integration_id="i1", extra={"integrationOptions": {}}
            )
        ),
        f"POST api/{SDK}/credentials",
        body={"integrationOptions": {}, "code": "c0de", "integrationId": "i1"},
        returns=Credential,
    ),
    Row(
        "createCredential",
        lambda api: api.create_credential(
            body=CredentialSetup(
                integration_id="i1", payload=InstallPayload(extra={"API_KEY": "k"})
            )
        ),
        f"POST api/{SDK}/credentials",
        body={"integrationId": "i1", "payload": {"API_KEY": "k"}},
        returns=Credential,
    ),
    Row(
        "getCredential",
        lambda api: api.get_credential("../me"),
        f"GET api/{SDK}/credentials/..%2Fme",
        returns=Credential,
    ),
    Row(
        "updateCredential",
        lambda api: api.update_credential(
            "cr1",
            config=CredentialConfig(
                configured_workflows={"w1": WorkflowState(enabled=False, settings={})},
                extra={"kept": {"as": "it came"}},
            ),
            **FORM,
        ),
        f"PATCH api/{SDK}/credentials/cr1",
        HEADERS,
        body={
            "config": {
                "kept": {"as": "it came"},
                "configuredWorkflows": {"w1": {"enabled": False, "settings": {}}},
            }
        },
        returns=Credential,
    ),
    Row(
        "completeCredentialSetup",
        lambda api: api.complete_credential_setup(
            "cr1",
            integration_id="i1",
            config={},
            payload=InstallPayload(skip_post_oauth_inputs=False, extra={"SITE": None}),
            install_options=InstallOptions(allow_multiple_credentials=True),
        ),
        f"POST api/{SDK}/credentials/cr1/complete-setup",
        body={
            "integrationId": "i1",
            "payload": {"SITE": None, "skipPostOAuthInputs": False},
            "config": {},
            "installOptions": {"allowMultipleCredentials": True},
        },
        returns=Credential,
    ),
    Row(
        "createConfiguration",
        lambda api: api.create_configuration("cr1", external_id="team-a"),
        f"POST api/{SDK}/credentials/cr1/configurations",
        body={"externalId": "team-a"},
        returns=Credential,
    ),
    Row(
        "updateConfiguration",
        lambda api: api.update_configuration(
            "cr1",
            configuration_id="ext:team-a",
            meta={"done": True},
            selected_credential_id="cr 1",
        ),
        f"PATCH api/{SDK}/credentials/cr1/configurations",
        HEADERS,
        body={"meta": {"done": True}},
        returns=Credential,
    ),
    Row(
        "deleteConfiguration",
        lambda api: api.delete_configuration("cr1", configuration_id="co1"),
        f"DELETE api/{SDK}/credentials/cr1/configurations",
        {"X-Paragon-Configuration-Id": "co1"},
    ),
    Row(
        "enableWorkflow",
        lambda api: api.enable_workflow("w1", **FORM),
        f"POST api/{SDK}/workflows/w1",
        HEADERS,
    ),
    Row(
        "disableWorkflow",
        lambda api: api.disable_workflow("w1"),
        f"DELETE api/{SDK}/workflows/w1",
    ),
    Row(
        "triggerWorkflow",
        lambda api: api.trigger_workflow(
            "w1",
            query={"a b": ["x&y", 2], "on": True},
            body=[None, {"n": 10**20}],
            **FORM,
        ),
        f"POST api/{SDK}/triggers/w1?a%20b=x%26y&a%20b=2&on=true",
        HEADERS,
        body=[None, {"n": 10**20}],
        returns=(dict, str),
        accept=JSON_OR_TEXT,
    ),
    Row(
        "triggerWorkflow",
        lambda api: api.trigger_workflow("w1"),
        f"POST api/{SDK}/triggers/w1",
        returns=(dict, str),
        accept=JSON_OR_TEXT,
    ),
    Row(
        "sendEvent",
        lambda api: api.send_event(name="Task Created", payload={"id": 1}, **FORM),
        f"POST api/{SDK}/events/trigger",
        HEADERS,
        body={"name": "Task Created", "payload": {"id": 1}},
    ),
    Row(
        "sendEventV2",
        lambda api: api.send_event_v2(name="Task Created", payload={}),
        f"POST hermes/v2/{SDK}/events/trigger",
        body={"name": "Task Created", "payload": {}},
    ),
    Row(
        "getFieldOptions",
        lambda api: api.get_field_options(
            action="salesforce",
            source_key="cachedFields",
            parameters=[
                KeyedSource(key="recordTypes", source=ValueSource(value="Task"))
            ],
            pagination_parameters=PaginationParameters(page_cursor=0, search=""),
            selected_credential_id="cr 1",
        ),
        f"POST api/{SDK}/actions",
        CREDENTIAL,
        body={
            "action": "salesforce",
            "sourceKey": "cachedFields",
            "parameters": [
                {"key": "recordTypes", "source": {"type": "VALUE", "value": "Task"}}
            ],
            "paginationParameters": {"pageCursor": 0, "search": ""},
        },
        returns=FieldOptionsResponse,
    ),
    Row(
        "getOAuthSession",
        lambda api: api.get_oauth_session("s 1"),
        f"GET api/{SDK}/actions/session-id/s%201",
        returns=OAuthSession,
    ),
    Row(
        "deleteOAuthSession",
        lambda api: api.delete_oauth_session("s1"),
        f"DELETE api/{SDK}/actions/session-id/s1",
    ),
    Row(
        "getOAuthNonce",
        lambda api: api.get_oauth_nonce(
            action="hubspot",
            integration_id="i1",
            origin_for_post_message="https://app.example.com",
        ),
        f"GET api/{SDK}/actions/oauth-nonce?action=hubspot&integrationId=i1"
        "&originForPostMessage=https%3A%2F%2Fapp.example.com&userToken=" + TOKEN,
        {"Authorization": ""},
        returns=str,
        accept="text/html",
    ),
    Row(
        "buildOAuthUrl",
        lambda api: api.build_oauth_url(
            action="salesforce",
            integration_id="i1",
            session_id="s1",
            end_user_supplied_values={},
            oauth_parameters={"environment": "sand box"},
            is_preview_mode=False,
            install_options=InstallOptions(external_id="e"),
        ),
        f"GET api/v2/{SDK}/actions/build-oauth?action=salesforce&integrationId=i1"
        "&oauthMetaKeyId=s1&endUserSuppliedValues=%7B%7D"
        "&parameters=%7B%22environment%22%3A%22sand%20box%22%7D&isPreviewMode=false"
        "&installOptions=%7B%22externalId%22%3A%22e%22%7D&userToken=" + TOKEN,
        returns=OAuthUrl,
    ),
    Row(
        "connectResource",
        lambda api: api.connect_resource("r1", body={"host": "db", "port": 5432}),
        f"POST api/{SDK}/resources/r1/connect",
        body={"host": "db", "port": 5432},
        returns=Credential,
    ),
    Row(
        "listTriggers",
        lambda api: api.list_triggers(integrations="slack,box"),
        "GET actionkit/projects/p%2F1/triggers?integrations=slack%2Cbox",
        returns=TriggerTypes,
    ),
    *PROXY_ROWS,
    *derived(),
)

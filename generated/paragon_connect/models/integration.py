"""Models of the `integration` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from .._runtime.codec import as_int, as_str
from .._runtime.dates import as_datetime, datetime_text
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset
from .accounts import AccountType, AuthenticationScheme
from .inputs import ConnectInput, decode_connect_input
from .sources import DataSource, decode_data_source
from .value_sources import KeyedSource, TokenizedSource
from .workflow import Workflow, WorkflowMeta

__all__ = [
    "AuthSchemeOptions",
    "ConnectIntegrationConfig",
    "CustomIntegration",
    "Integration",
    "IntegrationAccount",
    "IntegrationAccountCredential",
    "IntegrationConfig",
    "IntegrationMetadata",
    "ModalConfig",
    "RequestAuthorization",
    "RequestAuthorizationType",
    "SdkIntegrationConfig",
    "SharedMeta",
]


@model
class Integration(Model):
    """An integration of the project, with its portal configuration and its workflows.
    Only `id` and `type` stand in every documented answer.

    Source: https://docs.useparagon.com/apis/api-reference#get-projects-integrations
    """

    id: str
    project_id: str | Unset
    type: str
    """Short name such as `slack`; `custom` or `custom.<slug>` for a custom
    integration.
    """
    name: str | Unset
    """Name to show to users."""
    brand_color: str | Unset
    """Colour of the brand as a hexadecimal value."""
    is_active: bool | Unset
    """Whether users of the project can connect it."""
    configs: list[ConnectIntegrationConfig] | Unset
    """Portal configurations, in practice one."""
    workflows: list[Workflow] | Unset
    """The deployed workflows."""
    custom_integration_id: str | None | Unset
    custom_integration: CustomIntegration | None | Unset
    """Set for a custom integration."""
    resource_id: str | None | Unset
    has_credential: bool | Unset
    """Whether the project has provider credentials for this integration."""
    connected_user_limit_on_dev_cred: int | Unset
    """How many users may connect with Paragon's own provider app."""
    connected_user_limit_reached: bool | Unset
    """Whether no further user can connect."""
    need_pre_oauth_inputs: bool | Unset
    """Whether the user has to answer inputs before the connection."""
    provider_type: str | Unset
    authentication_type: AuthenticationScheme | str | Unset
    sdk_integration_config: SdkIntegrationConfig | None | Unset
    """Inputs, account types and data sources; only for active integrations."""
    no_permission_workflows: list[str] | Unset
    """Ids of deployed workflows that this user is not permitted to use."""
    date_created: dt.datetime | Unset
    date_updated: dt.datetime | Unset
    provider_data: dict[str, Any] | Unset
    """What the provider says about the account, where an account is asked for."""
    account_auth: dict[str, str] | Unset
    """Decrypted tokens of the account, only for some integrations and only on request.
    Secret.
    """

    __slots__ = {
        "id": "id",
        "project_id": "projectId",
        "type": "type",
        "name": "name",
        "brand_color": "brandColor",
        "is_active": "isActive",
        "configs": "configs",
        "workflows": "workflows",
        "custom_integration_id": "customIntegrationId",
        "custom_integration": "customIntegration",
        "resource_id": "resourceId",
        "has_credential": "hasCredential",
        "connected_user_limit_on_dev_cred": "connectedUserLimitOnDevCred",
        "connected_user_limit_reached": "connectedUserLimitReached",
        "need_pre_oauth_inputs": "needPreOauthInputs",
        "provider_type": "providerType",
        "authentication_type": "authenticationType",
        "sdk_integration_config": "sdkIntegrationConfig",
        "no_permission_workflows": "noPermissionWorkflows",
        "date_created": "dateCreated",
        "date_updated": "dateUpdated",
        "provider_data": "providerData",
        "account_auth": "accountAuth",
    }

    def __init__(
        self,
        *,
        id: str,
        project_id: str | Unset = UNSET,
        type: str,
        name: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        configs: list[ConnectIntegrationConfig] | Unset = UNSET,
        workflows: list[Workflow] | Unset = UNSET,
        custom_integration_id: str | None | Unset = UNSET,
        custom_integration: CustomIntegration | None | Unset = UNSET,
        resource_id: str | None | Unset = UNSET,
        has_credential: bool | Unset = UNSET,
        connected_user_limit_on_dev_cred: int | Unset = UNSET,
        connected_user_limit_reached: bool | Unset = UNSET,
        need_pre_oauth_inputs: bool | Unset = UNSET,
        provider_type: str | Unset = UNSET,
        authentication_type: AuthenticationScheme | str | Unset = UNSET,
        sdk_integration_config: SdkIntegrationConfig | None | Unset = UNSET,
        no_permission_workflows: list[str] | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        provider_data: dict[str, Any] | Unset = UNSET,
        account_auth: dict[str, str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.project_id = project_id
        self.type = type
        self.name = name
        self.brand_color = brand_color
        self.is_active = is_active
        self.configs = configs
        self.workflows = workflows
        self.custom_integration_id = custom_integration_id
        self.custom_integration = custom_integration
        self.resource_id = resource_id
        self.has_credential = has_credential
        self.connected_user_limit_on_dev_cred = connected_user_limit_on_dev_cred
        self.connected_user_limit_reached = connected_user_limit_reached
        self.need_pre_oauth_inputs = need_pre_oauth_inputs
        self.provider_type = provider_type
        self.authentication_type = authentication_type
        self.sdk_integration_config = sdk_integration_config
        self.no_permission_workflows = no_permission_workflows
        self.date_created = date_created
        self.date_updated = date_updated
        self.provider_data = provider_data
        self.account_auth = account_auth
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "projectId" in data and (value := data["projectId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.project_id = value
        else:
            self.project_id = UNSET
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        if "brandColor" in data and (value := data["brandColor"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.brand_color = value
        else:
            self.brand_color = UNSET
        if "isActive" in data and (value := data["isActive"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.is_active = value
        else:
            self.is_active = UNSET
        if "configs" in data and (value := data["configs"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.configs = [ConnectIntegrationConfig.decode(item) for item in value]
        else:
            self.configs = UNSET
        if "workflows" in data and (value := data["workflows"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.workflows = [Workflow.decode(item) for item in value]
        else:
            self.workflows = UNSET
        if "customIntegrationId" in data:
            known += 1
            self.custom_integration_id = value = data["customIntegrationId"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.custom_integration_id = UNSET
        if "customIntegration" in data:
            known += 1
            value = data["customIntegration"]
            if value is not None:
                value = CustomIntegration.decode(value)
            self.custom_integration = value
        else:
            self.custom_integration = UNSET
        if "resourceId" in data:
            known += 1
            self.resource_id = value = data["resourceId"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.resource_id = UNSET
        if "hasCredential" in data and (value := data["hasCredential"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.has_credential = value
        else:
            self.has_credential = UNSET
        if (
            "connectedUserLimitOnDevCred" in data
            and (value := data["connectedUserLimitOnDevCred"]) is not None
        ):
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.connected_user_limit_on_dev_cred = value
        else:
            self.connected_user_limit_on_dev_cred = UNSET
        if (
            "connectedUserLimitReached" in data
            and (value := data["connectedUserLimitReached"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.connected_user_limit_reached = value
        else:
            self.connected_user_limit_reached = UNSET
        if (
            "needPreOauthInputs" in data
            and (value := data["needPreOauthInputs"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.need_pre_oauth_inputs = value
        else:
            self.need_pre_oauth_inputs = UNSET
        if "providerType" in data and (value := data["providerType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.provider_type = value
        else:
            self.provider_type = UNSET
        if (
            "authenticationType" in data
            and (value := data["authenticationType"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.authentication_type = AuthenticationScheme.lookup(value, value)
        else:
            self.authentication_type = UNSET
        if "sdkIntegrationConfig" in data:
            known += 1
            value = data["sdkIntegrationConfig"]
            if value is not None:
                value = SdkIntegrationConfig.decode(value)
            self.sdk_integration_config = value
        else:
            self.sdk_integration_config = UNSET
        if (
            "noPermissionWorkflows" in data
            and (value := data["noPermissionWorkflows"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.no_permission_workflows = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.no_permission_workflows = UNSET
        if "dateCreated" in data and (value := data["dateCreated"]) is not None:
            known += 1
            self.date_created = as_datetime(value)
        else:
            self.date_created = UNSET
        if "dateUpdated" in data and (value := data["dateUpdated"]) is not None:
            known += 1
            self.date_updated = as_datetime(value)
        else:
            self.date_updated = UNSET
        if "providerData" in data and (value := data["providerData"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.provider_data = value
        else:
            self.provider_data = UNSET
        if "accountAuth" in data and (value := data["accountAuth"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.account_auth = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.account_auth = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
        }
        if self.project_id is not UNSET:
            data["projectId"] = self.project_id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.brand_color is not UNSET:
            data["brandColor"] = self.brand_color
        if self.is_active is not UNSET:
            data["isActive"] = self.is_active
        if self.configs is not UNSET:
            data["configs"] = [item.to_dict() for item in self.configs]
        if self.workflows is not UNSET:
            data["workflows"] = [item.to_dict() for item in self.workflows]
        if self.custom_integration_id is not UNSET:
            data["customIntegrationId"] = self.custom_integration_id
        if self.custom_integration is not UNSET:
            data["customIntegration"] = (
                None
                if self.custom_integration is None
                else self.custom_integration.to_dict()
            )
        if self.resource_id is not UNSET:
            data["resourceId"] = self.resource_id
        if self.has_credential is not UNSET:
            data["hasCredential"] = self.has_credential
        if self.connected_user_limit_on_dev_cred is not UNSET:
            data["connectedUserLimitOnDevCred"] = self.connected_user_limit_on_dev_cred
        if self.connected_user_limit_reached is not UNSET:
            data["connectedUserLimitReached"] = self.connected_user_limit_reached
        if self.need_pre_oauth_inputs is not UNSET:
            data["needPreOauthInputs"] = self.need_pre_oauth_inputs
        if self.provider_type is not UNSET:
            data["providerType"] = self.provider_type
        if self.authentication_type is not UNSET:
            data["authenticationType"] = str(self.authentication_type)
        if self.sdk_integration_config is not UNSET:
            data["sdkIntegrationConfig"] = (
                None
                if self.sdk_integration_config is None
                else self.sdk_integration_config.to_dict()
            )
        if self.no_permission_workflows is not UNSET:
            data["noPermissionWorkflows"] = self.no_permission_workflows
        if self.date_created is not UNSET:
            data["dateCreated"] = datetime_text(self.date_created)
        if self.date_updated is not UNSET:
            data["dateUpdated"] = datetime_text(self.date_updated)
        if self.provider_data is not UNSET:
            data["providerData"] = self.provider_data
        if self.account_auth is not UNSET:
            data["accountAuth"] = self.account_auth
        return {**self.extra, **data} if self.extra else data


@model
class IntegrationAccount(Model):
    """The account behind an integration, as list_credentials answers when it is asked
    for one integration. The vendor does not document it: tokens are in
    `accountAuth`, in some answers inside `credentials`.

    Source: https://docs.useparagon.com/apis/api-reference#externalfilepicker
    """

    id: str | Unset
    type: str | Unset
    """Short name of the integration."""
    name: str | Unset
    project_id: str | Unset
    integration_id: str | Unset
    provider_id: str | Unset
    provider_data: dict[str, Any] | Unset
    """What the provider says about the account."""
    account_auth: dict[str, str] | Unset
    """Decrypted tokens: `OAUTH_ACCESS_TOKEN`, for OneDrive also `DOMAIN`. Only for Box,
    Google Drive, OneDrive and SharePoint, and only with `includeAccountAuth`.
    Secret.
    """
    credentials: list[IntegrationAccountCredential] | Unset

    __slots__ = {
        "id": "id",
        "type": "type",
        "name": "name",
        "project_id": "projectId",
        "integration_id": "integrationId",
        "provider_id": "providerId",
        "provider_data": "providerData",
        "account_auth": "accountAuth",
        "credentials": "credentials",
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        name: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        provider_id: str | Unset = UNSET,
        provider_data: dict[str, Any] | Unset = UNSET,
        account_auth: dict[str, str] | Unset = UNSET,
        credentials: list[IntegrationAccountCredential] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type = type
        self.name = name
        self.project_id = project_id
        self.integration_id = integration_id
        self.provider_id = provider_id
        self.provider_data = provider_data
        self.account_auth = account_auth
        self.credentials = credentials
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        if "type" in data and (value := data["type"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.type = value
        else:
            self.type = UNSET
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        if "projectId" in data and (value := data["projectId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.project_id = value
        else:
            self.project_id = UNSET
        if "integrationId" in data and (value := data["integrationId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.integration_id = value
        else:
            self.integration_id = UNSET
        if "providerId" in data and (value := data["providerId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.provider_id = value
        else:
            self.provider_id = UNSET
        if "providerData" in data and (value := data["providerData"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.provider_data = value
        else:
            self.provider_data = UNSET
        if "accountAuth" in data and (value := data["accountAuth"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.account_auth = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.account_auth = UNSET
        if "credentials" in data and (value := data["credentials"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.credentials = [
                IntegrationAccountCredential.decode(item) for item in value
            ]
        else:
            self.credentials = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.type is not UNSET:
            data["type"] = self.type
        if self.name is not UNSET:
            data["name"] = self.name
        if self.project_id is not UNSET:
            data["projectId"] = self.project_id
        if self.integration_id is not UNSET:
            data["integrationId"] = self.integration_id
        if self.provider_id is not UNSET:
            data["providerId"] = self.provider_id
        if self.provider_data is not UNSET:
            data["providerData"] = self.provider_data
        if self.account_auth is not UNSET:
            data["accountAuth"] = self.account_auth
        if self.credentials is not UNSET:
            data["credentials"] = [item.to_dict() for item in self.credentials]
        return {**self.extra, **data} if self.extra else data


@model
class IntegrationAccountCredential(Model):
    """A credential inside an IntegrationAccount."""

    id: str | Unset
    account_auth: dict[str, str] | Unset
    """Decrypted tokens of the account. Secret."""

    __slots__ = {
        "id": "id",
        "account_auth": "accountAuth",
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        account_auth: dict[str, str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.account_auth = account_auth
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        if "accountAuth" in data and (value := data["accountAuth"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.account_auth = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.account_auth = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.account_auth is not UNSET:
            data["accountAuth"] = self.account_auth
        return {**self.extra, **data} if self.extra else data


@model
class ConnectIntegrationConfig(Model):
    """A portal configuration of an integration."""

    id: str
    integration_id: str | Unset
    date_created: dt.datetime | Unset
    date_updated: dt.datetime | Unset
    values: ModalConfig

    __slots__ = {
        "id": "id",
        "integration_id": "integrationId",
        "date_created": "dateCreated",
        "date_updated": "dateUpdated",
        "values": "values",
    }

    def __init__(
        self,
        *,
        id: str,
        integration_id: str | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        values: ModalConfig,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.integration_id = integration_id
        self.date_created = date_created
        self.date_updated = date_updated
        self.values = values
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "integrationId" in data and (value := data["integrationId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.integration_id = value
        else:
            self.integration_id = UNSET
        if "dateCreated" in data and (value := data["dateCreated"]) is not None:
            known += 1
            self.date_created = as_datetime(value)
        else:
            self.date_created = UNSET
        if "dateUpdated" in data and (value := data["dateUpdated"]) is not None:
            known += 1
            self.date_updated = as_datetime(value)
        else:
            self.date_updated = UNSET
        self.values = ModalConfig.decode(data["values"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "values": self.values.to_dict(),
        }
        if self.integration_id is not UNSET:
            data["integrationId"] = self.integration_id
        if self.date_created is not UNSET:
            data["dateCreated"] = datetime_text(self.date_created)
        if self.date_updated is not UNSET:
            data["dateUpdated"] = datetime_text(self.date_updated)
        return {**self.extra, **data} if self.extra else data


@model
class ModalConfig(Model):
    """How the Connect Portal presents an integration, and its user settings.

    Source: https://docs.useparagon.com/apis/api-reference#get-projects-integrations
    """

    accent_color: str | Unset
    """Colour of the portal's background."""
    paragon_link: bool | Unset
    """Whether the portal names Paragon in its footer. Default: true."""
    description: str | Unset
    """A line about what the integration is for."""
    overview: str | Unset
    """A longer text in Markdown about what the integration is for."""
    workflow_meta: dict[str, WorkflowMeta] | Unset
    """Presentation and inputs of the workflows by workflow id."""
    shared_meta: SharedMeta | Unset

    __slots__ = {
        "accent_color": "accentColor",
        "paragon_link": "paragonLink",
        "description": "description",
        "overview": "overview",
        "workflow_meta": "workflowMeta",
        "shared_meta": "sharedMeta",
    }

    def __init__(
        self,
        *,
        accent_color: str | Unset = UNSET,
        paragon_link: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        overview: str | Unset = UNSET,
        workflow_meta: dict[str, WorkflowMeta] | Unset = UNSET,
        shared_meta: SharedMeta | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.accent_color = accent_color
        self.paragon_link = paragon_link
        self.description = description
        self.overview = overview
        self.workflow_meta = workflow_meta
        self.shared_meta = shared_meta
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "accentColor" in data and (value := data["accentColor"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.accent_color = value
        else:
            self.accent_color = UNSET
        if "paragonLink" in data and (value := data["paragonLink"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.paragon_link = value
        else:
            self.paragon_link = UNSET
        if "description" in data and (value := data["description"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.description = value
        else:
            self.description = UNSET
        if "overview" in data and (value := data["overview"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.overview = value
        else:
            self.overview = UNSET
        if "workflowMeta" in data and (value := data["workflowMeta"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.workflow_meta = {
                key: WorkflowMeta.decode(member) for key, member in value.items()
            }
        else:
            self.workflow_meta = UNSET
        if "sharedMeta" in data and (value := data["sharedMeta"]) is not None:
            known += 1
            self.shared_meta = SharedMeta.decode(value)
        else:
            self.shared_meta = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.accent_color is not UNSET:
            data["accentColor"] = self.accent_color
        if self.paragon_link is not UNSET:
            data["paragonLink"] = self.paragon_link
        if self.description is not UNSET:
            data["description"] = self.description
        if self.overview is not UNSET:
            data["overview"] = self.overview
        if self.workflow_meta is not UNSET:
            data["workflowMeta"] = {
                key: member.to_dict() for key, member in self.workflow_meta.items()
            }
        if self.shared_meta is not UNSET:
            data["sharedMeta"] = self.shared_meta.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class SharedMeta(Model):
    """User settings of an integration that all its workflows share."""

    inputs: list[ConnectInput] | Unset

    __slots__ = {
        "inputs": "inputs",
    }

    def __init__(
        self,
        *,
        inputs: list[ConnectInput] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.inputs = inputs
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "inputs" in data and (value := data["inputs"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.inputs = [decode_connect_input(item) for item in value]
        else:
            self.inputs = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.inputs is not UNSET:
            data["inputs"] = [item.to_dict() for item in self.inputs]
        return {**self.extra, **data} if self.extra else data


@model
class AuthSchemeOptions(Model):
    """Options of the way in which an account is connected."""

    package_install_url: str | Unset
    """Address of a package that the user has to install first, as Salesforce needs
    it.
    """

    __slots__ = {
        "package_install_url": "packageInstallUrl",
    }

    def __init__(
        self,
        *,
        package_install_url: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.package_install_url = package_install_url
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if (
            "packageInstallUrl" in data
            and (value := data["packageInstallUrl"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.package_install_url = value
        else:
            self.package_install_url = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.package_install_url is not UNSET:
            data["packageInstallUrl"] = self.package_install_url
        return {**self.extra, **data} if self.extra else data


@model
class SdkIntegrationConfig(Model):
    """What a headless portal needs to connect an integration and to render its inputs.

    Source: https://docs.useparagon.com/connect-portal/headless-connect-portal
    """

    oauth_inputs: list[ConnectInput]
    account_types: list[AccountType]
    """Kinds of account to choose from; empty when there is no choice."""
    auth_config_inputs: list[ConnectInput]
    """Inputs to answer before the connection."""
    post_oauth_inputs: list[ConnectInput]
    """Inputs to answer after the connection."""
    data_sources: dict[str, DataSource]
    """Data sources by the key that an input's `sourceType` names."""
    auth_scheme_options: AuthSchemeOptions | Unset

    __slots__ = {
        "oauth_inputs": "oauthInputs",
        "account_types": "accountTypes",
        "auth_config_inputs": "authConfigInputs",
        "post_oauth_inputs": "postOauthInputs",
        "data_sources": "dataSources",
        "auth_scheme_options": "authSchemeOptions",
    }

    def __init__(
        self,
        *,
        oauth_inputs: list[ConnectInput],
        account_types: list[AccountType],
        auth_config_inputs: list[ConnectInput],
        post_oauth_inputs: list[ConnectInput],
        data_sources: dict[str, DataSource],
        auth_scheme_options: AuthSchemeOptions | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.oauth_inputs = oauth_inputs
        self.account_types = account_types
        self.auth_config_inputs = auth_config_inputs
        self.post_oauth_inputs = post_oauth_inputs
        self.data_sources = data_sources
        self.auth_scheme_options = auth_scheme_options
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 5
        value = data["oauthInputs"]
        if value.__class__ is not list:
            raise Mismatch
        self.oauth_inputs = [decode_connect_input(item) for item in value]
        value = data["accountTypes"]
        if value.__class__ is not list:
            raise Mismatch
        self.account_types = [AccountType.decode(item) for item in value]
        value = data["authConfigInputs"]
        if value.__class__ is not list:
            raise Mismatch
        self.auth_config_inputs = [decode_connect_input(item) for item in value]
        value = data["postOauthInputs"]
        if value.__class__ is not list:
            raise Mismatch
        self.post_oauth_inputs = [decode_connect_input(item) for item in value]
        value = data["dataSources"]
        if value.__class__ is not dict:
            raise Mismatch
        self.data_sources = {
            key: decode_data_source(member) for key, member in value.items()
        }
        if (
            "authSchemeOptions" in data
            and (value := data["authSchemeOptions"]) is not None
        ):
            known += 1
            self.auth_scheme_options = AuthSchemeOptions.decode(value)
        else:
            self.auth_scheme_options = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "oauthInputs": [item.to_dict() for item in self.oauth_inputs],
            "accountTypes": [item.to_dict() for item in self.account_types],
            "authConfigInputs": [item.to_dict() for item in self.auth_config_inputs],
            "postOauthInputs": [item.to_dict() for item in self.post_oauth_inputs],
            "dataSources": {
                key: member.to_dict() for key, member in self.data_sources.items()
            },
        }
        if self.auth_scheme_options is not UNSET:
            data["authSchemeOptions"] = self.auth_scheme_options.to_dict()
        return {**self.extra, **data} if self.extra else data


class RequestAuthorizationType(OpenStrEnum):
    """How requests to a custom integration's API prove who sends them."""

    NONE = "none"
    BEARER = "bearer"
    BASIC = "basic"
    QUERY_PARAMS = "query_params"
    AUTH_HEADER = "auth_header"


@model
class RequestAuthorization(Model):
    """How requests to a custom integration's API prove who sends them, with the sources
    of the secrets that the chosen type needs.
    """

    type: RequestAuthorizationType | str
    token: TokenizedSource | Unset
    """With `bearer`."""
    username: TokenizedSource | Unset
    """With `basic`."""
    password: TokenizedSource | Unset
    """With `basic`."""
    params: list[KeyedSource] | Unset
    """With `query_params`."""
    headers: list[KeyedSource] | Unset
    """With `auth_header`."""

    __slots__ = {
        "type": "type",
        "token": "token",
        "username": "username",
        "password": "password",
        "params": "params",
        "headers": "headers",
    }

    def __init__(
        self,
        *,
        type: RequestAuthorizationType | str,
        token: TokenizedSource | Unset = UNSET,
        username: TokenizedSource | Unset = UNSET,
        password: TokenizedSource | Unset = UNSET,
        params: list[KeyedSource] | Unset = UNSET,
        headers: list[KeyedSource] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.token = token
        self.username = username
        self.password = password
        self.params = params
        self.headers = headers
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.type = RequestAuthorizationType.lookup(value, value)
        if "token" in data and (value := data["token"]) is not None:
            known += 1
            self.token = TokenizedSource.decode(value)
        else:
            self.token = UNSET
        if "username" in data and (value := data["username"]) is not None:
            known += 1
            self.username = TokenizedSource.decode(value)
        else:
            self.username = UNSET
        if "password" in data and (value := data["password"]) is not None:
            known += 1
            self.password = TokenizedSource.decode(value)
        else:
            self.password = UNSET
        if "params" in data and (value := data["params"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.params = [KeyedSource.decode(item) for item in value]
        else:
            self.params = UNSET
        if "headers" in data and (value := data["headers"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.headers = [KeyedSource.decode(item) for item in value]
        else:
            self.headers = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": str(self.type),
        }
        if self.token is not UNSET:
            data["token"] = self.token.to_dict()
        if self.username is not UNSET:
            data["username"] = self.username.to_dict()
        if self.password is not UNSET:
            data["password"] = self.password.to_dict()
        if self.params is not UNSET:
            data["params"] = [item.to_dict() for item in self.params]
        if self.headers is not UNSET:
            data["headers"] = [item.to_dict() for item in self.headers]
        return {**self.extra, **data} if self.extra else data


@model
class CustomIntegration(Model):
    """An integration that a project has built itself.

    Source: https://docs.useparagon.com/resources/custom-integrations
    """

    id: str
    project_id: str | Unset
    date_created: dt.datetime | Unset
    date_updated: dt.datetime | Unset
    name: str | Unset
    slug: str | Unset
    """Short name such as `custom.acme`; it never changes, so it identifies the
    integration.
    """
    icon: str | Unset
    """Address of the icon."""
    authentication_type: AuthenticationScheme | str | Unset
    input_fields: list[ConnectInput] | Unset
    """Inputs to answer before the connection."""
    oauth_client_id: str | Unset
    oauth_scopes: str | Unset
    oauth_authorization_url: TokenizedSource | Unset
    oauth_access_token_url: TokenizedSource | Unset
    oauth_include_client_authorization_header: bool | Unset
    use_pkce_in_code_exchange: bool | Unset
    api_base_url: TokenizedSource | Unset
    test_endpoint_path: TokenizedSource | Unset
    api_authorization: RequestAuthorization | Unset
    is_published: bool | Unset

    __slots__ = {
        "id": "id",
        "project_id": "projectId",
        "date_created": "dateCreated",
        "date_updated": "dateUpdated",
        "name": "name",
        "slug": "slug",
        "icon": "icon",
        "authentication_type": "authenticationType",
        "input_fields": "inputFields",
        "oauth_client_id": "oauthClientId",
        "oauth_scopes": "oauthScopes",
        "oauth_authorization_url": "oauthAuthorizationUrl",
        "oauth_access_token_url": "oauthAccessTokenUrl",
        "oauth_include_client_authorization_header": "oauthIncludeClientAuthorizationHeader",
        "use_pkce_in_code_exchange": "usePKCEInCodeExchange",
        "api_base_url": "apiBaseUrl",
        "test_endpoint_path": "testEndpointPath",
        "api_authorization": "apiAuthorization",
        "is_published": "isPublished",
    }

    def __init__(
        self,
        *,
        id: str,
        project_id: str | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        authentication_type: AuthenticationScheme | str | Unset = UNSET,
        input_fields: list[ConnectInput] | Unset = UNSET,
        oauth_client_id: str | Unset = UNSET,
        oauth_scopes: str | Unset = UNSET,
        oauth_authorization_url: TokenizedSource | Unset = UNSET,
        oauth_access_token_url: TokenizedSource | Unset = UNSET,
        oauth_include_client_authorization_header: bool | Unset = UNSET,
        use_pkce_in_code_exchange: bool | Unset = UNSET,
        api_base_url: TokenizedSource | Unset = UNSET,
        test_endpoint_path: TokenizedSource | Unset = UNSET,
        api_authorization: RequestAuthorization | Unset = UNSET,
        is_published: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.project_id = project_id
        self.date_created = date_created
        self.date_updated = date_updated
        self.name = name
        self.slug = slug
        self.icon = icon
        self.authentication_type = authentication_type
        self.input_fields = input_fields
        self.oauth_client_id = oauth_client_id
        self.oauth_scopes = oauth_scopes
        self.oauth_authorization_url = oauth_authorization_url
        self.oauth_access_token_url = oauth_access_token_url
        self.oauth_include_client_authorization_header = (
            oauth_include_client_authorization_header
        )
        self.use_pkce_in_code_exchange = use_pkce_in_code_exchange
        self.api_base_url = api_base_url
        self.test_endpoint_path = test_endpoint_path
        self.api_authorization = api_authorization
        self.is_published = is_published
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "projectId" in data and (value := data["projectId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.project_id = value
        else:
            self.project_id = UNSET
        if "dateCreated" in data and (value := data["dateCreated"]) is not None:
            known += 1
            self.date_created = as_datetime(value)
        else:
            self.date_created = UNSET
        if "dateUpdated" in data and (value := data["dateUpdated"]) is not None:
            known += 1
            self.date_updated = as_datetime(value)
        else:
            self.date_updated = UNSET
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        if "slug" in data and (value := data["slug"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.slug = value
        else:
            self.slug = UNSET
        if "icon" in data and (value := data["icon"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.icon = value
        else:
            self.icon = UNSET
        if (
            "authenticationType" in data
            and (value := data["authenticationType"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.authentication_type = AuthenticationScheme.lookup(value, value)
        else:
            self.authentication_type = UNSET
        if "inputFields" in data and (value := data["inputFields"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.input_fields = [decode_connect_input(item) for item in value]
        else:
            self.input_fields = UNSET
        if "oauthClientId" in data and (value := data["oauthClientId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.oauth_client_id = value
        else:
            self.oauth_client_id = UNSET
        if "oauthScopes" in data and (value := data["oauthScopes"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.oauth_scopes = value
        else:
            self.oauth_scopes = UNSET
        if (
            "oauthAuthorizationUrl" in data
            and (value := data["oauthAuthorizationUrl"]) is not None
        ):
            known += 1
            self.oauth_authorization_url = TokenizedSource.decode(value)
        else:
            self.oauth_authorization_url = UNSET
        if (
            "oauthAccessTokenUrl" in data
            and (value := data["oauthAccessTokenUrl"]) is not None
        ):
            known += 1
            self.oauth_access_token_url = TokenizedSource.decode(value)
        else:
            self.oauth_access_token_url = UNSET
        if (
            "oauthIncludeClientAuthorizationHeader" in data
            and (value := data["oauthIncludeClientAuthorizationHeader"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.oauth_include_client_authorization_header = value
        else:
            self.oauth_include_client_authorization_header = UNSET
        if (
            "usePKCEInCodeExchange" in data
            and (value := data["usePKCEInCodeExchange"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.use_pkce_in_code_exchange = value
        else:
            self.use_pkce_in_code_exchange = UNSET
        if "apiBaseUrl" in data and (value := data["apiBaseUrl"]) is not None:
            known += 1
            self.api_base_url = TokenizedSource.decode(value)
        else:
            self.api_base_url = UNSET
        if (
            "testEndpointPath" in data
            and (value := data["testEndpointPath"]) is not None
        ):
            known += 1
            self.test_endpoint_path = TokenizedSource.decode(value)
        else:
            self.test_endpoint_path = UNSET
        if (
            "apiAuthorization" in data
            and (value := data["apiAuthorization"]) is not None
        ):
            known += 1
            self.api_authorization = RequestAuthorization.decode(value)
        else:
            self.api_authorization = UNSET
        if "isPublished" in data and (value := data["isPublished"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.is_published = value
        else:
            self.is_published = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.project_id is not UNSET:
            data["projectId"] = self.project_id
        if self.date_created is not UNSET:
            data["dateCreated"] = datetime_text(self.date_created)
        if self.date_updated is not UNSET:
            data["dateUpdated"] = datetime_text(self.date_updated)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.slug is not UNSET:
            data["slug"] = self.slug
        if self.icon is not UNSET:
            data["icon"] = self.icon
        if self.authentication_type is not UNSET:
            data["authenticationType"] = str(self.authentication_type)
        if self.input_fields is not UNSET:
            data["inputFields"] = [item.to_dict() for item in self.input_fields]
        if self.oauth_client_id is not UNSET:
            data["oauthClientId"] = self.oauth_client_id
        if self.oauth_scopes is not UNSET:
            data["oauthScopes"] = self.oauth_scopes
        if self.oauth_authorization_url is not UNSET:
            data["oauthAuthorizationUrl"] = self.oauth_authorization_url.to_dict()
        if self.oauth_access_token_url is not UNSET:
            data["oauthAccessTokenUrl"] = self.oauth_access_token_url.to_dict()
        if self.oauth_include_client_authorization_header is not UNSET:
            data["oauthIncludeClientAuthorizationHeader"] = (
                self.oauth_include_client_authorization_header
            )
        if self.use_pkce_in_code_exchange is not UNSET:
            data["usePKCEInCodeExchange"] = self.use_pkce_in_code_exchange
        if self.api_base_url is not UNSET:
            data["apiBaseUrl"] = self.api_base_url.to_dict()
        if self.test_endpoint_path is not UNSET:
            data["testEndpointPath"] = self.test_endpoint_path.to_dict()
        if self.api_authorization is not UNSET:
            data["apiAuthorization"] = self.api_authorization.to_dict()
        if self.is_published is not UNSET:
            data["isPublished"] = self.is_published
        return {**self.extra, **data} if self.extra else data


@model
class IntegrationMetadata(Model):
    """Name, colour and icon of an integration, enough to show a catalogue.

    Source: https://docs.useparagon.com/apis/api-reference#getintegrationmetadata
    """

    type: str
    """Short name such as `salesforce`."""
    name: str
    """Name to show to users."""
    brand_color: str
    """Colour of the brand as a hexadecimal value."""
    icon: str
    """Address of the icon."""

    __slots__ = {
        "type": "type",
        "name": "name",
        "brand_color": "brandColor",
        "icon": "icon",
    }

    def __init__(
        self,
        *,
        type: str,
        name: str,
        brand_color: str,
        icon: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.name = name
        self.brand_color = brand_color
        self.icon = icon
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 4
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.brand_color = value = data["brandColor"]
        if type(value) is not str:
            raise Mismatch
        self.icon = value = data["icon"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "name": self.name,
            "brandColor": self.brand_color,
            "icon": self.icon,
        }
        return {**self.extra, **data} if self.extra else data


@model
class IntegrationConfig(Model):
    """Texts, user settings and workflows of an integration. The SDK derives it from an
    Integration; it does not travel over the API. By the vendor's types its workflows
    have neither `order` nor `permissions`; in fact they do.

    Source: https://docs.useparagon.com/apis/api-reference#getintegrationconfig
    """

    short_description: str | Unset
    long_description: str | Unset
    """Text in Markdown."""
    available_user_settings: list[ConnectInput] | Unset
    """User settings that all workflows share."""
    available_workflows: list[WorkflowMeta]
    """Workflows to show to the user."""
    hidden_workflows: list[WorkflowMeta]
    """Workflows that are hidden or that this user is not permitted to use."""

    __slots__ = {
        "short_description": "shortDescription",
        "long_description": "longDescription",
        "available_user_settings": "availableUserSettings",
        "available_workflows": "availableWorkflows",
        "hidden_workflows": "hiddenWorkflows",
    }

    def __init__(
        self,
        *,
        short_description: str | Unset = UNSET,
        long_description: str | Unset = UNSET,
        available_user_settings: list[ConnectInput] | Unset = UNSET,
        available_workflows: list[WorkflowMeta],
        hidden_workflows: list[WorkflowMeta],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.short_description = short_description
        self.long_description = long_description
        self.available_user_settings = available_user_settings
        self.available_workflows = available_workflows
        self.hidden_workflows = hidden_workflows
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        if (
            "shortDescription" in data
            and (value := data["shortDescription"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.short_description = value
        else:
            self.short_description = UNSET
        if "longDescription" in data and (value := data["longDescription"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.long_description = value
        else:
            self.long_description = UNSET
        if (
            "availableUserSettings" in data
            and (value := data["availableUserSettings"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.available_user_settings = [
                decode_connect_input(item) for item in value
            ]
        else:
            self.available_user_settings = UNSET
        value = data["availableWorkflows"]
        if value.__class__ is not list:
            raise Mismatch
        self.available_workflows = [WorkflowMeta.decode(item) for item in value]
        value = data["hiddenWorkflows"]
        if value.__class__ is not list:
            raise Mismatch
        self.hidden_workflows = [WorkflowMeta.decode(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "availableWorkflows": [item.to_dict() for item in self.available_workflows],
            "hiddenWorkflows": [item.to_dict() for item in self.hidden_workflows],
        }
        if self.short_description is not UNSET:
            data["shortDescription"] = self.short_description
        if self.long_description is not UNSET:
            data["longDescription"] = self.long_description
        if self.available_user_settings is not UNSET:
            data["availableUserSettings"] = [
                item.to_dict() for item in self.available_user_settings
            ]
        return {**self.extra, **data} if self.extra else data

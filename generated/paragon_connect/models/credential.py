"""Models of the `credential` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_int,
    as_scalar,
    as_str,
    map_of,
    scalar_of,
    to_json,
)
from .._runtime.dates import as_datetime, datetime_text
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset
from .input_values import InputValue
from .workflow import WorkflowState

__all__ = [
    "Configuration",
    "ConfigurationMeta",
    "ConfigurationUpdate",
    "Credential",
    "CredentialConfig",
    "CredentialStatus",
    "CredentialUpdate",
    "NewConfiguration",
    "ProviderData",
    "decode_provider_data",
]


class CredentialStatus(OpenStrEnum):
    """State of a connected account: usable, no longer reachable (the user has to
    reconnect), or connected without the options that have to follow.

    Source: https://docs.useparagon.com/apis/users-api
    """

    VALID = "VALID"
    INVALID = "INVALID"
    PENDING = "PENDING"


ProviderData: TypeAlias = dict[str, str | float | bool]
"""What the provider says about the account, such as the address of its instance."""

decode_provider_data: Decoder[ProviderData] = map_of(scalar_of(str, float, bool))


@model
class ConfigurationMeta(Model):
    """Notes of the SDK about a configuration."""

    is_integration_enable_triggered: bool | Unset
    """Whether the workflow for newly enabled integrations has been started."""

    __slots__ = {
        "is_integration_enable_triggered": "isIntegrationEnableTriggered",
    }

    def __init__(
        self,
        *,
        is_integration_enable_triggered: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.is_integration_enable_triggered = is_integration_enable_triggered
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if (
            "isIntegrationEnableTriggered" in data
            and (value := data["isIntegrationEnableTriggered"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.is_integration_enable_triggered = value
        else:
            self.is_integration_enable_triggered = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.is_integration_enable_triggered is not UNSET:
            data["isIntegrationEnableTriggered"] = self.is_integration_enable_triggered
        return {**self.extra, **data} if self.extra else data


@model
class CredentialConfig(Model):
    """User settings and workflow states of a connected account. update_credential
    replaces it whole, so send back what you read, with your changes.
    `configuredWorkflows` is the documented and older name of `workflowSettings`;
    read both and prefer the newer.

    Source: https://docs.useparagon.com/apis/api-reference#update-users-connect-credential
    """

    shared_settings: dict[str, InputValue | None] | Unset
    """Answers to the integration's inputs by input id."""
    workflow_settings: dict[str, WorkflowState] | Unset
    """States of the workflows by workflow id."""
    configured_workflows: dict[str, WorkflowState] | Unset
    """States of the workflows by workflow id, under the older name."""
    config_meta: ConfigurationMeta | Unset
    external_id: str | None | Unset
    """Identifier of the configuration in your own system."""

    __slots__ = {
        "shared_settings": "sharedSettings",
        "workflow_settings": "workflowSettings",
        "configured_workflows": "configuredWorkflows",
        "config_meta": "configMeta",
        "external_id": "externalId",
    }

    def __init__(
        self,
        *,
        shared_settings: dict[str, InputValue | None] | Unset = UNSET,
        workflow_settings: dict[str, WorkflowState] | Unset = UNSET,
        configured_workflows: dict[str, WorkflowState] | Unset = UNSET,
        config_meta: ConfigurationMeta | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.shared_settings = shared_settings
        self.workflow_settings = workflow_settings
        self.configured_workflows = configured_workflows
        self.config_meta = config_meta
        self.external_id = external_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "sharedSettings" in data and (value := data["sharedSettings"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.shared_settings = value
        else:
            self.shared_settings = UNSET
        if (
            "workflowSettings" in data
            and (value := data["workflowSettings"]) is not None
        ):
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.workflow_settings = {
                key: WorkflowState.decode(member) for key, member in value.items()
            }
        else:
            self.workflow_settings = UNSET
        if (
            "configuredWorkflows" in data
            and (value := data["configuredWorkflows"]) is not None
        ):
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.configured_workflows = {
                key: WorkflowState.decode(member) for key, member in value.items()
            }
        else:
            self.configured_workflows = UNSET
        if "configMeta" in data and (value := data["configMeta"]) is not None:
            known += 1
            self.config_meta = ConfigurationMeta.decode(value)
        else:
            self.config_meta = UNSET
        if "externalId" in data:
            known += 1
            self.external_id = value = data["externalId"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.external_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.shared_settings is not UNSET:
            data["sharedSettings"] = {
                key: (None if member is None else to_json(member))
                for key, member in self.shared_settings.items()
            }
        if self.workflow_settings is not UNSET:
            data["workflowSettings"] = {
                key: member.to_dict() for key, member in self.workflow_settings.items()
            }
        if self.configured_workflows is not UNSET:
            data["configuredWorkflows"] = {
                key: member.to_dict()
                for key, member in self.configured_workflows.items()
            }
        if self.config_meta is not UNSET:
            data["configMeta"] = self.config_meta.to_dict()
        if self.external_id is not UNSET:
            data["externalId"] = self.external_id
        return {**self.extra, **data} if self.extra else data


@model
class Configuration(Model):
    """One set of user settings and workflow states of a credential. Every credential
    has a default one; more of them let one account serve several purposes.

    Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
    """

    id: str
    date_created: dt.datetime
    date_updated: dt.datetime
    connect_credential_id: str
    """The credential that the configuration belongs to."""
    workflow_settings: dict[str, WorkflowState]
    """States of the workflows by workflow id."""
    shared_settings: dict[str, InputValue | None]
    """Answers to the integration's inputs by input id."""
    config_meta: ConfigurationMeta
    external_id: str | None | Unset
    """Identifier of the configuration in your own system."""
    is_default: bool
    """Whether this is the configuration that came with the credential."""

    __slots__ = {
        "id": "id",
        "date_created": "dateCreated",
        "date_updated": "dateUpdated",
        "connect_credential_id": "connectCredentialId",
        "workflow_settings": "workflowSettings",
        "shared_settings": "sharedSettings",
        "config_meta": "configMeta",
        "external_id": "externalId",
        "is_default": "isDefault",
    }

    def __init__(
        self,
        *,
        id: str,
        date_created: dt.datetime,
        date_updated: dt.datetime,
        connect_credential_id: str,
        workflow_settings: dict[str, WorkflowState],
        shared_settings: dict[str, InputValue | None],
        config_meta: ConfigurationMeta,
        external_id: str | None | Unset = UNSET,
        is_default: bool,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.date_created = date_created
        self.date_updated = date_updated
        self.connect_credential_id = connect_credential_id
        self.workflow_settings = workflow_settings
        self.shared_settings = shared_settings
        self.config_meta = config_meta
        self.external_id = external_id
        self.is_default = is_default
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 8
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.date_created = as_datetime(data["dateCreated"])
        self.date_updated = as_datetime(data["dateUpdated"])
        self.connect_credential_id = value = data["connectCredentialId"]
        if type(value) is not str:
            raise Mismatch
        value = data["workflowSettings"]
        if value.__class__ is not dict:
            raise Mismatch
        self.workflow_settings = {
            key: WorkflowState.decode(member) for key, member in value.items()
        }
        self.shared_settings = value = data["sharedSettings"]
        if value.__class__ is not dict:
            raise Mismatch
        self.config_meta = ConfigurationMeta.decode(data["configMeta"])
        if "externalId" in data:
            known += 1
            self.external_id = value = data["externalId"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.external_id = UNSET
        self.is_default = value = data["isDefault"]
        if type(value) is not bool:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "dateCreated": datetime_text(self.date_created),
            "dateUpdated": datetime_text(self.date_updated),
            "connectCredentialId": self.connect_credential_id,
            "workflowSettings": {
                key: member.to_dict() for key, member in self.workflow_settings.items()
            },
            "sharedSettings": {
                key: (None if member is None else to_json(member))
                for key, member in self.shared_settings.items()
            },
            "configMeta": self.config_meta.to_dict(),
            "isDefault": self.is_default,
        }
        if self.external_id is not UNSET:
            data["externalId"] = self.external_id
        return {**self.extra, **data} if self.extra else data


@model
class Credential(Model):
    """An account that a user has connected. The list of credentials is documented with
    few members, the user's `allCredentials` with more, so what only one of them
    shows is optional.

    Source: https://docs.useparagon.com/apis/api-reference#get-users-connect-credentials
    """

    id: str
    project_id: str
    integration_id: str | None
    """The integration of the project that the account is connected to; null for an API
    resource.
    """
    persona_id: str
    """Paragon's own id of the connected user."""
    provider_id: str
    """Id of the account at the provider."""
    provider_data: ProviderData | Unset
    status: CredentialStatus | str | Unset
    is_preview_credential: bool
    date_created: dt.datetime
    date_updated: dt.datetime
    date_deleted: dt.datetime | None | Unset
    date_refreshed: dt.datetime | Unset
    """When the account's token was last refreshed."""
    date_valid_until: dt.datetime | None | Unset
    """When the account's token ends."""
    refresh_failure_count: int | Unset
    """How often refreshing the token has failed."""
    is_refreshing: bool | Unset
    external_id: str | None | Unset
    """Identifier from your own system, given when the account was connected."""
    config: CredentialConfig | Unset
    configurations: list[Configuration] | Unset
    """The sets of settings of this account, the default one among them."""
    account_auth: dict[str, str] | Unset
    """Decrypted tokens of the account, only for some integrations and only on request.
    Secret.
    """
    errors: list[str] | Unset
    """What went wrong while an update was applied; only in the answer to an update."""

    __slots__ = {
        "id": "id",
        "project_id": "projectId",
        "integration_id": "integrationId",
        "persona_id": "personaId",
        "provider_id": "providerId",
        "provider_data": "providerData",
        "status": "status",
        "is_preview_credential": "isPreviewCredential",
        "date_created": "dateCreated",
        "date_updated": "dateUpdated",
        "date_deleted": "dateDeleted",
        "date_refreshed": "dateRefreshed",
        "date_valid_until": "dateValidUntil",
        "refresh_failure_count": "refreshFailureCount",
        "is_refreshing": "isRefreshing",
        "external_id": "externalId",
        "config": "config",
        "configurations": "configurations",
        "account_auth": "accountAuth",
        "errors": "errors",
    }

    def __init__(
        self,
        *,
        id: str,
        project_id: str,
        integration_id: str | None,
        persona_id: str,
        provider_id: str,
        provider_data: ProviderData | Unset = UNSET,
        status: CredentialStatus | str | Unset = UNSET,
        is_preview_credential: bool,
        date_created: dt.datetime,
        date_updated: dt.datetime,
        date_deleted: dt.datetime | None | Unset = UNSET,
        date_refreshed: dt.datetime | Unset = UNSET,
        date_valid_until: dt.datetime | None | Unset = UNSET,
        refresh_failure_count: int | Unset = UNSET,
        is_refreshing: bool | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        config: CredentialConfig | Unset = UNSET,
        configurations: list[Configuration] | Unset = UNSET,
        account_auth: dict[str, str] | Unset = UNSET,
        errors: list[str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.project_id = project_id
        self.integration_id = integration_id
        self.persona_id = persona_id
        self.provider_id = provider_id
        self.provider_data = provider_data
        self.status = status
        self.is_preview_credential = is_preview_credential
        self.date_created = date_created
        self.date_updated = date_updated
        self.date_deleted = date_deleted
        self.date_refreshed = date_refreshed
        self.date_valid_until = date_valid_until
        self.refresh_failure_count = refresh_failure_count
        self.is_refreshing = is_refreshing
        self.external_id = external_id
        self.config = config
        self.configurations = configurations
        self.account_auth = account_auth
        self.errors = errors
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 8
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.project_id = value = data["projectId"]
        if type(value) is not str:
            raise Mismatch
        self.integration_id = value = data["integrationId"]
        if type(value) is not str and value is not None:
            raise Mismatch
        self.persona_id = value = data["personaId"]
        if type(value) is not str:
            raise Mismatch
        self.provider_id = value = data["providerId"]
        if type(value) is not str:
            raise Mismatch
        if "providerData" in data and (value := data["providerData"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.provider_data = {
                key: as_scalar(member, str, float, bool)
                for key, member in value.items()
            }
        else:
            self.provider_data = UNSET
        if "status" in data and (value := data["status"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.status = CredentialStatus.lookup(value, value)
        else:
            self.status = UNSET
        self.is_preview_credential = value = data["isPreviewCredential"]
        if type(value) is not bool:
            raise Mismatch
        self.date_created = as_datetime(data["dateCreated"])
        self.date_updated = as_datetime(data["dateUpdated"])
        if "dateDeleted" in data:
            known += 1
            value = data["dateDeleted"]
            if value is not None:
                value = as_datetime(value)
            self.date_deleted = value
        else:
            self.date_deleted = UNSET
        if "dateRefreshed" in data and (value := data["dateRefreshed"]) is not None:
            known += 1
            self.date_refreshed = as_datetime(value)
        else:
            self.date_refreshed = UNSET
        if "dateValidUntil" in data:
            known += 1
            value = data["dateValidUntil"]
            if value is not None:
                value = as_datetime(value)
            self.date_valid_until = value
        else:
            self.date_valid_until = UNSET
        if (
            "refreshFailureCount" in data
            and (value := data["refreshFailureCount"]) is not None
        ):
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.refresh_failure_count = value
        else:
            self.refresh_failure_count = UNSET
        if "isRefreshing" in data and (value := data["isRefreshing"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.is_refreshing = value
        else:
            self.is_refreshing = UNSET
        if "externalId" in data:
            known += 1
            self.external_id = value = data["externalId"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.external_id = UNSET
        if "config" in data and (value := data["config"]) is not None:
            known += 1
            self.config = CredentialConfig.decode(value)
        else:
            self.config = UNSET
        if "configurations" in data and (value := data["configurations"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.configurations = [Configuration.decode(item) for item in value]
        else:
            self.configurations = UNSET
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
        if "errors" in data and (value := data["errors"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.errors = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.errors = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "projectId": self.project_id,
            "integrationId": self.integration_id,
            "personaId": self.persona_id,
            "providerId": self.provider_id,
            "isPreviewCredential": self.is_preview_credential,
            "dateCreated": datetime_text(self.date_created),
            "dateUpdated": datetime_text(self.date_updated),
        }
        if self.provider_data is not UNSET:
            data["providerData"] = self.provider_data
        if self.status is not UNSET:
            data["status"] = str(self.status)
        if self.date_deleted is not UNSET:
            data["dateDeleted"] = (
                None if self.date_deleted is None else datetime_text(self.date_deleted)
            )
        if self.date_refreshed is not UNSET:
            data["dateRefreshed"] = datetime_text(self.date_refreshed)
        if self.date_valid_until is not UNSET:
            data["dateValidUntil"] = (
                None
                if self.date_valid_until is None
                else datetime_text(self.date_valid_until)
            )
        if self.refresh_failure_count is not UNSET:
            data["refreshFailureCount"] = self.refresh_failure_count
        if self.is_refreshing is not UNSET:
            data["isRefreshing"] = self.is_refreshing
        if self.external_id is not UNSET:
            data["externalId"] = self.external_id
        if self.config is not UNSET:
            data["config"] = self.config.to_dict()
        if self.configurations is not UNSET:
            data["configurations"] = [item.to_dict() for item in self.configurations]
        if self.account_auth is not UNSET:
            data["accountAuth"] = self.account_auth
        if self.errors is not UNSET:
            data["errors"] = self.errors
        return {**self.extra, **data} if self.extra else data


@model
class CredentialUpdate(Model):
    """A new `config` for a credential. It replaces the old one whole.

    Source: https://docs.useparagon.com/apis/api-reference#update-users-connect-credential
    """

    config: CredentialConfig

    __slots__ = {
        "config": "config",
    }

    def __init__(
        self,
        *,
        config: CredentialConfig,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.config = config
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.config = CredentialConfig.decode(data["config"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "config": self.config.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class NewConfiguration(Model):
    """A configuration to create.

    Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
    """

    external_id: str | Unset
    """Identifier from your own system, without the `ext:` that it is selected with."""

    __slots__ = {
        "external_id": "externalId",
    }

    def __init__(
        self,
        *,
        external_id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.external_id = external_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "externalId" in data and (value := data["externalId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.external_id = value
        else:
            self.external_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.external_id is not UNSET:
            data["externalId"] = self.external_id
        return {**self.extra, **data} if self.extra else data


@model
class ConfigurationUpdate(Model):
    """New notes for a configuration.

    Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
    """

    meta: dict[str, Any]

    __slots__ = {
        "meta": "meta",
    }

    def __init__(
        self,
        *,
        meta: dict[str, Any],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.meta = meta
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.meta = value = data["meta"]
        if value.__class__ is not dict:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "meta": self.meta,
        }
        return {**self.extra, **data} if self.extra else data

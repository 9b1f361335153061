"""Models of the `sdk_options` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_bool, as_int, as_str, list_of, map_of, to_json
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset
from .input_values import InputValues, decode_input_values
from .install import AccountTypeSelection, decode_account_type_selection
from .options import CustomDropdownField, DynamicMappingField, DynamicMappingOptions
from .user import AuthenticatedUser, User, UserMetadata, decode_user

__all__ = [
    "AuthenticateOptions",
    "BoxPickerOptions",
    "CompleteInstallOptions",
    "ConnectOptions",
    "CreateConfigurationOptions",
    "CredentialConfigOptions",
    "DataSourcesConfig",
    "DeleteConfigurationOptions",
    "DropdownOptions",
    "DropdownSource",
    "DynamicFieldMappingConfig",
    "FilePickerInitOptions",
    "FilePickerIntegrationOptions",
    "FilePickerOptions",
    "GoogleDrivePickerOptions",
    "InstallFlowOptions",
    "IntegrationDataSources",
    "LoadedOptions",
    "MappingFieldSource",
    "ProxyRequestOptions",
    "UpdateConfigurationOptions",
    "UserSettingsUpdateResult",
    "WorkflowOptions",
    "WorkflowStateError",
    "WorkflowStateUpdate",
    "WorkflowStateUpdateResult",
    "decode_dropdown_source",
    "decode_mapping_field_source",
    "decode_workflow_state_update",
]


@model
class AuthenticateOptions(Model):
    """Options of authenticate.

    Source: https://docs.useparagon.com/apis/users-api
    """

    metadata: UserMetadata | Unset

    __slots__ = {
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        metadata: UserMetadata | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.metadata = metadata
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "metadata" in data and (value := data["metadata"]) is not None:
            known += 1
            self.metadata = UserMetadata.decode(value)
        else:
            self.metadata = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.metadata is not UNSET:
            data["metadata"] = self.metadata.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class CredentialConfigOptions(Model):
    """Which account and which of its configurations a call is about.

    Source: https://docs.useparagon.com/apis/api-reference/multi-account-authorization
    """

    selected_credential_id: str | Unset
    """Id of the account, or its external id."""
    selected_configuration_id: str | Unset
    """Id of the configuration, or `ext:` and its external id."""

    __slots__ = {
        "selected_credential_id": "selectedCredentialId",
        "selected_configuration_id": "selectedConfigurationId",
    }

    def __init__(
        self,
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.selected_credential_id = selected_credential_id
        self.selected_configuration_id = selected_configuration_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if (
            "selectedCredentialId" in data
            and (value := data["selectedCredentialId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_credential_id = value
        else:
            self.selected_credential_id = UNSET
        if (
            "selectedConfigurationId" in data
            and (value := data["selectedConfigurationId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_configuration_id = value
        else:
            self.selected_configuration_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.selected_credential_id is not UNSET:
            data["selectedCredentialId"] = self.selected_credential_id
        if self.selected_configuration_id is not UNSET:
            data["selectedConfigurationId"] = self.selected_configuration_id
        return {**self.extra, **data} if self.extra else data


@model
class ConnectOptions(Model):
    """Options of connect and install_integration.

    Source: https://docs.useparagon.com/apis/api-reference#connect
    """

    allow_multiple_credentials: bool | Unset
    """Whether the user may connect another account of the same integration.

    Default: false.
    """
    selected_credential_id: str | Unset
    """The account to replace; its settings and workflows stay."""
    external_id: str | Unset
    """Identifier from your own system for the new account."""
    override_redirect_url: str | Unset
    """Your own redirect page, for integrations that need one."""
    account_type: AccountTypeSelection | Unset
    is_api_installation: bool | Unset
    """Whether the installation runs without the Connect Portal."""
    show_portal_after_install: bool | Unset
    """Whether the Connect Portal opens after the installation."""
    bypass_post_oauth_prompt: bool | Unset
    """Whether the inputs that follow the connection are not asked."""
    end_user_supplied_values: InputValues | Unset
    user_provided_integration_config: dict[str, Any] | Unset
    """Data that the application supplied for the integration, such as its mapping
    fields.
    """
    selected_configuration_id: str | Unset
    """The configuration to show in the Connect Portal."""
    map_object_fields: dict[str, MappingFieldSource] | Unset
    """Fields of your application by the object name that the dashboard has for them."""
    dropdowns: dict[str, DropdownSource] | Unset
    """Options of custom dropdowns by their key."""
    oauth_timeout: float | Unset
    """Milliseconds to wait for the user to sign in; without it there is no limit."""

    __slots__ = {
        "allow_multiple_credentials": "allowMultipleCredentials",
        "selected_credential_id": "selectedCredentialId",
        "external_id": "externalId",
        "override_redirect_url": "overrideRedirectUrl",
        "account_type": "accountType",
        "is_api_installation": "isApiInstallation",
        "show_portal_after_install": "showPortalAfterInstall",
        "bypass_post_oauth_prompt": "bypassPostOAuthPrompt",
        "end_user_supplied_values": "endUserSuppliedValues",
        "user_provided_integration_config": "userProvidedIntegrationConfig",
        "selected_configuration_id": "selectedConfigurationId",
        "map_object_fields": "mapObjectFields",
        "dropdowns": "dropdowns",
        "oauth_timeout": "oauthTimeout",
    }

    def __init__(
        self,
        *,
        allow_multiple_credentials: bool | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        override_redirect_url: str | Unset = UNSET,
        account_type: AccountTypeSelection | Unset = UNSET,
        is_api_installation: bool | Unset = UNSET,
        show_portal_after_install: bool | Unset = UNSET,
        bypass_post_oauth_prompt: bool | Unset = UNSET,
        end_user_supplied_values: InputValues | Unset = UNSET,
        user_provided_integration_config: dict[str, Any] | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
        map_object_fields: dict[str, MappingFieldSource] | Unset = UNSET,
        dropdowns: dict[str, DropdownSource] | Unset = UNSET,
        oauth_timeout: float | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.allow_multiple_credentials = allow_multiple_credentials
        self.selected_credential_id = selected_credential_id
        self.external_id = external_id
        self.override_redirect_url = override_redirect_url
        self.account_type = account_type
        self.is_api_installation = is_api_installation
        self.show_portal_after_install = show_portal_after_install
        self.bypass_post_oauth_prompt = bypass_post_oauth_prompt
        self.end_user_supplied_values = end_user_supplied_values
        self.user_provided_integration_config = user_provided_integration_config
        self.selected_configuration_id = selected_configuration_id
        self.map_object_fields = map_object_fields
        self.dropdowns = dropdowns
        self.oauth_timeout = oauth_timeout
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if (
            "allowMultipleCredentials" in data
            and (value := data["allowMultipleCredentials"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.allow_multiple_credentials = value
        else:
            self.allow_multiple_credentials = UNSET
        if (
            "selectedCredentialId" in data
            and (value := data["selectedCredentialId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_credential_id = value
        else:
            self.selected_credential_id = UNSET
        if "externalId" in data and (value := data["externalId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.external_id = value
        else:
            self.external_id = UNSET
        if (
            "overrideRedirectUrl" in data
            and (value := data["overrideRedirectUrl"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.override_redirect_url = value
        else:
            self.override_redirect_url = UNSET
        if "accountType" in data and (value := data["accountType"]) is not None:
            known += 1
            self.account_type = decode_account_type_selection(value)
        else:
            self.account_type = UNSET
        if (
            "isApiInstallation" in data
            and (value := data["isApiInstallation"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.is_api_installation = value
        else:
            self.is_api_installation = UNSET
        if (
            "showPortalAfterInstall" in data
            and (value := data["showPortalAfterInstall"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.show_portal_after_install = value
        else:
            self.show_portal_after_install = UNSET
        if (
            "bypassPostOAuthPrompt" in data
            and (value := data["bypassPostOAuthPrompt"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.bypass_post_oauth_prompt = value
        else:
            self.bypass_post_oauth_prompt = UNSET
        if (
            "endUserSuppliedValues" in data
            and (value := data["endUserSuppliedValues"]) is not None
        ):
            known += 1
            self.end_user_supplied_values = decode_input_values(value)
        else:
            self.end_user_supplied_values = UNSET
        if (
            "userProvidedIntegrationConfig" in data
            and (value := data["userProvidedIntegrationConfig"]) is not None
        ):
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.user_provided_integration_config = value
        else:
            self.user_provided_integration_config = UNSET
        if (
            "selectedConfigurationId" in data
            and (value := data["selectedConfigurationId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_configuration_id = value
        else:
            self.selected_configuration_id = UNSET
        if "mapObjectFields" in data and (value := data["mapObjectFields"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.map_object_fields = {
                key: decode_mapping_field_source(member)
                for key, member in value.items()
            }
        else:
            self.map_object_fields = UNSET
        if "dropdowns" in data and (value := data["dropdowns"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.dropdowns = {
                key: decode_dropdown_source(member) for key, member in value.items()
            }
        else:
            self.dropdowns = UNSET
        if "oauthTimeout" in data and (value := data["oauthTimeout"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.oauth_timeout = value
        else:
            self.oauth_timeout = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.allow_multiple_credentials is not UNSET:
            data["allowMultipleCredentials"] = self.allow_multiple_credentials
        if self.selected_credential_id is not UNSET:
            data["selectedCredentialId"] = self.selected_credential_id
        if self.external_id is not UNSET:
            data["externalId"] = self.external_id
        if self.override_redirect_url is not UNSET:
            data["overrideRedirectUrl"] = self.override_redirect_url
        if self.account_type is not UNSET:
            data["accountType"] = to_json(self.account_type)
        if self.is_api_installation is not UNSET:
            data["isApiInstallation"] = self.is_api_installation
        if self.show_portal_after_install is not UNSET:
            data["showPortalAfterInstall"] = self.show_portal_after_install
        if self.bypass_post_oauth_prompt is not UNSET:
            data["bypassPostOAuthPrompt"] = self.bypass_post_oauth_prompt
        if self.end_user_supplied_values is not UNSET:
            data["endUserSuppliedValues"] = to_json(self.end_user_supplied_values)
        if self.user_provided_integration_config is not UNSET:
            data["userProvidedIntegrationConfig"] = (
                self.user_provided_integration_config
            )
        if self.selected_configuration_id is not UNSET:
            data["selectedConfigurationId"] = self.selected_configuration_id
        if self.map_object_fields is not UNSET:
            data["mapObjectFields"] = {
                key: to_json(member) for key, member in self.map_object_fields.items()
            }
        if self.dropdowns is not UNSET:
            data["dropdowns"] = {
                key: to_json(member) for key, member in self.dropdowns.items()
            }
        if self.oauth_timeout is not UNSET:
            data["oauthTimeout"] = self.oauth_timeout
        return {**self.extra, **data} if self.extra else data


@model
class InstallFlowOptions(Model):
    """Options of install_flow.start.

    Source: https://docs.useparagon.com/apis/api-reference#installflowstart
    """

    oauth_timeout: float | Unset
    """Milliseconds to wait for the user to sign in; without it there is no limit."""
    allow_multiple_credentials: bool | Unset
    """Whether the user may connect another account of the same integration.

    Default: false.
    """
    selected_credential_id: str | Unset
    """The account to replace; its settings and workflows stay."""
    external_id: str | Unset
    """Identifier from your own system for the new account; not together with
    `selectedCredentialId`.
    """
    override_redirect_url: str | Unset
    """Your own redirect page, for integrations that need one."""

    __slots__ = {
        "oauth_timeout": "oauthTimeout",
        "allow_multiple_credentials": "allowMultipleCredentials",
        "selected_credential_id": "selectedCredentialId",
        "external_id": "externalId",
        "override_redirect_url": "overrideRedirectUrl",
    }

    def __init__(
        self,
        *,
        oauth_timeout: float | Unset = UNSET,
        allow_multiple_credentials: bool | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        override_redirect_url: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.oauth_timeout = oauth_timeout
        self.allow_multiple_credentials = allow_multiple_credentials
        self.selected_credential_id = selected_credential_id
        self.external_id = external_id
        self.override_redirect_url = override_redirect_url
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "oauthTimeout" in data and (value := data["oauthTimeout"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.oauth_timeout = value
        else:
            self.oauth_timeout = UNSET
        if (
            "allowMultipleCredentials" in data
            and (value := data["allowMultipleCredentials"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.allow_multiple_credentials = value
        else:
            self.allow_multiple_credentials = UNSET
        if (
            "selectedCredentialId" in data
            and (value := data["selectedCredentialId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_credential_id = value
        else:
            self.selected_credential_id = UNSET
        if "externalId" in data and (value := data["externalId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.external_id = value
        else:
            self.external_id = UNSET
        if (
            "overrideRedirectUrl" in data
            and (value := data["overrideRedirectUrl"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.override_redirect_url = value
        else:
            self.override_redirect_url = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.oauth_timeout is not UNSET:
            data["oauthTimeout"] = self.oauth_timeout
        if self.allow_multiple_credentials is not UNSET:
            data["allowMultipleCredentials"] = self.allow_multiple_credentials
        if self.selected_credential_id is not UNSET:
            data["selectedCredentialId"] = self.selected_credential_id
        if self.external_id is not UNSET:
            data["externalId"] = self.external_id
        if self.override_redirect_url is not UNSET:
            data["overrideRedirectUrl"] = self.override_redirect_url
        return {**self.extra, **data} if self.extra else data


@model
class CompleteInstallOptions(Model):
    """Options of complete_install, which ends an installation that began in a
    provider's marketplace.
    """

    authorization_code: str
    """The authorization code that the provider gave. Secret."""
    redirect_url: str | Unset
    show_portal_after_install: bool | Unset
    """Default: true."""
    integration_options: dict[str, Any] | Unset

    __slots__ = {
        "authorization_code": "authorizationCode",
        "redirect_url": "redirectUrl",
        "show_portal_after_install": "showPortalAfterInstall",
        "integration_options": "integrationOptions",
    }

    def __init__(
        self,
        *,
        authorization_code: str,
        redirect_url: str | Unset = UNSET,
        show_portal_after_install: bool | Unset = UNSET,
        integration_options: dict[str, Any] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.authorization_code = authorization_code
        self.redirect_url = redirect_url
        self.show_portal_after_install = show_portal_after_install
        self.integration_options = integration_options
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.authorization_code = value = data["authorizationCode"]
        if type(value) is not str:
            raise Mismatch
        if "redirectUrl" in data and (value := data["redirectUrl"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.redirect_url = value
        else:
            self.redirect_url = UNSET
        if (
            "showPortalAfterInstall" in data
            and (value := data["showPortalAfterInstall"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.show_portal_after_install = value
        else:
            self.show_portal_after_install = UNSET
        if (
            "integrationOptions" in data
            and (value := data["integrationOptions"]) is not None
        ):
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.integration_options = value
        else:
            self.integration_options = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "authorizationCode": self.authorization_code,
        }
        if self.redirect_url is not UNSET:
            data["redirectUrl"] = self.redirect_url
        if self.show_portal_after_install is not UNSET:
            data["showPortalAfterInstall"] = self.show_portal_after_install
        if self.integration_options is not UNSET:
            data["integrationOptions"] = self.integration_options
        return {**self.extra, **data} if self.extra else data


@model
class CreateConfigurationOptions(Model):
    """Options of create_configuration.

    Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
    """

    credential_id: str
    external_id: str | Unset
    """Identifier from your own system for the new configuration."""

    __slots__ = {
        "credential_id": "credentialId",
        "external_id": "externalId",
    }

    def __init__(
        self,
        *,
        credential_id: str,
        external_id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.credential_id = credential_id
        self.external_id = external_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.credential_id = value = data["credentialId"]
        if type(value) is not str:
            raise Mismatch
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
        data: dict[str, Any] = {
            "credentialId": self.credential_id,
        }
        if self.external_id is not UNSET:
            data["externalId"] = self.external_id
        return {**self.extra, **data} if self.extra else data


@model
class UpdateConfigurationOptions(Model):
    """Options of update_configuration.

    Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
    """

    id: str
    credential_id: str
    meta: dict[str, Any]

    __slots__ = {
        "id": "id",
        "credential_id": "credentialId",
        "meta": "meta",
    }

    def __init__(
        self,
        *,
        id: str,
        credential_id: str,
        meta: dict[str, Any],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.credential_id = credential_id
        self.meta = meta
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.credential_id = value = data["credentialId"]
        if type(value) is not str:
            raise Mismatch
        self.meta = value = data["meta"]
        if value.__class__ is not dict:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "credentialId": self.credential_id,
            "meta": self.meta,
        }
        return {**self.extra, **data} if self.extra else data


@model
class DeleteConfigurationOptions(Model):
    """Options of destroy_configuration. The default configuration cannot be deleted.

    Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
    """

    id: str
    credential_id: str

    __slots__ = {
        "id": "id",
        "credential_id": "credentialId",
    }

    def __init__(
        self,
        *,
        id: str,
        credential_id: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.credential_id = credential_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.credential_id = value = data["credentialId"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "credentialId": self.credential_id,
        }
        return {**self.extra, **data} if self.extra else data


WorkflowStateUpdate: TypeAlias = dict[str, bool]
"""Which workflows to switch on (true) or off (false), by workflow id. Others stay as
they are.

Source: https://docs.useparagon.com/apis/api-reference#updateworkflowstate
"""

decode_workflow_state_update: Decoder[WorkflowStateUpdate] = map_of(as_bool)


@model
class WorkflowStateError(Model):
    """A workflow that could not be switched.

    Source: https://docs.useparagon.com/apis/api-reference#updateworkflowstate
    """

    workflow_id: str
    message: str

    __slots__ = {
        "workflow_id": "workflowId",
        "message": "message",
    }

    def __init__(
        self,
        *,
        workflow_id: str,
        message: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.workflow_id = workflow_id
        self.message = message
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.workflow_id = value = data["workflowId"]
        if type(value) is not str:
            raise Mismatch
        self.message = value = data["message"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "workflowId": self.workflow_id,
            "message": self.message,
        }
        return {**self.extra, **data} if self.extra else data


@model
class WorkflowStateUpdateResult(Model):
    """What update_workflow_state returns, the user afterwards and the workflows that
    could not be switched.

    Source: https://docs.useparagon.com/apis/api-reference#updateworkflowstate
    """

    user: User
    errors: list[WorkflowStateError]

    __slots__ = {
        "user": "user",
        "errors": "errors",
    }

    def __init__(
        self,
        *,
        user: User,
        errors: list[WorkflowStateError],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.user = user
        self.errors = errors
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.user = decode_user(data["user"])
        value = data["errors"]
        if value.__class__ is not list:
            raise Mismatch
        self.errors = [WorkflowStateError.decode(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "user": self.user.to_dict(),
            "errors": [item.to_dict() for item in self.errors],
        }
        return {**self.extra, **data} if self.extra else data


@model
class UserSettingsUpdateResult(Model):
    """What the updates of user settings return, the user afterwards and what could not
    be applied.

    Source: https://docs.useparagon.com/apis/api-reference#updateintegrationusersettings
    """

    user_state: AuthenticatedUser
    errors: list[str]

    __slots__ = {
        "user_state": "userState",
        "errors": "errors",
    }

    def __init__(
        self,
        *,
        user_state: AuthenticatedUser,
        errors: list[str],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.user_state = user_state
        self.errors = errors
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.user_state = AuthenticatedUser.decode(data["userState"])
        value = data["errors"]
        if value.__class__ is not list:
            raise Mismatch
        self.errors = [(item if type(item) is str else as_str(item)) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "userState": self.user_state.to_dict(),
            "errors": self.errors,
        }
        return {**self.extra, **data} if self.extra else data


@model
class LoadedOptions(Model):
    """A page of options that a loader of your application returns, for a dropdown or a
    field mapping.

    Source: https://docs.useparagon.com/apis/api-reference#setdatasources
    """

    options: list[CustomDropdownField]
    next_page_cursor: str | None
    """Cursor of the next page; null at the end."""

    __slots__ = {
        "options": "options",
        "next_page_cursor": "nextPageCursor",
    }

    def __init__(
        self,
        *,
        options: list[CustomDropdownField],
        next_page_cursor: str | None,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.options = options
        self.next_page_cursor = next_page_cursor
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["options"]
        if value.__class__ is not list:
            raise Mismatch
        self.options = [CustomDropdownField.decode(item) for item in value]
        self.next_page_cursor = value = data["nextPageCursor"]
        if type(value) is not str and value is not None:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "options": [item.to_dict() for item in self.options],
            "nextPageCursor": self.next_page_cursor,
        }
        return {**self.extra, **data} if self.extra else data


@model
class DropdownOptions(Model):
    """A custom dropdown whose options a loader of your application supplies. The loader
    is a function and has no place in JSON.

    Source: https://docs.useparagon.com/apis/api-reference#setdatasources
    """

    refresh_on_open: bool | Unset
    """Whether the options are loaded anew each time the dropdown is opened.

    Default: false.
    """

    __slots__ = {
        "refresh_on_open": "refreshOnOpen",
    }

    def __init__(
        self,
        *,
        refresh_on_open: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.refresh_on_open = refresh_on_open
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "refreshOnOpen" in data and (value := data["refreshOnOpen"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.refresh_on_open = value
        else:
            self.refresh_on_open = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.refresh_on_open is not UNSET:
            data["refreshOnOpen"] = self.refresh_on_open
        return {**self.extra, **data} if self.extra else data


DropdownSource: TypeAlias = list[CustomDropdownField] | DropdownOptions
"""Options of a custom dropdown, or how they are loaded.

Source: https://docs.useparagon.com/apis/api-reference#setdatasources
"""

decode_dropdown_source: Decoder[DropdownSource] = one_of(
    list_of(CustomDropdownField.decode),
    DropdownOptions.decode,
)


@model
class DynamicFieldMappingConfig(Model):
    """A field mapping whose object types and integration fields your application loads.
    The loaders are functions and have no place in JSON; the application's own fields
    are what is left.

    Source: https://docs.useparagon.com/apis/api-reference#setdatasources
    """

    application_fields: DynamicMappingOptions | Unset

    __slots__ = {
        "application_fields": "applicationFields",
    }

    def __init__(
        self,
        *,
        application_fields: DynamicMappingOptions | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.application_fields = application_fields
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if (
            "applicationFields" in data
            and (value := data["applicationFields"]) is not None
        ):
            known += 1
            self.application_fields = DynamicMappingOptions.decode(value)
        else:
            self.application_fields = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.application_fields is not UNSET:
            data["applicationFields"] = self.application_fields.to_dict()
        return {**self.extra, **data} if self.extra else data


MappingFieldSource: TypeAlias = (
    list[DynamicMappingField] | DynamicMappingOptions | DynamicFieldMappingConfig
)
"""Fields of your application for a field mapping, in one of three ways.

Source: https://docs.useparagon.com/apis/api-reference#setdatasources
"""

decode_mapping_field_source: Decoder[MappingFieldSource] = one_of(
    list_of(DynamicMappingField.decode),
    DynamicMappingOptions.decode,
    DynamicFieldMappingConfig.decode,
)


@model
class IntegrationDataSources(Model):
    """Data sources of your application for one integration. They come before the global
    ones.

    Source: https://docs.useparagon.com/apis/api-reference#setdatasources
    """

    dropdowns: dict[str, DropdownSource] | Unset
    """Options of custom dropdowns by their key."""
    map_object_fields: dict[str, MappingFieldSource] | Unset
    """Fields of your application by the name of the field mapping."""

    __slots__ = {
        "dropdowns": "dropdowns",
        "map_object_fields": "mapObjectFields",
    }

    def __init__(
        self,
        *,
        dropdowns: dict[str, DropdownSource] | Unset = UNSET,
        map_object_fields: dict[str, MappingFieldSource] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.dropdowns = dropdowns
        self.map_object_fields = map_object_fields
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "dropdowns" in data and (value := data["dropdowns"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.dropdowns = {
                key: decode_dropdown_source(member) for key, member in value.items()
            }
        else:
            self.dropdowns = UNSET
        if "mapObjectFields" in data and (value := data["mapObjectFields"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.map_object_fields = {
                key: decode_mapping_field_source(member)
                for key, member in value.items()
            }
        else:
            self.map_object_fields = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.dropdowns is not UNSET:
            data["dropdowns"] = {
                key: to_json(member) for key, member in self.dropdowns.items()
            }
        if self.map_object_fields is not UNSET:
            data["mapObjectFields"] = {
                key: to_json(member) for key, member in self.map_object_fields.items()
            }
        return {**self.extra, **data} if self.extra else data


@model
class DataSourcesConfig(Model):
    """Data sources of your application, as set_data_sources takes them. Each call
    replaces all earlier ones.

    Source: https://docs.useparagon.com/apis/api-reference#setdatasources
    """

    dropdowns: dict[str, DropdownSource] | Unset
    """Options of custom dropdowns by their key."""
    map_object_fields: dict[str, MappingFieldSource] | Unset
    """Fields of your application by the name of the field mapping."""
    integration_specific_sources: dict[str, IntegrationDataSources] | Unset
    """Sources for single integrations by integration type."""

    __slots__ = {
        "dropdowns": "dropdowns",
        "map_object_fields": "mapObjectFields",
        "integration_specific_sources": "integrationSpecificSources",
    }

    def __init__(
        self,
        *,
        dropdowns: dict[str, DropdownSource] | Unset = UNSET,
        map_object_fields: dict[str, MappingFieldSource] | Unset = UNSET,
        integration_specific_sources: dict[str, IntegrationDataSources] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.dropdowns = dropdowns
        self.map_object_fields = map_object_fields
        self.integration_specific_sources = integration_specific_sources
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "dropdowns" in data and (value := data["dropdowns"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.dropdowns = {
                key: decode_dropdown_source(member) for key, member in value.items()
            }
        else:
            self.dropdowns = UNSET
        if "mapObjectFields" in data and (value := data["mapObjectFields"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.map_object_fields = {
                key: decode_mapping_field_source(member)
                for key, member in value.items()
            }
        else:
            self.map_object_fields = UNSET
        if (
            "integrationSpecificSources" in data
            and (value := data["integrationSpecificSources"]) is not None
        ):
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.integration_specific_sources = {
                key: IntegrationDataSources.decode(member)
                for key, member in value.items()
            }
        else:
            self.integration_specific_sources = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.dropdowns is not UNSET:
            data["dropdowns"] = {
                key: to_json(member) for key, member in self.dropdowns.items()
            }
        if self.map_object_fields is not UNSET:
            data["mapObjectFields"] = {
                key: to_json(member) for key, member in self.map_object_fields.items()
            }
        if self.integration_specific_sources is not UNSET:
            data["integrationSpecificSources"] = {
                key: member.to_dict()
                for key, member in self.integration_specific_sources.items()
            }
        return {**self.extra, **data} if self.extra else data


@model
class WorkflowOptions(Model):
    """Options of workflow, which triggers a workflow and waits for its answer.

    Source: https://docs.useparagon.com/apis/api-reference#workflow
    """

    selected_credential_id: str | Unset
    """Id of the account, or its external id."""
    selected_configuration_id: str | Unset
    """Id of the configuration, or `ext:` and its external id."""
    body: Any | Unset
    """Body of the trigger request; usually an object."""
    query: dict[str, str] | Unset
    """Query of the trigger request."""
    headers: dict[str, str] | Unset
    """Headers of the trigger request."""

    __slots__ = {
        "selected_credential_id": "selectedCredentialId",
        "selected_configuration_id": "selectedConfigurationId",
        "body": "body",
        "query": "query",
        "headers": "headers",
    }

    def __init__(
        self,
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
        body: Any | Unset = UNSET,
        query: dict[str, str] | Unset = UNSET,
        headers: dict[str, str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.selected_credential_id = selected_credential_id
        self.selected_configuration_id = selected_configuration_id
        self.body = body
        self.query = query
        self.headers = headers
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if (
            "selectedCredentialId" in data
            and (value := data["selectedCredentialId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_credential_id = value
        else:
            self.selected_credential_id = UNSET
        if (
            "selectedConfigurationId" in data
            and (value := data["selectedConfigurationId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_configuration_id = value
        else:
            self.selected_configuration_id = UNSET
        if "body" in data:
            known += 1
            self.body = data["body"]
        else:
            self.body = UNSET
        if "query" in data and (value := data["query"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.query = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.query = UNSET
        if "headers" in data and (value := data["headers"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.headers = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.headers = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.selected_credential_id is not UNSET:
            data["selectedCredentialId"] = self.selected_credential_id
        if self.selected_configuration_id is not UNSET:
            data["selectedConfigurationId"] = self.selected_configuration_id
        if self.body is not UNSET:
            data["body"] = self.body
        if self.query is not UNSET:
            data["query"] = self.query
        if self.headers is not UNSET:
            data["headers"] = self.headers
        return {**self.extra, **data} if self.extra else data


@model
class ProxyRequestOptions(Model):
    """Options of request, which calls the API of a provider for the user.

    Source: https://docs.useparagon.com/apis/api-reference#request
    """

    method: str | Unset
    """Default: "GET"."""
    body: Any | Unset
    """Body of the request; usually an object."""
    headers: dict[str, str] | Unset
    """Headers of the request."""
    selected_credential_id: str | Unset
    """The account to use, where there are several."""

    __slots__ = {
        "method": "method",
        "body": "body",
        "headers": "headers",
        "selected_credential_id": "selectedCredentialId",
    }

    def __init__(
        self,
        *,
        method: str | Unset = UNSET,
        body: Any | Unset = UNSET,
        headers: dict[str, str] | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.method = method
        self.body = body
        self.headers = headers
        self.selected_credential_id = selected_credential_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "method" in data and (value := data["method"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.method = value
        else:
            self.method = UNSET
        if "body" in data:
            known += 1
            self.body = data["body"]
        else:
            self.body = UNSET
        if "headers" in data and (value := data["headers"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.headers = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.headers = UNSET
        if (
            "selectedCredentialId" in data
            and (value := data["selectedCredentialId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_credential_id = value
        else:
            self.selected_credential_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.method is not UNSET:
            data["method"] = self.method
        if self.body is not UNSET:
            data["body"] = self.body
        if self.headers is not UNSET:
            data["headers"] = self.headers
        if self.selected_credential_id is not UNSET:
            data["selectedCredentialId"] = self.selected_credential_id
        return {**self.extra, **data} if self.extra else data


@model
class GoogleDrivePickerOptions(Model):
    """Options of the Google Drive picker.

    Source: https://docs.useparagon.com/apis/api-reference#externalfilepicker
    """

    view_mode: str | Unset
    """View mode of Google's picker."""
    include_folders: bool | Unset
    enable_shared_drives: bool | Unset

    __slots__ = {
        "view_mode": "viewMode",
        "include_folders": "includeFolders",
        "enable_shared_drives": "enableSharedDrives",
    }

    def __init__(
        self,
        *,
        view_mode: str | Unset = UNSET,
        include_folders: bool | Unset = UNSET,
        enable_shared_drives: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.view_mode = view_mode
        self.include_folders = include_folders
        self.enable_shared_drives = enable_shared_drives
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "viewMode" in data and (value := data["viewMode"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.view_mode = value
        else:
            self.view_mode = UNSET
        if "includeFolders" in data and (value := data["includeFolders"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.include_folders = value
        else:
            self.include_folders = UNSET
        if (
            "enableSharedDrives" in data
            and (value := data["enableSharedDrives"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.enable_shared_drives = value
        else:
            self.enable_shared_drives = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.view_mode is not UNSET:
            data["viewMode"] = self.view_mode
        if self.include_folders is not UNSET:
            data["includeFolders"] = self.include_folders
        if self.enable_shared_drives is not UNSET:
            data["enableSharedDrives"] = self.enable_shared_drives
        return {**self.extra, **data} if self.extra else data


@model
class BoxPickerOptions(Model):
    """Options of the Box picker.

    Source: https://docs.useparagon.com/apis/api-reference#externalfilepicker
    """

    scope_css: bool | Unset
    """Whether the picker stands in a frame of its own, safe from the page's styles."""
    container: str | Unset
    max_selectable: int | Unset
    can_upload: bool | Unset
    can_create_new_folder: bool | Unset
    can_set_share_access: bool | Unset
    can_download: bool | Unset
    can_delete: bool | Unset
    can_rename: bool | Unset
    can_preview: bool | Unset
    can_comment: bool | Unset
    can_share: bool | Unset
    can_move: bool | Unset
    can_copy: bool | Unset

    __slots__ = {
        "scope_css": "scopeCSS",
        "container": "container",
        "max_selectable": "maxSelectable",
        "can_upload": "canUpload",
        "can_create_new_folder": "canCreateNewFolder",
        "can_set_share_access": "canSetShareAccess",
        "can_download": "canDownload",
        "can_delete": "canDelete",
        "can_rename": "canRename",
        "can_preview": "canPreview",
        "can_comment": "canComment",
        "can_share": "canShare",
        "can_move": "canMove",
        "can_copy": "canCopy",
    }

    def __init__(
        self,
        *,
        scope_css: bool | Unset = UNSET,
        container: str | Unset = UNSET,
        max_selectable: int | Unset = UNSET,
        can_upload: bool | Unset = UNSET,
        can_create_new_folder: bool | Unset = UNSET,
        can_set_share_access: bool | Unset = UNSET,
        can_download: bool | Unset = UNSET,
        can_delete: bool | Unset = UNSET,
        can_rename: bool | Unset = UNSET,
        can_preview: bool | Unset = UNSET,
        can_comment: bool | Unset = UNSET,
        can_share: bool | Unset = UNSET,
        can_move: bool | Unset = UNSET,
        can_copy: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.scope_css = scope_css
        self.container = container
        self.max_selectable = max_selectable
        self.can_upload = can_upload
        self.can_create_new_folder = can_create_new_folder
        self.can_set_share_access = can_set_share_access
        self.can_download = can_download
        self.can_delete = can_delete
        self.can_rename = can_rename
        self.can_preview = can_preview
        self.can_comment = can_comment
        self.can_share = can_share
        self.can_move = can_move
        self.can_copy = can_copy
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "scopeCSS" in data and (value := data["scopeCSS"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.scope_css = value
        else:
            self.scope_css = UNSET
        if "container" in data and (value := data["container"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.container = value
        else:
            self.container = UNSET
        if "maxSelectable" in data and (value := data["maxSelectable"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.max_selectable = value
        else:
            self.max_selectable = UNSET
        if "canUpload" in data and (value := data["canUpload"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_upload = value
        else:
            self.can_upload = UNSET
        if (
            "canCreateNewFolder" in data
            and (value := data["canCreateNewFolder"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_create_new_folder = value
        else:
            self.can_create_new_folder = UNSET
        if (
            "canSetShareAccess" in data
            and (value := data["canSetShareAccess"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_set_share_access = value
        else:
            self.can_set_share_access = UNSET
        if "canDownload" in data and (value := data["canDownload"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_download = value
        else:
            self.can_download = UNSET
        if "canDelete" in data and (value := data["canDelete"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_delete = value
        else:
            self.can_delete = UNSET
        if "canRename" in data and (value := data["canRename"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_rename = value
        else:
            self.can_rename = UNSET
        if "canPreview" in data and (value := data["canPreview"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_preview = value
        else:
            self.can_preview = UNSET
        if "canComment" in data and (value := data["canComment"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_comment = value
        else:
            self.can_comment = UNSET
        if "canShare" in data and (value := data["canShare"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_share = value
        else:
            self.can_share = UNSET
        if "canMove" in data and (value := data["canMove"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_move = value
        else:
            self.can_move = UNSET
        if "canCopy" in data and (value := data["canCopy"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.can_copy = value
        else:
            self.can_copy = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.scope_css is not UNSET:
            data["scopeCSS"] = self.scope_css
        if self.container is not UNSET:
            data["container"] = self.container
        if self.max_selectable is not UNSET:
            data["maxSelectable"] = self.max_selectable
        if self.can_upload is not UNSET:
            data["canUpload"] = self.can_upload
        if self.can_create_new_folder is not UNSET:
            data["canCreateNewFolder"] = self.can_create_new_folder
        if self.can_set_share_access is not UNSET:
            data["canSetShareAccess"] = self.can_set_share_access
        if self.can_download is not UNSET:
            data["canDownload"] = self.can_download
        if self.can_delete is not UNSET:
            data["canDelete"] = self.can_delete
        if self.can_rename is not UNSET:
            data["canRename"] = self.can_rename
        if self.can_preview is not UNSET:
            data["canPreview"] = self.can_preview
        if self.can_comment is not UNSET:
            data["canComment"] = self.can_comment
        if self.can_share is not UNSET:
            data["canShare"] = self.can_share
        if self.can_move is not UNSET:
            data["canMove"] = self.can_move
        if self.can_copy is not UNSET:
            data["canCopy"] = self.can_copy
        return {**self.extra, **data} if self.extra else data


@model
class FilePickerIntegrationOptions(Model):
    """Options of single pickers.

    Source: https://docs.useparagon.com/apis/api-reference#externalfilepicker
    """

    googledrive: GoogleDrivePickerOptions | Unset
    box: BoxPickerOptions | Unset

    __slots__ = {
        "googledrive": "googledrive",
        "box": "box",
    }

    def __init__(
        self,
        *,
        googledrive: GoogleDrivePickerOptions | Unset = UNSET,
        box: BoxPickerOptions | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.googledrive = googledrive
        self.box = box
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "googledrive" in data and (value := data["googledrive"]) is not None:
            known += 1
            self.googledrive = GoogleDrivePickerOptions.decode(value)
        else:
            self.googledrive = UNSET
        if "box" in data and (value := data["box"]) is not None:
            known += 1
            self.box = BoxPickerOptions.decode(value)
        else:
            self.box = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.googledrive is not UNSET:
            data["googledrive"] = self.googledrive.to_dict()
        if self.box is not UNSET:
            data["box"] = self.box.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class FilePickerOptions(Model):
    """What users may pick.

    Source: https://docs.useparagon.com/apis/api-reference#externalfilepicker
    """

    allowed_types: list[str] | Unset
    """MIME types that can be picked; all when it is absent."""
    allow_multi_select: bool | Unset
    """Default: false."""
    allow_folder_select: bool | Unset
    """Default: false."""
    integration_options: FilePickerIntegrationOptions | Unset

    __slots__ = {
        "allowed_types": "allowedTypes",
        "allow_multi_select": "allowMultiSelect",
        "allow_folder_select": "allowFolderSelect",
        "integration_options": "integrationOptions",
    }

    def __init__(
        self,
        *,
        allowed_types: list[str] | Unset = UNSET,
        allow_multi_select: bool | Unset = UNSET,
        allow_folder_select: bool | Unset = UNSET,
        integration_options: FilePickerIntegrationOptions | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.allowed_types = allowed_types
        self.allow_multi_select = allow_multi_select
        self.allow_folder_select = allow_folder_select
        self.integration_options = integration_options
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "allowedTypes" in data and (value := data["allowedTypes"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.allowed_types = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.allowed_types = UNSET
        if (
            "allowMultiSelect" in data
            and (value := data["allowMultiSelect"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.allow_multi_select = value
        else:
            self.allow_multi_select = UNSET
        if (
            "allowFolderSelect" in data
            and (value := data["allowFolderSelect"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.allow_folder_select = value
        else:
            self.allow_folder_select = UNSET
        if (
            "integrationOptions" in data
            and (value := data["integrationOptions"]) is not None
        ):
            known += 1
            self.integration_options = FilePickerIntegrationOptions.decode(value)
        else:
            self.integration_options = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.allowed_types is not UNSET:
            data["allowedTypes"] = self.allowed_types
        if self.allow_multi_select is not UNSET:
            data["allowMultiSelect"] = self.allow_multi_select
        if self.allow_folder_select is not UNSET:
            data["allowFolderSelect"] = self.allow_folder_select
        if self.integration_options is not UNSET:
            data["integrationOptions"] = self.integration_options.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class FilePickerInitOptions(Model):
    """What a picker needs to start; it differs between integrations.

    Source: https://docs.useparagon.com/apis/api-reference#pickerinit
    """

    developer_key: str | Unset
    """Google's developer key; required for Google Drive."""
    app_id: str | Unset
    """Id of your app at Google."""
    folder_id: str | Unset
    """Folder to start in; required for Box."""
    selected_credential_id: str | Unset
    """The account to pick from, where there are several."""

    __slots__ = {
        "developer_key": "developerKey",
        "app_id": "appId",
        "folder_id": "folderId",
        "selected_credential_id": "selectedCredentialId",
    }

    def __init__(
        self,
        *,
        developer_key: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.developer_key = developer_key
        self.app_id = app_id
        self.folder_id = folder_id
        self.selected_credential_id = selected_credential_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "developerKey" in data and (value := data["developerKey"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.developer_key = value
        else:
            self.developer_key = UNSET
        if "appId" in data and (value := data["appId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.app_id = value
        else:
            self.app_id = UNSET
        if "folderId" in data and (value := data["folderId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.folder_id = value
        else:
            self.folder_id = UNSET
        if (
            "selectedCredentialId" in data
            and (value := data["selectedCredentialId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_credential_id = value
        else:
            self.selected_credential_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.developer_key is not UNSET:
            data["developerKey"] = self.developer_key
        if self.app_id is not UNSET:
            data["appId"] = self.app_id
        if self.folder_id is not UNSET:
            data["folderId"] = self.folder_id
        if self.selected_credential_id is not UNSET:
            data["selectedCredentialId"] = self.selected_credential_id
        return {**self.extra, **data} if self.extra else data

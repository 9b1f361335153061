"""Models of the `install` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_literal, as_str, list_of, to_json
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset
from .input_values import InputValue, InputValues, decode_input_values

__all__ = [
    "AccountTypeSelection",
    "AuthorizationCodeExchange",
    "CredentialSetup",
    "InstallOptions",
    "InstallPayload",
    "NewCredential",
    "OAuthAttempt",
    "OAuthSession",
    "OAuthUrl",
    "SavedInstallFlow",
    "decode_account_type_selection",
    "decode_new_credential",
]


AccountTypeSelection: TypeAlias = str | list[str]
"""Id of the account type to connect, or several ids to let the user choose among
them.
"""

decode_account_type_selection: Decoder[AccountTypeSelection] = one_of(
    as_str,
    list_of(as_str),
)


@model
class InstallOptions(Model):
    """Options of an installation as they travel to the API. `externalId` names a new
    account and `selectedCredentialId` an existing one that is to be replaced, so the
    two exclude each other.

    Source: https://docs.useparagon.com/apis/api-reference#installintegration
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
        return {**self.extra, **data} if self.extra else data


@model
class InstallPayload(Model):
    """The user's answers by input id, and whether inputs after the connection are
    skipped.
    """

    skip_post_oauth_inputs: bool | Unset
    """Set from the account type that was chosen."""
    extra: dict[str, InputValue | None]
    """All other members."""

    __slots__ = {
        "skip_post_oauth_inputs": "skipPostOAuthInputs",
    }

    def __init__(
        self,
        *,
        skip_post_oauth_inputs: bool | Unset = UNSET,
        extra: dict[str, InputValue | None] | None = None,
    ) -> None:
        self.skip_post_oauth_inputs = skip_post_oauth_inputs
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if (
            "skipPostOAuthInputs" in data
            and (value := data["skipPostOAuthInputs"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.skip_post_oauth_inputs = value
        else:
            self.skip_post_oauth_inputs = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.skip_post_oauth_inputs is not UNSET:
            data["skipPostOAuthInputs"] = self.skip_post_oauth_inputs
        if self.extra:
            extra = {
                key: (None if member is None else to_json(member))
                for key, member in self.extra.items()
            }
            return {**extra, **data}
        return data


@model
class CredentialSetup(Model):
    """What connects an account without OAuth, and what completes an account that waits
    for answers.

    Source: https://docs.useparagon.com/apis/api-reference#installflowsetpreoptions
    """

    integration_id: str
    config: dict[str, Any] | Unset
    """The SDK sends an empty object."""
    payload: InstallPayload
    install_options: InstallOptions | Unset

    __slots__ = {
        "integration_id": "integrationId",
        "config": "config",
        "payload": "payload",
        "install_options": "installOptions",
    }

    def __init__(
        self,
        *,
        integration_id: str,
        config: dict[str, Any] | Unset = UNSET,
        payload: InstallPayload,
        install_options: InstallOptions | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.integration_id = integration_id
        self.config = config
        self.payload = payload
        self.install_options = install_options
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.integration_id = value = data["integrationId"]
        if type(value) is not str:
            raise Mismatch
        if "config" in data and (value := data["config"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.config = value
        else:
            self.config = UNSET
        self.payload = InstallPayload.decode(data["payload"])
        if "installOptions" in data and (value := data["installOptions"]) is not None:
            known += 1
            self.install_options = InstallOptions.decode(value)
        else:
            self.install_options = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "integrationId": self.integration_id,
            "payload": self.payload.to_dict(),
        }
        if self.config is not UNSET:
            data["config"] = self.config
        if self.install_options is not UNSET:
            data["installOptions"] = self.install_options.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class AuthorizationCodeExchange(Model):
    """What completes an installation that began in a provider's marketplace, with its
    authorization code.

    Source: https://docs.useparagon.com/apis/api-reference
    """

    integration_id: str
    code: str
    """The authorization code that the provider gave. Secret."""
    redirect_url: str | Unset
    """The redirect address that the code was issued for."""
    integration_options: dict[str, Any] | Unset
    """The SDK sends an empty object unless `installOptions` are given."""

    __slots__ = {
        "integration_id": "integrationId",
        "code": "code",
        "redirect_url": "redirectUrl",
        "integration_options": "integrationOptions",
    }

    def __init__(
        self,
        *,
        integration_id: str,
        code: str,
        redirect_url: str | Unset = UNSET,
        integration_options: dict[str, Any] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.integration_id = integration_id
        self.code = code
        self.redirect_url = redirect_url
        self.integration_options = integration_options
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.integration_id = value = data["integrationId"]
        if type(value) is not str:
            raise Mismatch
        self.code = value = data["code"]
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
            "integrationId": self.integration_id,
            "code": self.code,
        }
        if self.redirect_url is not UNSET:
            data["redirectUrl"] = self.redirect_url
        if self.integration_options is not UNSET:
            data["integrationOptions"] = self.integration_options
        return {**self.extra, **data} if self.extra else data


NewCredential: TypeAlias = CredentialSetup | AuthorizationCodeExchange
"""A credential to create: from the user's answers (`payload`) or from an authorization
code (`code`).
"""

decode_new_credential: Decoder[NewCredential] = one_of(
    CredentialSetup.decode,
    AuthorizationCodeExchange.decode,
)


@model
class OAuthSession(Model):
    """State of an OAuth connection; empty until the user has signed in at the
    provider.
    """

    connect_credential_id: str | None | Unset
    """The new account."""

    __slots__ = {
        "connect_credential_id": "connectCredentialId",
    }

    def __init__(
        self,
        *,
        connect_credential_id: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.connect_credential_id = connect_credential_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "connectCredentialId" in data:
            known += 1
            self.connect_credential_id = value = data["connectCredentialId"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.connect_credential_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.connect_credential_id is not UNSET:
            data["connectCredentialId"] = self.connect_credential_id
        return {**self.extra, **data} if self.extra else data


@model
class OAuthUrl(Model):
    """Where to send the user's browser to sign in at the provider."""

    redirect_url: str

    __slots__ = {
        "redirect_url": "redirectUrl",
    }

    def __init__(
        self,
        *,
        redirect_url: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.redirect_url = redirect_url
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.redirect_url = value = data["redirectUrl"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "redirectUrl": self.redirect_url,
        }
        return {**self.extra, **data} if self.extra else data


@model
class OAuthAttempt(Model):
    """A sign-in at a provider that has begun."""

    session_id: str
    """Random id to ask for the outcome with. At least 1 character."""
    url: str
    """The provider's sign-in page."""
    started_at: float
    """When it began, in seconds since 1970."""
    opened: bool | Unset
    """Whether the pages were opened, so that nobody opens them again."""

    __slots__ = {
        "session_id": "sessionId",
        "url": "url",
        "started_at": "startedAt",
        "opened": "opened",
    }

    def __init__(
        self,
        *,
        session_id: str,
        url: str,
        started_at: float,
        opened: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.session_id = session_id
        self.url = url
        self.started_at = started_at
        self.opened = opened
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.session_id = value = data["sessionId"]
        if type(value) is not str:
            raise Mismatch
        self.url = value = data["url"]
        if type(value) is not str:
            raise Mismatch
        self.started_at = value = data["startedAt"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        if "opened" in data and (value := data["opened"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.opened = value
        else:
            self.opened = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "sessionId": self.session_id,
            "url": self.url,
            "startedAt": self.started_at,
        }
        if self.opened is not UNSET:
            data["opened"] = self.opened
        return {**self.extra, **data} if self.extra else data


@model
class SavedInstallFlow(Model):
    """What an install flow remembers between its stages, as `install_flow.save` returns
    it and `install_flow.resume` takes it. It holds neither the user token nor what
    the user answered.
    """

    version: Literal[1]
    project_id: str
    user_id: str
    integration_type: str
    integration_id: str
    install_options: InstallOptions
    oauth_timeout: float | Unset
    """Seconds that the user has to sign in."""
    origin: str | Unset
    """Origin of the page that opens the sign-in window."""
    opens_pages: bool | Unset
    """Whether the flow opens the pages of the sign-in itself."""
    earlier_credential_ids: list[str] | Unset
    """The accounts that there were when the flow began; none of them is ever
    removed.
    """
    account_type: str | Unset
    """The account type that was chosen."""
    instruction_finished: bool | Unset
    pre_options_given: bool | Unset
    oauth: OAuthAttempt | Unset
    credential_id: str | Unset
    """The account, once it is connected."""
    post_options_given: bool | Unset

    __slots__ = {
        "version": "version",
        "project_id": "projectId",
        "user_id": "userId",
        "integration_type": "integrationType",
        "integration_id": "integrationId",
        "install_options": "installOptions",
        "oauth_timeout": "oauthTimeout",
        "origin": "origin",
        "opens_pages": "opensPages",
        "earlier_credential_ids": "earlierCredentialIds",
        "account_type": "accountType",
        "instruction_finished": "instructionFinished",
        "pre_options_given": "preOptionsGiven",
        "oauth": "oauth",
        "credential_id": "credentialId",
        "post_options_given": "postOptionsGiven",
    }

    def __init__(
        self,
        *,
        version: Literal[1] = 1,
        project_id: str,
        user_id: str,
        integration_type: str,
        integration_id: str,
        install_options: InstallOptions,
        oauth_timeout: float | Unset = UNSET,
        origin: str | Unset = UNSET,
        opens_pages: bool | Unset = UNSET,
        earlier_credential_ids: list[str] | Unset = UNSET,
        account_type: str | Unset = UNSET,
        instruction_finished: bool | Unset = UNSET,
        pre_options_given: bool | Unset = UNSET,
        oauth: OAuthAttempt | Unset = UNSET,
        credential_id: str | Unset = UNSET,
        post_options_given: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.version = version
        self.project_id = project_id
        self.user_id = user_id
        self.integration_type = integration_type
        self.integration_id = integration_id
        self.install_options = install_options
        self.oauth_timeout = oauth_timeout
        self.origin = origin
        self.opens_pages = opens_pages
        self.earlier_credential_ids = earlier_credential_ids
        self.account_type = account_type
        self.instruction_finished = instruction_finished
        self.pre_options_given = pre_options_given
        self.oauth = oauth
        self.credential_id = credential_id
        self.post_options_given = post_options_given
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 6
        self.version = as_literal(data["version"], 1)
        self.project_id = value = data["projectId"]
        if type(value) is not str:
            raise Mismatch
        self.user_id = value = data["userId"]
        if type(value) is not str:
            raise Mismatch
        self.integration_type = value = data["integrationType"]
        if type(value) is not str:
            raise Mismatch
        self.integration_id = value = data["integrationId"]
        if type(value) is not str:
            raise Mismatch
        self.install_options = InstallOptions.decode(data["installOptions"])
        if "oauthTimeout" in data and (value := data["oauthTimeout"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.oauth_timeout = value
        else:
            self.oauth_timeout = UNSET
        if "origin" in data and (value := data["origin"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.origin = value
        else:
            self.origin = UNSET
        if "opensPages" in data and (value := data["opensPages"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.opens_pages = value
        else:
            self.opens_pages = UNSET
        if (
            "earlierCredentialIds" in data
            and (value := data["earlierCredentialIds"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.earlier_credential_ids = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.earlier_credential_ids = UNSET
        if "accountType" in data and (value := data["accountType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.account_type = value
        else:
            self.account_type = UNSET
        if (
            "instructionFinished" in data
            and (value := data["instructionFinished"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.instruction_finished = value
        else:
            self.instruction_finished = UNSET
        if "preOptionsGiven" in data and (value := data["preOptionsGiven"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.pre_options_given = value
        else:
            self.pre_options_given = UNSET
        if "oauth" in data and (value := data["oauth"]) is not None:
            known += 1
            self.oauth = OAuthAttempt.decode(value)
        else:
            self.oauth = UNSET
        if "credentialId" in data and (value := data["credentialId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credential_id = value
        else:
            self.credential_id = UNSET
        if (
            "postOptionsGiven" in data
            and (value := data["postOptionsGiven"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.post_options_given = value
        else:
            self.post_options_given = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "version": self.version,
            "projectId": self.project_id,
            "userId": self.user_id,
            "integrationType": self.integration_type,
            "integrationId": self.integration_id,
            "installOptions": self.install_options.to_dict(),
        }
        if self.oauth_timeout is not UNSET:
            data["oauthTimeout"] = self.oauth_timeout
        if self.origin is not UNSET:
            data["origin"] = self.origin
        if self.opens_pages is not UNSET:
            data["opensPages"] = self.opens_pages
        if self.earlier_credential_ids is not UNSET:
            data["earlierCredentialIds"] = self.earlier_credential_ids
        if self.account_type is not UNSET:
            data["accountType"] = self.account_type
        if self.instruction_finished is not UNSET:
            data["instructionFinished"] = self.instruction_finished
        if self.pre_options_given is not UNSET:
            data["preOptionsGiven"] = self.pre_options_given
        if self.oauth is not UNSET:
            data["oauth"] = self.oauth.to_dict()
        if self.credential_id is not UNSET:
            data["credentialId"] = self.credential_id
        if self.post_options_given is not UNSET:
            data["postOptionsGiven"] = self.post_options_given
        return {**self.extra, **data} if self.extra else data

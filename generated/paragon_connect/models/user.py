"""Models of the `user` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_literal, as_scalar, to_json
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset
from .credential import ConfigurationMeta, Credential, CredentialStatus, ProviderData
from .input_values import InputValue
from .workflow import WorkflowState

__all__ = [
    "AuthenticatedUser",
    "BillingPlan",
    "Feature",
    "IntegrationState",
    "Project",
    "ResourceState",
    "UnauthenticatedUser",
    "User",
    "UserMetadata",
    "UserMetadataUpdate",
    "decode_user",
]


@model
class AuthenticatedUser(Model):
    """A connected user with metadata and the state of each integration.

    Source: https://docs.useparagon.com/apis/api-reference#getuser
    """

    authenticated: Literal[True]
    user_id: str
    """The `sub` of the Paragon User Token."""
    integrations: dict[str, IntegrationState]
    """State of the integrations by integration type."""
    meta: UserMetadata | Unset
    resources: list[ResourceState] | Unset
    """API resources of the project and what the user has connected of them."""
    project: Project | Unset

    __slots__ = {
        "authenticated": "authenticated",
        "user_id": "userId",
        "integrations": "integrations",
        "meta": "meta",
        "resources": "resources",
        "project": "project",
    }

    def __init__(
        self,
        *,
        authenticated: Literal[True] = True,
        user_id: str,
        integrations: dict[str, IntegrationState],
        meta: UserMetadata | Unset = UNSET,
        resources: list[ResourceState] | Unset = UNSET,
        project: Project | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.authenticated = authenticated
        self.user_id = user_id
        self.integrations = integrations
        self.meta = meta
        self.resources = resources
        self.project = project
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.authenticated = as_literal(data["authenticated"], True)
        self.user_id = value = data["userId"]
        if type(value) is not str:
            raise Mismatch
        value = data["integrations"]
        if value.__class__ is not dict:
            raise Mismatch
        self.integrations = {
            key: IntegrationState.decode(member) for key, member in value.items()
        }
        if "meta" in data and (value := data["meta"]) is not None:
            known += 1
            self.meta = UserMetadata.decode(value)
        else:
            self.meta = UNSET
        if "resources" in data and (value := data["resources"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.resources = [ResourceState.decode(item) for item in value]
        else:
            self.resources = UNSET
        if "project" in data and (value := data["project"]) is not None:
            known += 1
            self.project = Project.decode(value)
        else:
            self.project = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "authenticated": self.authenticated,
            "userId": self.user_id,
            "integrations": {
                key: member.to_dict() for key, member in self.integrations.items()
            },
        }
        if self.meta is not UNSET:
            data["meta"] = self.meta.to_dict()
        if self.resources is not UNSET:
            data["resources"] = [item.to_dict() for item in self.resources]
        if self.project is not UNSET:
            data["project"] = self.project.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class UnauthenticatedUser(Model):
    """What is known when the user is not authenticated, which is just that.

    Source: https://docs.useparagon.com/apis/api-reference#getuser
    """

    authenticated: Literal[False]

    __slots__ = {
        "authenticated": "authenticated",
    }

    def __init__(
        self,
        *,
        authenticated: Literal[False] = False,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.authenticated = authenticated
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.authenticated = as_literal(data["authenticated"], False)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "authenticated": self.authenticated,
        }
        return {**self.extra, **data} if self.extra else data


User: TypeAlias = AuthenticatedUser | UnauthenticatedUser
"""The connected user. An unauthenticated user has nothing but `authenticated: false`,
so tell the two apart before reading anything else.

Source: https://docs.useparagon.com/apis/api-reference#getuser
"""

decode_user: Decoder[User] = one_of(
    AuthenticatedUser.decode,
    UnauthenticatedUser.decode,
)


@model
class IntegrationState(Model):
    """Whether a user has connected an integration, and with which account. One model
    for all cases, because nothing but the absence of members tells them apart: never
    connected is just `enabled` false; an unreachable account has `credentialStatus`
    INVALID and `enabled` false; several accounts are in `allCredentials`, and the
    other members describe the one that is used by default.

    Source: https://docs.useparagon.com/apis/users-api
    """

    enabled: bool
    """Whether an account is connected and usable."""
    credential_id: str | Unset
    """The account that is used by default."""
    credential_config_id: str | Unset
    """The configuration that is used by default."""
    credential_status: CredentialStatus | str | Unset
    provider_id: str | Unset
    """Id of the account at the provider."""
    provider_data: ProviderData | Unset
    all_credentials: list[Credential] | Unset
    """Every account that the user has connected for this integration."""
    shared_settings: dict[str, InputValue | None] | Unset
    """Answers to the integration's inputs by input id."""
    workflow_settings: dict[str, WorkflowState] | Unset
    """States of the workflows by workflow id."""
    configured_workflows: dict[str, WorkflowState] | Unset
    """States of the workflows by workflow id, under the older name."""
    config_meta: ConfigurationMeta | Unset
    external_id: str | None | Unset
    """Identifier of the configuration that is used by default, not of the account."""

    __slots__ = {
        "enabled": "enabled",
        "credential_id": "credentialId",
        "credential_config_id": "credentialConfigId",
        "credential_status": "credentialStatus",
        "provider_id": "providerId",
        "provider_data": "providerData",
        "all_credentials": "allCredentials",
        "shared_settings": "sharedSettings",
        "workflow_settings": "workflowSettings",
        "configured_workflows": "configuredWorkflows",
        "config_meta": "configMeta",
        "external_id": "externalId",
    }

    def __init__(
        self,
        *,
        enabled: bool,
        credential_id: str | Unset = UNSET,
        credential_config_id: str | Unset = UNSET,
        credential_status: CredentialStatus | str | Unset = UNSET,
        provider_id: str | Unset = UNSET,
        provider_data: ProviderData | Unset = UNSET,
        all_credentials: list[Credential] | Unset = UNSET,
        shared_settings: dict[str, InputValue | None] | Unset = UNSET,
        workflow_settings: dict[str, WorkflowState] | Unset = UNSET,
        configured_workflows: dict[str, WorkflowState] | Unset = UNSET,
        config_meta: ConfigurationMeta | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.enabled = enabled
        self.credential_id = credential_id
        self.credential_config_id = credential_config_id
        self.credential_status = credential_status
        self.provider_id = provider_id
        self.provider_data = provider_data
        self.all_credentials = all_credentials
        self.shared_settings = shared_settings
        self.workflow_settings = workflow_settings
        self.configured_workflows = configured_workflows
        self.config_meta = config_meta
        self.external_id = external_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.enabled = value = data["enabled"]
        if type(value) is not bool:
            raise Mismatch
        if "credentialId" in data and (value := data["credentialId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credential_id = value
        else:
            self.credential_id = UNSET
        if (
            "credentialConfigId" in data
            and (value := data["credentialConfigId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credential_config_id = value
        else:
            self.credential_config_id = UNSET
        if (
            "credentialStatus" in data
            and (value := data["credentialStatus"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credential_status = CredentialStatus.lookup(value, value)
        else:
            self.credential_status = UNSET
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
            self.provider_data = {
                key: as_scalar(member, str, float, bool)
                for key, member in value.items()
            }
        else:
            self.provider_data = UNSET
        if "allCredentials" in data and (value := data["allCredentials"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.all_credentials = [Credential.decode(item) for item in value]
        else:
            self.all_credentials = UNSET
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
        data: dict[str, Any] = {
            "enabled": self.enabled,
        }
        if self.credential_id is not UNSET:
            data["credentialId"] = self.credential_id
        if self.credential_config_id is not UNSET:
            data["credentialConfigId"] = self.credential_config_id
        if self.credential_status is not UNSET:
            data["credentialStatus"] = str(self.credential_status)
        if self.provider_id is not UNSET:
            data["providerId"] = self.provider_id
        if self.provider_data is not UNSET:
            data["providerData"] = self.provider_data
        if self.all_credentials is not UNSET:
            data["allCredentials"] = [item.to_dict() for item in self.all_credentials]
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
class UserMetadata(Model):
    """What your application keeps about a connected user. `Name` and `Email`, spelt
    exactly so, appear in the dashboard; every other member is free.

    Source: https://docs.useparagon.com/apis/users-api
    """

    name: str | Unset
    email: str | Unset

    __slots__ = {
        "name": "Name",
        "email": "Email",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "Name" in data and (value := data["Name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        if "Email" in data and (value := data["Email"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.email = value
        else:
            self.email = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["Name"] = self.name
        if self.email is not UNSET:
            data["Email"] = self.email
        return {**self.extra, **data} if self.extra else data


@model
class UserMetadataUpdate(Model):
    """New metadata for the connected user.

    Source: https://docs.useparagon.com/apis/users-api
    """

    meta: UserMetadata

    __slots__ = {
        "meta": "meta",
    }

    def __init__(
        self,
        *,
        meta: UserMetadata,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.meta = meta
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.meta = UserMetadata.decode(data["meta"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "meta": self.meta.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class ResourceState(Model):
    """An API resource of the project and what the user has connected of it."""

    id: str
    slug: str
    """Short name such as `postgres`."""
    credential_id: str | Unset
    credential_status: CredentialStatus | str | Unset
    integration_id: str | Unset

    __slots__ = {
        "id": "id",
        "slug": "slug",
        "credential_id": "credentialId",
        "credential_status": "credentialStatus",
        "integration_id": "integrationId",
    }

    def __init__(
        self,
        *,
        id: str,
        slug: str,
        credential_id: str | Unset = UNSET,
        credential_status: CredentialStatus | str | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.slug = slug
        self.credential_id = credential_id
        self.credential_status = credential_status
        self.integration_id = integration_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.slug = value = data["slug"]
        if type(value) is not str:
            raise Mismatch
        if "credentialId" in data and (value := data["credentialId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credential_id = value
        else:
            self.credential_id = UNSET
        if (
            "credentialStatus" in data
            and (value := data["credentialStatus"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credential_status = CredentialStatus.lookup(value, value)
        else:
            self.credential_status = UNSET
        if "integrationId" in data and (value := data["integrationId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.integration_id = value
        else:
            self.integration_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "slug": self.slug,
        }
        if self.credential_id is not UNSET:
            data["credentialId"] = self.credential_id
        if self.credential_status is not UNSET:
            data["credentialStatus"] = str(self.credential_status)
        if self.integration_id is not UNSET:
            data["integrationId"] = self.integration_id
        return {**self.extra, **data} if self.extra else data


class BillingPlan(OpenStrEnum):
    """Plan of the project; the first five are older plans."""

    FREE = "free"
    STARTER = "starter"
    BUSINESS = "business"
    PREMIUM = "premium"
    ENTERPRISE = "enterprise"
    CONNECT_TRIAL = "connect_trial"
    BASIC = "basic"
    PRO = "pro"
    CONNECT_ENTERPRISE = "connect_enterprise"


class Feature(OpenStrEnum):
    """Something that a plan includes."""

    BYO = "byo"
    DFM = "dfm"
    HEADLESS_CP = "headless-cp"
    TH_API = "th-api"
    MONITORING = "monitoring"
    RBAC = "rbac"
    USER_METADATA = "user-metadata"
    WHITELABEL = "whitelabel"
    WORKFLOW_PERMISSIONS = "workflow-permissions"


@model
class Project(Model):
    """What a connected user may know about the project."""

    id: str
    billing_plan: BillingPlan | str
    accessible_features: list[Feature | str]

    __slots__ = {
        "id": "id",
        "billing_plan": "billingPlan",
        "accessible_features": "accessibleFeatures",
    }

    def __init__(
        self,
        *,
        id: str,
        billing_plan: BillingPlan | str,
        accessible_features: list[Feature | str],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.billing_plan = billing_plan
        self.accessible_features = accessible_features
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        value = data["billingPlan"]
        if type(value) is not str:
            raise Mismatch
        self.billing_plan = BillingPlan.lookup(value, value)
        value = data["accessibleFeatures"]
        if value.__class__ is not list:
            raise Mismatch
        self.accessible_features = [Feature.decode(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "billingPlan": str(self.billing_plan),
            "accessibleFeatures": [str(item) for item in self.accessible_features],
        }
        return {**self.extra, **data} if self.extra else data

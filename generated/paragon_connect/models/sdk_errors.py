"""Models of the `sdk_errors` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset
from .stages import InstallFlowStageName

__all__ = [
    "InstallFlowErrorContext",
    "SdkError",
    "SdkErrorMeta",
    "SdkErrorName",
]


class SdkErrorName(OpenStrEnum):
    """Name of an error that the SDK raises.

    Source: https://docs.useparagon.com/apis/api-reference#installflowstart
    """

    OAUTH_BLOCKED_ERROR = "OAuthBlockedError"
    OAUTH_TIMEOUT_ERROR = "OAuthTimeoutError"
    USER_NOT_AUTHENTICATED_ERROR = "UserNotAuthenticatedError"
    NO_ACTIVE_INSTALL_FLOW_ERROR = "NoActiveInstallFlowError"
    HEADLESS_MODE_NOT_ENABLED_ERROR = "HeadlessModeNotEnabledError"
    INTEGRATION_NOT_FOUND_ERROR = "IntegrationNotFoundError"
    INTEGRATION_NOT_INSTALLED_ERROR = "IntegrationNotInstalledError"
    UNKNOWN_ERROR = "UnknownError"


@model
class SdkErrorMeta(Model):
    """More about an error of the SDK."""

    integration_name: str | Unset
    """The integration that was not found or is not installed."""

    __slots__ = {
        "integration_name": "integrationName",
    }

    def __init__(
        self,
        *,
        integration_name: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.integration_name = integration_name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "integrationName" in data and (value := data["integrationName"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.integration_name = value
        else:
            self.integration_name = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.integration_name is not UNSET:
            data["integrationName"] = self.integration_name
        return {**self.extra, **data} if self.extra else data


@model
class SdkError(Model):
    """An error of the SDK. IntegrationNotInstalledError does not occur in an install
    flow.

    Source: https://docs.useparagon.com/apis/api-reference#installflowstart
    """

    name: SdkErrorName | str
    message: str
    meta: SdkErrorMeta | Unset

    __slots__ = {
        "name": "name",
        "message": "message",
        "meta": "meta",
    }

    def __init__(
        self,
        *,
        name: SdkErrorName | str,
        message: str,
        meta: SdkErrorMeta | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.message = message
        self.meta = meta
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.name = SdkErrorName.lookup(value, value)
        self.message = value = data["message"]
        if type(value) is not str:
            raise Mismatch
        if "meta" in data and (value := data["meta"]) is not None:
            known += 1
            self.meta = SdkErrorMeta.decode(value)
        else:
            self.meta = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": str(self.name),
            "message": self.message,
        }
        if self.meta is not UNSET:
            data["meta"] = self.meta.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class InstallFlowErrorContext(Model):
    """The stage at which an install flow failed.

    Source: https://docs.useparagon.com/apis/api-reference#installflowstart
    """

    stage: InstallFlowStageName | str
    """accountType, instruction, preOptions, oauth or postOptions."""

    __slots__ = {
        "stage": "stage",
    }

    def __init__(
        self,
        *,
        stage: InstallFlowStageName | str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.stage = stage
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["stage"]
        if type(value) is not str:
            raise Mismatch
        self.stage = InstallFlowStageName.lookup(value, value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "stage": str(self.stage),
        }
        return {**self.extra, **data} if self.extra else data

"""Models of the `events` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset
from .credential import Credential
from .workflow import WorkflowStateChange

__all__ = [
    "AppEvent",
    "IntegrationInstallEvent",
    "IntegrationUninstallEvent",
    "PortalCloseEvent",
    "PortalOpenEvent",
    "SdkEventType",
    "WorkflowStateChangeEvent",
]


@model
class AppEvent(Model):
    """An App Event. The API does not check the payload against the schema that the
    event has in the dashboard.

    Source: https://docs.useparagon.com/apis/api-reference#event
    """

    name: str
    """Name of the event as it is defined in the dashboard."""
    payload: dict[str, Any]
    """What workflows that listen to the event receive."""

    __slots__ = {
        "name": "name",
        "payload": "payload",
    }

    def __init__(
        self,
        *,
        name: str,
        payload: dict[str, Any],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.payload = payload
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.payload = value = data["payload"]
        if value.__class__ is not dict:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "payload": self.payload,
        }
        return {**self.extra, **data} if self.extra else data


class SdkEventType(OpenStrEnum):
    """An event of the SDK. These happen inside a process; the API does not push them.

    Source: https://docs.useparagon.com/apis/api-reference#subscribe
    """

    ON_INTEGRATION_INSTALL = "onIntegrationInstall"
    ON_INTEGRATION_UNINSTALL = "onIntegrationUninstall"
    ON_WORKFLOW_CHANGE = "onWorkflowChange"
    ON_PORTAL_OPEN = "onPortalOpen"
    ON_PORTAL_CLOSE = "onPortalClose"


@model
class IntegrationInstallEvent(Model):
    """An account was connected.

    Source: https://docs.useparagon.com/apis/api-reference#subscribe
    """

    integration_id: str
    integration_type: str
    credential_id: str | Unset
    credential: Credential | Unset

    __slots__ = {
        "integration_id": "integrationId",
        "integration_type": "integrationType",
        "credential_id": "credentialId",
        "credential": "credential",
    }

    def __init__(
        self,
        *,
        integration_id: str,
        integration_type: str,
        credential_id: str | Unset = UNSET,
        credential: Credential | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.integration_id = integration_id
        self.integration_type = integration_type
        self.credential_id = credential_id
        self.credential = credential
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.integration_id = value = data["integrationId"]
        if type(value) is not str:
            raise Mismatch
        self.integration_type = value = data["integrationType"]
        if type(value) is not str:
            raise Mismatch
        if "credentialId" in data and (value := data["credentialId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credential_id = value
        else:
            self.credential_id = UNSET
        if "credential" in data and (value := data["credential"]) is not None:
            known += 1
            self.credential = Credential.decode(value)
        else:
            self.credential = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "integrationId": self.integration_id,
            "integrationType": self.integration_type,
        }
        if self.credential_id is not UNSET:
            data["credentialId"] = self.credential_id
        if self.credential is not UNSET:
            data["credential"] = self.credential.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class IntegrationUninstallEvent(Model):
    """An account was disconnected.

    Source: https://docs.useparagon.com/apis/api-reference#subscribe
    """

    integration_id: str
    integration_type: str
    credential_id: str | Unset
    credential: Credential | Unset

    __slots__ = {
        "integration_id": "integrationId",
        "integration_type": "integrationType",
        "credential_id": "credentialId",
        "credential": "credential",
    }

    def __init__(
        self,
        *,
        integration_id: str,
        integration_type: str,
        credential_id: str | Unset = UNSET,
        credential: Credential | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.integration_id = integration_id
        self.integration_type = integration_type
        self.credential_id = credential_id
        self.credential = credential
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.integration_id = value = data["integrationId"]
        if type(value) is not str:
            raise Mismatch
        self.integration_type = value = data["integrationType"]
        if type(value) is not str:
            raise Mismatch
        if "credentialId" in data and (value := data["credentialId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credential_id = value
        else:
            self.credential_id = UNSET
        if "credential" in data and (value := data["credential"]) is not None:
            known += 1
            self.credential = Credential.decode(value)
        else:
            self.credential = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "integrationId": self.integration_id,
            "integrationType": self.integration_type,
        }
        if self.credential_id is not UNSET:
            data["credentialId"] = self.credential_id
        if self.credential is not UNSET:
            data["credential"] = self.credential.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class WorkflowStateChangeEvent(Model):
    """A workflow was switched on or off, or its settings changed.

    Source: https://docs.useparagon.com/apis/api-reference#subscribe
    """

    integration_id: str
    workflow_id: str
    workflow_state_change: WorkflowStateChange | Unset

    __slots__ = {
        "integration_id": "integrationId",
        "workflow_id": "workflowId",
        "workflow_state_change": "workflowStateChange",
    }

    def __init__(
        self,
        *,
        integration_id: str,
        workflow_id: str,
        workflow_state_change: WorkflowStateChange | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.integration_id = integration_id
        self.workflow_id = workflow_id
        self.workflow_state_change = workflow_state_change
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.integration_id = value = data["integrationId"]
        if type(value) is not str:
            raise Mismatch
        self.workflow_id = value = data["workflowId"]
        if type(value) is not str:
            raise Mismatch
        if (
            "workflowStateChange" in data
            and (value := data["workflowStateChange"]) is not None
        ):
            known += 1
            self.workflow_state_change = WorkflowStateChange.decode(value)
        else:
            self.workflow_state_change = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "integrationId": self.integration_id,
            "workflowId": self.workflow_id,
        }
        if self.workflow_state_change is not UNSET:
            data["workflowStateChange"] = self.workflow_state_change.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class PortalOpenEvent(Model):
    """The Connect Portal was opened.

    Source: https://docs.useparagon.com/apis/api-reference#subscribe
    """

    integration_id: str
    integration_type: str

    __slots__ = {
        "integration_id": "integrationId",
        "integration_type": "integrationType",
    }

    def __init__(
        self,
        *,
        integration_id: str,
        integration_type: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.integration_id = integration_id
        self.integration_type = integration_type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.integration_id = value = data["integrationId"]
        if type(value) is not str:
            raise Mismatch
        self.integration_type = value = data["integrationType"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "integrationId": self.integration_id,
            "integrationType": self.integration_type,
        }
        return {**self.extra, **data} if self.extra else data


@model
class PortalCloseEvent(Model):
    """The Connect Portal was closed.

    Source: https://docs.useparagon.com/apis/api-reference#subscribe
    """

    integration_id: str
    integration_type: str

    __slots__ = {
        "integration_id": "integrationId",
        "integration_type": "integrationType",
    }

    def __init__(
        self,
        *,
        integration_id: str,
        integration_type: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.integration_id = integration_id
        self.integration_type = integration_type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.integration_id = value = data["integrationId"]
        if type(value) is not str:
            raise Mismatch
        self.integration_type = value = data["integrationType"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "integrationId": self.integration_id,
            "integrationType": self.integration_type,
        }
        return {**self.extra, **data} if self.extra else data

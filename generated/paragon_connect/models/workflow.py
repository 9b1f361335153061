"""Models of the `workflow` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from .._runtime.codec import as_int, to_json
from .._runtime.dates import as_datetime, datetime_text
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset
from .input_values import InputValue
from .inputs import ConnectInput, decode_connect_input
from .value_sources import JoinedConditions

__all__ = [
    "Workflow",
    "WorkflowMeta",
    "WorkflowState",
    "WorkflowStateChange",
]


@model
class Workflow(Model):
    """A workflow of an integration.

    Source: https://docs.useparagon.com/workflows/overview
    """

    id: str
    description: str
    """Name of the workflow as it was given in the dashboard."""
    project_id: str | Unset
    integration_id: str | Unset
    """The integration that the workflow belongs to."""
    steps: list[Any] | Unset
    """Empty in every documented answer; the steps are not sent to end users."""
    date_created: dt.datetime | Unset
    date_updated: dt.datetime | Unset
    team_id: str | Unset
    is_onboarding_workflow: bool | Unset
    workflow_version: Any | Unset
    """Version of the deployed workflow; its type is not documented."""
    custom_webhook_trigger_id: str | None | Unset
    """Set when a custom webhook starts the workflow."""
    resource_id: str | None | Unset
    """Set when the workflow belongs to a resource rather than an integration."""

    __slots__ = {
        "id": "id",
        "description": "description",
        "project_id": "projectId",
        "integration_id": "integrationId",
        "steps": "steps",
        "date_created": "dateCreated",
        "date_updated": "dateUpdated",
        "team_id": "teamId",
        "is_onboarding_workflow": "isOnboardingWorkflow",
        "workflow_version": "workflowVersion",
        "custom_webhook_trigger_id": "customWebhookTriggerId",
        "resource_id": "resourceId",
    }

    def __init__(
        self,
        *,
        id: str,
        description: str,
        project_id: str | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        steps: list[Any] | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        team_id: str | Unset = UNSET,
        is_onboarding_workflow: bool | Unset = UNSET,
        workflow_version: Any | Unset = UNSET,
        custom_webhook_trigger_id: str | None | Unset = UNSET,
        resource_id: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.description = description
        self.project_id = project_id
        self.integration_id = integration_id
        self.steps = steps
        self.date_created = date_created
        self.date_updated = date_updated
        self.team_id = team_id
        self.is_onboarding_workflow = is_onboarding_workflow
        self.workflow_version = workflow_version
        self.custom_webhook_trigger_id = custom_webhook_trigger_id
        self.resource_id = resource_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.description = value = data["description"]
        if type(value) is not str:
            raise Mismatch
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
        if "steps" in data and (value := data["steps"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.steps = value
        else:
            self.steps = UNSET
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
        if "teamId" in data and (value := data["teamId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.team_id = value
        else:
            self.team_id = UNSET
        if (
            "isOnboardingWorkflow" in data
            and (value := data["isOnboardingWorkflow"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.is_onboarding_workflow = value
        else:
            self.is_onboarding_workflow = UNSET
        if "workflowVersion" in data:
            known += 1
            self.workflow_version = data["workflowVersion"]
        else:
            self.workflow_version = UNSET
        if "customWebhookTriggerId" in data:
            known += 1
            self.custom_webhook_trigger_id = value = data["customWebhookTriggerId"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.custom_webhook_trigger_id = UNSET
        if "resourceId" in data:
            known += 1
            self.resource_id = value = data["resourceId"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.resource_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "description": self.description,
        }
        if self.project_id is not UNSET:
            data["projectId"] = self.project_id
        if self.integration_id is not UNSET:
            data["integrationId"] = self.integration_id
        if self.steps is not UNSET:
            data["steps"] = self.steps
        if self.date_created is not UNSET:
            data["dateCreated"] = datetime_text(self.date_created)
        if self.date_updated is not UNSET:
            data["dateUpdated"] = datetime_text(self.date_updated)
        if self.team_id is not UNSET:
            data["teamId"] = self.team_id
        if self.is_onboarding_workflow is not UNSET:
            data["isOnboardingWorkflow"] = self.is_onboarding_workflow
        if self.workflow_version is not UNSET:
            data["workflowVersion"] = self.workflow_version
        if self.custom_webhook_trigger_id is not UNSET:
            data["customWebhookTriggerId"] = self.custom_webhook_trigger_id
        if self.resource_id is not UNSET:
            data["resourceId"] = self.resource_id
        return {**self.extra, **data} if self.extra else data


@model
class WorkflowState(Model):
    """Whether a workflow is switched on for a user, and its user settings.

    Source: https://docs.useparagon.com/connect-portal/workflow-user-settings
    """

    enabled: bool
    settings: dict[str, InputValue | None]
    """Answers to the workflow's inputs by input id."""

    __slots__ = {
        "enabled": "enabled",
        "settings": "settings",
    }

    def __init__(
        self,
        *,
        enabled: bool,
        settings: dict[str, InputValue | None],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.enabled = enabled
        self.settings = settings
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.enabled = value = data["enabled"]
        if type(value) is not bool:
            raise Mismatch
        self.settings = value = data["settings"]
        if value.__class__ is not dict:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "enabled": self.enabled,
            "settings": {
                key: (None if member is None else to_json(member))
                for key, member in self.settings.items()
            },
        }
        return {**self.extra, **data} if self.extra else data


@model
class WorkflowStateChange(Model):
    """The part of a workflow's state that has changed.

    Source: https://docs.useparagon.com/apis/api-reference#subscribe
    """

    enabled: bool | Unset
    settings: dict[str, InputValue | None] | Unset
    """Answers to the workflow's inputs by input id."""

    __slots__ = {
        "enabled": "enabled",
        "settings": "settings",
    }

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        settings: dict[str, InputValue | None] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.enabled = enabled
        self.settings = settings
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "enabled" in data and (value := data["enabled"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.enabled = value
        else:
            self.enabled = UNSET
        if "settings" in data and (value := data["settings"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.settings = value
        else:
            self.settings = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.enabled is not UNSET:
            data["enabled"] = self.enabled
        if self.settings is not UNSET:
            data["settings"] = {
                key: (None if member is None else to_json(member))
                for key, member in self.settings.items()
            }
        return {**self.extra, **data} if self.extra else data


@model
class WorkflowMeta(Model):
    """How the Connect Portal shows a workflow, and the inputs of the workflow.

    Source: https://docs.useparagon.com/apis/api-reference#getintegrationconfig
    """

    id: str
    """Id of the workflow."""
    description: str | Unset
    """Name of the workflow."""
    info_text: str | Unset
    """A longer text about what the workflow does."""
    default_enabled: bool | Unset
    """Whether the workflow is switched on when a user connects. Default: false."""
    hidden: bool | Unset
    """Whether the portal leaves the workflow out. Default: false."""
    order: int | Unset
    """Place in the list; workflows without it follow by date of creation."""
    inputs: list[ConnectInput]
    """User settings of the workflow."""
    permissions: JoinedConditions | Unset
    """Conditions on the user's metadata; the workflow is offered when one of them
    holds.
    """

    __slots__ = {
        "id": "id",
        "description": "description",
        "info_text": "infoText",
        "default_enabled": "defaultEnabled",
        "hidden": "hidden",
        "order": "order",
        "inputs": "inputs",
        "permissions": "permissions",
    }

    def __init__(
        self,
        *,
        id: str,
        description: str | Unset = UNSET,
        info_text: str | Unset = UNSET,
        default_enabled: bool | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        order: int | Unset = UNSET,
        inputs: list[ConnectInput],
        permissions: JoinedConditions | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.description = description
        self.info_text = info_text
        self.default_enabled = default_enabled
        self.hidden = hidden
        self.order = order
        self.inputs = inputs
        self.permissions = permissions
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "description" in data and (value := data["description"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.description = value
        else:
            self.description = UNSET
        if "infoText" in data and (value := data["infoText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.info_text = value
        else:
            self.info_text = UNSET
        if "defaultEnabled" in data and (value := data["defaultEnabled"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.default_enabled = value
        else:
            self.default_enabled = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "order" in data and (value := data["order"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.order = value
        else:
            self.order = UNSET
        value = data["inputs"]
        if value.__class__ is not list:
            raise Mismatch
        self.inputs = [decode_connect_input(item) for item in value]
        if "permissions" in data and (value := data["permissions"]) is not None:
            known += 1
            self.permissions = JoinedConditions.decode(value)
        else:
            self.permissions = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "inputs": [item.to_dict() for item in self.inputs],
        }
        if self.description is not UNSET:
            data["description"] = self.description
        if self.info_text is not UNSET:
            data["infoText"] = self.info_text
        if self.default_enabled is not UNSET:
            data["defaultEnabled"] = self.default_enabled
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.order is not UNSET:
            data["order"] = self.order
        if self.permissions is not UNSET:
            data["permissions"] = self.permissions.to_dict()
        return {**self.extra, **data} if self.extra else data

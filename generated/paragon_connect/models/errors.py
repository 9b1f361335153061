"""Models of the `errors` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import OneOf, as_int, as_str, list_of, to_json
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "ErrorBody",
    "ErrorCode",
    "ErrorMessage",
    "ErrorMeta",
    "ValidationError",
    "ValidationProblem",
    "WorkflowTimeoutBody",
    "decode_error_message",
    "decode_validation_problem",
]


class ErrorCode(OpenStrEnum):
    """Code of an error, a string of digits. The ones listed have a meaning that is
    known.
    """

    VALUE_7210 = "7210"
    VALUE_7003 = "7003"
    VALUE_0704 = "0704"


@model
class ErrorMeta(Model):
    """More about an error.

    Source: https://docs.useparagon.com/actionkit/actionkit-logs
    """

    request_id: str | Unset
    """Id of the request, to give to the vendor's support."""
    is_integration_error: bool | Unset
    """Whether the provider, not Paragon, refused."""

    __slots__ = {
        "request_id": "requestId",
        "is_integration_error": "isIntegrationError",
    }

    def __init__(
        self,
        *,
        request_id: str | Unset = UNSET,
        is_integration_error: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.request_id = request_id
        self.is_integration_error = is_integration_error
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        get = data.get
        known = 0
        self.request_id = value = get("requestId", UNSET)
        if type(value) is str:
            known += 1
        elif value is not UNSET:
            raise Mismatch
        self.is_integration_error = value = get("isIntegrationError", UNSET)
        if type(value) is bool:
            known += 1
        elif value is not UNSET:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self.extra}
        if self.request_id is not UNSET:
            data["requestId"] = self.request_id
        if self.is_integration_error is not UNSET:
            data["isIntegrationError"] = self.is_integration_error
        return data


@model
class ValidationError(Model):
    """A member of a request that broke a rule."""

    property: str | Unset
    constraints: dict[str, str] | Unset
    """Texts by the name of the rule that was broken."""
    children: list[ValidationError] | Unset
    """The same for members of this member."""

    __slots__ = {
        "property": "property",
        "constraints": "constraints",
        "children": "children",
    }

    def __init__(
        self,
        *,
        property: str | Unset = UNSET,
        constraints: dict[str, str] | Unset = UNSET,
        children: list[ValidationError] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.property = property
        self.constraints = constraints
        self.children = children
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        get = data.get
        known = 0
        self.property = value = get("property", UNSET)
        if type(value) is str:
            known += 1
        elif value is not UNSET:
            raise Mismatch
        value = get("constraints", UNSET)
        if value.__class__ is dict:
            known += 1
            value = {
                key: member if type(member) is str else as_str(member)
                for key, member in value.items()
            }
        elif value is not UNSET:
            raise Mismatch
        self.constraints = value
        value = get("children", UNSET)
        if value.__class__ is list:
            known += 1
            value = [ValidationError.decode(item) for item in value]
        elif value is not UNSET:
            raise Mismatch
        self.children = value
        self.extra = {} if len(data) == known else unknown_members(data, cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self.extra}
        if self.property is not UNSET:
            data["property"] = self.property
        if self.constraints is not UNSET:
            data["constraints"] = self.constraints
        if self.children is not UNSET:
            data["children"] = [item.to_dict() for item in self.children]
        return data


ValidationProblem: TypeAlias = str | ValidationError
"""A broken rule, as a text or in detail."""

decode_validation_problem: OneOf[ValidationProblem] = OneOf(
    as_str,
    ValidationError.decode,
)


ErrorMessage: TypeAlias = str | list[ValidationProblem]
"""What went wrong, as a text; for a refused request (400) also a list of broken
rules.
"""

decode_error_message: OneOf[ErrorMessage] = OneOf(
    as_str,
    list_of(decode_validation_problem),
)


@model
class ErrorBody(Model):
    """Body of an error. Nothing in it is certain, not even that it is JSON.

    Source: https://docs.useparagon.com/actionkit/actionkit-logs
    """

    message: ErrorMessage | Unset
    code: ErrorCode | str | Unset
    status: int | Unset
    """The HTTP status again."""
    meta: ErrorMeta | Unset

    __slots__ = {
        "message": "message",
        "code": "code",
        "status": "status",
        "meta": "meta",
    }

    def __init__(
        self,
        *,
        message: ErrorMessage | Unset = UNSET,
        code: ErrorCode | str | Unset = UNSET,
        status: int | Unset = UNSET,
        meta: ErrorMeta | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.code = code
        self.status = status
        self.meta = meta
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        get = data.get
        known = 0
        value = get("message", UNSET)
        if value is not UNSET:
            known += 1
            value = decode_error_message(value)
        self.message = value
        value = get("code", UNSET)
        if type(value) is str:
            known += 1
            value = ErrorCode.lookup(value, value)
        elif value is not UNSET:
            raise Mismatch
        self.code = value
        self.status = value = get("status", UNSET)
        if type(value) is int:
            known += 1
        elif value is not UNSET:
            known += 1
            self.status = as_int(value)
        value = get("meta", UNSET)
        if value is not UNSET:
            known += 1
            value = ErrorMeta.decode(value)
        self.meta = value
        self.extra = {} if len(data) == known else unknown_members(data, cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self.extra}
        if self.message is not UNSET:
            data["message"] = to_json(self.message)
        if self.code is not UNSET:
            data["code"] = str(self.code)
        if self.status is not UNSET:
            data["status"] = self.status
        if self.meta is not UNSET:
            data["meta"] = self.meta.to_dict()
        return data


@model
class WorkflowTimeoutBody(Model):
    """Body of status 542: the workflow has not answered within 55 seconds. It may still
    be running, so do not trigger it again without care.

    Source: https://docs.useparagon.com/workflows/triggers
    """

    message: str | Unset
    date_submitted: str | Unset
    project_id: str | Unset
    workflow_id: str | Unset
    execution_id: str | Unset

    __slots__ = {
        "message": "message",
        "date_submitted": "dateSubmitted",
        "project_id": "projectId",
        "workflow_id": "workflowId",
        "execution_id": "executionId",
    }

    def __init__(
        self,
        *,
        message: str | Unset = UNSET,
        date_submitted: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        workflow_id: str | Unset = UNSET,
        execution_id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.date_submitted = date_submitted
        self.project_id = project_id
        self.workflow_id = workflow_id
        self.execution_id = execution_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        get = data.get
        known = 0
        self.message = value = get("message", UNSET)
        if type(value) is str:
            known += 1
        elif value is not UNSET:
            raise Mismatch
        self.date_submitted = value = get("dateSubmitted", UNSET)
        if type(value) is str:
            known += 1
        elif value is not UNSET:
            raise Mismatch
        self.project_id = value = get("projectId", UNSET)
        if type(value) is str:
            known += 1
        elif value is not UNSET:
            raise Mismatch
        self.workflow_id = value = get("workflowId", UNSET)
        if type(value) is str:
            known += 1
        elif value is not UNSET:
            raise Mismatch
        self.execution_id = value = get("executionId", UNSET)
        if type(value) is str:
            known += 1
        elif value is not UNSET:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self.extra}
        if self.message is not UNSET:
            data["message"] = self.message
        if self.date_submitted is not UNSET:
            data["dateSubmitted"] = self.date_submitted
        if self.project_id is not UNSET:
            data["projectId"] = self.project_id
        if self.workflow_id is not UNSET:
            data["workflowId"] = self.workflow_id
        if self.execution_id is not UNSET:
            data["executionId"] = self.execution_id
        return data

"""Models of the `errors` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, as_str, list_of, to_json
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unions import one_of
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
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "requestId" in data and (value := data["requestId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.request_id = value
        else:
            self.request_id = UNSET
        if (
            "isIntegrationError" in data
            and (value := data["isIntegrationError"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.is_integration_error = value
        else:
            self.is_integration_error = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.request_id is not UNSET:
            data["requestId"] = self.request_id
        if self.is_integration_error is not UNSET:
            data["isIntegrationError"] = self.is_integration_error
        return {**self.extra, **data} if self.extra else data


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
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "property" in data and (value := data["property"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.property = value
        else:
            self.property = UNSET
        if "constraints" in data and (value := data["constraints"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.constraints = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.constraints = UNSET
        if "children" in data and (value := data["children"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.children = [ValidationError.decode(item) for item in value]
        else:
            self.children = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.property is not UNSET:
            data["property"] = self.property
        if self.constraints is not UNSET:
            data["constraints"] = self.constraints
        if self.children is not UNSET:
            data["children"] = [item.to_dict() for item in self.children]
        return {**self.extra, **data} if self.extra else data


ValidationProblem: TypeAlias = str | ValidationError
"""A broken rule, as a text or in detail."""

decode_validation_problem: Decoder[ValidationProblem] = one_of(
    as_str,
    ValidationError.decode,
)


ErrorMessage: TypeAlias = str | list[ValidationProblem]
"""What went wrong, as a text; for a refused request (400) also a list of broken
rules.
"""

decode_error_message: Decoder[ErrorMessage] = one_of(
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
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "message" in data and (value := data["message"]) is not None:
            known += 1
            self.message = decode_error_message(value)
        else:
            self.message = UNSET
        if "code" in data and (value := data["code"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.code = ErrorCode.lookup(value, value)
        else:
            self.code = UNSET
        if "status" in data and (value := data["status"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.status = value
        else:
            self.status = UNSET
        if "meta" in data and (value := data["meta"]) is not None:
            known += 1
            self.meta = ErrorMeta.decode(value)
        else:
            self.meta = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.message is not UNSET:
            data["message"] = to_json(self.message)
        if self.code is not UNSET:
            data["code"] = str(self.code)
        if self.status is not UNSET:
            data["status"] = self.status
        if self.meta is not UNSET:
            data["meta"] = self.meta.to_dict()
        return {**self.extra, **data} if self.extra else data


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
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "message" in data and (value := data["message"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.message = value
        else:
            self.message = UNSET
        if "dateSubmitted" in data and (value := data["dateSubmitted"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.date_submitted = value
        else:
            self.date_submitted = UNSET
        if "projectId" in data and (value := data["projectId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.project_id = value
        else:
            self.project_id = UNSET
        if "workflowId" in data and (value := data["workflowId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.workflow_id = value
        else:
            self.workflow_id = UNSET
        if "executionId" in data and (value := data["executionId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.execution_id = value
        else:
            self.execution_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
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
        return {**self.extra, **data} if self.extra else data

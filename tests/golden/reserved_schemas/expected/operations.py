"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers, Json
from ._runtime.codec import checked, list_of, to_json
from ._runtime.multipart import File, field_parts, file_parts, multipart_body
from ._runtime.operation import Operation
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from .models.schemas import (
    Api_,
    Client_,
    File as FileModel,
    Json as JsonModel_,
    JsonModel,
    Limits as LimitsModel,
    Operation as OperationModel,
    Sealed as SealedModel,
    UseResponse,
)

__all__ = [
    "api",
    "both",
    "client",
    "file",
    "limits",
    "operation",
    "sealed",
    "use",
]


_USE: Answers[UseResponse] = Answers(
    {
        "200": {
            "application/json": Json(UseResponse.from_dict),
        },
    },
)


def use(
    *,
    file: AsyncByteSource | File | Unset = UNSET,
    json: JsonModel_ | Unset = UNSET,
) -> Operation[UseResponse]:
    """POST /a"""
    return Operation(
        "use",
        "POST",
        "/a",
        host="default",
        body=multipart_body(
            [
                *file_parts("file", file),
                *field_parts("json", to_json(json)),
            ],
        ),
        answers=_USE,
        template="/a",
    )


_FILE: Answers[FileModel] = Answers(
    {
        "200": {
            "application/json": Json(FileModel.from_dict),
        },
    },
)


def file() -> Operation[FileModel]:
    """GET /b"""
    return Operation(
        "file",
        "GET",
        "/b",
        host="default",
        answers=_FILE,
        template="/b",
    )


_OPERATION: Answers[OperationModel] = Answers(
    {
        "200": {
            "application/json": Json(OperationModel.from_dict),
        },
    },
)


def operation() -> Operation[OperationModel]:
    """GET /c"""
    return Operation(
        "operation",
        "GET",
        "/c",
        host="default",
        answers=_OPERATION,
        template="/c",
    )


_CLIENT: Answers[Client_] = Answers(
    {
        "200": {
            "application/json": Json(Client_.from_dict),
        },
    },
)


def client() -> Operation[Client_]:
    """GET /d"""
    return Operation(
        "client",
        "GET",
        "/d",
        host="default",
        answers=_CLIENT,
        template="/d",
    )


_BOTH: Answers[list[JsonModel_] | JsonModel] = Answers(
    {
        "200": {
            "application/json": Json(
                checked(list_of(JsonModel_.decode), list[JsonModel_])
            ),
        },
        "201": {
            "application/json": Json(JsonModel.from_dict),
        },
    },
)


def both() -> Operation[list[JsonModel_] | JsonModel]:
    """GET /e"""
    return Operation(
        "both",
        "GET",
        "/e",
        host="default",
        answers=_BOTH,
        template="/e",
    )


_API: Answers[Api_] = Answers(
    {
        "200": {
            "application/json": Json(Api_.from_dict),
        },
    },
)


def api() -> Operation[Api_]:
    """GET /f"""
    return Operation(
        "api",
        "GET",
        "/f",
        host="default",
        answers=_API,
        template="/f",
    )


_LIMITS: Answers[LimitsModel] = Answers(
    {
        "200": {
            "application/json": Json(LimitsModel.from_dict),
        },
    },
)


def limits() -> Operation[LimitsModel]:
    """GET /g"""
    return Operation(
        "limits",
        "GET",
        "/g",
        host="default",
        answers=_LIMITS,
        template="/g",
    )


_SEALED: Answers[SealedModel] = Answers(
    {
        "200": {
            "application/json": Json(SealedModel.from_dict),
        },
    },
)


def sealed() -> Operation[SealedModel]:
    """GET /h"""
    return Operation(
        "sealed",
        "GET",
        "/h",
        host="default",
        answers=_SEALED,
        template="/h",
    )

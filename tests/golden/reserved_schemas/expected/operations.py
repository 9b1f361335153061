"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.codec import checked, list_of, to_json
from ._runtime.multipart import File, field_parts, file_parts, multipart_body
from ._runtime.operation import Operation
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset

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


_USE: Answers[models.UseResponse] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.UseResponse.from_dict),
        },
    },
)


def use(
    *,
    file: AsyncByteSource | File | Unset = UNSET,
    json: models.Json | Unset = UNSET,
) -> Operation[models.UseResponse]:
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


_FILE: Answers[models.File] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.File.from_dict),
        },
    },
)


def file() -> Operation[models.File]:
    """GET /b"""
    return Operation(
        "file",
        "GET",
        "/b",
        host="default",
        answers=_FILE,
        template="/b",
    )


_OPERATION: Answers[models.Operation] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Operation.from_dict),
        },
    },
)


def operation() -> Operation[models.Operation]:
    """GET /c"""
    return Operation(
        "operation",
        "GET",
        "/c",
        host="default",
        answers=_OPERATION,
        template="/c",
    )


_CLIENT: Answers[models.Client_] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Client_.from_dict),
        },
    },
)


def client() -> Operation[models.Client_]:
    """GET /d"""
    return Operation(
        "client",
        "GET",
        "/d",
        host="default",
        answers=_CLIENT,
        template="/d",
    )


_BOTH: Answers[list[models.Json] | models.JsonModel] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Json.decode), list[models.Json])
            ),
        },
        "201": {
            "application/json": Json(models.JsonModel.from_dict),
        },
    },
)


def both() -> Operation[list[models.Json] | models.JsonModel]:
    """GET /e"""
    return Operation(
        "both",
        "GET",
        "/e",
        host="default",
        answers=_BOTH,
        template="/e",
    )


_API: Answers[models.Api_] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Api_.from_dict),
        },
    },
)


def api() -> Operation[models.Api_]:
    """GET /f"""
    return Operation(
        "api",
        "GET",
        "/f",
        host="default",
        answers=_API,
        template="/f",
    )


_LIMITS: Answers[models.Limits] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Limits.from_dict),
        },
    },
)


def limits() -> Operation[models.Limits]:
    """GET /g"""
    return Operation(
        "limits",
        "GET",
        "/g",
        host="default",
        answers=_LIMITS,
        template="/g",
    )


_SEALED: Answers[models.Sealed] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Sealed.from_dict),
        },
    },
)


def sealed() -> Operation[models.Sealed]:
    """GET /h"""
    return Operation(
        "sealed",
        "GET",
        "/h",
        host="default",
        answers=_SEALED,
        template="/h",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Any

from . import models
from ._runtime.answers import Answers, Bytes, Json, Text
from ._runtime.codec import as_any, checked, list_of
from ._runtime.operation import Operation

__all__ = [
    "any",
    "binary",
    "default",
    "errors",
    "json",
    "negotiated",
    "nothing",
    "pets",
    "range",
    "several",
    "text",
]


_JSON: Answers[models.Pet] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict),
        },
    },
)


def json() -> Operation[models.Pet]:
    """GET /json"""
    return Operation(
        "json",
        "GET",
        "/json",
        host="default",
        answers=_JSON,
        template="/json",
    )


_PETS: Answers[list[models.Pet]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Pet.decode), list[models.Pet])
            ),
        },
    },
)


def pets() -> Operation[list[models.Pet]]:
    """GET /list"""
    return Operation(
        "pets",
        "GET",
        "/list",
        host="default",
        answers=_PETS,
        template="/list",
    )


_TEXT: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/plain": Text(),
        },
    },
)


def text() -> Operation[str]:
    """GET /text"""
    return Operation(
        "text",
        "GET",
        "/text",
        host="default",
        answers=_TEXT,
        template="/text",
    )


_BINARY: Answers[bytes] = Answers(
    lambda: {
        "200": {
            "image/png": Bytes(),
        },
    },
)


def binary() -> Operation[bytes]:
    """GET /binary"""
    return Operation(
        "binary",
        "GET",
        "/binary",
        host="default",
        answers=_BINARY,
        template="/binary",
    )


_NOTHING: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def nothing() -> Operation[None]:
    """DELETE /nothing"""
    return Operation(
        "nothing",
        "DELETE",
        "/nothing",
        host="default",
        answers=_NOTHING,
        template="/nothing",
    )


_ANY: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any),
        },
    },
)


def any() -> Operation[Any]:
    """GET /any"""
    return Operation(
        "any",
        "GET",
        "/any",
        host="default",
        answers=_ANY,
        template="/any",
    )


_SEVERAL: Answers[models.Pet | models.Job | None] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict),
        },
        "202": {
            "application/json": Json(models.Job.from_dict),
        },
        "204": {},
    },
)


def several() -> Operation[models.Pet | models.Job | None]:
    """POST /several"""
    return Operation(
        "several",
        "POST",
        "/several",
        host="default",
        answers=_SEVERAL,
        template="/several",
    )


_DEFAULT: Answers[models.Pet] = Answers(
    lambda: {
        "default": {
            "application/json": Json(models.Pet.from_dict),
        },
    },
)


def default() -> Operation[models.Pet]:
    """GET /default"""
    return Operation(
        "default",
        "GET",
        "/default",
        host="default",
        answers=_DEFAULT,
        template="/default",
    )


_RANGE: Answers[models.Pet] = Answers(
    lambda: {
        "2XX": {
            "application/json": Json(models.Pet.from_dict),
        },
        "4XX": {
            "application/json": Json(models.Problem.from_dict),
        },
        "default": {
            "application/problem+json": Json(models.Problem.from_dict),
        },
    },
)


def range() -> Operation[models.Pet]:
    """GET /range"""
    return Operation(
        "range",
        "GET",
        "/range",
        host="default",
        answers=_RANGE,
        template="/range",
    )


_NEGOTIATED: Answers[models.Pet | str | bytes] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict),
            "text/csv": Text(),
            "*/*": Bytes(),
        },
    },
)


def negotiated() -> Operation[models.Pet | str | bytes]:
    """GET /negotiated"""
    return Operation(
        "negotiated",
        "GET",
        "/negotiated",
        host="default",
        answers=_NEGOTIATED,
        template="/negotiated",
    )


_ERRORS: Answers[None] = Answers(
    lambda: {
        "404": {
            "application/json": Json(models.Problem.from_dict),
        },
    },
)


def errors() -> Operation[None]:
    """GET /errors"""
    return Operation(
        "errors",
        "GET",
        "/errors",
        host="default",
        answers=_ERRORS,
        template="/errors",
    )

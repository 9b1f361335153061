"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation

__all__ = [
    "a",
    "b",
    "c",
    "d",
    "e",
]


_A: Answers[models.PetsApi_] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.PetsApi_.from_dict),
        },
    },
)


def a() -> Operation[models.PetsApi_]:
    """GET /a"""
    return Operation(
        "a",
        "GET",
        "/a",
        host="default",
        answers=_A,
        template="/a",
    )


_B: Answers[models.RawPetsApi_] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.RawPetsApi_.from_dict),
        },
    },
)


def b() -> Operation[models.RawPetsApi_]:
    """GET /b"""
    return Operation(
        "b",
        "GET",
        "/b",
        host="default",
        answers=_B,
        template="/b",
    )


_C: Answers[models.AsyncPetsApi_] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.AsyncPetsApi_.from_dict),
        },
    },
)


def c() -> Operation[models.AsyncPetsApi_]:
    """GET /c"""
    return Operation(
        "c",
        "GET",
        "/c",
        host="default",
        answers=_C,
        template="/c",
    )


_D: Answers[models.Timeout] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Timeout.from_dict),
        },
    },
)


def d() -> Operation[models.Timeout]:
    """GET /d"""
    return Operation(
        "d",
        "GET",
        "/d",
        host="default",
        answers=_D,
        template="/d",
    )


_E: Answers[models.ErrorFields] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.ErrorFields.from_dict),
        },
    },
)


def e() -> Operation[models.ErrorFields]:
    """GET /e"""
    return Operation(
        "e",
        "GET",
        "/e",
        host="default",
        answers=_E,
        template="/e",
    )

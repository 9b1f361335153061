"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation
from .models.schemas import (
    AsyncPetsApi_,
    ErrorFields as ErrorFieldsModel,
    PetsApi_,
    RawPetsApi_,
    Timeout as TimeoutModel_,
)

__all__ = [
    "a",
    "b",
    "c",
    "d",
    "e",
]


_A: Answers[PetsApi_] = Answers(
    {
        "200": {
            "application/json": Json(PetsApi_.from_dict),
        },
    },
)


def a() -> Operation[PetsApi_]:
    """GET /a"""
    return Operation(
        "a",
        "GET",
        "/a",
        host="default",
        answers=_A,
        template="/a",
    )


_B: Answers[RawPetsApi_] = Answers(
    {
        "200": {
            "application/json": Json(RawPetsApi_.from_dict),
        },
    },
)


def b() -> Operation[RawPetsApi_]:
    """GET /b"""
    return Operation(
        "b",
        "GET",
        "/b",
        host="default",
        answers=_B,
        template="/b",
    )


_C: Answers[AsyncPetsApi_] = Answers(
    {
        "200": {
            "application/json": Json(AsyncPetsApi_.from_dict),
        },
    },
)


def c() -> Operation[AsyncPetsApi_]:
    """GET /c"""
    return Operation(
        "c",
        "GET",
        "/c",
        host="default",
        answers=_C,
        template="/c",
    )


_D: Answers[TimeoutModel_] = Answers(
    {
        "200": {
            "application/json": Json(TimeoutModel_.from_dict),
        },
    },
)


def d() -> Operation[TimeoutModel_]:
    """GET /d"""
    return Operation(
        "d",
        "GET",
        "/d",
        host="default",
        answers=_D,
        template="/d",
    )


_E: Answers[ErrorFieldsModel] = Answers(
    {
        "200": {
            "application/json": Json(ErrorFieldsModel.from_dict),
        },
    },
)


def e() -> Operation[ErrorFieldsModel]:
    """GET /e"""
    return Operation(
        "e",
        "GET",
        "/e",
        host="default",
        answers=_E,
        template="/e",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.codec import checked
from ._runtime.operation import Operation

__all__ = [
    "decode_pet",
    "get_pet",
]


_DECODE_PET: Answers[models.Pet] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(models.decode_pet, models.Pet)),
        },
    },
)


def decode_pet() -> Operation[models.Pet]:
    """GET /a"""
    return Operation(
        "decodePet",
        "GET",
        "/a",
        host="default",
        answers=_DECODE_PET,
        template="/a",
    )


_GET_PET: Answers[models.Pet] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(models.decode_pet, models.Pet)),
        },
    },
)


def get_pet() -> Operation[models.Pet]:
    """GET /b"""
    return Operation(
        "getPet",
        "GET",
        "/b",
        host="default",
        answers=_GET_PET,
        template="/b",
    )

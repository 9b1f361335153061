"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers, Json
from ._runtime.codec import checked
from ._runtime.operation import Operation
from .models.schemas import Pet, decode_pet

__all__ = [
    "decode_pet_",
    "get_pet",
]


_DECODE_PET: Answers[Pet] = Answers(
    {
        "200": {
            "application/json": Json(checked(decode_pet, Pet)),
        },
    },
)


def decode_pet_() -> Operation[Pet]:
    """GET /a"""
    return Operation(
        "decodePet",
        "GET",
        "/a",
        host="default",
        answers=_DECODE_PET,
        template="/a",
    )


_GET_PET: Answers[Pet] = Answers(
    {
        "200": {
            "application/json": Json(checked(decode_pet, Pet)),
        },
    },
)


def get_pet() -> Operation[Pet]:
    """GET /b"""
    return Operation(
        "getPet",
        "GET",
        "/b",
        host="default",
        answers=_GET_PET,
        template="/b",
    )

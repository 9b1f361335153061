"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.codec import as_str, checked, list_of
from ._runtime.operation import Operation

__all__ = [
    "delete_pet",
    "get_pet",
    "put_pet",
]


_GET_PET: Answers[models.Pet | None] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict, empty=lambda: None),
        },
        "404": {
            "application/json": Json(models.Pet.from_dict),
        },
    },
)


def get_pet() -> Operation[models.Pet | None]:
    """GET /pet"""
    return Operation(
        "getPet",
        "GET",
        "/pet",
        host="default",
        answers=_GET_PET,
        template="/pet",
    )


_PUT_PET: Answers[models.Pet | list[str] | None] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict),
        },
        "202": {
            "application/json": Json(
                checked(list_of(as_str), list[str]), "names", empty=lambda: None
            ),
        },
    },
)


def put_pet() -> Operation[models.Pet | list[str] | None]:
    """PUT /pet"""
    return Operation(
        "putPet",
        "PUT",
        "/pet",
        host="default",
        answers=_PUT_PET,
        template="/pet",
    )


_DELETE_PET: Answers[models.Pet] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict),
        },
    },
)


def delete_pet() -> Operation[models.Pet]:
    """DELETE /pet"""
    return Operation(
        "deletePet",
        "DELETE",
        "/pet",
        host="default",
        answers=_DELETE_PET,
        template="/pet",
    )

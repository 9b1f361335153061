"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import to_json, written
from ._runtime.operation import Operation
from ._runtime.parameters import json_text, path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "create_pet",
    "get_pet",
    "list_pets",
]


_LIST_PETS: Answers[models.ListPetsResponse] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.ListPetsResponse.from_dict),
        },
        "default": {
            "application/json": Json(models.ErrorResponse.from_dict),
        },
    },
)


def list_pets(
    *, filter: models.ListPetsFilter | Unset = UNSET
) -> Operation[models.ListPetsResponse]:
    """GET /pets"""
    return Operation(
        "listPets",
        "GET",
        "/pets",
        host="default",
        query=[
            *query_pairs("filter", json_text(to_json(filter))),
        ],
        answers=_LIST_PETS,
        template="/pets",
    )


_CREATE_PET: Answers[models.ListPetsResponse] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.ListPetsResponse.from_dict),
        },
    },
)


def create_pet(
    *,
    name: str,
    home: models.PetHome | Unset = UNSET,
) -> Operation[models.ListPetsResponse]:
    """POST /pets"""
    return Operation(
        "createPet",
        "POST",
        "/pets",
        host="default",
        body=json_body(
            written(
                models.ListPetsResponsePetsItem(
                    name=name,
                    home=home,
                )
            )
        ),
        answers=_CREATE_PET,
        template="/pets",
    )


_GET_PET: Answers[models.PetHome] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.PetHome.from_dict),
        },
    },
)


def get_pet(
    id: str,
    *,
    filter: models.ListPetsFilter | Unset = UNSET,
) -> Operation[models.PetHome]:
    """GET /pets/{id}"""
    return Operation(
        "getPet",
        "GET",
        "/pets/" + path_segment("id", id),
        host="default",
        query=[
            *query_pairs("filter", json_text(to_json(filter))),
        ],
        answers=_GET_PET,
        template="/pets/{id}",
    )

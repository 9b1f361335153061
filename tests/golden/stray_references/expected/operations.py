"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Any

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, to_json, written
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "delete_pet",
    "get_pet",
    "list_kinds",
    "patch_pet",
    "put_pet",
]


_GET_PET: Answers[models.PetInfo] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.PetInfo.from_dict),
        },
    },
)


def get_pet(id: int) -> Operation[models.PetInfo]:
    """GET /pets/{id}"""
    return Operation(
        "getPet",
        "GET",
        "/pets/" + path_segment("id", id),
        host="default",
        answers=_GET_PET,
        template="/pets/{id}",
    )


_PUT_PET: Answers[models.PetInfo | None] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.PetInfo.from_dict),
        },
        "204": {},
    },
)


def put_pet(
    id: int,
    *,
    name: str,
    owner: Any | Unset = UNSET,
) -> Operation[models.PetInfo | None]:
    """PUT /pets/{id}"""
    return Operation(
        "putPet",
        "PUT",
        "/pets/" + path_segment("id", id),
        host="default",
        body=json_body(
            written(
                models.PetInfo(
                    name=name,
                    owner=owner,
                )
            )
        ),
        answers=_PUT_PET,
        template="/pets/{id}",
    )


_DELETE_PET: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def delete_pet(id: int) -> Operation[None]:
    """DELETE /pets/{id}"""
    return Operation(
        "deletePet",
        "DELETE",
        "/pets/" + path_segment("id", id),
        host="default",
        answers=_DELETE_PET,
        template="/pets/{id}",
    )


_PATCH_PET: Answers[models.PetInfo] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.PetInfo.from_dict),
        },
    },
)


def patch_pet(
    id: int,
    *,
    name: str,
    owner: Any | Unset = UNSET,
) -> Operation[models.PetInfo]:
    """PATCH /pets/{id}"""
    return Operation(
        "patchPet",
        "PATCH",
        "/pets/" + path_segment("id", id),
        host="default",
        body=json_body(
            written(
                models.PetInfo(
                    name=name,
                    owner=owner,
                )
            )
        ),
        answers=_PATCH_PET,
        template="/pets/{id}",
    )


_LIST_KINDS: Answers[models.Kinds] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(models.decode_kinds, models.Kinds)),
        },
    },
)


def list_kinds(*, any: Any | Unset = UNSET) -> Operation[models.Kinds]:
    """GET /kinds"""
    return Operation(
        "listKinds",
        "GET",
        "/kinds",
        host="default",
        query=[
            *query_pairs("any", to_json(any), null=True),
        ],
        answers=_LIST_KINDS,
        template="/kinds",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, written
from ._runtime.multipart import File, file_parts, multipart_body
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from ._runtime.uuids import uuid_text

__all__ = [
    "delete_pets_pet_id",
    "get_pets",
    "get_pets_pet_id",
    "post_pets",
    "post_pets_pet_id_photo",
]


_GET_PETS: Answers[list[models.Pet]] = Answers(
    lambda: {
        "422": {
            "application/json": Json(models.Error.from_dict),
        },
        "200": {
            "application/json": Json(
                checked(list_of(models.Pet.decode), list[models.Pet])
            ),
        },
        "default": {
            "application/json": Json(models.Error.from_dict),
        },
    },
)


def get_pets(
    *,
    name: str | Unset = UNSET,
    kind: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Operation[list[models.Pet]]:
    """GET /pets/: List pets"""
    return Operation(
        "get /pets/",
        "GET",
        "/pets/",
        host="default",
        query=[
            *query_pairs("name", name),
            *query_pairs("kind", kind),
            *query_pairs("page", page),
            *query_pairs("page_size", page_size),
        ],
        answers=_GET_PETS,
        template="/pets/",
    )


_POST_PETS: Answers[models.Pet] = Answers(
    lambda: {
        "422": {
            "application/json": Json(models.Error.from_dict),
        },
        "409": {},
        "201": {
            "application/json": Json(models.Pet.from_dict),
        },
        "default": {
            "application/json": Json(models.Error.from_dict),
        },
    },
)


def post_pets(
    *,
    name: str,
    kind: models.PetKind | str | Unset = UNSET,
    born: dt.date | None | Unset = UNSET,
    toys: list[models.Toy] | Unset = UNSET,
    owner: models.Owner | Unset = UNSET,
    labels: dict[str, int] | Unset = UNSET,
    password: str | Unset = UNSET,
    any: Any | Unset = UNSET,
) -> Operation[models.Pet]:
    """POST /pets/: Add a pet"""
    return Operation(
        "post /pets/",
        "POST",
        "/pets/",
        host="default",
        body=json_body(
            written(
                models.PetInput(
                    name=name,
                    kind=kind,
                    born=born,
                    toys=toys,
                    owner=owner,
                    labels=labels,
                    password=password,
                    any=any,
                )
            )
        ),
        answers=_POST_PETS,
        template="/pets/",
    )


_GET_PETS_PET_ID: Answers[models.Pet] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict),
        },
        "default": {
            "application/json": Json(models.Error.from_dict),
        },
    },
)


def get_pets_pet_id(pet_id: int) -> Operation[models.Pet]:
    """GET /pets/{pet_id}"""
    return Operation(
        "get /pets/{pet_id}",
        "GET",
        "/pets/" + path_segment("pet_id", pet_id),
        host="default",
        answers=_GET_PETS_PET_ID,
        template="/pets/{pet_id}",
    )


_DELETE_PETS_PET_ID: Answers[None] = Answers(
    lambda: {
        "204": {},
        "default": {
            "application/json": Json(models.Error.from_dict),
        },
    },
)


def delete_pets_pet_id(pet_id: int) -> Operation[None]:
    """DELETE /pets/{pet_id}"""
    return Operation(
        "delete /pets/{pet_id}",
        "DELETE",
        "/pets/" + path_segment("pet_id", pet_id),
        host="default",
        answers=_DELETE_PETS_PET_ID,
        template="/pets/{pet_id}",
    )


_POST_PETS_PET_ID_PHOTO: Answers[None] = Answers(
    lambda: {
        "422": {
            "application/json": Json(models.Error.from_dict),
        },
        "201": {},
        "default": {
            "application/json": Json(models.Error.from_dict),
        },
    },
)


def post_pets_pet_id_photo(
    pet_id: UUID,
    *,
    file: AsyncByteSource | File,
) -> Operation[None]:
    """POST /pets/{pet_id}/photo"""
    return Operation(
        "post /pets/{pet_id}/photo",
        "POST",
        "/pets/" + path_segment("pet_id", uuid_text(pet_id)) + "/photo",
        host="default",
        body=multipart_body(
            [
                *file_parts("file", file),
            ],
        ),
        answers=_POST_PETS_PET_ID_PHOTO,
        template="/pets/{pet_id}/photo",
    )

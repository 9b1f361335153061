"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, to_json, written
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment
from ._runtime.unset import UNSET, Unset

__all__ = [
    "add_cat",
    "add_info",
    "get_value",
    "list_pets",
    "put_value",
]


_GET_VALUE: Answers[models.Base] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(models.decode_base, models.Base)),
        },
    },
)


def get_value(id: str) -> Operation[models.Base]:
    """GET /values/{id}"""
    return Operation(
        "getValue",
        "GET",
        "/values/" + path_segment("id", id),
        host="default",
        answers=_GET_VALUE,
        template="/values/{id}",
    )


_PUT_VALUE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def put_value(
    id: str,
    *,
    body: models.Base,
) -> Operation[None]:
    """PUT /values/{id}"""
    return Operation(
        "putValue",
        "PUT",
        "/values/" + path_segment("id", id),
        host="default",
        body=json_body(to_json(body)),
        answers=_PUT_VALUE,
        template="/values/{id}",
    )


_ADD_INFO: Answers[models.Info] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Info.from_dict),
        },
    },
)


def add_info(
    *,
    value: str,
    type_name: str = "string",
    note: str | Unset = UNSET,
) -> Operation[models.Info]:
    """POST /info"""
    return Operation(
        "addInfo",
        "POST",
        "/info",
        host="default",
        body=json_body(
            written(
                models.PrimitiveString(
                    type_name=type_name,
                    note=note,
                    value=value,
                )
            )
        ),
        answers=_ADD_INFO,
        template="/info",
    )


_LIST_PETS: Answers[list[models.Pet]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.decode_pet), list[models.Pet])
            ),
        },
    },
)


def list_pets() -> Operation[list[models.Pet]]:
    """GET /pets"""
    return Operation(
        "listPets",
        "GET",
        "/pets",
        host="default",
        answers=_LIST_PETS,
        template="/pets",
    )


_ADD_CAT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def add_cat(
    *,
    name: str,
    kind: models.PetKind | str = "Cat",
    friend: models.Pet | None | Unset = UNSET,
    lives: int | Unset = UNSET,
) -> Operation[None]:
    """POST /pets"""
    return Operation(
        "addCat",
        "POST",
        "/pets",
        host="default",
        body=json_body(
            written(
                models.Cat(
                    kind=kind,
                    name=name,
                    friend=friend,
                    lives=lives,
                )
            )
        ),
        answers=_ADD_CAT,
        template="/pets",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, written
from ._runtime.operation import Operation
from ._runtime.unset import UNSET, Unset

__all__ = [
    "create_owner",
    "list_animals",
]


_LIST_ANIMALS: Answers[list[models.Animal]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.decode_animal), list[models.Animal])
            ),
        },
    },
)


def list_animals() -> Operation[list[models.Animal]]:
    """GET /animals"""
    return Operation(
        "listAnimals",
        "GET",
        "/animals",
        host="default",
        answers=_LIST_ANIMALS,
        template="/animals",
    )


_CREATE_OWNER: Answers[models.Tree] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Tree.from_dict),
        },
    },
)


def create_owner(
    *,
    name: str,
    address: models.Address | Unset = UNSET,
    cat: models.Cat | Unset = UNSET,
) -> Operation[models.Tree]:
    """POST /animals"""
    return Operation(
        "createOwner",
        "POST",
        "/animals",
        host="default",
        body=json_body(
            written(
                models.Owner(
                    name=name,
                    address=address,
                    cat=cat,
                )
            )
        ),
        answers=_CREATE_OWNER,
        template="/animals",
    )

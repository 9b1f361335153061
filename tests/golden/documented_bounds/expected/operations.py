"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "list_pets",
]


_LIST_PETS: Answers[models.Pet] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict),
        },
    },
)


def list_pets(
    *,
    limit: int | Unset = UNSET,
    name: models.Name | None | Unset = UNSET,
    page: int | Unset = UNSET,
    wild: float | Unset = UNSET,
    old: int | Unset = UNSET,
) -> Operation[models.Pet]:
    """GET /pets: List pets"""
    return Operation(
        "listPets",
        "GET",
        "/pets",
        host="default",
        query=[
            *query_pairs("limit", limit),
            *query_pairs("name", name, null=True),
            *query_pairs("page", page),
            *query_pairs("wild", wild),
            *query_pairs("old", old),
        ],
        answers=_LIST_PETS,
        template="/pets",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import written
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "get",
    "put",
]


_GET: Answers[models.PetResponse] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.PetResponse.from_dict),
        },
    },
)


def get(
    pet: str,
    *,
    page: int | Unset = UNSET,
) -> Operation[models.PetResponse]:
    """GET /pets/{pet}"""
    return Operation(
        "get",
        "GET",
        "/pets/" + path_segment("pet", pet),
        host="default",
        query=[
            *query_pairs("page", page),
        ],
        answers=_GET,
        template="/pets/{pet}",
    )


_PUT: Answers[models.PetResponse] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.PetResponse.from_dict),
        },
    },
)


def put(
    pet: str,
    *,
    page: int | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Operation[models.PetResponse]:
    """PUT /pets/{pet}"""
    return Operation(
        "put",
        "PUT",
        "/pets/" + path_segment("pet", pet),
        host="default",
        query=[
            *query_pairs("page", page),
        ],
        body=json_body(written(models.PetResponse(name=name))),
        answers=_PUT,
        template="/pets/{pet}",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

import datetime as dt

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, written
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "create_cat",
    "list_cats",
    "list_dogs",
]


_LIST_CATS: Answers[list[models.Cat]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Cat.decode), list[models.Cat])
            ),
        },
        "404": {},
    },
)


def list_cats(*, page: int | Unset = UNSET) -> Operation[list[models.Cat]]:
    """GET /cats"""
    return Operation(
        "listCats",
        "GET",
        "/cats",
        host="default",
        query=[
            *query_pairs("page", page),
        ],
        answers=_LIST_CATS,
        template="/cats",
    )


_CREATE_CAT: Answers[models.Cat] = Answers(
    lambda: {
        "404": {},
        "200": {
            "application/json": Json(models.Cat.from_dict),
        },
    },
)


def create_cat(
    *,
    name: int,
    born: dt.date | Unset = UNSET,
    less_than_less_than: bool | Unset = UNSET,
) -> Operation[models.Cat]:
    """POST /cats"""
    return Operation(
        "createCat",
        "POST",
        "/cats",
        host="default",
        body=json_body(
            written(
                models.Cat(
                    born=born,
                    name=name,
                    less_than_less_than=less_than_less_than,
                )
            )
        ),
        answers=_CREATE_CAT,
        template="/cats",
    )


_LIST_DOGS: Answers[list[models.Cat]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Cat.decode), list[models.Cat])
            ),
        },
        "404": {},
    },
)


def list_dogs(*, page: int | Unset = UNSET) -> Operation[list[models.Cat]]:
    """GET /dogs"""
    return Operation(
        "listDogs",
        "GET",
        "/dogs",
        host="default",
        query=[
            *query_pairs("page", page),
        ],
        answers=_LIST_DOGS,
        template="/dogs",
    )

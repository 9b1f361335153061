"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import written
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment
from ._runtime.unset import UNSET, Unset

__all__ = [
    "get_user",
    "put_user",
]


_GET_USER: Answers[models.User] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.User.from_dict),
        },
        "404": {
            "application/json": Json(models.Problem.from_dict),
        },
    },
)


def get_user(id: str) -> Operation[models.User]:
    """GET /users/{id}"""
    return Operation(
        "getUser",
        "GET",
        "/users/" + path_segment("id", id),
        host="default",
        answers=_GET_USER,
        template="/users/{id}",
    )


_PUT_USER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def put_user(
    id: str,
    *,
    owner: models.User | Unset = UNSET,
    coins: list[models.Coin] | Unset = UNSET,
) -> Operation[None]:
    """PUT /users/{id}"""
    return Operation(
        "putUser",
        "PUT",
        "/users/" + path_segment("id", id),
        host="default",
        body=json_body(
            written(
                models.Wallet(
                    owner=owner,
                    coins=coins,
                )
            )
        ),
        answers=_PUT_USER,
        template="/users/{id}",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "a",
    "b",
]


_A: Answers[models.Pet] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict),
        },
    },
)


def a(
    id: str,
    *,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Operation[models.Pet]:
    """POST /a/{id}"""
    return Operation(
        "a",
        "POST",
        "/a/" + path_segment("id", id),
        host="default",
        query=[
            *query_pairs("limit", limit),
        ],
        body=json_body(models.Pet(name=name).to_dict()),
        answers=_A,
        template="/a/{id}",
    )


_B: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def b(id: int) -> Operation[None]:
    """DELETE /b/{id}"""
    return Operation(
        "b",
        "DELETE",
        "/b/" + path_segment("id", id),
        host="default",
        answers=_B,
        template="/b/{id}",
    )

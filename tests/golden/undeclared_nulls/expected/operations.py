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

__all__ = [
    "get_holder",
    "replace_holder",
]


_GET_HOLDER: Answers[models.Holder] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Holder.from_dict),
        },
        "404": {
            "application/json": Json(models.Problem.from_dict),
        },
    },
)


def get_holder(id: str) -> Operation[models.Holder]:
    """GET /holders/{id}"""
    return Operation(
        "getHolder",
        "GET",
        "/holders/" + path_segment("id", id),
        host="default",
        answers=_GET_HOLDER,
        template="/holders/{id}",
    )


_REPLACE_HOLDER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def replace_holder(
    id: str,
    *,
    holder: models.Holder,
) -> Operation[None]:
    """PUT /holders/{id}"""
    return Operation(
        "replaceHolder",
        "PUT",
        "/holders/" + path_segment("id", id),
        host="default",
        body=json_body(written(models.ReplaceHolderRequest(holder=holder))),
        answers=_REPLACE_HOLDER,
        template="/holders/{id}",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.codec import checked, list_of
from ._runtime.operation import Operation

__all__ = [
    "get_items",
]


_GET_ITEMS: Answers[list[models.Item]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Item.decode), list[models.Item])
            ),
        },
    },
)


def get_items() -> Operation[list[models.Item]]:
    """GET /items"""
    return Operation(
        "get /items",
        "GET",
        "/items",
        host="default",
        answers=_GET_ITEMS,
        template="/items",
    )

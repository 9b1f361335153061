"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation

__all__ = [
    "get_item",
]


_GET_ITEM: Answers[models.Holder] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Holder.from_dict),
        },
    },
)


def get_item() -> Operation[models.Holder]:
    """GET /item"""
    return Operation(
        "getItem",
        "GET",
        "/item",
        host="default",
        answers=_GET_ITEM,
        template="/item",
    )

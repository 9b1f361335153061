"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import written
from ._runtime.operation import Operation

__all__ = [
    "create_order",
]


_CREATE_ORDER: Answers[models.CreateOrderResponse] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.CreateOrderResponse.from_dict),
        },
        "400": {
            "application/json": Json(models.CreateOrder400Error.from_dict),
        },
    },
)


def create_order(
    *, lines: list[models.CreateOrderRequestLinesItem]
) -> Operation[models.CreateOrderResponse]:
    """POST /orders"""
    return Operation(
        "createOrder",
        "POST",
        "/orders",
        host="default",
        body=json_body(written(models.CreateOrderRequest(lines=lines))),
        answers=_CREATE_ORDER,
        template="/orders",
    )

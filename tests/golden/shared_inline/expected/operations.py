"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, written
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "add_order",
    "list_orders",
]


_LIST_ORDERS: Answers[list[models.OrdersResponseItem]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(
                    list_of(models.OrdersResponseItem.decode),
                    list[models.OrdersResponseItem],
                )
            ),
        },
        "404": {
            "application/json": Json(models.MissingResponse.from_dict),
        },
    },
)


def list_orders(
    *,
    order_status: models.Status | str | Unset = UNSET,
    order: models.OrderParameter | str | Unset = UNSET,
) -> Operation[list[models.OrdersResponseItem]]:
    """GET /orders"""
    return Operation(
        "listOrders",
        "GET",
        "/orders",
        host="default",
        query=[
            *query_pairs("order-status", order_status),
            *query_pairs("order", order),
        ],
        answers=_LIST_ORDERS,
        template="/orders",
    )


_ADD_ORDER: Answers[list[models.OrdersResponseItem]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(
                    list_of(models.OrdersResponseItem.decode),
                    list[models.OrdersResponseItem],
                )
            ),
        },
        "404": {
            "application/json": Json(models.MissingResponse.from_dict),
        },
    },
)


def add_order(
    *,
    name: str,
    order_status: models.Status | str | Unset = UNSET,
) -> Operation[list[models.OrdersResponseItem]]:
    """POST /orders"""
    return Operation(
        "addOrder",
        "POST",
        "/orders",
        host="default",
        query=[
            *query_pairs("order-status", order_status),
        ],
        body=json_body(written(models.NewOrderRequest(name=name))),
        answers=_ADD_ORDER,
        template="/orders",
    )

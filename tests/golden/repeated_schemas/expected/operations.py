"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import written
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "add_order",
    "list_orders",
]


_LIST_ORDERS: Answers[models.ListOrdersResponse] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.ListOrdersResponse.from_dict),
        },
        "404": {
            "application/json": Json(models.NotFoundError.from_dict),
        },
    },
)


def list_orders(
    *,
    order_status: models.OrderStatus | str | Unset = UNSET,
    sort: models.ListOrdersSort | str | Unset = UNSET,
    pet: models.ListOrdersPet | str | Unset = UNSET,
) -> Operation[models.ListOrdersResponse]:
    """GET /orders"""
    return Operation(
        "listOrders",
        "GET",
        "/orders",
        host="default",
        query=[
            *query_pairs("order_status", order_status),
            *query_pairs("sort", sort),
            *query_pairs("pet", pet),
        ],
        answers=_LIST_ORDERS,
        template="/orders",
    )


_ADD_ORDER: Answers[None] = Answers(
    lambda: {
        "204": {},
        "404": {
            "application/json": Json(models.NotFoundError.from_dict),
        },
    },
)


def add_order(
    *,
    order_status: models.OrderStatus | str | None | Unset = UNSET,
    sort: models.OrderSort | str | Unset = UNSET,
    pet: models.OrderPet | str | Unset = UNSET,
    kinds: list[models.KindsItem | int] | Unset = UNSET,
    kind: models.OrderKind | str | Unset = UNSET,
    size: models.Size | Unset = UNSET,
) -> Operation[None]:
    """POST /orders"""
    return Operation(
        "addOrder",
        "POST",
        "/orders",
        host="default",
        body=json_body(
            written(
                models.Order(
                    order_status=order_status,
                    sort=sort,
                    pet=pet,
                    kinds=kinds,
                    kind=kind,
                    size=size,
                )
            )
        ),
        answers=_ADD_ORDER,
        template="/orders",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import to_json, written
from ._runtime.multipart import File, field_parts, file_parts, multipart_body
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "orders_controller_create",
    "orders_controller_drop",
    "orders_controller_get",
    "orders_controller_invoice",
    "orders_controller_list",
    "orders_controller_pay",
]


_ORDERS_CONTROLLER_LIST: Answers[models.OrdersControllerListResponse] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.OrdersControllerListResponse.from_dict),
        },
    },
)


def orders_controller_list(
    *,
    page: float,
    status: models.OrdersControllerListStatus | str | Unset = UNSET,
) -> Operation[models.OrdersControllerListResponse]:
    """GET /orders"""
    return Operation(
        "OrdersController_list",
        "GET",
        "/orders",
        host="default",
        query=[
            *query_pairs("status", status),
            *query_pairs("page", page),
        ],
        answers=_ORDERS_CONTROLLER_LIST,
        security=(("bearer",),),
        template="/orders",
    )


_ORDERS_CONTROLLER_CREATE: Answers[models.Order] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.Order.from_dict),
        },
    },
)


def orders_controller_create(
    *,
    buyer: str,
    lines: list[str] | Unset = UNSET,
    price: models.Money | None | Unset = UNSET,
) -> Operation[models.Order]:
    """POST /orders"""
    return Operation(
        "OrdersController_create",
        "POST",
        "/orders",
        host="default",
        body=json_body(
            written(
                models.CreateOrderDto(
                    buyer=buyer,
                    lines=lines,
                    price=price,
                )
            )
        ),
        answers=_ORDERS_CONTROLLER_CREATE,
        security=(("bearer",),),
        template="/orders",
    )


_ORDERS_CONTROLLER_GET: Answers[models.Order] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Order.from_dict),
        },
    },
)


def orders_controller_get(
    id: float,
    *,
    x_trace: str | Unset = UNSET,
) -> Operation[models.Order]:
    """GET /orders/{id}"""
    return Operation(
        "OrdersController_get",
        "GET",
        "/orders/" + path_segment("id", id),
        host="default",
        headers=[
            *header_pairs("X-Trace", x_trace),
        ],
        answers=_ORDERS_CONTROLLER_GET,
        security=(("bearer",),),
        template="/orders/{id}",
    )


_ORDERS_CONTROLLER_DROP: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def orders_controller_drop(id: str) -> Operation[None]:
    """DELETE /orders/{id}"""
    return Operation(
        "OrdersController_drop",
        "DELETE",
        "/orders/" + path_segment("id", id),
        host="default",
        answers=_ORDERS_CONTROLLER_DROP,
        security=(("bearer",),),
        template="/orders/{id}",
    )


_ORDERS_CONTROLLER_PAY: Answers[models.Order] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Order.from_dict),
        },
    },
)


def orders_controller_pay(
    id: str,
    *,
    body: models.OrdersControllerPayRequest,
) -> Operation[models.Order]:
    """POST /orders/{id}/pay"""
    return Operation(
        "OrdersController_pay",
        "POST",
        "/orders/" + path_segment("id", id) + "/pay",
        host="default",
        body=json_body(to_json(body)),
        answers=_ORDERS_CONTROLLER_PAY,
        security=(("bearer",),),
        template="/orders/{id}/pay",
    )


_ORDERS_CONTROLLER_INVOICE: Answers[None] = Answers(
    lambda: {
        "201": {},
    },
)


def orders_controller_invoice(
    id: str,
    *,
    file: AsyncByteSource | File | Unset = UNSET,
    note: str | Unset = UNSET,
) -> Operation[None]:
    """POST /orders/{id}/invoice"""
    return Operation(
        "OrdersController_invoice",
        "POST",
        "/orders/" + path_segment("id", id) + "/invoice",
        host="default",
        body=multipart_body(
            [
                *file_parts("file", file),
                *field_parts("note", to_json(note)),
            ],
        ),
        answers=_ORDERS_CONTROLLER_INVOICE,
        security=(("bearer",),),
        template="/orders/{id}/invoice",
    )

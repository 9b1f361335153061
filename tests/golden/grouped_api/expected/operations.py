"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation

__all__ = [
    "list_orders",
    "list_pets",
]


_LIST_PETS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def list_pets() -> Operation[None]:
    """GET /pets"""
    return Operation(
        "listPets",
        "GET",
        "/pets",
        host="default",
        answers=_LIST_PETS,
        template="/pets",
    )


_LIST_ORDERS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def list_orders() -> Operation[None]:
    """GET /orders"""
    return Operation(
        "listOrders",
        "GET",
        "/orders",
        host="default",
        answers=_LIST_ORDERS,
        template="/orders",
    )

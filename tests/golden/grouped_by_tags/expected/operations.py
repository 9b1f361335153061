"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation

__all__ = [
    "list_orders",
    "list_pets",
    "pets_create",
    "ping",
    "undeclared_create",
]


_LIST_PETS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def list_pets() -> Operation[None]:
    """GET /pets: List the pets"""
    return Operation(
        "listPets",
        "GET",
        "/pets",
        host="default",
        answers=_LIST_PETS,
        template="/pets",
    )


_PETS_CREATE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def pets_create() -> Operation[None]:
    """POST /pets"""
    return Operation(
        "create",
        "POST",
        "/pets",
        host="default",
        answers=_PETS_CREATE,
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


_UNDECLARED_CREATE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def undeclared_create() -> Operation[None]:
    """POST /orders"""
    return Operation(
        "Create",
        "POST",
        "/orders",
        host="default",
        answers=_UNDECLARED_CREATE,
        template="/orders",
    )


_PING: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def ping() -> Operation[None]:
    """GET /ping"""
    return Operation(
        "ping",
        "GET",
        "/ping",
        host="default",
        answers=_PING,
        template="/ping",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, to_json, written
from ._runtime.operation import Operation
from ._runtime.parameters import json_text, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "add_animal",
    "add_order",
    "add_orders",
    "create",
    "find_orders",
    "inline",
    "login",
    "read",
]


_READ: Answers[list[models.Test]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Test.decode), list[models.Test])
            ),
        },
    },
)


def read() -> Operation[list[models.Test]]:
    """GET /t"""
    return Operation(
        "read",
        "GET",
        "/t",
        host="default",
        answers=_READ,
        template="/t",
    )


_CREATE: Answers[models.Test] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.Test.from_dict),
        },
    },
)


def create(
    *,
    name: str,
    password: str,
) -> Operation[models.Test]:
    """POST /t"""
    return Operation(
        "create",
        "POST",
        "/t",
        host="default",
        body=json_body(
            written(
                models.TestInput(
                    name=name,
                    password=password,
                )
            )
        ),
        answers=_CREATE,
        template="/t",
    )


_FIND_ORDERS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def find_orders(
    *,
    like: models.LineInput | Unset = UNSET,
    login: models.Login | Unset = UNSET,
) -> Operation[None]:
    """GET /orders"""
    return Operation(
        "findOrders",
        "GET",
        "/orders",
        host="default",
        query=[
            *query_pairs("like", json_text(to_json(like))),
            *query_pairs("login", to_json(login), style="deepObject"),
        ],
        answers=_FIND_ORDERS,
        template="/orders",
    )


_ADD_ORDER: Answers[models.Order] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Order.from_dict),
        },
    },
)


def add_order(
    *,
    lines: list[models.LineInput],
    token: models.Token,
    note: str | Unset = UNSET,
    before: models.OrderInput | Unset = UNSET,
    place: models.OrderPlace | Unset = UNSET,
) -> Operation[models.Order]:
    """POST /orders"""
    return Operation(
        "addOrder",
        "POST",
        "/orders",
        host="default",
        body=json_body(
            written(
                models.OrderInput(
                    note=note,
                    lines=lines,
                    token=token,
                    before=before,
                    place=place,
                )
            )
        ),
        answers=_ADD_ORDER,
        template="/orders",
    )


_ADD_ORDERS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def add_orders(*, body: list[models.OrderInput]) -> Operation[None]:
    """POST /orders/bulk"""
    return Operation(
        "addOrders",
        "POST",
        "/orders/bulk",
        host="default",
        body=json_body(to_json(body)),
        answers=_ADD_ORDERS,
        template="/orders/bulk",
    )


_LOGIN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def login(*, user: str) -> Operation[None]:
    """POST /login"""
    return Operation(
        "login",
        "POST",
        "/login",
        host="default",
        body=json_body(written(models.Login(user=user))),
        answers=_LOGIN,
        template="/login",
    )


_ADD_ANIMAL: Answers[models.Animal] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(models.decode_animal, models.Animal)),
        },
    },
)


def add_animal(*, body: models.AnimalInput) -> Operation[models.Animal]:
    """POST /animals"""
    return Operation(
        "addAnimal",
        "POST",
        "/animals",
        host="default",
        body=json_body(to_json(body)),
        answers=_ADD_ANIMAL,
        template="/animals",
    )


_INLINE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def inline(
    *,
    parent: models.OrderInput,
    plain: models.Plain | Unset = UNSET,
) -> Operation[None]:
    """POST /inline"""
    return Operation(
        "inline",
        "POST",
        "/inline",
        host="default",
        body=json_body(
            written(
                models.InlineRequest(
                    parent=parent,
                    plain=plain,
                )
            )
        ),
        answers=_INLINE,
        template="/inline",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Any, Never

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import as_any, checked, list_of, to_json, written
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "replace_order",
    "send_order",
]


_REPLACE_ORDER: Answers[list[models.Either] | None] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.decode_either), list[models.Either])
            ),
        },
        "202": {},
    },
)


def replace_order(
    id: Any,
    *,
    kept: str,
    none: list[Never] | Unset = UNSET,
    added: str | Unset = UNSET,
) -> Operation[list[models.Either] | None]:
    """PUT /orders/{id}"""
    return Operation(
        "replaceOrder",
        "PUT",
        "/orders/" + path_segment("id", to_json(id)),
        host="default",
        query=[
            *query_pairs("none", none),
        ],
        body=json_body(
            written(
                models.Closed(
                    kept=kept,
                    added=added,
                )
            )
        ),
        answers=_REPLACE_ORDER,
        template="/orders/{id}",
    )


_SEND_ORDER: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any),
        },
    },
)


def send_order(id: str) -> Operation[Any]:
    """POST /orders/{id}"""
    return Operation(
        "sendOrder",
        "POST",
        "/orders/" + path_segment("id", id),
        host="default",
        answers=_SEND_ORDER,
        template="/orders/{id}",
    )

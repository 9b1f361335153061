"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment

__all__ = [
    "order",
]


_ORDER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def order(
    shop: int,
    order_id: str,
) -> Operation[None]:
    """GET /shops/{shop}/orders/{order-id}"""
    return Operation(
        "order",
        "GET",
        "/shops/"
        + path_segment("shop", shop)
        + "/orders/"
        + path_segment("order-id", order_id),
        host="default",
        answers=_ORDER,
        template="/shops/{shop}/orders/{order-id}",
    )

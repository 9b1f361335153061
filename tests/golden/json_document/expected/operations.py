"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation
from .models.schemas import A

__all__ = [
    "a",
]


_A: Answers[A] = Answers(
    {
        "200": {
            "application/json": Json(A.from_dict),
        },
    },
)


def a() -> Operation[A]:
    """GET /a"""
    return Operation(
        "a",
        "GET",
        "/a",
        host="default",
        answers=_A,
        template="/a",
    )

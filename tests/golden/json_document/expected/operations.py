"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation

__all__ = [
    "a",
]


_A: Answers[models.A] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.A.from_dict),
        },
    },
)


def a() -> Operation[models.A]:
    """GET /a"""
    return Operation(
        "a",
        "GET",
        "/a",
        host="default",
        answers=_A,
        template="/a",
    )

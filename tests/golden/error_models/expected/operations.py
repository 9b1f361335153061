"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json, Text
from ._runtime.codec import as_str, checked
from ._runtime.operation import Operation

__all__ = [
    "a",
]


_A: Answers[str] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(as_str, str)),
        },
        "400": {
            "application/json": Json(models.Problem.from_dict),
        },
        "401": {
            "text/plain": Text(),
        },
        "404": {},
        "5XX": {
            "application/json": Json(models.Outage.from_dict),
        },
        "default": {
            "application/problem+json": Json(models.Problem.from_dict),
        },
    },
)


def a() -> Operation[str]:
    """GET /a"""
    return Operation(
        "a",
        "GET",
        "/a",
        host="default",
        answers=_A,
        template="/a",
    )

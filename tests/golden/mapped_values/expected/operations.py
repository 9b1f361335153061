"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, to_json
from ._runtime.operation import Operation

__all__ = [
    "echo",
]


_ECHO: Answers[list[models.Request]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.decode_request), list[models.Request])
            ),
        },
    },
)


def echo(*, body: list[models.Request]) -> Operation[list[models.Request]]:
    """POST /requests"""
    return Operation(
        "echo",
        "POST",
        "/requests",
        host="default",
        body=json_body(to_json(body)),
        answers=_ECHO,
        template="/requests",
    )

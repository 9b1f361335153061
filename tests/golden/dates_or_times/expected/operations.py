"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, to_json
from ._runtime.dates import moment_text
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "echo",
]


_ECHO: Answers[list[models.Event]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Event.decode), list[models.Event])
            ),
        },
    },
)


def echo(
    *,
    body: list[models.Event],
    since: models.When | Unset = UNSET,
) -> Operation[list[models.Event]]:
    """POST /events"""
    return Operation(
        "echo",
        "POST",
        "/events",
        host="default",
        query=[
            *query_pairs(
                "since", (since if since is UNSET else moment_text(since)), null=True
            ),
        ],
        body=json_body(to_json(body)),
        answers=_ECHO,
        template="/events",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import to_json
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "swap",
]


_SWAP: Answers[models.Holder] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Holder.from_dict),
        },
    },
)


def swap(
    *,
    body: models.Pair,
    box: tuple[float, float] | Unset = UNSET,
) -> Operation[models.Holder]:
    """POST /pairs"""
    return Operation(
        "swap",
        "POST",
        "/pairs",
        host="default",
        query=[
            *query_pairs("box", to_json(box)),
        ],
        body=json_body(to_json(body)),
        answers=_SWAP,
        template="/pairs",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Any

from ._runtime.answers import Answers
from ._runtime.codec import to_json
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, json_text, path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "a",
]


_A: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def a(
    id: Any,
    *,
    schema: Any | Unset = UNSET,
    q: Any | Unset = UNSET,
    x_any: Any | Unset = UNSET,
) -> Operation[None]:
    """GET /a/{id}"""
    return Operation(
        "a",
        "GET",
        "/a/" + path_segment("id", to_json(id)),
        host="default",
        query=[
            *query_pairs("schema", to_json(schema), null=True),
            *query_pairs("q", json_text(to_json(q))),
        ],
        headers=[
            *header_pairs("X-Any", to_json(x_any), null=True),
        ],
        answers=_A,
        template="/a/{id}",
    )

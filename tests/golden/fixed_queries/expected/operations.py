"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "flag_things",
    "view_things",
]


_VIEW_THINGS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def view_things(*, limit: int | Unset = UNSET) -> Operation[None]:
    """GET /things?view=full&tag=a%20b"""
    return Operation(
        "viewThings",
        "GET",
        "/things",
        host="default",
        query=[
            ("view", "full"),
            ("tag", "a%20b"),
            *query_pairs("limit", limit),
        ],
        answers=_VIEW_THINGS,
        template="/things",
    )


_FLAG_THINGS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def flag_things() -> Operation[None]:
    """GET /things?flag"""
    return Operation(
        "flagThings",
        "GET",
        "/things",
        host="default",
        query=[
            ("flag", ""),
        ],
        answers=_FLAG_THINGS,
        template="/things",
    )

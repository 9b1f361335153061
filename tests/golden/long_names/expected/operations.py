"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "oooooooooooooooooooooooooooooooooooooooooooooo_f39863c1",
    "pppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8",
]


_OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO_C1: Answers[
    models.Ssssssssssssssssssssssssssssssssssssssssssssss_3bdac289
] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                models.Ssssssssssssssssssssssssssssssssssssssssssssss_3bdac289.from_dict
            ),
        },
    },
)


def oooooooooooooooooooooooooooooooooooooooooooooo_f39863c1(
    *, very_long_very_long_very_long_long_very_long_very_long: str | Unset = UNSET
) -> Operation[models.Ssssssssssssssssssssssssssssssssssssssssssssss_3bdac289]:
    """GET /a"""
    return Operation(
        "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo",
        "GET",
        "/a",
        host="default",
        query=[
            *query_pairs(
                "very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_",
                very_long_very_long_very_long_long_very_long_very_long,
            ),
        ],
        answers=_OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO_C1,
        template="/a",
    )


_PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP_3_EA8: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def pppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8() -> Operation[None]:
    """GET /b"""
    return Operation(
        "pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp",
        "GET",
        "/b",
        host="default",
        answers=_PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP_3_EA8,
        template="/b",
    )

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
    "ooooooooooooooooooooooooooooooooooooooooooooooooooooooo_f39863c1",
    "ppppppppppppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8",
]


_OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO_993ececc: Answers[
    models.Sssssssssssssssssssssssssssssssssssssssssssssssssssssss_3bdac289
] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                models.Sssssssssssssssssssssssssssssssssssssssssssssssssssssss_3bdac289.from_dict
            ),
        },
    },
)


def ooooooooooooooooooooooooooooooooooooooooooooooooooooooo_f39863c1(
    *,
    very_long_very_long_very_long_very_long_very_long_very_5a8153f2: (
        str | Unset
    ) = UNSET,
) -> Operation[models.Sssssssssssssssssssssssssssssssssssssssssssssssssssssss_3bdac289]:
    """GET /a"""
    return Operation(
        "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo",
        "GET",
        "/a",
        host="default",
        query=[
            *query_pairs(
                "very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_",
                very_long_very_long_very_long_very_long_very_long_very_5a8153f2,
            ),
        ],
        answers=_OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO_993ececc,
        template="/a",
    )


_PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP_263c0cb3: Answers[None] = (
    Answers(
        lambda: {
            "204": {},
        },
    )
)


def ppppppppppppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8() -> Operation[None]:  # fmt: skip
    """GET /b"""
    return Operation(
        "pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp",
        "GET",
        "/b",
        host="default",
        answers=_PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP_263c0cb3,
        template="/b",
    )

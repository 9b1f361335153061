"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, path_segment
from ._runtime.unset import UNSET, Unset

__all__ = [
    "change_thing",
    "get_thing",
    "thing_exists",
]


_GET_THING: Answers[models.Thing] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Thing.from_dict),
        },
    },
)


def get_thing(id: str) -> Operation[models.Thing]:
    """GET /things/{id}"""
    return Operation(
        "getThing",
        "GET",
        "/things/" + path_segment("id", id),
        host="default",
        answers=_GET_THING,
        template="/things/{id}",
    )


_THING_EXISTS: Answers[None] = Answers(
    lambda: {
        "200": {},
        "404": {},
    },
)


def thing_exists(id: str) -> Operation[None]:
    """HEAD /things/{id}"""
    return Operation(
        "thingExists",
        "HEAD",
        "/things/" + path_segment("id", id),
        host="default",
        answers=_THING_EXISTS,
        template="/things/{id}",
    )


_CHANGE_THING: Answers[models.Thing | None] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Thing.from_dict),
        },
        "204": {},
        "205": {},
        "304": {},
    },
)


def change_thing(
    id: str,
    *,
    if_match: str | Unset = UNSET,
) -> Operation[models.Thing | None]:
    """PATCH /things/{id}"""
    return Operation(
        "changeThing",
        "PATCH",
        "/things/" + path_segment("id", id),
        host="default",
        headers=[
            *header_pairs("If-Match", if_match),
        ],
        answers=_CHANGE_THING,
        template="/things/{id}",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers
from ._runtime.body import json_body
from ._runtime.codec import to_json, written
from ._runtime.form import form_body
from ._runtime.operation import Operation
from ._runtime.unset import UNSET, Unset

__all__ = [
    "add_thirteen",
    "add_twelve",
    "put_thirteen",
]


_ADD_TWELVE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def add_twelve(
    *,
    a: int,
    b: int | Unset = UNSET,
    c: int | Unset = UNSET,
    d: int | Unset = UNSET,
    e: int | Unset = UNSET,
    f: int | Unset = UNSET,
    g: int | Unset = UNSET,
    h: int | Unset = UNSET,
    i: int | Unset = UNSET,
    j: int | Unset = UNSET,
    k: int | Unset = UNSET,
    l: int | Unset = UNSET,
) -> Operation[None]:
    """POST /twelve"""
    return Operation(
        "addTwelve",
        "POST",
        "/twelve",
        host="default",
        body=json_body(
            written(
                models.Twelve(
                    a=a,
                    b=b,
                    c=c,
                    d=d,
                    e=e,
                    f=f,
                    g=g,
                    h=h,
                    i=i,
                    j=j,
                    k=k,
                    l=l,
                )
            )
        ),
        answers=_ADD_TWELVE,
        template="/twelve",
    )


_PUT_THIRTEEN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def put_thirteen(*, form: models.Thirteen) -> Operation[None]:
    """PUT /thirteen"""
    return Operation(
        "putThirteen",
        "PUT",
        "/thirteen",
        host="default",
        body=form_body(to_json(form)),
        answers=_PUT_THIRTEEN,
        template="/thirteen",
    )


_ADD_THIRTEEN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def add_thirteen(*, body: models.Thirteen) -> Operation[None]:
    """POST /thirteen"""
    return Operation(
        "addThirteen",
        "POST",
        "/thirteen",
        host="default",
        body=json_body(to_json(body)),
        answers=_ADD_THIRTEEN,
        template="/thirteen",
    )

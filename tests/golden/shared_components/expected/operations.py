"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import written
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "a",
    "b",
    "own",
    "own_head",
    "patch",
    "put",
]


_A: Answers[models.Pet] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Pet.from_dict),
        },
    },
)


def a(
    id: str,
    *,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Operation[models.Pet]:
    """POST /a/{id}"""
    return Operation(
        "a",
        "POST",
        "/a/" + path_segment("id", id),
        host="default",
        query=[
            *query_pairs("limit", limit),
        ],
        body=json_body(written(models.Pet(name=name))),
        answers=_A,
        template="/a/{id}",
    )


_B: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def b(id: int) -> Operation[None]:
    """DELETE /b/{id}"""
    return Operation(
        "b",
        "DELETE",
        "/b/" + path_segment("id", id),
        host="default",
        answers=_B,
        template="/b/{id}",
    )


_OWN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def own(
    id: str,
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Operation[None]:
    """GET /c/{id}: Said beside the reference."""
    return Operation(
        "own",
        "GET",
        "/c/" + path_segment("id", id),
        host="default",
        query=[
            *query_pairs("limit", limit),
            *query_pairs("page", page),
        ],
        answers=_OWN,
        template="/c/{id}",
    )


_PUT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def put(
    id: str,
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Operation[None]:
    """PUT /c/{id}: Said beside the reference."""
    return Operation(
        "put",
        "PUT",
        "/c/" + path_segment("id", id),
        host="default",
        query=[
            *query_pairs("limit", limit),
            *query_pairs("page", page),
        ],
        answers=_PUT,
        template="/c/{id}",
    )


_OWN_HEAD: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def own_head(
    id: str,
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Operation[None]:
    """HEAD /c/{id}: Said beside the reference."""
    return Operation(
        "ownHead",
        "HEAD",
        "/c/" + path_segment("id", id),
        host="default",
        query=[
            *query_pairs("limit", limit),
            *query_pairs("page", page),
        ],
        answers=_OWN_HEAD,
        template="/c/{id}",
    )


_PATCH: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def patch(
    id: str,
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Operation[None]:
    """PATCH /c/{id}: Said beside the reference."""
    return Operation(
        "patch",
        "PATCH",
        "/c/" + path_segment("id", id),
        host="default",
        query=[
            *query_pairs("limit", limit),
            *query_pairs("page", page),
        ],
        answers=_PATCH,
        template="/c/{id}",
    )

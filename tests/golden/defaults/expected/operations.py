"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "search",
]


_SEARCH: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def search(
    *,
    limit: int | Unset = UNSET,
    sort: models.SearchSort | str | Unset = UNSET,
) -> Operation[None]:
    """GET /search"""
    return Operation(
        "search",
        "GET",
        "/search",
        host="default",
        query=[
            *query_pairs("limit", limit),
            *query_pairs("sort", sort),
        ],
        answers=_SEARCH,
        template="/search",
    )

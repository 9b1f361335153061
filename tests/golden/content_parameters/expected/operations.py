"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers
from ._runtime.codec import to_json
from ._runtime.operation import Operation
from ._runtime.parameters import (
    cookie_pairs,
    header_pairs,
    json_text,
    path_segment,
    query_pairs,
)
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
    at: int,
    *,
    filter: models.Filter | Unset = UNSET,
    query: str | Unset = UNSET,
    text: str | Unset = UNSET,
    sort: models.SearchSort | str | Unset = UNSET,
    rows: str | Unset = UNSET,
    any: list[str] | Unset = UNSET,
    x_doc: str | Unset = UNSET,
    bare: str | Unset = UNSET,
    styled: str | Unset = UNSET,
) -> Operation[None]:
    """GET /search/{at}"""
    return Operation(
        "search",
        "GET",
        "/search/" + path_segment("at", json_text(at)),
        host="default",
        query=[
            *query_pairs("filter", json_text(to_json(filter))),
            *query_pairs("query", json_text(query)),
            *query_pairs("text", text),
            *query_pairs("sort", sort),
            *query_pairs("rows", rows),
            *query_pairs("any", json_text(any)),
            *query_pairs("styled", json_text(styled)),
        ],
        headers=[
            *header_pairs("X-Doc", x_doc),
        ],
        cookies=[
            *cookie_pairs("bare", bare),
        ],
        answers=_SEARCH,
        template="/search/{at}",
    )

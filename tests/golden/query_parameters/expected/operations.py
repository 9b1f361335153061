"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

import datetime as dt

from . import models
from ._runtime.answers import Answers
from ._runtime.codec import to_json
from ._runtime.dates import datetime_text
from ._runtime.operation import Operation
from ._runtime.parameters import json_text, query_pairs
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
    q: str,
    page: int | Unset = UNSET,
    exact: bool | Unset = UNSET,
    ids: list[int] | Unset = UNSET,
    csv: list[str] | Unset = UNSET,
    piped: list[str] | Unset = UNSET,
    spaced: list[str] | Unset = UNSET,
    filter: models.Filter | Unset = UNSET,
    spread: dict[str, str] | Unset = UNSET,
    flat: models.Filter | Unset = UNSET,
    raw: str | Unset = UNSET,
    json: models.Filter | Unset = UNSET,
    a: list[str] | Unset = UNSET,
    sort: models.SearchSort | str | Unset = UNSET,
    maybe: str | None | Unset = UNSET,
    since: dt.datetime | Unset = UNSET,
    name_filter: str | Unset = UNSET,
) -> Operation[None]:
    """GET /search"""
    return Operation(
        "search",
        "GET",
        "/search",
        host="default",
        query=[
            *query_pairs("q", q),
            *query_pairs("page", page),
            *query_pairs("exact", exact),
            *query_pairs("ids", ids),
            *query_pairs("csv", csv, explode=False),
            *query_pairs("piped", piped, style="pipeDelimited", explode=False),
            *query_pairs("spaced", spaced, style="spaceDelimited", explode=False),
            *query_pairs("filter", to_json(filter), style="deepObject"),
            *query_pairs("spread", spread),
            *query_pairs("flat", to_json(flat), explode=False),
            *query_pairs("raw", raw, allow_reserved=True),
            *query_pairs("json", json_text(to_json(json))),
            *query_pairs("a[]", a),
            *query_pairs("sort", sort),
            *query_pairs("maybe", maybe, null=True),
            *query_pairs("since", (since if since is UNSET else datetime_text(since))),
            *query_pairs("filter.name", name_filter),
        ],
        answers=_SEARCH,
        template="/search",
    )

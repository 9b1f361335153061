"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Any

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import written
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "save",
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


_SAVE: Answers[models.Settings] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Settings.from_dict),
        },
    },
)


def save(
    *,
    level: int,
    name: str | Unset = UNSET,
    flags: list[str] | Unset = UNSET,
    nested: dict[str, Any] | Unset = UNSET,
    nothing: str | None | Unset = UNSET,
    huge: int | Unset = UNSET,
) -> Operation[models.Settings]:
    """PUT /search"""
    return Operation(
        "save",
        "PUT",
        "/search",
        host="default",
        body=json_body(
            written(
                models.Settings(
                    level=level,
                    name=name,
                    flags=flags,
                    nested=nested,
                    nothing=nothing,
                    huge=huge,
                )
            )
        ),
        answers=_SAVE,
        template="/search",
    )

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
    "list_calls",
]


_LIST_CALLS: Answers[models.Reactions] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Reactions.from_dict),
        },
    },
)


def list_calls(
    *,
    date: str | Unset = UNSET,
    date_less_than: str | Unset = UNSET,
    date_greater_than: str | Unset = UNSET,
    date_at_most: str | Unset = UNSET,
    date_at_least: str | Unset = UNSET,
    date_not_equal: str | Unset = UNSET,
    price_greater_than: float | Unset = UNSET,
    created_gte: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    status_not: str | Unset = UNSET,
    status: str | Unset = UNSET,
    filter: str | Unset = UNSET,
    order: models.Order | str | Unset = UNSET,
    op: models.Operator | str | Unset = UNSET,
) -> Operation[models.Reactions]:
    """GET /calls"""
    return Operation(
        "listCalls",
        "GET",
        "/calls",
        host="default",
        query=[
            *query_pairs("Date", date),
            *query_pairs("Date<", date_less_than),
            *query_pairs("Date>", date_greater_than),
            *query_pairs("Date<=", date_at_most),
            *query_pairs("Date>=", date_at_least),
            *query_pairs("Date!=", date_not_equal),
            *query_pairs("price[>]", price_greater_than),
            *query_pairs("created[gte]", created_gte),
            *query_pairs("Page<Size>", page_size),
            *query_pairs("status!", status_not),
            *query_pairs("status", status),
            *query_pairs("$filter", filter),
            *query_pairs("order", order),
            *query_pairs("op", op),
        ],
        answers=_LIST_CALLS,
        template="/calls",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, to_json, written
from ._runtime.form import form_body
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "delete_items_sku",
    "get_items",
    "post_bulk_star",
    "put_items_sku",
]


_GET_ITEMS: Answers[list[models.Item]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Item.decode), list[models.Item])
            ),
        },
    },
)


def get_items(
    *,
    q: str,
    limit: int | Unset = UNSET,
) -> Operation[list[models.Item]]:
    """GET /items"""
    return Operation(
        "get /items",
        "GET",
        "/items",
        host="default",
        query=[
            *query_pairs("q", q),
            *query_pairs("limit", limit),
        ],
        answers=_GET_ITEMS,
        template="/items",
    )


_PUT_ITEMS_SKU: Answers[models.Item] = Answers(
    lambda: {
        "404": {
            "application/json": Json(models.PutItemsSku404Error.from_dict),
        },
        "2XX": {
            "application/json": Json(models.Item.from_dict),
        },
    },
)


def put_items_sku(
    sku: str,
    *,
    body: models.Item,
    if_match: str | Unset = UNSET,
) -> Operation[models.Item]:
    """PUT /items/{sku}"""
    return Operation(
        "put /items/{sku}",
        "PUT",
        "/items/" + path_segment("sku", sku),
        host="default",
        headers=[
            *header_pairs("if-match", if_match),
        ],
        body=json_body(to_json(body)),
        answers=_PUT_ITEMS_SKU,
        security=(("apiKey",),),
        template="/items/{sku}",
    )


_DELETE_ITEMS_SKU: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def delete_items_sku(sku: str) -> Operation[None]:
    """DELETE /items/{sku}"""
    return Operation(
        "delete /items/{sku}",
        "DELETE",
        "/items/" + path_segment("sku", sku),
        host="default",
        answers=_DELETE_ITEMS_SKU,
        template="/items/{sku}",
    )


_POST_BULK_STAR: Answers[None] = Answers(
    lambda: {
        "200": {},
    },
)


def post_bulk_star(
    star: str,
    *,
    a: str | Unset = UNSET,
    n: int | Unset = UNSET,
) -> Operation[None]:
    """POST /bulk/{*}"""
    return Operation(
        "post /bulk/{*}",
        "POST",
        "/bulk/" + path_segment("*", star),
        host="default",
        body=form_body(
            written(
                models.PostBulkStarRequest(
                    a=a,
                    n=n,
                )
            )
        ),
        answers=_POST_BULK_STAR,
        template="/bulk/{*}",
    )

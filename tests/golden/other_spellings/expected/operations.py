"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation
from ._runtime.parameters import path_remainder, path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "get_account",
    "get_account_get_users_id_files_name",
    "list_items",
]


_GET_ACCOUNT: Answers[models.Account] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Account.from_dict),
        },
    },
)


def get_account(account_id: int) -> Operation[models.Account]:
    """GET /accounts/{account_id}"""
    return Operation(
        "getAccount",
        "GET",
        "/accounts/" + path_segment("account_id", account_id),
        host="default",
        answers=_GET_ACCOUNT,
        security=((),),
        template="/accounts/{account_id}",
    )


_GET_ACCOUNT_GET_USERS_ID_FILES_NAME: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def get_account_get_users_id_files_name(
    user_id: str,
    name: str,
) -> Operation[None]:
    """GET /users/{userId}/files/{name}"""
    return Operation(
        "getAccount get /users/{id}/files/:name",
        "GET",
        "/users/"
        + path_segment("userId", user_id)
        + "/files/"
        + path_segment("name", name),
        host="default",
        answers=_GET_ACCOUNT_GET_USERS_ID_FILES_NAME,
        security=((),),
        template="/users/{userId}/files/{name}",
    )


_LIST_ITEMS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def list_items(
    parent: str,
    *,
    all: bool | Unset = UNSET,
) -> Operation[None]:
    """GET /v1/{parent}/items"""
    return Operation(
        "listItems",
        "GET",
        "/v1/" + path_remainder("parent", parent) + "/items",
        host="default",
        query=[
            *query_pairs("all", all),
        ],
        answers=_LIST_ITEMS,
        security=((),),
        template="/v1/{parent}/items",
    )

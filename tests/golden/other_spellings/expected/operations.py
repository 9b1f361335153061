"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from uuid import UUID

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, path_remainder, path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from ._runtime.upload import bytes_body
from ._runtime.uuids import uuid_text

__all__ = [
    "get_account",
    "get_account_get_users_id_files_name",
    "get_member",
    "list_items",
    "put_member",
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
    user_id: UUID,
    name: str,
) -> Operation[None]:
    """GET /users/{userId}/files/{name}"""
    return Operation(
        "getAccount get /users/{id}/files/:name",
        "GET",
        "/users/"
        + path_segment("userId", uuid_text(user_id))
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


_GET_MEMBER: Answers[models.Odd] = Answers(
    lambda: {
        "2XX": {
            "application/json": Json(models.Odd.from_dict),
        },
    },
)


def get_member(
    id: str,
    id_2: str,
    *,
    fields: list[str] | Unset = UNSET,
    since: str | Unset = UNSET,
    x_trace: list[str] | Unset = UNSET,
) -> Operation[models.Odd]:
    """GET /teams/{id}/users/{id_2}"""
    return Operation(
        "getMember",
        "GET",
        "/teams/" + path_segment("id", id) + "/users/" + path_segment("id_2", id_2),
        host="default",
        query=[
            *query_pairs("fields", fields, explode=False),
            *query_pairs("since", since),
        ],
        headers=[
            *header_pairs("X-Trace", x_trace),
        ],
        answers=_GET_MEMBER,
        security=(
            (),
            ("key",),
        ),
        template="/teams/{id}/users/{id_2}",
    )


_PUT_MEMBER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def put_member(
    id: str,
    id_2: str,
    *,
    content: AsyncByteSource | Unset = UNSET,
    content_type: str = "application/octet-stream",
) -> Operation[None]:
    """PUT /teams/{id}/users/{id_2}"""
    return Operation(
        "putMember",
        "PUT",
        "/teams/" + path_segment("id", id) + "/users/" + path_segment("id_2", id_2),
        host="default",
        body=(None if content is UNSET else bytes_body(content, content_type)),
        answers=_PUT_MEMBER,
        security=((),),
        template="/teams/{id}/users/{id_2}",
    )

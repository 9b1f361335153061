"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment

__all__ = [
    "delete_users_id_name_json",
    "get",
    "get_users",
    "get_users_id",
    "head_users_id",
    "options_users_id",
    "post_users",
    "trace_users_id",
]


_GET: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def get() -> Operation[None]:
    """GET /"""
    return Operation(
        "get /",
        "GET",
        "/",
        host="default",
        answers=_GET,
        template="/",
    )


_GET_USERS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def get_users() -> Operation[None]:
    """GET /users"""
    return Operation(
        "get /users",
        "GET",
        "/users",
        host="default",
        answers=_GET_USERS,
        template="/users",
    )


_POST_USERS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def post_users() -> Operation[None]:
    """POST /users"""
    return Operation(
        "post /users",
        "POST",
        "/users",
        host="default",
        answers=_POST_USERS,
        template="/users",
    )


_GET_USERS_ID: Answers[models.GetUsersIdResponse] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.GetUsersIdResponse.from_dict),
        },
    },
)


def get_users_id(id: str) -> Operation[models.GetUsersIdResponse]:
    """GET /users/{id}"""
    return Operation(
        "get /users/{id}",
        "GET",
        "/users/" + path_segment("id", id),
        host="default",
        answers=_GET_USERS_ID,
        template="/users/{id}",
    )


_OPTIONS_USERS_ID: Answers[None] = Answers(
    lambda: {
        "200": {},
    },
)


def options_users_id(id: str) -> Operation[None]:
    """OPTIONS /users/{id}"""
    return Operation(
        "options /users/{id}",
        "OPTIONS",
        "/users/" + path_segment("id", id),
        host="default",
        answers=_OPTIONS_USERS_ID,
        template="/users/{id}",
    )


_HEAD_USERS_ID: Answers[None] = Answers(
    lambda: {
        "200": {},
    },
)


def head_users_id(id: str) -> Operation[None]:
    """HEAD /users/{id}"""
    return Operation(
        "head /users/{id}",
        "HEAD",
        "/users/" + path_segment("id", id),
        host="default",
        answers=_HEAD_USERS_ID,
        template="/users/{id}",
    )


_TRACE_USERS_ID: Answers[None] = Answers(
    lambda: {
        "200": {},
    },
)


def trace_users_id(id: str) -> Operation[None]:
    """TRACE /users/{id}"""
    return Operation(
        "trace /users/{id}",
        "TRACE",
        "/users/" + path_segment("id", id),
        host="default",
        answers=_TRACE_USERS_ID,
        template="/users/{id}",
    )


_DELETE_USERS_ID_NAME_JSON: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def delete_users_id_name_json(
    id: str,
    name: str,
) -> Operation[None]:
    """DELETE /users/{id}/{name}.json"""
    return Operation(
        "delete /users/{id}/{name}.json",
        "DELETE",
        "/users/" + path_segment("id", id) + "/" + path_segment("name", name) + ".json",
        host="default",
        answers=_DELETE_USERS_ID_NAME_JSON,
        template="/users/{id}/{name}.json",
    )

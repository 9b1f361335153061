"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import as_str, checked, list_of, to_json, written
from ._runtime.multipart import File, field_parts, file_parts, multipart_body
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "avatar",
    "create",
    "drop",
    "find",
    "get",
    "shape",
    "update",
]


_FIND: Answers[list[models.User]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.User.decode), list[models.User])
            ),
        },
    },
)


def find(
    *,
    name: str | Unset = UNSET,
    role: models.Role | str | Unset = UNSET,
    limit: float | Unset = UNSET,
) -> Operation[list[models.User]]:
    """GET /users"""
    return Operation(
        "Find",
        "GET",
        "/users",
        host="default",
        query=[
            *query_pairs("name", name),
            *query_pairs("role", role),
            *query_pairs("limit", limit),
        ],
        answers=_FIND,
        template="/users",
    )


_CREATE: Answers[models.User] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.User.from_dict),
        },
        "422": {
            "application/json": Json(models.ValidateError.from_dict),
        },
    },
)


def create(
    *,
    name: str,
    password: str,
    email: str | Unset = UNSET,
) -> Operation[models.User]:
    """POST /users"""
    return Operation(
        "Create",
        "POST",
        "/users",
        host="default",
        body=json_body(
            written(
                models.UserCreation(
                    email=email,
                    name=name,
                    password=password,
                )
            )
        ),
        answers=_CREATE,
        template="/users",
    )


_GET: Answers[models.User] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.User.from_dict),
        },
    },
)


def get(
    user_id: float,
    *,
    x_trace: str | Unset = UNSET,
) -> Operation[models.User]:
    """GET /users/{userId}"""
    return Operation(
        "Get",
        "GET",
        "/users/" + path_segment("userId", user_id),
        host="default",
        headers=[
            *header_pairs("X-Trace", x_trace),
        ],
        answers=_GET,
        security=(("jwt",),),
        template="/users/{userId}",
    )


_UPDATE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def update(
    user_id: float,
    *,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    password: str | Unset = UNSET,
) -> Operation[None]:
    """PUT /users/{userId}"""
    return Operation(
        "Update",
        "PUT",
        "/users/" + path_segment("userId", user_id),
        host="default",
        body=json_body(
            written(
                models.PartialUserCreation(
                    email=email,
                    name=name,
                    password=password,
                )
            )
        ),
        answers=_UPDATE,
        template="/users/{userId}",
    )


_DROP: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def drop(user_id: float) -> Operation[None]:
    """DELETE /users/{userId}"""
    return Operation(
        "Drop",
        "DELETE",
        "/users/" + path_segment("userId", user_id),
        host="default",
        answers=_DROP,
        template="/users/{userId}",
    )


_AVATAR: Answers[str] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(as_str, str)),
        },
    },
)


def avatar(
    user_id: float,
    *,
    file: AsyncByteSource | File,
    title: str | Unset = UNSET,
) -> Operation[str]:
    """POST /users/{userId}/avatar"""
    return Operation(
        "Avatar",
        "POST",
        "/users/" + path_segment("userId", user_id) + "/avatar",
        host="default",
        body=multipart_body(
            [
                *file_parts("file", file),
                *field_parts("title", to_json(title)),
            ],
        ),
        answers=_AVATAR,
        template="/users/{userId}/avatar",
    )


_SHAPE: Answers[models.Shape] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(models.decode_shape, models.Shape)),
        },
    },
)


def shape(*, body: models.Shape) -> Operation[models.Shape]:
    """POST /users/shapes"""
    return Operation(
        "Shape",
        "POST",
        "/users/shapes",
        host="default",
        body=json_body(to_json(body)),
        answers=_SHAPE,
        template="/users/shapes",
    )

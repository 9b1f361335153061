"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from collections.abc import Sequence

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import chosen_body, json_body
from ._runtime.codec import to_json
from ._runtime.form import form_body
from ._runtime.multipart import Part, multipart_body
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "api_tasks_create",
    "api_tasks_destroy",
    "api_tasks_finish_create",
    "api_tasks_list",
    "api_tasks_partial_update",
    "api_tasks_retrieve",
    "api_tasks_update",
]


_API_TASKS_LIST: Answers[models.PaginatedTaskSList] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.PaginatedTaskSList.from_dict),
        },
    },
)


def api_tasks_list(
    *, page: int | Unset = UNSET
) -> Operation[models.PaginatedTaskSList]:
    """GET /api/tasks/"""
    return Operation(
        "api_tasks_list",
        "GET",
        "/api/tasks/",
        host="default",
        query=[
            *query_pairs("page", page),
        ],
        answers=_API_TASKS_LIST,
        security=(
            ("tokenAuth",),
            ("basicAuth",),
            ("cookieAuth",),
            (),
        ),
        template="/api/tasks/",
    )


_API_TASKS_CREATE: Answers[models.TaskS] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.TaskS.from_dict),
        },
    },
)


def api_tasks_create(
    *,
    body: models.TaskSRequest | Unset = UNSET,
    form: models.TaskSRequest | Unset = UNSET,
    parts: Sequence[Part] | Unset = UNSET,
) -> Operation[models.TaskS]:
    """POST /api/tasks/"""
    return Operation(
        "api_tasks_create",
        "POST",
        "/api/tasks/",
        host="default",
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if form is UNSET else form_body(to_json(form))),
            (None if parts is UNSET else multipart_body(parts)),
            required="body, form, parts",
        ),
        answers=_API_TASKS_CREATE,
        security=(
            ("tokenAuth",),
            ("basicAuth",),
            ("cookieAuth",),
            (),
        ),
        template="/api/tasks/",
    )


_API_TASKS_RETRIEVE: Answers[models.TaskS] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.TaskS.from_dict),
        },
    },
)


def api_tasks_retrieve(id: int) -> Operation[models.TaskS]:
    """GET /api/tasks/{id}/"""
    return Operation(
        "api_tasks_retrieve",
        "GET",
        "/api/tasks/" + path_segment("id", id) + "/",
        host="default",
        answers=_API_TASKS_RETRIEVE,
        security=(
            ("tokenAuth",),
            ("basicAuth",),
            ("cookieAuth",),
            (),
        ),
        template="/api/tasks/{id}/",
    )


_API_TASKS_UPDATE: Answers[models.TaskS] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.TaskS.from_dict),
        },
    },
)


def api_tasks_update(
    id: int,
    *,
    body: models.TaskSRequest | Unset = UNSET,
    form: models.TaskSRequest | Unset = UNSET,
    parts: Sequence[Part] | Unset = UNSET,
) -> Operation[models.TaskS]:
    """PUT /api/tasks/{id}/"""
    return Operation(
        "api_tasks_update",
        "PUT",
        "/api/tasks/" + path_segment("id", id) + "/",
        host="default",
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if form is UNSET else form_body(to_json(form))),
            (None if parts is UNSET else multipart_body(parts)),
            required="body, form, parts",
        ),
        answers=_API_TASKS_UPDATE,
        security=(
            ("tokenAuth",),
            ("basicAuth",),
            ("cookieAuth",),
            (),
        ),
        template="/api/tasks/{id}/",
    )


_API_TASKS_DESTROY: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def api_tasks_destroy(id: int) -> Operation[None]:
    """DELETE /api/tasks/{id}/"""
    return Operation(
        "api_tasks_destroy",
        "DELETE",
        "/api/tasks/" + path_segment("id", id) + "/",
        host="default",
        answers=_API_TASKS_DESTROY,
        security=(
            ("tokenAuth",),
            ("basicAuth",),
            ("cookieAuth",),
            (),
        ),
        template="/api/tasks/{id}/",
    )


_API_TASKS_PARTIAL_UPDATE: Answers[models.TaskS] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.TaskS.from_dict),
        },
    },
)


def api_tasks_partial_update(
    id: int,
    *,
    body: models.PatchedTaskSRequest | Unset = UNSET,
    form: models.PatchedTaskSRequest | Unset = UNSET,
    parts: Sequence[Part] | Unset = UNSET,
) -> Operation[models.TaskS]:
    """PATCH /api/tasks/{id}/"""
    return Operation(
        "api_tasks_partial_update",
        "PATCH",
        "/api/tasks/" + path_segment("id", id) + "/",
        host="default",
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if form is UNSET else form_body(to_json(form))),
            (None if parts is UNSET else multipart_body(parts)),
        ),
        answers=_API_TASKS_PARTIAL_UPDATE,
        security=(
            ("tokenAuth",),
            ("basicAuth",),
            ("cookieAuth",),
            (),
        ),
        template="/api/tasks/{id}/",
    )


_API_TASKS_FINISH_CREATE: Answers[models.TaskS | None] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.TaskS.from_dict),
        },
        "204": {},
    },
)


def api_tasks_finish_create(
    id: int,
    *,
    body: models.DoneRequest | Unset = UNSET,
    form: models.DoneRequest | Unset = UNSET,
    parts: Sequence[Part] | Unset = UNSET,
) -> Operation[models.TaskS | None]:
    """POST /api/tasks/{id}/finish/"""
    return Operation(
        "api_tasks_finish_create",
        "POST",
        "/api/tasks/" + path_segment("id", id) + "/finish/",
        host="default",
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if form is UNSET else form_body(to_json(form))),
            (None if parts is UNSET else multipart_body(parts)),
            required="body, form, parts",
        ),
        answers=_API_TASKS_FINISH_CREATE,
        security=(
            ("tokenAuth",),
            ("basicAuth",),
            ("cookieAuth",),
            (),
        ),
        template="/api/tasks/{id}/finish/",
    )

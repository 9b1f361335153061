"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

import datetime as dt

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import to_json, written
from ._runtime.dates import datetime_text
from ._runtime.multipart import File, field_parts, file_parts, multipart_body
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "events_add_event",
    "events_delete_event",
    "events_get_event",
    "events_list_events",
    "events_poster",
]


_EVENTS_LIST_EVENTS: Answers[models.PagedEvent] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.PagedEvent.from_dict),
        },
    },
)


def events_list_events(
    *,
    since: dt.datetime | None | Unset = UNSET,
    words: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Operation[models.PagedEvent]:
    """GET /api/events: List Events"""
    return Operation(
        "events_list_events",
        "GET",
        "/api/events",
        host="default",
        query=[
            *query_pairs(
                "since",
                (since if since is UNSET or since is None else datetime_text(since)),
                null=True,
            ),
            *query_pairs("words", words),
            *query_pairs("limit", limit),
            *query_pairs("offset", offset),
        ],
        answers=_EVENTS_LIST_EVENTS,
        security=(("Auth",),),
        template="/api/events",
    )


_EVENTS_ADD_EVENT: Answers[models.Event] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.Event.from_dict),
        },
        "400": {
            "application/json": Json(models.Error.from_dict),
        },
    },
)


def events_add_event(
    *,
    title: str,
    place: models.Place | None | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
) -> Operation[models.Event]:
    """POST /api/events: Add Event"""
    return Operation(
        "events_add_event",
        "POST",
        "/api/events",
        host="default",
        body=json_body(
            written(
                models.EventIn(
                    title=title,
                    place=place,
                    tags=tags,
                )
            )
        ),
        answers=_EVENTS_ADD_EVENT,
        security=(("Auth",),),
        template="/api/events",
    )


_EVENTS_GET_EVENT: Answers[models.Event] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Event.from_dict),
        },
    },
)


def events_get_event(event_id: int) -> Operation[models.Event]:
    """GET /api/events/{event_id}: Get Event"""
    return Operation(
        "events_get_event",
        "GET",
        "/api/events/" + path_segment("event_id", event_id),
        host="default",
        answers=_EVENTS_GET_EVENT,
        security=(("Auth",),),
        template="/api/events/{event_id}",
    )


_EVENTS_DELETE_EVENT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def events_delete_event(event_id: int) -> Operation[None]:
    """DELETE /api/events/{event_id}: Delete Event"""
    return Operation(
        "events_delete_event",
        "DELETE",
        "/api/events/" + path_segment("event_id", event_id),
        host="default",
        answers=_EVENTS_DELETE_EVENT,
        security=(("Auth",),),
        template="/api/events/{event_id}",
    )


_EVENTS_POSTER: Answers[None] = Answers(
    lambda: {
        "200": {},
    },
)


def events_poster(
    event_id: int,
    *,
    file: AsyncByteSource | File,
    note: str | Unset = UNSET,
) -> Operation[None]:
    """POST /api/events/{event_id}/poster: Poster"""
    return Operation(
        "events_poster",
        "POST",
        "/api/events/" + path_segment("event_id", event_id) + "/poster",
        host="default",
        body=multipart_body(
            [
                *file_parts("file", file),
                *field_parts("note", to_json(note)),
            ],
        ),
        answers=_EVENTS_POSTER,
        template="/api/events/{event_id}/poster",
    )

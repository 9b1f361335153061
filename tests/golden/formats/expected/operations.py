"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.base64_data import base64_text
from ._runtime.body import json_body
from ._runtime.codec import checked, list_of, to_json, written
from ._runtime.dates import as_date, as_datetime, date_text, datetime_text, time_text
from ._runtime.durations import duration_text
from ._runtime.form import form_body
from ._runtime.multipart import File, field_parts, file_parts, optional_multipart_body
from ._runtime.numerals import IntegerText, integer_text
from ._runtime.operation import Operation
from ._runtime.parameters import cookie_pairs, header_pairs, path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from ._runtime.uuids import uuid_text

__all__ = [
    "add_days",
    "get_event",
    "put_event",
    "send_form",
    "send_parts",
]


_GET_EVENT: Answers[models.Event] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Event.from_dict),
        },
    },
)


def get_event(
    id: UUID,
    *,
    until: dt.date | None,
    since: dt.datetime | Unset = UNSET,
    days: list[dt.date] | Unset = UNSET,
    within: models.Span | Unset = UNSET,
    x_cursor: IntegerText | Unset = UNSET,
    seen: dt.time | Unset = UNSET,
) -> Operation[models.Event]:
    """GET /events/{id}"""
    return Operation(
        "getEvent",
        "GET",
        "/events/" + path_segment("id", uuid_text(id)),
        host="default",
        query=[
            *query_pairs("since", (since if since is UNSET else datetime_text(since))),
            *query_pairs(
                "days", (days if days is UNSET else [date_text(item) for item in days])
            ),
            *query_pairs(
                "until", (until if until is None else date_text(until)), null=True
            ),
            *query_pairs(
                "within",
                (within if within is UNSET else duration_text(within)),
                null=True,
            ),
        ],
        headers=[
            *header_pairs(
                "X-Cursor", (x_cursor if x_cursor is UNSET else integer_text(x_cursor))
            ),
        ],
        cookies=[
            *cookie_pairs("seen", (seen if seen is UNSET else time_text(seen))),
        ],
        answers=_GET_EVENT,
        template="/events/{id}",
    )


_PUT_EVENT: Answers[dt.datetime] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(as_datetime, dt.datetime)),
        },
    },
)


def put_event(
    id: UUID,
    *,
    body: models.Event,
) -> Operation[dt.datetime]:
    """PUT /events/{id}"""
    return Operation(
        "putEvent",
        "PUT",
        "/events/" + path_segment("id", uuid_text(id)),
        host="default",
        body=json_body(to_json(body)),
        answers=_PUT_EVENT,
        template="/events/{id}",
    )


_ADD_DAYS: Answers[list[dt.date]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(list_of(as_date), list[dt.date])),
        },
    },
)


def add_days(*, body: list[IntegerText]) -> Operation[list[dt.date]]:
    """POST /days"""
    return Operation(
        "addDays",
        "POST",
        "/days",
        host="default",
        body=json_body([integer_text(item) for item in body]),
        answers=_ADD_DAYS,
        template="/days",
    )


_SEND_FORM: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def send_form(
    *,
    at: dt.datetime | Unset = UNSET,
    count: IntegerText | Unset = UNSET,
) -> Operation[None]:
    """POST /forms"""
    return Operation(
        "sendForm",
        "POST",
        "/forms",
        host="default",
        body=form_body(
            written(
                models.SendFormRequest(
                    at=at,
                    count=count,
                )
            )
        ),
        answers=_SEND_FORM,
        template="/forms",
    )


_SEND_PARTS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def send_parts(
    *,
    at: dt.datetime | Unset = UNSET,
    data: bytes | Unset = UNSET,
    days: list[dt.date] | Unset = UNSET,
    file: AsyncByteSource | File | Unset = UNSET,
) -> Operation[None]:
    """POST /parts"""
    return Operation(
        "sendParts",
        "POST",
        "/parts",
        host="default",
        body=optional_multipart_body(
            [
                *field_parts("at", (at if at is UNSET else datetime_text(at))),
                *field_parts("data", (data if data is UNSET else base64_text(data))),
                *field_parts(
                    "days",
                    (days if days is UNSET else [date_text(item) for item in days]),
                ),
                *file_parts("file", file),
            ],
        ),
        answers=_SEND_PARTS,
        template="/parts",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import as_str, checked, list_of, written
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "copy_note",
    "lock_notes_id",
    "search_notes",
]


_SEARCH_NOTES: Answers[list[str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(list_of(as_str), list[str])),
        },
    },
)


def search_notes(
    *,
    text: str,
    shelf: str | Unset = UNSET,
) -> Operation[list[str]]:
    """QUERY /notes"""
    return Operation(
        "searchNotes",
        "QUERY",
        "/notes",
        host="default",
        query=[
            *query_pairs("shelf", shelf),
        ],
        body=json_body(written(models.SearchNotesRequest(text=text))),
        answers=_SEARCH_NOTES,
        template="/notes",
    )


_COPY_NOTE: Answers[models.Note] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.Note.from_dict),
        },
    },
)


def copy_note(
    id: str,
    *,
    destination: str,
) -> Operation[models.Note]:
    """COPY /notes/{id}"""
    return Operation(
        "copyNote",
        "COPY",
        "/notes/" + path_segment("id", id),
        host="default",
        headers=[
            *header_pairs("Destination", destination),
        ],
        answers=_COPY_NOTE,
        template="/notes/{id}",
    )


_LOCK_NOTES_ID: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def lock_notes_id(id: str) -> Operation[None]:
    """lock /notes/{id}"""
    return Operation(
        "lock /notes/{id}",
        "lock",
        "/notes/" + path_segment("id", id),
        host="default",
        answers=_LOCK_NOTES_ID,
        template="/notes/{id}",
    )

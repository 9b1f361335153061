"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Any

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import as_any, to_json
from ._runtime.multipart import File, file_parts, optional_multipart_body
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "delete_notes_note_id",
    "get_notes",
    "get_notes_note_id",
    "post_images",
    "post_notes",
]


_GET_NOTES: Answers[models.Notes] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Notes.from_dict),
        },
        "422": {
            "application/json": Json(models.ValidationError.from_dict),
        },
    },
)


def get_notes(
    *,
    page: int | Unset = UNSET,
    word: str | Unset = UNSET,
) -> Operation[models.Notes]:
    """GET /notes: All notes"""
    return Operation(
        "get /notes",
        "GET",
        "/notes",
        host="default",
        query=[
            *query_pairs("page", page),
            *query_pairs("word", word),
        ],
        answers=_GET_NOTES,
        template="/notes",
    )


_POST_NOTES: Answers[models.NoteOut1] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.NoteOut1.from_dict),
        },
        "422": {
            "application/json": Json(models.ValidationError.from_dict),
        },
        "401": {
            "application/json": Json(models.HTTPError.from_dict),
        },
        "409": {
            "application/json": Json(models.HTTPError.from_dict),
        },
    },
)


def post_notes(*, body: models.NoteIn | Unset = UNSET) -> Operation[models.NoteOut1]:
    """POST /notes: Add Note"""
    return Operation(
        "post /notes",
        "POST",
        "/notes",
        host="default",
        body=(None if body is UNSET else json_body(to_json(body))),
        answers=_POST_NOTES,
        security=(("BearerAuth",),),
        template="/notes",
    )


_POST_IMAGES: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any),
        },
        "422": {
            "application/json": Json(models.ValidationError.from_dict),
        },
    },
)


def post_images(*, image: AsyncByteSource | File | Unset = UNSET) -> Operation[Any]:
    """POST /images: Upload"""
    return Operation(
        "post /images",
        "POST",
        "/images",
        host="default",
        body=optional_multipart_body(
            [
                *file_parts("image", image),
            ],
            needed=("image",),
        ),
        answers=_POST_IMAGES,
        template="/images",
    )


_GET_NOTES_NOTE_ID: Answers[models.NoteOut1] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.NoteOut1.from_dict),
        },
        "404": {
            "application/json": Json(models.HTTPError.from_dict),
        },
    },
)


def get_notes_note_id(note_id: int) -> Operation[models.NoteOut1]:
    """GET /notes/{note_id}: Get Note"""
    return Operation(
        "get /notes/{note_id}",
        "GET",
        "/notes/" + path_segment("note_id", note_id),
        host="default",
        answers=_GET_NOTES_NOTE_ID,
        template="/notes/{note_id}",
    )


_DELETE_NOTES_NOTE_ID: Answers[None] = Answers(
    lambda: {
        "204": {},
        "404": {
            "application/json": Json(models.HTTPError.from_dict),
        },
    },
)


def delete_notes_note_id(note_id: int) -> Operation[None]:
    """DELETE /notes/{note_id}: Delete Note"""
    return Operation(
        "delete /notes/{note_id}",
        "DELETE",
        "/notes/" + path_segment("note_id", note_id),
        host="default",
        answers=_DELETE_NOTES_NOTE_ID,
        template="/notes/{note_id}",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from . import models
from ._runtime.answers import Answers, Bytes, Json, Text
from ._runtime.body import json_body
from ._runtime.codec import as_any, as_str, checked, list_of, to_json, written
from ._runtime.events import Events
from ._runtime.multipart import File, field_parts, file_list, file_parts, multipart_body
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from ._runtime.upload import bytes_body

__all__ = [
    "add_files",
    "anything",
    "complete",
    "download",
    "enveloped",
    "inline",
    "logs",
    "look",
    "plain",
    "upload",
    "words",
]


_DOWNLOAD: Answers[bytes] = Answers(
    lambda: {
        "200": {
            "application/octet-stream": Bytes(),
        },
    },
)


def download(id: str) -> Operation[bytes]:
    """GET /files/{id}: Download a file"""
    return Operation(
        "download",
        "GET",
        "/files/" + path_segment("id", id),
        host="default",
        answers=_DOWNLOAD,
        template="/files/{id}",
    )


_UPLOAD: Answers[models.Stored] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Stored.from_dict),
        },
    },
)


def upload(
    id: str,
    *,
    content: AsyncByteSource,
    content_type: str = "application/octet-stream",
) -> Operation[models.Stored]:
    """PUT /files/{id}"""
    return Operation(
        "upload",
        "PUT",
        "/files/" + path_segment("id", id),
        host="default",
        body=bytes_body(content, content_type),
        answers=_UPLOAD,
        template="/files/{id}",
    )


_LOOK: Answers[None] = Answers(
    lambda: {
        "200": {},
    },
)


def look(id: str) -> Operation[None]:
    """HEAD /files/{id}"""
    return Operation(
        "look",
        "HEAD",
        "/files/" + path_segment("id", id),
        host="default",
        answers=_LOOK,
        template="/files/{id}",
    )


_ADD_FILES: Answers[models.Stored] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Stored.from_dict),
        },
    },
)


def add_files(
    *,
    file: AsyncByteSource | File,
    note: str | Unset = UNSET,
    more: Sequence[AsyncByteSource | File] | Unset = UNSET,
) -> Operation[models.Stored]:
    """POST /files"""
    return Operation(
        "addFiles",
        "POST",
        "/files",
        host="default",
        body=multipart_body(
            [
                *field_parts("note", to_json(note)),
                *file_parts("file", file),
                *file_list("more", more),
            ],
        ),
        answers=_ADD_FILES,
        template="/files",
    )


_LOGS: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/plain": Text(),
        },
    },
)


def logs() -> Operation[str]:
    """GET /logs"""
    return Operation(
        "logs",
        "GET",
        "/logs",
        host="default",
        answers=_LOGS,
        template="/logs",
    )


_COMPLETE: Answers[models.Completion | str] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Completion.from_dict),
            "text/event-stream": Events(models.Chunk.from_dict),
        },
    },
)


def complete(
    *,
    prompt: str,
    stream: bool | Unset = UNSET,
) -> Operation[models.Completion | str]:
    """POST /chat/completions"""
    return Operation(
        "complete",
        "POST",
        "/chat/completions",
        host="default",
        body=json_body(
            written(
                models.CompleteRequest(
                    prompt=prompt,
                    stream=stream,
                )
            )
        ),
        answers=_COMPLETE,
        template="/chat/completions",
    )


_ENVELOPED: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/event-stream": Events(models.Chunk.from_dict),
        },
    },
)


def enveloped() -> Operation[str]:
    """GET /chat/enveloped"""
    return Operation(
        "enveloped",
        "GET",
        "/chat/enveloped",
        host="default",
        answers=_ENVELOPED,
        template="/chat/enveloped",
    )


_INLINE: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/event-stream": Events(models.InlineResponseEvent.from_dict),
        },
        "202": {
            "text/event-stream": Events(checked(list_of(as_str), list[str])),
        },
    },
)


def inline() -> Operation[str]:
    """GET /chat/inline"""
    return Operation(
        "inline",
        "GET",
        "/chat/inline",
        host="default",
        answers=_INLINE,
        template="/chat/inline",
    )


_WORDS: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/event-stream": Events(),
        },
    },
)


def words() -> Operation[str]:
    """GET /chat/words"""
    return Operation(
        "words",
        "GET",
        "/chat/words",
        host="default",
        answers=_WORDS,
        template="/chat/words",
    )


_ANYTHING: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/event-stream": Events(),
        },
    },
)


def anything() -> Operation[str]:
    """GET /chat/anything"""
    return Operation(
        "anything",
        "GET",
        "/chat/anything",
        host="default",
        answers=_ANYTHING,
        template="/chat/anything",
    )


_PLAIN: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any),
        },
    },
)


def plain() -> Operation[Any]:
    """GET /plain"""
    return Operation(
        "plain",
        "GET",
        "/plain",
        host="default",
        answers=_PLAIN,
        template="/plain",
    )

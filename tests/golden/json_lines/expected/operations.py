"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Any

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import optional_json_body
from ._runtime.codec import as_any, written
from ._runtime.items import Items
from ._runtime.operation import Operation
from ._runtime.unset import UNSET, Unset

__all__ = [
    "anything",
    "array",
    "inline",
    "lines",
    "one",
    "records",
]


_LINES: Answers[list[models.Note]] = Answers(
    lambda: {
        "200": {
            "application/jsonl": Items(models.Note.from_dict),
        },
    },
)


def lines() -> Operation[list[models.Note]]:
    """GET /lines"""
    return Operation(
        "lines",
        "GET",
        "/lines",
        host="default",
        answers=_LINES,
        template="/lines",
    )


_ARRAY: Answers[list[models.Note]] = Answers(
    lambda: {
        "200": {
            "application/x-ndjson": Items(models.Note.from_dict),
        },
    },
)


def array() -> Operation[list[models.Note]]:
    """GET /array"""
    return Operation(
        "array",
        "GET",
        "/array",
        host="default",
        answers=_ARRAY,
        template="/array",
    )


_ONE: Answers[list[models.Note]] = Answers(
    lambda: {
        "200": {
            "application/x-ndjson; charset=utf-8": Items(models.Note.from_dict),
        },
    },
)


def one() -> Operation[list[models.Note]]:
    """GET /one"""
    return Operation(
        "one",
        "GET",
        "/one",
        host="default",
        answers=_ONE,
        template="/one",
    )


_RECORDS: Answers[list[models.Note]] = Answers(
    lambda: {
        "200": {
            "application/geo+json-seq": Items(models.Note.from_dict),
        },
    },
)


def records() -> Operation[list[models.Note]]:
    """GET /records"""
    return Operation(
        "records",
        "GET",
        "/records",
        host="default",
        answers=_RECORDS,
        template="/records",
    )


_ANYTHING: Answers[list[Any]] = Answers(
    lambda: {
        "200": {
            "application/json-seq": Items(as_any),
        },
    },
)


def anything() -> Operation[list[Any]]:
    """GET /anything"""
    return Operation(
        "anything",
        "GET",
        "/anything",
        host="default",
        answers=_ANYTHING,
        template="/anything",
    )


_INLINE: Answers[models.Note | list[models.InlineResponseItem]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Note.from_dict),
            "application/stream+json": Items(models.InlineResponseItem.from_dict),
        },
    },
)


def inline(
    *, stream: bool | Unset = UNSET
) -> Operation[models.Note | list[models.InlineResponseItem]]:
    """POST /inline"""
    return Operation(
        "inline",
        "POST",
        "/inline",
        host="default",
        body=optional_json_body(written(models.InlineRequest(stream=stream))),
        answers=_INLINE,
        template="/inline",
    )

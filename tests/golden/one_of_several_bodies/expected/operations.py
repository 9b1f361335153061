"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Text
from ._runtime.body import chosen_body, json_body, text_body
from ._runtime.codec import to_json
from ._runtime.form import form_body
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from ._runtime.upload import bytes_body

__all__ = [
    "may_send",
    "send",
]


_MAY_SEND: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/plain": Text(),
        },
    },
)


def may_send(
    id: str,
    *,
    dry: bool | Unset = UNSET,
    body: models.Note | Unset = UNSET,
    form: models.Note | Unset = UNSET,
    text: str | Unset = UNSET,
    content: AsyncByteSource | Unset = UNSET,
    content_type: str = "application/octet-stream",
) -> Operation[str]:
    """PUT /a/{id}"""
    return Operation(
        "maySend",
        "PUT",
        "/a/" + path_segment("id", id),
        host="default",
        query=[
            *query_pairs("dry", dry),
        ],
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if form is UNSET else form_body(to_json(form))),
            (None if text is UNSET else text_body(text)),
            (None if content is UNSET else bytes_body(content, content_type)),
        ),
        answers=_MAY_SEND,
        template="/a/{id}",
    )


_SEND: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/plain": Text(),
        },
    },
)


def send(
    id: str,
    *,
    dry: bool | Unset = UNSET,
    body: models.Note | Unset = UNSET,
    form: models.Note | Unset = UNSET,
    text: str | Unset = UNSET,
    content: AsyncByteSource | Unset = UNSET,
    content_type: str = "application/octet-stream",
) -> Operation[str]:
    """POST /a/{id}"""
    return Operation(
        "send",
        "POST",
        "/a/" + path_segment("id", id),
        host="default",
        query=[
            *query_pairs("dry", dry),
        ],
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if form is UNSET else form_body(to_json(form))),
            (None if text is UNSET else text_body(text)),
            (None if content is UNSET else bytes_body(content, content_type)),
            required="body, form, text, content",
        ),
        answers=_SEND,
        template="/a/{id}",
    )

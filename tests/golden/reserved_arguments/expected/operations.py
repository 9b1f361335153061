"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers
from ._runtime.body import json_body
from ._runtime.codec import to_json, written
from ._runtime.form import form_body
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, json_text, path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "form",
    "print",
]


_PRINT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def print(
    class_: str,
    *,
    self_: str | Unset = UNSET,
    query: str | Unset = UNSET,
    body: str | Unset = UNSET,
    headers: str | Unset = UNSET,
    operations_: str | Unset = UNSET,
    print: str | Unset = UNSET,
    type: str | Unset = UNSET,
    id: str | Unset = UNSET,
    id_2: str | Unset = UNSET,
    list_: list[str] | Unset = UNSET,
    str_: int | Unset = UNSET,
    to_json_: list[models.Part] | Unset = UNSET,
    query_pairs_: str | Unset = UNSET,
    free_headers_: str | Unset = UNSET,
    optional_json_body_: str | Unset = UNSET,
    form_fields: str | Unset = UNSET,
    field_parts_: str | Unset = UNSET,
    json_text_: str | Unset = UNSET,
    host: str | Unset = UNSET,
    none: str | Unset = UNSET,
    body_2: models.PrintRequest | Unset = UNSET,
) -> Operation[None]:
    """POST /things/{class}"""
    return Operation(
        "print",
        "POST",
        "/things/" + path_segment("class", class_),
        host="default",
        query=[
            *query_pairs("self", self_),
            *query_pairs("query", query),
            *query_pairs("body", body),
            *query_pairs("headers", headers),
            *query_pairs("operations", operations_),
            *query_pairs("print", print),
            *query_pairs("type", type),
            *query_pairs("id", id),
            *query_pairs("list", list_),
            *query_pairs("str", str_),
            *query_pairs("toJson", to_json(to_json_)),
            *query_pairs("queryPairs", query_pairs_),
            *query_pairs("freeHeaders", free_headers_),
            *query_pairs("optionalJsonBody", optional_json_body_),
            *query_pairs("formFields", form_fields),
            *query_pairs("fieldParts", field_parts_),
            *query_pairs("jsonText", json_text(json_text_)),
            *query_pairs("host", host),
            *query_pairs("None", none),
        ],
        headers=[
            *header_pairs("id", id_2),
        ],
        body=(None if body_2 is UNSET else json_body(to_json(body_2))),
        answers=_PRINT,
        template="/things/{class}",
    )


_FORM: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def form(
    *,
    to_json_: str | Unset = UNSET,
    form_fields: str | Unset = UNSET,
    form_body_: str | Unset = UNSET,
    note: str | Unset = UNSET,
) -> Operation[None]:
    """POST /form"""
    return Operation(
        "form",
        "POST",
        "/form",
        host="default",
        query=[
            *query_pairs("to_json", to_json_),
            *query_pairs("form_fields", form_fields),
            *query_pairs("form_body", form_body_),
        ],
        body=form_body(written(models.FormRequest(note=note))),
        answers=_FORM,
        template="/form",
    )

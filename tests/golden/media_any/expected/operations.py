"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Bytes, Json, Text
from ._runtime.body import json_body, text_body
from ._runtime.codec import checked, list_of, written
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment

__all__ = [
    "add_blank",
    "add_named",
    "add_text",
    "add_thing",
    "as_plain",
    "get_anything",
    "get_file",
    "get_text",
    "get_thing",
    "list_things",
]


_GET_THING: Answers[models.Thing] = Answers(
    lambda: {
        "200": {
            "*/*": Json(models.Thing.from_dict),
        },
        "404": {
            "*/*": Json(models.Problem.from_dict),
        },
    },
)


def get_thing(id: int) -> Operation[models.Thing]:
    """GET /things/{id}"""
    return Operation(
        "getThing",
        "GET",
        "/things/" + path_segment("id", id),
        host="default",
        answers=_GET_THING,
        template="/things/{id}",
    )


_LIST_THINGS: Answers[list[models.Thing]] = Answers(
    lambda: {
        "200": {
            "*/*": Json(checked(list_of(models.Thing.decode), list[models.Thing])),
        },
    },
)


def list_things() -> Operation[list[models.Thing]]:
    """GET /things"""
    return Operation(
        "listThings",
        "GET",
        "/things",
        host="default",
        answers=_LIST_THINGS,
        template="/things",
    )


_ADD_THING: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def add_thing(*, name: str) -> Operation[None]:
    """POST /things"""
    return Operation(
        "addThing",
        "POST",
        "/things",
        host="default",
        body=json_body(written(models.Thing(name=name))),
        answers=_ADD_THING,
        template="/things",
    )


_ADD_BLANK: Answers[bytes] = Answers(
    lambda: {
        "200": {
            "application/xml": Bytes(),
        },
    },
)


def add_blank(*, name: str) -> Operation[bytes]:
    """POST /blanks"""
    return Operation(
        "addBlank",
        "POST",
        "/blanks",
        host="default",
        body=json_body(written(models.Thing(name=name))),
        answers=_ADD_BLANK,
        template="/blanks",
    )


_AS_PLAIN: Answers[list[models.Thing]] = Answers(
    lambda: {
        "200": {
            "text/plain": Json(
                checked(list_of(models.Thing.decode), list[models.Thing])
            ),
            "application/json": Json(
                checked(list_of(models.Thing.decode), list[models.Thing])
            ),
            "text/json": Json(
                checked(list_of(models.Thing.decode), list[models.Thing])
            ),
        },
        "409": {
            "application/*": Json(models.Problem.from_dict),
        },
    },
)


def as_plain() -> Operation[list[models.Thing]]:
    """GET /plain"""
    return Operation(
        "asPlain",
        "GET",
        "/plain",
        host="default",
        answers=_AS_PLAIN,
        template="/plain",
    )


_ADD_NAMED: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def add_named(*, name: str) -> Operation[None]:
    """POST /named"""
    return Operation(
        "addNamed",
        "POST",
        "/named",
        host="default",
        body=json_body(written(models.Thing(name=name))),
        answers=_ADD_NAMED,
        template="/named",
    )


_GET_TEXT: Answers[str] = Answers(
    lambda: {
        "200": {
            "*/*": Text(),
        },
    },
)


def get_text() -> Operation[str]:
    """GET /text"""
    return Operation(
        "getText",
        "GET",
        "/text",
        host="default",
        answers=_GET_TEXT,
        template="/text",
    )


_ADD_TEXT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def add_text(*, text: str) -> Operation[None]:
    """POST /text"""
    return Operation(
        "addText",
        "POST",
        "/text",
        host="default",
        body=text_body(text),
        answers=_ADD_TEXT,
        template="/text",
    )


_GET_FILE: Answers[bytes] = Answers(
    lambda: {
        "200": {
            "*/*": Bytes(),
        },
    },
)


def get_file() -> Operation[bytes]:
    """GET /file"""
    return Operation(
        "getFile",
        "GET",
        "/file",
        host="default",
        answers=_GET_FILE,
        template="/file",
    )


_GET_ANYTHING: Answers[bytes] = Answers(
    lambda: {
        "200": {
            "*/*": Bytes(),
        },
    },
)


def get_anything() -> Operation[bytes]:
    """GET /anything"""
    return Operation(
        "getAnything",
        "GET",
        "/anything",
        host="default",
        answers=_GET_ANYTHING,
        template="/anything",
    )

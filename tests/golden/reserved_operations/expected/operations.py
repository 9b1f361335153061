"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Any

from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import as_any, as_int, as_str, checked, list_of, map_of, to_json
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "as_any_",
    "checked_",
    "classmethod",
    "dict_",
    "execute_",
    "import_",
    "int_",
    "json_body_",
    "list_",
    "list_of_",
    "operations",
    "path_segment_",
    "print",
    "property_",
    "query_pairs_",
    "str_",
    "to_json_",
    "with_raw_response_",
]


_LIST: Answers[list[str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(list_of(as_str), list[str])),
        },
    },
)


def list_() -> Operation[list[str]]:
    """GET /a"""
    return Operation(
        "list",
        "GET",
        "/a",
        host="default",
        answers=_LIST,
        template="/a",
    )


_STR: Answers[list[str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(list_of(as_str), list[str])),
        },
    },
)


def str_() -> Operation[list[str]]:
    """GET /b"""
    return Operation(
        "str",
        "GET",
        "/b",
        host="default",
        answers=_STR,
        template="/b",
    )


_DICT: Answers[dict[str, int]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(map_of(as_int), dict[str, int])),
        },
    },
)


def dict_() -> Operation[dict[str, int]]:
    """GET /c"""
    return Operation(
        "dict",
        "GET",
        "/c",
        host="default",
        answers=_DICT,
        template="/c",
    )


_INT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def int_() -> Operation[None]:
    """GET /d"""
    return Operation(
        "int",
        "GET",
        "/d",
        host="default",
        answers=_INT,
        template="/d",
    )


_PRINT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def print() -> Operation[None]:
    """GET /e"""
    return Operation(
        "print",
        "GET",
        "/e",
        host="default",
        answers=_PRINT,
        template="/e",
    )


_EXECUTE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def execute_() -> Operation[None]:
    """GET /f"""
    return Operation(
        "execute",
        "GET",
        "/f",
        host="default",
        answers=_EXECUTE,
        template="/f",
    )


_WITH_RAW_RESPONSE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def with_raw_response_() -> Operation[None]:
    """GET /g"""
    return Operation(
        "withRawResponse",
        "GET",
        "/g",
        host="default",
        answers=_WITH_RAW_RESPONSE,
        template="/g",
    )


_OPERATIONS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def operations() -> Operation[None]:
    """GET /h"""
    return Operation(
        "operations",
        "GET",
        "/h",
        host="default",
        answers=_OPERATIONS,
        template="/h",
    )


_PATH_SEGMENT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def path_segment_(id: str) -> Operation[None]:
    """GET /i/{id}"""
    return Operation(
        "pathSegment",
        "GET",
        "/i/" + path_segment("id", id),
        host="default",
        answers=_PATH_SEGMENT,
        template="/i/{id}",
    )


_QUERY_PAIRS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def query_pairs_(*, q: str | Unset = UNSET) -> Operation[None]:
    """GET /j"""
    return Operation(
        "queryPairs",
        "GET",
        "/j",
        host="default",
        query=[
            *query_pairs("q", q),
        ],
        answers=_QUERY_PAIRS,
        template="/j",
    )


_TO_JSON: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def to_json_(*, body: Any | Unset = UNSET) -> Operation[None]:
    """POST /k"""
    return Operation(
        "toJson",
        "POST",
        "/k",
        host="default",
        body=(None if body is UNSET else json_body(to_json(body))),
        answers=_TO_JSON,
        template="/k",
    )


_JSON_BODY: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def json_body_(*, body: str | Unset = UNSET) -> Operation[None]:
    """POST /l"""
    return Operation(
        "jsonBody",
        "POST",
        "/l",
        host="default",
        body=(None if body is UNSET else json_body(body)),
        answers=_JSON_BODY,
        template="/l",
    )


_PROPERTY: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def property_() -> Operation[None]:
    """GET /m"""
    return Operation(
        "property",
        "GET",
        "/m",
        host="default",
        answers=_PROPERTY,
        template="/m",
    )


_CLASSMETHOD: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def classmethod() -> Operation[None]:
    """GET /n"""
    return Operation(
        "classmethod",
        "GET",
        "/n",
        host="default",
        answers=_CLASSMETHOD,
        template="/n",
    )


_IMPORT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def import_() -> Operation[None]:
    """GET /o"""
    return Operation(
        "import",
        "GET",
        "/o",
        host="default",
        answers=_IMPORT,
        template="/o",
    )


_AS_ANY: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any),
        },
    },
)


def as_any_() -> Operation[Any]:
    """GET /p"""
    return Operation(
        "asAny",
        "GET",
        "/p",
        host="default",
        answers=_AS_ANY,
        template="/p",
    )


_CHECKED: Answers[list[str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(list_of(as_str), list[str])),
        },
    },
)


def checked_() -> Operation[list[str]]:
    """GET /q"""
    return Operation(
        "checked",
        "GET",
        "/q",
        host="default",
        answers=_CHECKED,
        template="/q",
    )


_LIST_OF: Answers[list[str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(list_of(as_str), list[str])),
        },
    },
)


def list_of_() -> Operation[list[str]]:
    """GET /r"""
    return Operation(
        "listOf",
        "GET",
        "/r",
        host="default",
        answers=_LIST_OF,
        template="/r",
    )

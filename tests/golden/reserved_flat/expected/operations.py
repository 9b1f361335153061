"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers, Json
from ._runtime.codec import as_str, checked, list_of
from ._runtime.operation import Operation

__all__ = [
    "aclose_",
    "close_",
    "execute_",
    "execute_raw_",
    "list_",
    "property_",
    "with_credentials_",
    "with_options_",
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
        security=(("key",),),
        template="/a",
    )


_EXECUTE: Answers[list[str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(list_of(as_str), list[str])),
        },
    },
)


def execute_() -> Operation[list[str]]:
    """GET /b"""
    return Operation(
        "execute",
        "GET",
        "/b",
        host="default",
        answers=_EXECUTE,
        security=(("key",),),
        template="/b",
    )


_CLOSE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def close_() -> Operation[None]:
    """GET /c"""
    return Operation(
        "close",
        "GET",
        "/c",
        host="default",
        answers=_CLOSE,
        security=(("key",),),
        template="/c",
    )


_ACLOSE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def aclose_() -> Operation[None]:
    """GET /d"""
    return Operation(
        "aclose",
        "GET",
        "/d",
        host="default",
        answers=_ACLOSE,
        security=(("key",),),
        template="/d",
    )


_WITH_OPTIONS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def with_options_() -> Operation[None]:
    """GET /e"""
    return Operation(
        "withOptions",
        "GET",
        "/e",
        host="default",
        answers=_WITH_OPTIONS,
        security=(("key",),),
        template="/e",
    )


_WITH_CREDENTIALS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def with_credentials_() -> Operation[None]:
    """GET /f"""
    return Operation(
        "withCredentials",
        "GET",
        "/f",
        host="default",
        answers=_WITH_CREDENTIALS,
        security=(("key",),),
        template="/f",
    )


_EXECUTE_RAW: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def execute_raw_() -> Operation[None]:
    """GET /g"""
    return Operation(
        "executeRaw",
        "GET",
        "/g",
        host="default",
        answers=_EXECUTE_RAW,
        security=(("key",),),
        template="/g",
    )


_PROPERTY: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def property_() -> Operation[None]:
    """GET /h"""
    return Operation(
        "property",
        "GET",
        "/h",
        host="default",
        answers=_PROPERTY,
        security=(("key",),),
        template="/h",
    )

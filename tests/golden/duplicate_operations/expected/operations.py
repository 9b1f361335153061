"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation

__all__ = [
    "get_user",
    "get_user_2",
    "get_user_2_2",
    "get_user_3",
    "x_get_user",
]


_GET_USER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def get_user() -> Operation[None]:
    """GET /a"""
    return Operation(
        "getUser",
        "GET",
        "/a",
        host="default",
        answers=_GET_USER,
        template="/a",
    )


_GET_USER_2: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def get_user_2() -> Operation[None]:
    """GET /b"""
    return Operation(
        "get_user",
        "GET",
        "/b",
        host="default",
        answers=_GET_USER_2,
        template="/b",
    )


_GET_USER_3: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def get_user_3() -> Operation[None]:
    """GET /c"""
    return Operation(
        "GetUser",
        "GET",
        "/c",
        host="default",
        answers=_GET_USER_3,
        template="/c",
    )


_GET_USER_2_2: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def get_user_2_2() -> Operation[None]:
    """GET /d"""
    return Operation(
        "getUser_2",
        "GET",
        "/d",
        host="default",
        answers=_GET_USER_2_2,
        template="/d",
    )


_X_GET_USER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def x_get_user() -> Operation[None]:
    """GET /e"""
    return Operation(
        "get-user",
        "GET",
        "/e",
        host="default",
        answers=_X_GET_USER,
        template="/e",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.events import Events
from ._runtime.operation import Operation

__all__ = [
    "api_find",
    "find",
    "find1",
    "find2",
    "find3",
    "find4",
    "pets_2_find",
    "pets_api_find",
    "pets_find",
    "pets_find_2",
]


_PETS_FIND: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/event-stream": Events(),
        },
    },
)


def pets_find() -> Operation[str]:
    """GET /a"""
    return Operation(
        "find",
        "GET",
        "/a",
        host="default",
        answers=_PETS_FIND,
        template="/a",
    )


_PETS_API_FIND: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def pets_api_find() -> Operation[None]:
    """GET /b"""
    return Operation(
        "Find",
        "GET",
        "/b",
        host="default",
        answers=_PETS_API_FIND,
        template="/b",
    )


_PETS_2_FIND: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def pets_2_find() -> Operation[None]:
    """GET /c"""
    return Operation(
        "FIND",
        "GET",
        "/c",
        host="default",
        answers=_PETS_2_FIND,
        template="/c",
    )


_FIND1: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def find1() -> Operation[None]:
    """GET /d"""
    return Operation(
        "find1",
        "GET",
        "/d",
        host="default",
        answers=_FIND1,
        template="/d",
    )


_FIND2: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def find2() -> Operation[None]:
    """GET /e"""
    return Operation(
        "find2",
        "GET",
        "/e",
        host="default",
        answers=_FIND2,
        template="/e",
    )


_FIND3: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def find3() -> Operation[None]:
    """GET /f"""
    return Operation(
        "find3",
        "GET",
        "/f",
        host="default",
        answers=_FIND3,
        template="/f",
    )


_FIND4: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def find4() -> Operation[None]:
    """GET /g"""
    return Operation(
        "find4",
        "GET",
        "/g",
        host="default",
        answers=_FIND4,
        template="/g",
    )


_API_FIND: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def api_find() -> Operation[None]:
    """GET /h"""
    return Operation(
        "find_",
        "GET",
        "/h",
        host="default",
        answers=_API_FIND,
        template="/h",
    )


_FIND: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def find() -> Operation[None]:
    """GET /i"""
    return Operation(
        "find-",
        "GET",
        "/i",
        host="default",
        answers=_FIND,
        template="/i",
    )


_PETS_FIND_2: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def pets_find_2() -> Operation[None]:
    """GET /j"""
    return Operation(
        "petsFind",
        "GET",
        "/j",
        host="default",
        answers=_PETS_FIND_2,
        template="/j",
    )

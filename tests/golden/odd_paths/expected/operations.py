"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment

__all__ = [
    "odd",
    "reserved",
    "trailing",
]


_ODD: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def odd(id: str) -> Operation[None]:
    """GET /with space/ünïcode/"quotes"/{id}"""
    return Operation(
        "odd",
        "GET",
        "/with%20space/%C3%BCn%C3%AFcode/%22quotes%22/" + path_segment("id", id),
        host="default",
        answers=_ODD,
        template='/with space/\xfcn\xefcode/"quotes"/{id}',
    )


_RESERVED: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def reserved() -> Operation[None]:
    """GET /a:b/$batch/@me/(x=1)/~user/100%25"""
    return Operation(
        "reserved",
        "GET",
        "/a:b/$batch/@me/(x=1)/~user/100%25",
        host="default",
        answers=_RESERVED,
        template="/a:b/$batch/@me/(x=1)/~user/100%25",
    )


_TRAILING: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def trailing() -> Operation[None]:
    """GET /trailing/"""
    return Operation(
        "trailing",
        "GET",
        "/trailing/",
        host="default",
        answers=_TRAILING,
        template="/trailing/",
    )

"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment

__all__ = [
    "find",
    "keepers",
]


_FIND: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def find(session_: str) -> Operation[None]:
    """GET /{session}/pets"""
    return Operation(
        "find",
        "GET",
        "/" + path_segment("session", session_) + "/pets",
        host="default",
        answers=_FIND,
        template="/{session}/pets",
    )


_KEEPERS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def keepers(session_: str) -> Operation[None]:
    """PUT /{session}/pets"""
    return Operation(
        "keepers",
        "PUT",
        "/" + path_segment("session", session_) + "/pets",
        host="default",
        answers=_KEEPERS,
        template="/{session}/pets",
    )
